/// Some days of the week, such as "thứ Hai đến thứ Sáu".
public struct WeekdayRange: Sendable, Hashable {
  /// The days, ascending from Monday, each once; never empty.
  public let days: [Weekday]
}

extension WeekdayRange: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "các ngày trong tuần" }
  /// Accepted forms.
  public static var forms: [String] { ["thứ Hai đến thứ Sáu", "thứ Hai, thứ Tư"] }
  /// Reads a WeekdayRange.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

  /// Canonical form.
  public var text: String { "" }
}
