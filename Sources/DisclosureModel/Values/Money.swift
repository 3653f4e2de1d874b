/// An amount of money (số tiền) in whole đồng.
public struct Money: Sendable, Hashable {
  /// Đồng, from 0 to 10^15.
  public let dong: Int
}

extension Money: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "số tiền" }
  /// Accepted forms.
  public static var forms: [String] { ["8.000 đồng"] }
  /// Reads a Money.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

  /// Canonical form.
  public var text: String { "" }
}
