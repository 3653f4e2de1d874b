import Diagnostics
import DisclosureModel

/// Stage 4: puts the fragments together and follows every reference.
struct Resolver {
  private let decoded: [DecodedFile]
  private let parts: Parts
  private let formFiles: [String]
  private let pictureFiles: [String]
  private let templates: [String]
  private(set) var diagnostics: [Diagnostic] = []
  let provenance: Provenance

  /// Things of the content with the file each comes from, and, within a file of several, the path.
  typealias Placed<Value> = (value: Value, file: String, path: String)

  init(
    decoded: [DecodedFile], formFiles: [String], pictureFiles: [String], templates: [String]
  ) {
    self.decoded = decoded
    self.formFiles = formFiles
    self.pictureFiles = pictureFiles
    self.templates = templates
    parts = Parts(decoded)
    provenance = Provenance(sources: decoded.map(\.source), homes: parts.homes)
  }

  /// What the office adds to the law of the rules.
  var law: Law { parts.law }

  /// The catalogue; nil when a file that it needs could not be read.
  mutating func resolve() -> Catalog? {
    reportDuplicates()
    checkReferences()
    guard let office = parts.offices.first?.value, let contacts = parts.contacts.first?.value else {
      return nil
    }
    let rank = Dictionary(
      parts.fields.enumerated().map { ($0.element.value.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return Catalog(
      office: office, boards: parts.boards.map(\.value),
      printPrices: parts.printPrices.map(\.value),
      ownPosters: parts.ownPosters.map(\.value), fields: parts.fields.map(\.value),
      procedures: parts.procedures.map(\.value).sorted {
        (rank[$0.field] ?? .max, $0.code) < (rank[$1.field] ?? .max, $1.code)
      },
      feeSchedules: parts.feeSchedules.map(\.value).sorted {
        (rank[$0.field] ?? .max, $0.id) < (rank[$1.field] ?? .max, $1.id)
      },
      contacts: contacts,
      receptionPlans: parts.receptionPlans.map(\.value).sorted { $0.year < $1.year },
      holidays: parts.holidays.map(\.value).sorted { $0.year < $1.year },
      slogans: parts.slogans.map(\.value).sorted { $0.id < $1.id },
      regulations: parts.regulations.map(\.value).sorted { $0.id < $1.id },
      workflows: parts.workflows.map(\.value).sorted { $0.id < $1.id },
      notices: parts.notices.map(\.value).sorted { ($1.date, $0.id) < ($0.date, $1.id) },
      registers: parts.registers.map(\.value).sorted { $0.year < $1.year },
      legalDocuments: parts.legalDocuments.map(\.value).sorted { $0.number < $1.number },
      formFiles: formFiles, editionLog: parts.editionLog)
  }

  private mutating func reportDuplicates() {
    checkFileNames(of: parts.procedures)
    unique(parts.fields, "mã lĩnh vực", key: \.id, at: "id")
    reportFieldsCalledLikePosters()
    unique(parts.boards, "mã bảng", key: \.id, at: "id")
    unique(parts.ownPosters, "mã bảng riêng", key: \.id, at: "id")
    unique(parts.printPrices, "giá in khổ", key: \.paper.text, at: "paper")
    unique(parts.editions, "mã lần niêm yết", key: \.mark.text, at: "mark")
    unique(
      parts.editions, "lần niêm yết", key: { "\($0.poster), lần \($0.number)" }, at: "number")
    unique(parts.feeSchedules, "mã biểu phí", key: \.id, at: "id")
    unique(parts.feeRows, "mã dòng phí", key: \.id, at: "id")
    unique(
      parts.leaders.map { (value: $0.value.id, file: $0.file, path: $0.path) }
        + parts.officers.map { (value: $0.value.id, file: $0.file, path: $0.path) },
      "mã lãnh đạo, công chức", key: \.self, at: "id")
    unique(parts.agencies, "mã cơ quan", key: \.id, at: "id")
    unique(parts.counters, "mã quầy", key: \.id, at: "id")
    unique(parts.slogans, "mã khẩu hiệu", key: \.id, at: "id")
    unique(parts.workflows, "mã quy trình", key: \.id, at: "id")
    unique(parts.legalDocuments, "số văn bản", key: \.number, at: "number")
    unique(parts.receptionPlans, "lịch tiếp công dân của năm", key: { "\($0.year)" }, at: "year")
    unique(parts.holidays, "ngày nghỉ của năm", key: { "\($0.year)" }, at: "year")
    unique(parts.registers, "sổ công khai của năm", key: { "\($0.year)" }, at: "year")
    for plan in parts.receptionPlans {
      let rules = plan.value.rules.enumerated().map { index, rule in
        (value: rule, file: plan.file, path: "rules[\(index)]")
      }
      unique(rules, "mã lịch định kỳ", key: \.id, at: "id")
    }
  }

  /// Reports fields whose list of procedures would have the id of another poster.
  private mutating func reportFieldsCalledLikePosters() {
    let ids = parts.fields.map(\.value.id)
    let taken = Set(
      [Poster.wholeList]
        + ids.flatMap { id in Language.translated.map { "\(id)-\($0.rawValue)" } })
    for field in parts.fields where taken.contains(field.value.id) {
      diagnostics.append(
        Diagnostic(
          .error, "trung-ma",
          "mã lĩnh vực “\(field.value.id)” trùng với bảng “danh-muc-\(field.value.id)” có sẵn",
          at: span(field, "id"), advice: "hãy chọn mã khác cho lĩnh vực này"))
    }
  }

  private mutating func unique<Value>(
    _ values: [Placed<Value>], _ noun: String, key: (Value) -> String, at field: String
  ) {
    var first: [String: Placed<Value>] = [:]
    for placed in values {
      let key = key(placed.value)
      guard let earlier = first[key] else {
        first[key] = placed
        continue
      }
      diagnostics.append(
        Diagnostic(
          .error, "trung-ma", "\(noun) “\(key)” đã dùng rồi",
          at: span(placed, field), advice: "mỗi mã chỉ dùng một lần; hãy đổi mã hoặc bỏ một chỗ",
          notes: [.init("dùng lần đầu ở đây", at: span(earlier, field))]))
    }
  }

  /// Reports `name`, written at `field` of `placed`, when it is not among `known`.
  mutating func check<Value>(
    _ name: String, among known: Names, of placed: Placed<Value>,
    _ field: @autoclosure () -> String
  ) {
    if known.mayContain(name) { return }
    let advice =
      known.nearest(to: name).map { "có phải là “\($0)”? nếu không, hãy thêm vào \(known.home)" }
      ?? "hãy thêm “\(name)” vào \(known.home), hoặc bỏ chỗ nhắc đến này"
    diagnostics.append(
      Diagnostic(
        .error, "tham-chieu", "không có \(known.noun) “\(name)”", at: span(placed, field()),
        advice: advice))
  }

  /// Reports a link in the text of `placed` that leads to nothing.
  mutating func checkLink<Value>(
    _ name: String, among known: Names, of placed: Placed<Value>,
    written: @autoclosure () -> String, item: CatalogItem, as link: String = "liên kết"
  ) {
    if known.mayContain(name) { return }
    let nearest = known.nearest(to: name).map { "có phải là “\($0)”? " } ?? ""
    diagnostics.append(
      Diagnostic(
        .error, "lien-ket", "không có \(known.noun) “\(name)” mà \(link) này dẫn đến",
        at: provenance.span(of: written(), inBodyOf: item)
          ?? SourceSpan(path: placed.file, bytes: 0..<0),
        advice: "\(nearest)hãy sửa hoặc bỏ \(link), hoặc thêm vào \(known.home)"))
  }

  /// Reports the procedures whose files are not named after their codes. Since no two files have
  /// the same name, this finds codes that are used twice as well.
  private mutating func checkFileNames(of procedures: [Placed<Procedure>]) {
    for placed in procedures {
      let code = placed.value.code.text
      let name = "procedures/\(code).md"
      if placed.file == name { continue }
      let other = procedures.first { $0.value.code.text == code && $0.file != placed.file }
      diagnostics.append(
        Diagnostic(
          .error, "ten-tep",
          "tên tệp không khớp với mã thủ tục \(code)"
            + (other == nil ? "" : ", mã này đã dùng rồi"),
          at: span(placed, "code"),
          advice: other == nil
            ? "hãy đổi tên tệp thành \(code).md, hoặc sửa lại mã"
            : "hãy sửa lại mã, hoặc xóa tệp này",
          notes: other.map { [.init("dùng lần đầu ở đây", at: span($0, "code"))] } ?? []))
    }
  }

  private func span<Value>(_ placed: Placed<Value>, _ field: String) -> SourceSpan {
    let path = placed.path.isEmpty ? field : "\(placed.path).\(field)"
    return provenance.span(file: placed.file, path)
  }

  /// What the file at `path` meant to declare.
  func intention(ofFile path: String) -> Intention {
    decoded.first { $0.source.path == path }?.intention ?? .none
  }

  private mutating func checkReferences() {
    let known = KnownNames(
      parts: parts, decoded: decoded, formFiles: formFiles, pictureFiles: pictureFiles)
    for procedure in parts.procedures { check(procedure, known) }
    for schedule in parts.feeSchedules { check(schedule, known) }
    for plan in parts.receptionPlans { check(plan, known) }
    for regulation in parts.regulations {
      let item = CatalogItem.regulation(id: regulation.value.id)
      checkLinks(regulation.value.texts, known, of: regulation, item)
    }
    for workflow in parts.workflows {
      for (index, number) in workflow.value.legalBasis.enumerated() {
        check(number, among: known.legalDocuments, of: workflow, "legal_basis[\(index)]")
      }
    }
    let files = Names("mẫu in", in: OfficeTemplate.prefix, templates)
    for poster in parts.ownPosters {
      check(poster.value.template, among: files, of: poster, "template")
    }
    for notice in parts.notices {
      checkLinks(notice.value.texts, known, of: notice, .notice(id: notice.value.id))
    }
  }
}
