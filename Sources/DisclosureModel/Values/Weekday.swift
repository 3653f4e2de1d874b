/// A day of the week (thứ), from Monday, 1, to Sunday, 7.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Weekday: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "thứ trong tuần" }
  /// Accepted forms.
  public static var forms: [String] { ["thứ Hai", "Chủ nhật"] }
  /// Reads a Weekday.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

  /// Canonical form.
  public var text: String { "" }
}
