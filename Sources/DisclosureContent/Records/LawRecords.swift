import DisclosureModel

extension Record where Value == Law {
  /// `law/*.yaml`.
  static let law = Record("dữ liệu pháp luật mà các quy tắc dùng") { fields in
    let repealed = fields.optional(
      "repealed", FieldType.list(of: .record(.repealedDocument)), default: [],
      "các văn bản hết hiệu lực")
    let formerNames = fields.optional(
      "former_names", FieldType.list(of: .record(.formerName)), default: [],
      "các tên gọi không còn dùng")
    let linked = fields.optional(
      "linked_procedures", FieldType.list(of: .record(.linkedProcedures)), default: [],
      "các nhóm thủ tục liên thông")
    let amended = fields.optional(
      "amended", FieldType.list(of: .record(.amendedDocument)), default: [],
      "các văn bản đã sửa đổi")
    let minimums = fields.optional(
      "reception_minimums", FieldType.list(of: .record(.receptionMinimum)), default: [],
      "số ngày tiếp công dân ít nhất của người đứng đầu")
    let slogans = fields.optional(
      "slogans", FieldType.list(of: .record(.registeredSlogan)), default: [],
      "lời khẩu hiệu đúng như văn bản đã ban hành")
    let prefixes = fields.optional(
      "phone_prefixes", FieldType.list(of: .record(.phonePrefix)), default: [],
      "mã vùng, đầu số điện thoại")
    let duties = fields.optional(
      "duties", FieldType.list(of: .record(.duty)), default: [],
      "những gì pháp luật buộc niêm yết, công khai")
    return Law(
      repealed: repealed, formerNames: formerNames, linkedProcedures: linked, amended: amended,
      receptionMinimums: minimums, slogans: slogans, phonePrefixes: prefixes, duties: duties)
  }
}

extension Record where Value == RepealedDocument {
  static let repealedDocument = Record("văn bản hết hiệu lực") { fields in
    let number = fields.required("number", .text, "số, ký hiệu")
    let kind = fields.required("kind", .text, "tên loại văn bản, như Nghị định")
    let since = fields.required("since", .date, "hết hiệu lực từ ngày")
    let replacement = fields.optional("replaced_by", .text, "văn bản thay thế, cả tên loại và số")
    let certainty = fields.certainty()
    guard let number, let kind, let since else { return nil }
    return RepealedDocument(
      number: number, kind: kind, since: since, replacement: replacement, certainty: certainty)
  }
}

extension Record where Value == FormerName {
  static let formerName = Record("tên gọi không còn dùng") { fields in
    let name = fields.required("name", .text, "tên cũ")
    let variants = fields.optional("variants", .texts, default: [], "các cách viết khác của tên cũ")
    let kind = fields.required("kind", .formerNameKind, "tên của cái gì")
    let now = fields.required("now", .text, "nay viết thế nào")
    let since = fields.required("since", .date, "không dùng từ ngày")
    let source = fields.required("source", .text, "văn bản làm thay đổi")
    let certainty = fields.certainty()
    guard let name, let kind, let now, let since, let source else { return nil }
    return FormerName(
      name: name, variants: variants, kind: kind, now: now, since: since, source: source,
      certainty: certainty)
  }
}

extension Record where Value == LinkedProcedures {
  static let linkedProcedures = Record("nhóm thủ tục liên thông") { fields in
    let name = fields.required("name", .text, "tên nhóm")
    let codes = fields.required(
      "codes", FieldType.list(of: .code, atLeastOne: true), "mã các thủ tục")
    let source = fields.required("source", .text, "văn bản quy định liên thông")
    let certainty = fields.certainty()
    guard let name, let codes, let source else { return nil }
    return LinkedProcedures(name: name, codes: codes, source: source, certainty: certainty)
  }
}

