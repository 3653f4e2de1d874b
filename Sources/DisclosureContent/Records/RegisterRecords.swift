import DisclosureModel

extension Record where Value == DisclosureRegister {
  /// `register/<year>.yaml`.
  static let register = Record("sổ theo dõi công khai của xã trong một năm") { fields in
    let year = fields.required("year", .year, "năm")
    let hasLoudspeakers = fields.required("loudspeakers", .flag, "xã có hệ thống loa truyền thanh")
    let entries = fields.required(
      "entries", FieldType.list(of: .record(.registerEntry)), "những gì đã công khai")
    let absences = fields.optional(
      "none", FieldType.list(of: .record(.registerAbsence)), default: [],
      "các khoản của Điều 11 không phát sinh")
    let lists = fields.required(
      "lists", FieldType.list(of: .record(.quarterlyList)),
      "các danh mục nội dung đã công khai, mỗi quý một danh mục")
    guard let year, let hasLoudspeakers, let entries, let lists else { return nil }
    return DisclosureRegister(
      year: year, hasLoudspeakers: hasLoudspeakers, entries: entries, absences: absences,
      lists: lists)
  }
}

extension Record where Value == DisclosureRegister.Entry {
  static let registerEntry = Record("nội dung đã công khai") { fields in
    let item = fields.required(
      "item", .registerItem, "khoản mấy của Điều 11 Luật Thực hiện dân chủ ở cơ sở")
    let title = fields.required("title", .text, "tên văn bản, nội dung")
    let decided = fields.required("decided", .date, "ngày có quyết định, văn bản")
    let from = fields.required("posted_from", .date, "niêm yết từ ngày")
    let to = fields.optional(
      "posted_to", .date, "niêm yết đến hết ngày; khoản 4 và 13 niêm yết thường xuyên nên không ghi"
    )
    let place = fields.required("place", .text, "niêm yết ở đâu")
    let loudspeakerDays = fields.optional(
      "loudspeaker_days", .count, "số ngày liên tục phát trên loa truyền thanh")
    let removed = fields.optional("removed", .date, "ngày đã gỡ xuống")
    fields.checkOrder(from: from, to: to, at: "posted_to")
    guard let item, let title, let decided, let from, let place else { return nil }
    return DisclosureRegister.Entry(
      item: item, title: title, decided: decided, posted: Period(from: from, to: to),
      place: place, loudspeakerDays: loudspeakerDays, removed: removed)
  }
}

extension Record where Value == DisclosureRegister.Absence {
  static let registerAbsence = Record("khoản không phát sinh") { fields in
    let item = fields.required("item", .registerItem, "khoản mấy của Điều 11")
    let reason = fields.required("reason", .text, "vì sao không có gì để công khai")
    guard let item, let reason else { return nil }
    return DisclosureRegister.Absence(item: item, reason: reason)
  }
}

extension Record where Value == DisclosureRegister.QuarterlyList {
  static let quarterlyList = Record("danh mục của một quý") { fields in
    let quarter = fields.required("quarter", .quarter, "quý")
    let posted = fields.required("posted", .date, "ngày niêm yết danh mục")
    guard let quarter, let posted else { return nil }
    return DisclosureRegister.QuarterlyList(quarter: quarter, posted: posted)
  }
}

// MARK: - Types of these fields

extension FieldType where Value == Int {
  fileprivate static let registerItem = number("khoản", in: 1...13)
  fileprivate static let quarter = number("quý", in: 1...4)

  private static func number(_ noun: String, in range: ClosedRange<Int>) -> FieldType {
    let bounds = "từ \(range.lowerBound) đến \(range.upperBound)"
    return FieldType(
      shape: .text(noun: "\(noun), số \(bounds)", examples: ["\(range.upperBound)"])
    ) { node, findings in
      guard let number = count.read(node, &findings) else { return nil }
      guard range.contains(number) else {
        findings.error(
          "gia-tri", "không có \(noun) \(number)", at: node.bytes,
          advice: "hãy viết một số \(bounds)")
        return nil
      }
      return number
    }
  }
}
