/// Which days are worked (ngày làm việc): all but Saturdays, Sundays and public holidays, and the
/// weekend days that make up for a swapped one (Bộ luật Lao động 2019, Đ.111 and Đ.112).
public struct WorkCalendar: Sendable, Hashable {
  /// Why a day is off.
  public enum DayOff: Sendable, Hashable {
    /// A public holiday.
    case holiday(HolidayYear.Holiday)
    /// Saturday or Sunday.
    case weekend(Weekday)

    /// As a reason: "nghỉ Tết Nguyên đán", "Chủ nhật".
    public var text: String {
      switch self {
      case .holiday(let holiday):
        holiday.name.lowercased().hasPrefix("nghỉ") ? holiday.name : "nghỉ \(holiday.name)"
      case .weekend(let day): day.text
      }
    }
  }

  private let years: [Int]
  private let holidays: [HolidayYear.Holiday]
  private let makeUpDays: [CivilDate]

  /// Makes a calendar from what is known of some years, in any order. Of two holidays on one day
  /// the one given first names it.
  public init(_ years: [HolidayYear] = []) {
    self.years = years.map(\.year)
    holidays = years.flatMap(\.holidays)
    makeUpDays = years.flatMap(\.makeUpDays)
  }

  /// Whether the holidays of `year` are known; where not, only weekends are off.
  public func knows(year: Int) -> Bool { years.contains(year) }

  /// Why `day` is off; nil when it is worked.
  public func dayOff(on day: CivilDate) -> DayOff? {
    if makeUpDays.contains(day) { return nil }
    if let holiday = holidays.first(where: { $0.from <= day && day <= $0.to }) {
      return .holiday(holiday)
    }
    let weekday = day.weekday
    return weekday >= .saturday ? .weekend(weekday) : nil
  }

  /// Whether `day` is worked.
  public func isWorkingDay(_ day: CivilDate) -> Bool { dayOff(on: day) == nil }

  /// The first working day after `day`.
  public func workingDay(after day: CivilDate) -> CivilDate { step(from: day, by: 1) }

  /// The last working day before `day`.
  public func workingDay(before day: CivilDate) -> CivilDate { step(from: day, by: -1) }

  /// `day` itself when it is worked, else the first working day after it.
  public func workingDay(onOrAfter day: CivilDate) -> CivilDate {
    isWorkingDay(day) ? day : workingDay(after: day)
  }

  /// `day` itself when it is worked, else the last working day before it.
  public func workingDay(onOrBefore day: CivilDate) -> CivilDate {
    isWorkingDay(day) ? day : workingDay(before: day)
  }

  /// The day that lies `count` working days after `day`, which is not counted itself; before it for
  /// a negative count.
  public func adding(workingDays count: Int, to day: CivilDate) -> CivilDate {
    (0..<count.magnitude).reduce(day) { day, _ in step(from: day, by: count.signum()) }
  }

  /// How many working days lie after `start`, up to and with `end`; 0 when `end` is not later.
  public func workingDays(after start: CivilDate, through end: CivilDate) -> Int {
    guard start < end else { return 0 }
    return (1...end.dayNumber - start.dayNumber).count {
      isWorkingDay(start.adding(days: $0))
    }
  }

  /// The nearest working day in a direction; the end of the calendar when all are off until then.
  private func step(from day: CivilDate, by direction: Int) -> CivilDate {
    var day = day
    while true {
      let next = day.adding(days: direction)
      if next == day || isWorkingDay(next) { return next }
      day = next
    }
  }
}

extension Catalog {
  /// The calendar of all years whose holidays are given.
  public var workCalendar: WorkCalendar { WorkCalendar(holidays) }
}