extension Record where Value == AmendedDocument {
  static let amendedDocument = Record("văn bản đã sửa đổi") { fields in
    let number = fields.required("number", .text, "số, ký hiệu")
    let name = fields.required("name", .text, "tên loại và tên văn bản")
    let variants = fields.optional(
      "variants", .texts, default: [], "các cách viện dẫn không có số, ký hiệu")
    let since = fields.required("since", .date, "sửa đổi có hiệu lực từ ngày")
    let amendment = fields.required("by", .text, "văn bản sửa đổi: tên loại rồi số, ký hiệu")
    let certainty = fields.certainty()
    guard let number, let name, let since, let amendment else { return nil }
    return AmendedDocument(
      number: number, name: name, variants: variants, since: since, amendment: amendment,
      certainty: certainty)
  }
}

extension Record where Value == ReceptionMinimum {
  static let receptionMinimum = Record("số ngày tiếp công dân ít nhất") { fields in
    let level = fields.required("level", .level, "cấp của cơ quan")
    let days = fields.required("days", .count, "bao nhiêu ngày")
    let unit = fields.required("per", .receptionUnit, "trong mỗi tuần hay mỗi tháng")
    let from = fields.optional("from", .date, "áp dụng từ ngày")
    let to = fields.optional("to", .date, "áp dụng đến hết ngày")
    let source = fields.required("source", .text, "văn bản quy định")
    let article = fields.optional("article", .text, "điều, khoản")
    let certainty = fields.certainty()
    fields.checkOrder(from: from, to: to, at: "to")
    guard let level, let days, let unit, let source else { return nil }
    return ReceptionMinimum(
      level: level, days: days, unit: unit, period: Period(from: from, to: to),
      basis: Citation(
        source, article,
        says: "người đứng đầu tiếp công dân ít nhất \(days) ngày trong một \(unit.text)",
        certainty: certainty))
  }
}

extension Record where Value == RegisteredSlogan {
  static let registeredSlogan = Record("khẩu hiệu đã ban hành") { fields in
    let number = fields.required("number", .text, "số, ký hiệu văn bản")
    let document = fields.required("document", .text, "văn bản, ngày và cơ quan ban hành")
    let groups = fields.required(
      "groups", FieldType.list(of: .record(.pledgeGroup)), "các nhóm, đúng nguyên văn")
    let certainty = fields.certainty()
    guard let number, let document, let groups else { return nil }
    return RegisteredSlogan(
      number: number, document: document, groups: groups, certainty: certainty)
  }
}

extension Record where Value == PhonePrefix {
  static let phonePrefix = Record("mã vùng, đầu số điện thoại") { fields in
    let digits = fields.required("prefix", .text, "mã vùng hoặc đầu số, cả số 0 ở trước")
    let kind = fields.required("kind", .phoneKind, "của loại số nào")
    let count = fields.required("digits", .count, "sau đó có bao nhiêu chữ số")
    let area = fields.optional("area", .text, "tỉnh của mã vùng, theo tên trước năm 2025")
    let former = fields.optional("former", .text, "mã cũ mà mã này thay")
    let since = fields.optional("since", .date, "thay từ ngày")
    let certainty = fields.certainty()
    guard let digits, let kind, let count else { return nil }
    return PhonePrefix(
      digits: digits, kind: kind, subscriberDigits: count, area: area, former: former,
      since: since, certainty: certainty)
  }
}

extension FieldReader {
  /// How sure the author is of an entry; what says nothing has not been checked.
  mutating func certainty() -> Certainty {
    optional(
      "certainty", FieldType.certainty, default: .unverified,
      "mức tin cậy của nguồn; không ghi là chưa đối chiếu")
  }
}

// MARK: - Types of these fields

extension FieldType where Value == Certainty {
  fileprivate static let certainty = FieldType.choice([
    ("đã đối chiếu", .verified), ("bản chép", .thirdPartyCopy), ("chưa đối chiếu", .unverified),
  ])
}

extension FieldType where Value == FormerName.Kind {
  fileprivate static let formerNameKind = FieldType.choice([
    ("tỉnh", .province), ("cấp huyện", .district), ("thuật ngữ", .term),
  ])
}

extension FieldType where Value == ReceptionMinimum.Unit {
  fileprivate static let receptionUnit = FieldType.choice([("tuần", .week), ("tháng", .month)])
}

extension FieldType where Value == PhoneNumber.Kind {
  fileprivate static let phoneKind = FieldType.choice([
    ("cố định", .landline), ("di động", .mobile),
  ])
}
