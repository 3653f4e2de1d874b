import DisclosureModel

extension Record where Value == Procedure {
  /// `procedures/<code>.md`, before its text.
  static let procedure = Record("thủ tục hành chính") { fields in
    let code = fields.required("code", .code, "mã thủ tục trên Cổng Dịch vụ công quốc gia")
    let localCode = fields.optional("local_code", .text, "mã của địa phương, nếu còn dùng")
    let name = fields.required("name", .text, "tên thủ tục, đúng như quyết định công bố")
    let shortName = fields.optional(
      "short_name", .text, "tên ngắn cho chữ lớn, không quá 90 chữ cái")
    let keywords = fields.optional("keywords", .texts, default: [], "cách gọi khác, để tìm kiếm")
    let field = fields.required("field", .identifier, "mã lĩnh vực trong fields.yaml")
    let levels = fields.required("levels", .levels, "các cấp thực hiện")
    let kind = fields.optional("kind", .procedureKind, "loại thủ tục")
    let channels = fields.required("channels", .channels, "các cách nộp hồ sơ")
    let statutory = fields.required("statutory_time", .time, "thời hạn theo luật")
    let committed = fields.optional("committed_time", .time, "thời hạn rút ngắn mà cơ quan cam kết")
    let cutoff = fields.optional(
      "cutoff", .timeOfDay, "nhận sau giờ này thì tính từ ngày làm việc tiếp theo"
    )
    let dossier = fields.required("dossier", .dossier, "thành phần hồ sơ theo từng trường hợp")
    let sets = fields.required("sets", .count, "số bộ hồ sơ")
    let subjects = fields.required("subjects", .subjects, "đối tượng thực hiện")
    let agency = fields.required("agency", .identifier, "mã cơ quan thực hiện")
    let authority = fields.optional(
      "competent_authority", .identifier, "mã cơ quan có thẩm quyền quyết định")
    let delegated = fields.optional("delegated_agency", .identifier, "mã cơ quan được ủy quyền")
    let coordinating = fields.optional(
      "coordinating", .identifiers, default: [], "mã các cơ quan phối hợp")
    let counter = fields.optional("counter", .identifier, "mã quầy tiếp nhận trong office.yaml")
    let anyLocation = fields.optional(
      "any_location", .flag, default: false, "nộp được ở mọi nơi trong tỉnh (phi địa giới)")
    let receptionOnly = fields.optional(
      "reception_only", .flag, default: false, "chỉ tiếp nhận hồ sơ cho cơ quan cấp khác giải quyết"
    )
    let homeService = fields.optional(
      "home_service", .flag, default: false, "có phục vụ tại nhà cho người già yếu, khuyết tật")
    let results = fields.required(
      "results", .results, "kết quả người dân nhận được")
    let legalBasis = fields.required(
      "legal_basis", FieldType.list(of: .text, atLeastOne: true),
      "số, ký hiệu các văn bản làm căn cứ, có trong legal/")
    let onlineLevel = fields.required(
      "online_level", .onlineLevel, "mức độ dịch vụ công trực tuyến")
    let onlineReason = fields.optional(
      "online_reason", .text, "vì sao chưa cung cấp trực tuyến toàn trình")
    let payment = fields.optional("online_payment", .flag, "thanh toán trực tuyến được hay không")
    let decisions = fields.required("decisions", .decisions, "các quyết định công bố")
    let from = fields.optional("from", .date, "ngày bắt đầu có hiệu lực")
    let to = fields.optional("to", .date, "ngày cuối cùng còn hiệu lực")
    let replacedBy = fields.optional("replaced_by", .code, "mã thủ tục thay thế")
    let related = fields.optional("related", .codes, default: [], "mã các thủ tục liên quan")
    let verified = fields.required(
      "verified", .verification, "lần đối chiếu gần nhất với nguồn")
    let portalURL = fields.optional(
      "portal_url", .webAddress, "trang của thủ tục trên Cổng Dịch vụ công quốc gia")
    let translations = fields.translations(of: Procedure.self)
    if let shortName, shortName.count > 90 {
      fields.error(
        "ten-ngan", "tên ngắn dài \(shortName.count) chữ cái, thừa \(shortName.count - 90)",
        at: "short_name", advice: "hãy rút còn không quá 90 chữ cái")
    }
    if sets == 0 {
      fields.error(
        "so-bo", "số bộ hồ sơ phải từ 1 trở lên", at: "sets", advice: "hãy viết: sets: 1")
    }
    fields.checkOrder(from: from, to: to, at: "to")
    guard let code, let name, let field, let levels, let channels, let statutory, let dossier,
      let sets, let subjects, let agency, let results, let legalBasis, let onlineLevel,
      let decisions, let verified
    else { return nil }
    return Procedure(
      code: code, localCode: localCode, name: name, shortName: shortName, keywords: keywords,
      field: field, levels: levels, kind: kind, channels: channels, statutoryTime: statutory,
      committedTime: committed, cutoff: cutoff, dossier: dossier, sets: sets, subjects: subjects,
      agency: agency, competentAuthority: authority, delegatedAgency: delegated,
      coordinating: coordinating, counter: counter, anyLocation: anyLocation,
      receptionOnly: receptionOnly, homeService: homeService, results: results,
      legalBasis: legalBasis, onlineLevel: onlineLevel, onlineReason: onlineReason,
      onlinePayment: payment, decisions: decisions,
      lifecycle: Lifecycle(period: Period(from: from, to: to), replacedBy: replacedBy),
      related: related, verification: verified, portalURL: portalURL, steps: RichText(),
      conditions: RichText(), introduction: RichText(), extraSections: [],
      translations: translations)
  }
}

