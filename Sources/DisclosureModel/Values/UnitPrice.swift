/// A price (mức thu), alone or for each of something: "8.000 đồng/bản".
public struct UnitPrice: Sendable, Hashable {
  /// How much.
  public let money: Money
  /// For what it is paid each time: "bản", "trang", "trường hợp"; nil where nothing is counted.
  public let unit: String?

  /// Makes a price.
  public init(_ money: Money, per unit: String? = nil) {
    self.money = money
    self.unit = unit
  }

  /// "8.000 đồng/bản", "5.000 đồng".
  public var text: String { unit.map { "\(money.text)/\($0)" } ?? money.text }
}

extension UnitPrice: WrittenValue {
  /// "mức thu".
  public static var noun: String { "mức thu" }
  /// "8.000 đồng/bản" and others.
  public static var forms: [String] { ["8.000 đồng/bản", "5.000 đồng", "miễn phí"] }

  /// Reads an amount, and after a stroke what it is paid for.
  public static func read(_ text: String) -> Result<UnitPrice, Misreading> {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let amount = parts.first.map { trimmed($0) } ?? ""
    return Money.read(amount).flatMap { money in
      guard parts.count == 2 else { return .success(UnitPrice(money)) }
      let unit = trimmed(parts[1])
      guard let first = unit.first, first.isLetter, !unit.contains("/") else {
        return .failure(Misreading("sau dấu / phải là đơn vị tính, như \"bản\", \"trang\""))
      }
      return .success(UnitPrice(money, per: unit))
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
