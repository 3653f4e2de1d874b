/// A physical notice board (vị trí niêm yết).
public struct Board: Sendable, Hashable {
  /// Short id, unique among boards.
  public var id: String
  /// Its name: "Bảng số 1, sảnh Bộ phận Một cửa".
  public var name: String
  /// Where it hangs.
  public var place: String
  /// Width and height of its surface in centimetres, if stated.
  public var size: BoardSize?
  /// Distance from which it is read, in centimetres, if stated.
  public var readingDistance: Length?
  /// The sheets on which its posters are printed, if stated.
  public var paper: SheetSize?
  /// What hangs there, in hanging order.
  public var posters: [Hanging]

  /// Makes a board.
  public init(
    id: String, name: String, place: String, size: BoardSize?, readingDistance: Length?,
    paper: SheetSize?, posters: [Hanging]
  ) {
    self.id = id
    self.name = name
    self.place = place
    self.size = size
    self.readingDistance = readingDistance
    self.paper = paper
    self.posters = posters
  }
}

/// A poster that hangs on a board.
public struct Hanging: Sendable, Hashable {
  /// Id of the poster.
  public var poster: String
  /// Its sheets, where they are others than those of the board.
  public var paper: SheetSize?

  /// Makes a hanging.
  public init(poster: String, paper: SheetSize? = nil) {
    self.poster = poster
    self.paper = paper
  }
}

extension Board {
  /// What a poster that hangs here is set for; A3 where no paper is stated.
  public func format(of hanging: Hanging) -> SheetFormat {
    SheetFormat(hanging.paper ?? paper ?? .portrait(.a3), readingDistance: readingDistance)
  }
}

/// What the office pays to have one sheet printed (đơn giá in).
public struct PrintPrice: Sendable, Hashable {
  /// The sheet.
  public var paper: SheetSize
  /// The price.
  public var price: Money

  /// Makes a price.
  public init(paper: SheetSize, price: Money) {
    self.paper = paper
    self.price = price
  }
}
