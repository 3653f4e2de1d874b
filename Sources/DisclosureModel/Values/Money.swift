/// An amount of money (số tiền) in whole đồng.
public struct Money: Sendable, Hashable {
  /// Đồng, from 0 to 10^15.
  public let dong: Int

  private static let limit = 1_000_000_000_000_000

  /// The largest amount.
  public static let maximum = Money(clamping: limit)
  /// Nothing.
  public static let zero = Money(clamping: 0)

  /// Makes an amount; nil when it is negative or above the largest.
  public init?(dong: Int) {
    guard dong >= 0, dong <= Self.limit else { return nil }
    self.dong = dong
  }

  /// Makes the amount nearest to `dong`.
  init(clamping dong: Int) { self.dong = min(max(dong, 0), Self.limit) }

  /// "8.000 đồng".
  public var text: String { "\(figures) đồng" }

  /// The figures alone: "8.000".
  public var figures: String {
    let digits = String(dong)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(".") }
      grouped.append(digit)
    }
    return grouped
  }
}

extension Money: Comparable {
  /// Whether `a` is less than `b`.
  public static func < (a: Self, b: Self) -> Bool { a.dong < b.dong }
}

extension Money: WrittenValue {
  /// "số tiền".
  public static var noun: String { "số tiền" }
  /// "8.000 đồng" and others.
  public static var forms: [String] {
    ["8.000 đồng", "8.000 đ", "8000 đồng", "0 đồng", "miễn phí"]
  }

  /// Reads an amount in đồng, with points between the thousands or without.
  public static func read(_ text: String) -> Result<Money, Misreading> {
    let lowered = text.lowercased()
    if lowered == "miễn phí" || lowered == "không thu" { return .success(.zero) }
    let figures = lowered.prefix { $0.isDigit || $0 == "." || $0 == "," }
    let unit = lowered[figures.endIndex...].drop(while: \.isWhitespace)
    guard !figures.isEmpty else {
      let isNegative = lowered.hasPrefix("-") || lowered.hasPrefix("−")
      return .failure(
        Misreading(
          isNegative
            ? "số tiền không được âm" : "viết số tiền bằng chữ số, như \"8.000 đồng\""))
    }
    return dong(figures).flatMap { dong in
      check(unit: unit, after: dong).map { dong }
    }
  }

  private static func dong(_ figures: Substring) -> Result<Money, Misreading> {
    let groups = figures.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    let areThousands = groups.dropFirst().allSatisfy { $0.count == 3 }
    if figures.contains(",") {
      return .failure(
        Misreading(
          areThousands
            ? "dùng dấu chấm để tách hàng nghìn: \"\(groups.joined(separator: ".")) đồng\""
            : "số tiền là số đồng nguyên, không có phần lẻ"))
    }
    guard groups.count == 1 || areThousands && (1...3).contains(groups[0].count) else {
      return .failure(Misreading("dấu chấm phải tách từng ba chữ số, như \"1.234.000 đồng\""))
    }
    let digits = groups.joined()
    guard digits.count == 1 || digits.first != "0" else {
      return .failure(Misreading("số tiền không bắt đầu bằng chữ số 0"))
    }
    guard let dong = Int(digits), let money = Money(dong: dong) else {
      return .failure(Misreading("số tiền lớn hơn một triệu tỷ đồng"))
    }
    return .success(money)
  }

  private static func check(unit: Substring, after money: Money) -> Result<Void, Misreading> {
    switch unit {
    case "đồng", "đ", "₫", "vnđ", "vnd", "việt nam đồng", "đồng việt nam": .success(())
    case "": .failure(Misreading("thiếu chữ \"đồng\": \"\(money.text)\""))
    case "usd", "$", "đô la", "đô-la": .failure(Misreading("chỉ ghi số tiền bằng đồng Việt Nam"))
    case _ where unit.first?.isDigit == true:
      .failure(Misreading("dùng dấu chấm, không dùng khoảng trắng, để tách hàng nghìn"))
    case "k", "nghìn", "ngàn", "nghìn đồng", "ngàn đồng", "triệu", "triệu đồng", "tỷ", "tỷ đồng":
      .failure(Misreading("viết đủ các chữ số, như \"8.000 đồng\""))
    default: .failure(Misreading("sau con số chỉ ghi \"đồng\""))
    }
  }
}
