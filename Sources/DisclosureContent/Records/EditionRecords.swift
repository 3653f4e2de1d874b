import DisclosureModel

extension Record where Value == EditionLog {
  /// `editions.yaml`.
  static let editionLog = Record("sổ các lần niêm yết, do boardgen release ghi") { fields in
    let releases = fields.required(
      "releases", FieldType.list(of: .record(.release)), "các lần phát hành, cũ trước mới sau")
    let walls = fields.required(
      "walls", FieldType.list(of: .record(.wall)), "những gì đang treo từ lần phát hành cuối")
    guard let releases, let walls else { return nil }
    return EditionLog(releases: releases, walls: walls)
  }
}

extension Record where Value == Release {
  static let release = Record("lần phát hành") { fields in
    let day = fields.required("day", .date, "đúng từ ngày")
    let editions = fields.optional(
      "editions", FieldType.list(of: .record(.edition)), default: [], "các tờ thay mới")
    let withdrawn = fields.optional(
      "withdrawn", .texts, default: [], "mã các bảng không còn làm nữa")
    let changes = fields.optional(
      "changes", FieldType.list(of: .record(.releasedChange)), default: [],
      "nội dung đã thay đổi")
    guard let day else { return nil }
    return Release(
      day: day,
      editions: editions.map {
        Edition(poster: $0.poster, title: $0.title, number: $0.number, from: day, mark: $0.mark)
      },
      withdrawn: withdrawn, changes: changes)
  }
}

/// An edition as its release, which knows the day, lists it.
private struct ListedEdition {
  let poster: String
  let title: String
  let number: Int
  let mark: EditionMark
}

extension Record where Value == ListedEdition {
  static let edition = Record("tờ thay mới") { fields in
    let poster = fields.required("poster", .text, "mã bảng niêm yết")
    let title = fields.required("title", .text, "tên bảng")
    let number = fields.required("number", .count, "lần niêm yết thứ mấy của bảng")
    let mark = fields.required("mark", FieldType<EditionMark>.written, "mã in trên tờ")
    guard let poster, let title, let number, let mark else { return nil }
    return ListedEdition(poster: poster, title: title, number: number, mark: mark)
  }
}

extension Record where Value == ReleasedChange {
  static let releasedChange = Record("nội dung đã thay đổi") { fields in
    let subject = fields.required("subject", .subjectKind, "thay đổi về loại nội dung nào")
    let id = fields.optional(
      "id", .text, default: "", "mã của nội dung; không ghi nếu là thứ tự của cả loại")
    let name = fields.required("name", .text, "tên của nội dung")
    let kind = fields.required("change", .changeKind, "thay đổi thế nào")
    let fact = fields.optional("fact", .text, "mục đã thay đổi; không ghi nếu là cả nội dung")
    let before = fields.optional("before", .text, "trước đó ghi gì")
    let after = fields.optional("after", .text, "nay ghi gì")
    let note = fields.optional("note", .text, "từ ngày nào, theo văn bản nào")
    let successor = fields.optional("replaced_by", .text, "mã nội dung thay thế")
    let successorName = fields.optional("replaced_by_name", .text, "tên nội dung thay thế")
    let posters = fields.optional("posters", .texts, default: [], "mã các bảng có nội dung này")
    guard let subject, let name, let kind else { return nil }
    return ReleasedChange(
      Change(
        Subject(subject, id: id, name: name), kind, fact: fact, before: before, after: after,
        note: note,
        successor: successor.map { Subject(subject, id: $0, name: successorName ?? $0) }),
      posters: posters)
  }
}

extension Record where Value == Wall {
  static let wall = Record("bảng trên tường") { fields in
    let board = fields.required("board", .text, "mã của bảng")
    let name = fields.required("name", .text, "tên của bảng")
    let place = fields.required("place", .text, "nơi treo")
    let posters = fields.required(
      "posters", FieldType.list(of: .record(.posted)), "các tờ đang treo, theo thứ tự")
    guard let board, let name, let place, let posters else { return nil }
    return Wall(board: board, name: name, place: place, posters: posters)
  }
}

extension Record where Value == Wall.Posted {
  static let posted = Record("tờ đang treo") { fields in
    let poster = fields.required("poster", .text, "mã bảng niêm yết")
    let format = fields.required("format", .text, "khổ giấy")
    guard let poster, let format else { return nil }
    return Wall.Posted(poster: poster, format: format)
  }
}

// MARK: - Types of these fields

extension FieldType where Value == Subject.Kind {
  fileprivate static let subjectKind = FieldType.choice(
    Subject.Kind.allCases.map { ($0.rawValue, $0) })
}

extension FieldType where Value == Change.Kind {
  fileprivate static let changeKind = FieldType.choice([
    (Change.Kind.added.word, .added), (Change.Kind.removed.word, .removed),
    (Change.Kind.changed.word, .changed),
  ])
}

extension Change.Kind {
  /// How `editions.yaml` says it.
  var word: String {
    switch self {
    case .added: "thêm"
    case .removed: "bỏ"
    case .changed: "sửa"
    }
  }
}
