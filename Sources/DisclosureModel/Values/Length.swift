/// A length (kích thước), such as "1,5 m".
public struct Length: Sendable, Hashable {
  /// Millimetres, from 1.
  public let millimetres: Int
}

extension Length: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "chiều dài" }
  /// Accepted forms.
  public static var forms: [String] { ["1,5 m", "150 cm"] }
  /// Reads a Length.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

  /// Canonical form.
  public var text: String { "" }
}
