import DisclosureModel

extension Record where Value == Slogan {
  /// `slogans/*.yaml`.
  static let slogan = Record("khẩu hiệu") { fields in
    let id = fields.required("id", .identifier, "mã của khẩu hiệu")
    let title = fields.required("title", .text, "tên gọi")
    let lead = fields.optional("lead", .text, "câu dẫn, hoặc cả khẩu hiệu nếu chỉ có một câu")
    let groups = fields.optional(
      "groups", FieldType.list(of: .record(.pledgeGroup)), default: [], "các nhóm")
    let source = fields.required("source", .text, "văn bản ghi nguyên văn khẩu hiệu")
    if lead == nil, groups.isEmpty {
      fields.error(
        "khau-hieu-trong", "khẩu hiệu chưa có lời nào", at: "title",
        advice: "hãy viết lời ở “lead” hoặc ở “groups”")
    }
    guard let id, let title, let source else { return nil }
    return Slogan(id: id, title: title, lead: lead, groups: groups, source: source)
  }
}

extension Record where Value == PledgeGroup {
  static let pledgeGroup = Record("nhóm của khẩu hiệu") { fields in
    let name = fields.required("name", .text, "tên nhóm, bắt đầu bằng số dòng: 5 biết")
    let lines = fields.required("lines", .texts, "các dòng, “từ chính: phần giải thích”")
    guard let name, let lines else { return nil }
    return PledgeGroup(name: name, lines: lines.map(Pledge.init(line:)))
  }
}

extension Pledge {
  /// Splits a line at its first colon.
  fileprivate init(line: String) {
    let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    self.init(key: parts.first ?? line, detail: parts.count > 1 ? parts[1] : nil)
  }
}

extension Record where Value == Regulation {
  /// `regulations/*.md`, before its text.
  static let regulation = Record("nội quy, quy tắc") { fields in
    let title = fields.required("title", .text, "tên văn bản")
    let kind = fields.required("kind", .regulationKind, "quy định về việc gì")
    let decision = fields.optional("decision", .text, "quyết định ban hành")
    let from = fields.optional("from", .date, "ngày bắt đầu có hiệu lực")
    let to = fields.optional("to", .date, "ngày cuối cùng còn hiệu lực")
    fields.checkOrder(from: from, to: to, at: "to")
    guard let title, let kind else { return nil }
    return Regulation(
      id: "", title: title, kind: kind, decision: decision, period: Period(from: from, to: to),
      introduction: RichText(), sections: [])
  }
}

extension Record where Value == Notice {
  /// `notices/*.md`, before its text.
  static let notice = Record("thông báo") { fields in
    let title = fields.required("title", .text, "tên thông báo")
    let number = fields.optional("number", .text, "số, ký hiệu")
    let date = fields.required("date", .date, "ngày ban hành")
    let from = fields.required("posted_from", .date, "niêm yết từ ngày")
    let to = fields.optional("posted_to", .date, "niêm yết đến hết ngày")
    fields.checkOrder(from: from, to: to, at: "posted_to")
    guard let title, let date, let from else { return nil }
    return Notice(
      id: "", title: title, number: number, date: date, posted: Period(from: from, to: to),
      introduction: RichText(), sections: [])
  }
}

extension Record where Value == [LegalDocument] {
  /// `legal/*.yaml`.
  static let legalFile = Record("danh sách văn bản") { fields in
    fields.required(
      "documents", FieldType.list(of: .record(.legalDocument)), "các văn bản")
  }
}

extension Record where Value == LegalDocument {
  static let legalDocument = Record("văn bản") { fields in
    let number = fields.required("number", .text, "số, ký hiệu")
    let title = fields.required("title", .text, "tên loại và trích yếu")
    let issuer = fields.required("issuer", .text, "cơ quan ban hành")
    let date = fields.optional("date", .date, "ngày ban hành")
    let from = fields.optional("from", .date, "ngày có hiệu lực")
    let to = fields.optional("to", .date, "ngày hết hiệu lực")
    let replacedBy = fields.optional("replaced_by", .text, "số, ký hiệu văn bản thay thế")
    let url = fields.optional("url", .webAddress, "nơi đọc toàn văn")
    fields.checkOrder(from: from, to: to, at: "to")
    guard let number, let title, let issuer else { return nil }
    return LegalDocument(
      number: number, title: title, issuer: issuer, date: date, period: Period(from: from, to: to),
      replacedBy: replacedBy, url: url)
  }
}

// MARK: - Types of these fields

extension FieldType where Value == Regulation.Kind {
  fileprivate static let regulationKind = FieldType.choice([
    ("nội quy tiếp công dân", .reception), ("quy tắc ứng xử", .conduct), ("khác", .other),
  ])
}
