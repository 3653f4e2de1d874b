import DisclosureModel

/// What `boards.yaml` holds.
struct BoardFile: Sendable {
  let prices: [PrintPrice]
  let posters: [OwnPoster]
  let boards: [Board]
}

extension Record where Value == BoardFile {
  /// `boards.yaml`.
  static let boardFile = Record("danh sách bảng") { fields in
    let prices = fields.optional(
      "prices", FieldType.list(of: .record(.printPrice)), default: [],
      "in một tờ hết bao nhiêu tiền, để ước tính mỗi lần thay")
    let posters = fields.optional(
      "posters", FieldType.list(of: .record(.ownPoster)),
      "các bảng do cơ quan tự thiết kế bằng mẫu in của mình")
    let boards = fields.required(
      "boards", FieldType.list(of: .record(.board)), "các bảng niêm yết của cơ quan")
    return boards.map { BoardFile(prices: prices, posters: posters ?? [], boards: $0) }
  }
}

extension Record where Value == PrintPrice {
  static let printPrice = Record("đơn giá in") { fields in
    let paper = fields.required("paper", FieldType<SheetSize>.written, "khổ giấy")
    let price = fields.required("price", .price, "giá in một tờ")
    guard let paper, let price else { return nil }
    return PrintPrice(paper: paper, price: price.money)
  }
}

extension Record where Value == OwnPoster {
  static let ownPoster = Record("bảng tự thiết kế") { fields in
    let id = fields.required("id", .identifier, "mã của bảng; khi treo, viết rieng-<mã>")
    let title = fields.required("title", .text, "tên của bảng, in lớn trên cùng")
    let template = fields.required("template", .text, "tên tệp mẫu in trong posters/")
    let shows = fields.optional(
      "shows", FieldType.list(of: .text), "mã các bảng có nội dung mà mẫu in dùng đến")
    guard let id, let title, let template else { return nil }
    return OwnPoster(id: id, title: title, template: template, shows: shows ?? [])
  }
}

extension Record where Value == Board {
  static let board = Record("bảng niêm yết") { fields in
    let id = fields.required("id", .identifier, "mã của bảng")
    let name = fields.required("name", .text, "tên của bảng")
    let place = fields.required("place", .text, "nơi treo")
    let size = fields.optional("size", FieldType<BoardSize>.written, "chiều ngang x chiều cao")
    let distance = fields.optional(
      "reading_distance", FieldType<Length>.written, "khoảng cách từ người đọc đến bảng")
    let paper = fields.optional(
      "paper", FieldType<SheetSize>.written, "khổ giấy của các tờ trên bảng (mặc định: A3)")
    let posters = fields.required(
      "posters", FieldType.list(of: .record(.hanging, or: .text) { Hanging(poster: $0) }),
      "mã các bảng niêm yết, theo thứ tự treo")
    guard let id, let name, let place, let posters else { return nil }
    return Board(
      id: id, name: name, place: place, size: size, readingDistance: distance, paper: paper,
      posters: posters)
  }
}

extension Record where Value == Hanging {
  static let hanging = Record("bảng niêm yết treo trên khổ giấy riêng") { fields in
    let poster = fields.required("poster", .text, "mã bảng niêm yết")
    let paper = fields.optional(
      "paper", FieldType<SheetSize>.written, "khổ giấy, hoặc chiều ngang x chiều cao của băng rôn")
    guard let poster else { return nil }
    return Hanging(poster: poster, paper: paper)
  }
}