extension Record where Value == SubmissionChannel {
  static let channel = Record("cách nộp hồ sơ") { fields in
    let kind = fields.required("type", .channel, "hình thức nộp")
    let time = fields.optional("time", .time, "thời hạn riêng của hình thức này")
    let fees = fields.optional("fees", .identifiers, default: [], "mã các dòng phí trong fees/")
    let note = fields.optional("note", .text, "điều cần biết thêm")
    guard let kind else { return nil }
    return SubmissionChannel(kind: kind, time: time, fees: fees, note: note)
  }
}

extension Record where Value == DossierCase {
  static let dossierCase = Record("trường hợp hồ sơ") { fields in
    let title = fields.optional("case", .text, "trường hợp nào, nếu có nhiều trường hợp")
    let items = fields.required("items", .dossierItems, "các giấy tờ")
    guard let items else { return nil }
    return DossierCase(title: title, items: items)
  }
}

extension Record where Value == DossierItem {
  static let dossierItem = Record("giấy tờ") { fields in
    let name = fields.required("name", .text, "tên giấy tờ")
    let originals = fields.optional("originals", .count, default: 0, "số bản chính")
    let copies = fields.optional("copies", .count, default: 0, "số bản sao")
    let action = fields.optional("action", .action, default: .submit, "nộp hay chỉ xuất trình")
    let form = fields.optional("form", .form, "mẫu đơn, tờ khai")
    let dataSource = fields.optional(
      "data_source", .text, "cơ sở dữ liệu thay cho giấy tờ này, nếu có")
    let note = fields.optional("note", .text, "điều cần biết thêm")
    guard let name else { return nil }
    return DossierItem(
      name: name, originals: originals, copies: copies, action: action, form: form,
      dataSource: dataSource, note: note)
  }
}

extension Record where Value == Form {
  static let form = Record("mẫu đơn") { fields in
    let name = fields.required("name", .text, "tên mẫu")
    let code = fields.optional("code", .text, "ký hiệu mẫu")
    let file = fields.optional("file", .text, "tên tệp trong forms/")
    let url = fields.optional("url", .webAddress, "nơi tải mẫu, nếu ở trang khác")
    guard let name else { return nil }
    return Form(name: name, code: code, file: file, url: url)
  }
}

