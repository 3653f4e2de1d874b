/// On which days of a month a reception is held, such as "thứ Năm tuần thứ nhất và thứ ba hằng tháng".
public enum ReceptionDays: Sendable, Hashable {
  /// These days of every week, ascending.
  case weekly([Weekday])
  /// Certain weekdays of the month, such as the first and the third Thursday; ascending by place.
  case monthly([NthWeekday])
  /// These days of the month, ascending, 1 to 31; a month without such a day has no session then.
  case daysOfMonth([Int])
  /// Certain working days of the month, such as the first.
  case workingDays([Place])

  /// A weekday with its place in the month: "thứ Năm tuần thứ nhất" is the first Thursday.
  public struct NthWeekday: Sendable, Hashable {
    /// The weekday.
    public let weekday: Weekday
    /// Which one of the month.
    public let place: Place
  }

  /// A place in the month.
  public enum Place: Int, Sendable, Hashable, CaseIterable {
    case first = 1
    case second, third, fourth, fifth
    /// The last, be it the fourth or the fifth.
    case last
  }
}

extension ReceptionDays: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "ngày tiếp công dân" }
  /// Accepted forms.
  public static var forms: [String] {
    ["thứ Năm tuần thứ nhất và thứ ba hằng tháng", "ngày 15 hằng tháng"]
  }
  /// Reads a ReceptionDays.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

  /// Canonical form.
  public var text: String { "" }
}
