extension ReceptionDays {
  /// The days of a month that the rule names, ascending, each once. They may be days off, except
  /// those that are counted among the working days of `calendar`.
  public func dates(
    in year: Int, month: Int, calendar: WorkCalendar = WorkCalendar()
  ) -> [CivilDate] {
    guard (1...12).contains(month) else { return [] }
    let days = (1...CivilDate.days(inMonth: month, of: year)).compactMap {
      CivilDate(year: year, month: month, day: $0)
    }
    switch self {
    case .weekly(let weekdays):
      return days.filter { weekdays.contains($0.weekday) }
    case .daysOfMonth(let numbers):
      return days.filter { numbers.contains($0.day) }
    case .workingDays(let places):
      return Self.pick(places, of: days.filter(calendar.isWorkingDay))
    case .monthly(let weekdays):
      let named = weekdays.flatMap { day in
        Self.pick([day.place], of: days.filter { $0.weekday == day.weekday })
      }
      return days.filter(named.contains)
    }
  }

  private static func pick(_ places: [Place], of days: [CivilDate]) -> [CivilDate] {
    days.indices.filter { index in
      places.contains {
        $0 == .last ? index == days.count - 1 : index == $0.rawValue - 1
      }
    }.map { days[$0] }
  }
}
