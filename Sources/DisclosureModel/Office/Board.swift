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
  /// Paper on which its posters are printed, if stated.
  public var paper: PaperSize?
  /// Ids of the posters that hang there, in hanging order.
  public var posters: [String]

  /// Makes a board.
  public init(
    id: String, name: String, place: String, size: BoardSize?, readingDistance: Length?,
    paper: PaperSize?, posters: [String]
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

/// A paper size of ISO 216 (khổ giấy).
public enum PaperSize: String, Sendable, Hashable, CaseIterable {
  case a4, a3, a2, a1, a0

  /// Width and height in millimetres, portrait.
  public var millimetres: (width: Int, height: Int) {
    switch self {
    case .a4: (210, 297)
    case .a3: (297, 420)
    case .a2: (420, 594)
    case .a1: (594, 841)
    case .a0: (841, 1189)
    }
  }
}
