extension ProcessingTime {
  /// Whether this time is longer than `other`; nil where that depends on the days on which it
  /// runs, or on a schedule.
  ///
  /// Of a range, the most counts. Times of the same kind compare by their counts. Others compare
  /// by the time that goes by: n working days take at least n days, and at most seven for each
  /// five begun; a month takes 28 to 31 days. Public holidays are left aside.
  public func isLonger(than other: ProcessingTime) -> Bool? {
    if self == other { return false }
    if case .limit(let mine) = self, case .limit(let others) = other,
      let a = mine.commonCount, let b = others.commonCount, a.unit == b.unit
    {
      return a.count > b.count
    }
    guard let mine = elapsed, let others = other.elapsed else { return nil }
    if other == .immediate || mine.lowerBound > others.upperBound { return true }
    return mine.upperBound <= others.lowerBound ? false : nil
  }

  /// The least and the most time that may go by, in tenths of an hour.
  private var elapsed: ClosedRange<Int>? {
    switch self {
    case .immediate: return 0...0
    case .sameDay: return 0...120
    case .scheduled: return nil
    case .limit(let limit):
      let count = limit.mostTenths
      switch limit.unit {
      case .hour: return count...count
      case .day: return count * 24...count * 24
      case .month: return count * 24 * 28...count * 24 * 31
      case .workingHour: return count...Self.weeks(count, of: 400) * 7 * 240
      case .workingDay: return count * 24...Self.weeks(count, of: 50) * 7 * 240
      }
    }
  }

  /// How many weeks are begun by `count`, where a week holds `week`.
  private static func weeks(_ count: Int, of week: Int) -> Int { (count + week - 1) / week }
}

extension ProcessingTime.Limit {
  /// The most as a count of hours, working hours or months; 24 hours make a day, 8 working hours a
  /// working day (Bộ luật Lao động 2019, Đ.105).
  fileprivate var commonCount: (count: Int, unit: ProcessingTime.Unit)? {
    switch unit {
    case .hour, .workingHour, .month: (mostTenths, unit)
    case .day: (mostTenths * 24, .hour)
    case .workingDay: (mostTenths * 8, .workingHour)
    }
  }
}