extension Record where Value == ProcedureResult {
  static let result = Record("kết quả") { fields in
    let name = fields.required("name", .text, "tên kết quả")
    let code = fields.optional("code", .text, "mã kết quả, như KQ.G15.000031")
    let validity = fields.optional("validity", .text, "thời hạn sử dụng")
    guard let name else { return nil }
    return ProcedureResult(name: name, code: code, validity: validity)
  }
}

extension Record where Value == PublicationDecision {
  static let decision = Record("quyết định công bố") { fields in
    let number = fields.required("number", .text, "số, ký hiệu")
    let issuer = fields.required("issuer", .text, "cơ quan ban hành")
    let date = fields.optional("date", .date, "ngày ban hành")
    let effective = fields.optional("effective", .date, "ngày có hiệu lực")
    let origin = fields.required("origin", .origin, "trung ương hay địa phương")
    guard let number, let issuer, let origin else { return nil }
    return PublicationDecision(
      number: number, issuer: issuer, date: date, effective: effective, origin: origin)
  }
}

extension Record where Value == Verification {
  static let verification = Record("lần đối chiếu") { fields in
    let on = fields.required("on", .date, "ngày đối chiếu")
    let by = fields.required("by", .text, "người đối chiếu")
    let source = fields.optional("source", .text, "đối chiếu với nguồn nào")
    guard let on, let by else { return nil }
    return Verification(on: on, by: by, source: source)
  }
}

// MARK: - Types of these fields

extension FieldType where Value == Verification {
  fileprivate static let verification = FieldType.record(.verification)
}

extension FieldType where Value == Form {
  fileprivate static let form = FieldType.record(.form)
}

extension FieldType where Value == [Office.Level] {
  static let levels = FieldType.list(of: .level, atLeastOne: true)
}

extension FieldType where Value == [SubmissionChannel] {
  fileprivate static let channels = FieldType.list(of: .record(.channel), atLeastOne: true)
}

extension FieldType where Value == [DossierCase] {
  fileprivate static let dossier = FieldType.list(of: .record(.dossierCase))
}

extension FieldType where Value == [DossierItem] {
  fileprivate static let dossierItems = FieldType.list(of: .record(.dossierItem), atLeastOne: true)
}

extension FieldType where Value == [ProcedureResult] {
  fileprivate static let results = FieldType.list(of: .record(.result), atLeastOne: true)
}

extension FieldType where Value == [PublicationDecision] {
  fileprivate static let decisions = FieldType.list(of: .record(.decision), atLeastOne: true)
}

extension FieldType where Value == [ProcedureCode] {
  fileprivate static let codes = FieldType.list(of: .code)
}

extension FieldType where Value == [Procedure.Subject] {
  fileprivate static let subjects = FieldType.list(of: .subject, atLeastOne: true)
}

extension FieldType where Value == Procedure.Subject {
  fileprivate static let subject = FieldType.choice([
    ("công dân Việt Nam", .citizen),
    ("người Việt Nam định cư ở nước ngoài", .overseasVietnamese),
    ("người nước ngoài", .foreigner), ("doanh nghiệp", .enterprise),
    ("hộ kinh doanh", .household), ("hợp tác xã", .cooperative), ("tổ chức", .organisation),
  ])
}

extension FieldType where Value == Procedure.Kind {
  fileprivate static let procedureKind = FieldType.choice([
    ("luật quy định chi tiết", .lawDetailed), ("địa phương", .local), ("đặc thù", .special),
    ("liên thông", .linked), ("khác", .other),
  ])
}

extension FieldType where Value == Procedure.OnlineLevel {
  fileprivate static let onlineLevel = FieldType.choice([
    ("toàn trình", .full), ("một phần", .partial), ("chỉ cung cấp thông tin", .infoOnly),
    ("không trực tuyến", .none), ("chưa rõ", .unknown),
  ])
}

extension FieldType where Value == DossierItem.Action {
  fileprivate static let action = FieldType.choice([("nộp", .submit), ("xuất trình", .present)])
}

extension FieldType where Value == PublicationDecision.Origin {
  fileprivate static let origin = FieldType.choice([
    ("trung ương", .central), ("địa phương", .local),
  ])
}
