/// The size of a board's surface, width first: "1,2 m x 1,8 m".
public struct BoardSize: Sendable, Hashable {
  /// Width.
  public let width: Length
  /// Height.
  public let height: Length

  /// Makes a size.
  public init(width: Length, height: Length) {
    self.width = width
    self.height = height
  }

  /// "1,2 m x 1,8 m".
  public var text: String { "\(width.text) x \(height.text)" }
}

extension BoardSize: WrittenValue {
  /// "kích thước bảng".
  public static var noun: String { "kích thước bảng" }
  /// "1,2 m x 1,8 m" and others.
  public static var forms: [String] { ["1,2 m x 1,8 m", "120 x 180 cm"] }

  /// Reads two lengths; a unit after the second one holds for both.
  public static func read(_ text: String) -> Result<BoardSize, Misreading> {
    var reader = ValueReader(text)
    return reader.measure().flatMap { width in
      let ownUnit = reader.lengthUnit()
      guard reader.take("x") || reader.take(mark: "×", "*") else {
        return .failure(Misreading("cần chiều rộng và chiều cao với dấu x ở giữa"))
      }
      return reader.measure().flatMap { height in
        guard let unit = reader.lengthUnit(), reader.isAtEnd else {
          return .failure(Misreading("thiếu đơn vị m, cm hoặc mm sau chiều cao"))
        }
        return width.length(in: ownUnit ?? unit).flatMap { width in
          height.length(in: unit).map { BoardSize(width: width, height: $0) }
        }
      }
    }
  }
}
