/// On which days of a month citizens are received, such as "thứ Năm tuần thứ nhất và thứ ba hằng
/// tháng".
///
/// "Thứ Năm tuần thứ nhất" is read as the first Thursday of the month, whatever weekday the month
/// begins with: so the rule gives each month the same number of sessions.
public enum ReceptionDays: Sendable, Hashable {
  /// These days of every week, ascending.
  case weekly([Weekday])
  /// Certain weekdays of the month, such as the first and the third Thursday, in the order written.
  case monthly([NthWeekday])
  /// These days of the month, ascending, 1 to 31; a month without such a day has no session then.
  case daysOfMonth([Int])
  /// Certain working days of the month, such as the first, ascending.
  case workingDays([Place])

  /// A weekday with its place in the month: "thứ Năm tuần thứ nhất" is the first Thursday.
  public struct NthWeekday: Sendable, Hashable {
    /// The weekday.
    public let weekday: Weekday
    /// Which one of the month.
    public let place: Place

    /// Makes a weekday of the month.
    public init(_ weekday: Weekday, _ place: Place) {
      self.weekday = weekday
      self.place = place
    }
  }

  /// A place in the month.
  public enum Place: Int, Sendable, Hashable, CaseIterable, Comparable {
    case first = 1
    case second, third, fourth, fifth
    /// The last, be it the fourth or the fifth.
    case last

    /// Whether `a` comes before `b`; the last comes after the fifth.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// "thứ nhất", "cuối".
    var text: String {
      switch self {
      case .first: "thứ nhất"
      case .second: "thứ hai"
      case .third: "thứ ba"
      case .fourth: "thứ tư"
      case .fifth: "thứ năm"
      case .last: "cuối"
      }
    }
  }
}

extension ReceptionDays {
  /// "thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng", "ngày 05 và ngày 20 hằng tháng".
  public var text: String {
    switch self {
    case .weekly(let days):
      return "\(Self.list(days.map(\.text))) hằng tuần"
    case .daysOfMonth(let days):
      return "\(Self.list(days.map { "ngày \(String($0).leftPadded(to: 2))" })) hằng tháng"
    case .workingDays(let places):
      let names = places.map { $0 == .first ? "đầu tiên" : $0 == .last ? "cuối cùng" : $0.text }
      return "\(Self.list(names.map { "ngày làm việc \($0)" })) hằng tháng"
    case .monthly(let days):
      return "\(Self.list(Self.groups(days).map(Self.text))) hằng tháng"
    }
  }

  /// Weekdays that share their places.
  typealias Group = (weekdays: [Weekday], places: [Place])

  static func groups(_ days: [NthWeekday]) -> [Group] {
    var groups: [Group] = []
    for day in days {
      if let index = groups.firstIndex(where: { $0.weekdays == [day.weekday] }) {
        groups[index].places.append(day.place)
      } else {
        groups.append(([day.weekday], [day.place]))
      }
    }
    return groups.reduce(into: []) { merged, group in
      if let index = merged.firstIndex(where: { $0.places == group.places }) {
        merged[index].weekdays += group.weekdays
      } else {
        merged.append(group)
      }
    }
  }

  private static func text(_ group: Group) -> String {
    "\(list(group.weekdays.map(\.text))) \(list(group.places.map { "tuần \($0.text)" }))"
  }

  /// A list with a word before its last item.
  static func list(_ items: [String], and: String = " và ") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + and + last
  }
}
