/// A length (kích thước), such as "1,5 m".
public struct Length: Sendable, Hashable {
  /// Millimetres, 1 to 100,000.
  public let millimetres: Int

  /// Makes a length; nil when it is not between a millimetre and 100 metres.
  public init?(millimetres: Int) {
    guard (1...100_000).contains(millimetres) else { return nil }
    self.millimetres = millimetres
  }

  /// In metres from one metre on, else in centimetres: "1,5 m", "90 cm".
  public var text: String {
    let (unit, perUnit) = millimetres >= 1000 ? ("m", 1000) : ("cm", 10)
    let rest = String(millimetres % perUnit).leftPadded(to: perUnit == 1000 ? 3 : 1)
    let decimals = rest.reversed().drop { $0 == "0" }.reversed()
    let whole = millimetres / perUnit
    return decimals.isEmpty ? "\(whole) \(unit)" : "\(whole),\(String(decimals)) \(unit)"
  }
}

extension Length: Comparable {
  /// Whether `a` is shorter than `b`.
  public static func < (a: Self, b: Self) -> Bool { a.millimetres < b.millimetres }
}

extension Length: WrittenValue {
  /// "chiều dài".
  public static var noun: String { "chiều dài" }
  /// "1,5 m" and others.
  public static var forms: [String] { ["1,5 m", "150 cm", "1500 mm"] }

  /// Reads a length.
  public static func read(_ text: String) -> Result<Length, Misreading> {
    var reader = ValueReader(text)
    return reader.measure().flatMap { measure in
      guard let unit = reader.lengthUnit(), reader.isAtEnd else {
        return .failure(Misreading("thiếu đơn vị m, cm hoặc mm sau con số"))
      }
      return measure.length(in: unit)
    }
  }
}

/// A decimal number that waits for its unit.
struct Measure {
  /// The number in thousandths.
  let thousandths: Int

  /// The length that the number makes, with so many millimetres to the unit.
  func length(in millimetresPerUnit: Int) -> Result<Length, Misreading> {
    let (whole, rest) = (thousandths * millimetresPerUnit).quotientAndRemainder(dividingBy: 1000)
    guard rest == 0, let length = Length(millimetres: whole) else {
      return .failure(Misreading("chiều dài phải từ 1 mm đến 100 m, tròn đến mi-li-mét"))
    }
    return .success(length)
  }
}

extension ValueReader {
  /// Takes a number with a decimal comma.
  mutating func measure() -> Result<Measure, Misreading> {
    guard let whole = number() else { return .failure(Misreading("thiếu con số")) }
    if take(mark: ".") {
      return .failure(Misreading("phần thập phân viết sau dấu phẩy, như \"1,5 m\""))
    }
    guard take(mark: ",") else { return .success(Measure(thousandths: whole * 1000)) }
    guard let decimals = digits(), decimals.count <= 3,
      let rest = Int(decimals + String(repeating: "0", count: 3 - decimals.count))
    else { return .failure(Misreading("sau dấu phẩy có từ một đến ba chữ số")) }
    return .success(Measure(thousandths: whole * 1000 + rest))
  }

  /// Takes a unit of length as the millimetres it holds.
  mutating func lengthUnit() -> Int? {
    let units: [(String, Int)] = [("mm", 1), ("cm", 10), ("m", 1000)]
    return units.first { take($0.0) }?.1
  }
}
