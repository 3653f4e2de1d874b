/// The size of a board's surface, width first: "1,2 m x 1,8 m".
public struct BoardSize: Sendable, Hashable {
  /// Width.
  public let width: Length
  /// Height.
  public let height: Length
}

extension BoardSize: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "kích thước bảng" }
  /// Accepted forms.
  public static var forms: [String] { ["1,2 m x 1,8 m"] }
  /// Reads a BoardSize.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

  /// Canonical form.
  public var text: String { "" }
}
