/// A time of day (giờ), to the minute.
public struct TimeOfDay: Sendable, Hashable {
  /// Minutes from midnight, 0 to 1440; 1440 is the end of the day.
  public let minutes: Int
}

extension TimeOfDay: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "giờ" }
  /// Accepted forms.
  public static var forms: [String] { ["7 giờ 30", "7h30", "07:30"] }
  /// Reads a TimeOfDay.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

  /// Canonical form.
  public var text: String { "" }
}
