/// A price (mức thu), alone or for each of something: "8.000 đồng/bản".
public struct UnitPrice: Sendable, Hashable {
  /// How much.
  public let money: Money
  /// For what it is paid each time: "bản", "trang", "trường hợp"; nil where nothing is counted.
  public let unit: String?
}

extension UnitPrice: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "mức thu" }
  /// Accepted forms.
  public static var forms: [String] { ["8.000 đồng/bản", "5.000 đồng"] }
  /// Reads a UnitPrice.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

  /// Canonical form.
  public var text: String { "" }
}
