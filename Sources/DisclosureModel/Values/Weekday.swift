/// A day of the week (thứ), from Monday, 1, to Sunday, 7.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Its name: "thứ Hai", "Chủ nhật".
  public var text: String { text(in: .vi) }

  /// Its name for narrow columns: "T2", "CN".
  public var shortText: String { self == .sunday ? "CN" : "T\(rawValue + 1)" }
}

extension Weekday: Comparable {
  /// Whether `a` comes before `b` in a week that begins on Monday.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Weekday: WrittenValue {
  /// "thứ trong tuần".
  public static var noun: String { "thứ trong tuần" }
  /// "thứ Hai" and others.
  public static var forms: [String] { ["thứ Hai", "thứ 2", "T2", "Chủ nhật", "CN"] }

  /// Reads a weekday.
  public static func read(_ text: String) -> Result<Weekday, Misreading> {
    var reader = ValueReader(text)
    guard let day = reader.weekday(), reader.isAtEnd else {
      return .failure(Misreading("chỉ có thứ Hai đến thứ Bảy và Chủ nhật"))
    }
    return .success(day)
  }
}

extension ValueReader {
  /// Takes a weekday with its "thứ" or "T", or Sunday.
  mutating func weekday() -> Weekday? {
    if take("chủ", "nhật") || take("cn") { return .sunday }
    let start = self
    if take("thứ") || take("t"), let day = weekdayNumber() { return day }
    self = start
    return nil
  }

  /// Takes what follows "thứ": "Hai" or "2".
  mutating func weekdayNumber() -> Weekday? {
    let start = self
    if let number = number() {
      if (2...7).contains(number) { return Weekday(rawValue: number - 1) }
      self = start
      return nil
    }
    let names: [(String, Weekday)] = [
      ("hai", .monday), ("ba", .tuesday), ("tư", .wednesday), ("năm", .thursday),
      ("sáu", .friday), ("bảy", .saturday), ("bẩy", .saturday),
    ]
    return names.first { take($0.0) }?.1
  }
}
