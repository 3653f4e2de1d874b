import DisclosureModel

extension Record where Value == Duty {
  static let duty = Record("nội dung phải niêm yết, công khai") { fields in
    let id = fields.required("id", .identifier, "mã")
    let group = fields.required("group", .text, "đầu đề của nhóm")
    let content = fields.required("content", .text, "phải niêm yết, công khai gì")
    let subject = fields.required("subject", .dutySubject, "phần nào của nội dung đáp ứng")
    let words = fields.optional(
      "words", .texts, default: [],
      "chỉ tính thủ tục, quy trình, thông báo có một trong những lời này ở tên")
    let places = fields.required(
      "places", FieldType.list(of: .dutyPlace, atLeastOne: true), "phải có ở đâu")
    let duration = fields.optional("duration", .text, "trong bao lâu")
    let due = fields.optional("due", .text, "chậm nhất khi nào")
    let occasion = fields.optional(
      "occasion", .text, "chỉ phải có khi nào; không ghi là luôn phải có")
    let note = fields.optional("note", .text, "điều mà nội dung không cho biết, phải xem tại chỗ")
    let document = fields.required("document", .text, "tên loại và số văn bản")
    let article = fields.optional("article", .text, "điều, khoản")
    let certainty = fields.certainty()
    let levels = fields.optional(
      "levels", .levels, default: [], "cấp cơ quan; không ghi là mọi cấp")
    let from = fields.optional("from", .date, "ngày đầu phải theo")
    let to = fields.optional("to", .date, "ngày cuối phải theo")
    fields.checkOrder(from: from, to: to, at: "to")
    guard let id, let group, let content, let subject, let places, let document else { return nil }
    return Duty(
      id: id, group: group, content: content, subject: subject, words: words, places: places,
      duration: duration, due: due, occasion: occasion, note: note, document: document,
      article: article,
      certainty: certainty, levels: levels, period: Period(from: from, to: to))
  }
}

// MARK: - Types of these fields

extension FieldType where Value == Duty.Subject {
  fileprivate static let dutySubject = FieldType.choice([
    ("thủ tục", .procedures), ("mẫu đơn", .forms), ("phí, lệ phí", .fees),
    ("lịch tiếp công dân", .reception), ("nội quy tiếp công dân", .receptionRules),
    ("quy tắc ứng xử", .conduct), ("quy trình", .workflows), ("phản ánh, kiến nghị", .feedback),
    ("lãnh đạo", .leaders), ("thông báo", .notices), ("danh mục này", .list),
  ])
}

extension FieldType where Value == Duty.Place {
  fileprivate static let dutyPlace = FieldType.choice(Duty.Place.allCases.map { ($0.name, $0) })
}
