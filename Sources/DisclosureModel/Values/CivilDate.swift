/// A day of the proleptic Gregorian calendar (ngày), without time or zone.
public struct CivilDate: Hashable, Sendable {
  /// Year, 1 to 9999.
  public let year: Int
  /// Month, 1 to 12.
  public let month: Int
  /// Day of the month, from 1.
  public let day: Int

  /// Makes a date; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the date that lies `dayNumber` days after 1 January 1970; a number outside the years 1
  /// to 9999 gives the first or the last day of these.
  public init(dayNumber: Int) {
    // Years are counted from 1 March of year 0, so that the leap day is the last day of a year.
    let days = min(max(dayNumber, -719_162), 2_932_896) + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970.
  public var dayNumber: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let monthFromMarch = month <= 2 ? month + 9 : month - 3
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let leapDays = yearFromMarch / 4 - yearFromMarch / 100 + yearFromMarch / 400
    return 365 * yearFromMarch + leapDays + dayOfYear - 719_468
  }

  /// The day `days` later, or earlier for a negative count.
  public func adding(days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return CivilDate(dayNumber: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday; 719_162 days before it began a Monday.
    Weekday.allCases[(dayNumber + 719_162) % 7]
  }

  /// How many days `month`, 1 to 12, has in `year`.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate: Comparable {
  /// Whether `a` comes before `b`.
  public static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CivilDate {
  /// The short form: "05/6/2026". Days below 10 and the months 1 and 2 get a leading zero, as in
  /// NĐ 30/2020/NĐ-CP, Phụ lục I.
  public var text: String { "\(dayText)/\(monthText)/\(yearText)" }

  /// The long form: "ngày 05 tháng 6 năm 2026".
  public var longText: String { "ngày \(dayText) tháng \(monthText) năm \(yearText)" }

  /// The form of ISO 8601: "2026-06-05".
  public var iso: String {
    "\(yearText.leftPadded(to: 4))-\(String(month).leftPadded(to: 2))-\(dayText)"
  }

  private var dayText: String { String(day).leftPadded(to: 2) }
  private var monthText: String { month <= 2 ? "0\(month)" : String(month) }
  private var yearText: String { String(year) }
}

extension String {
  /// The text with as many zeros before it as make it `count` characters long.
  func leftPadded(to count: Int) -> String {
    String(repeating: "0", count: max(0, count - self.count)) + self
  }
}

extension CivilDate: WrittenValue {
  /// "ngày".
  public static var noun: String { "ngày" }
  /// "05/6/2026" and others.
  public static var forms: [String] { ["05/6/2026", "2026-06-05", "ngày 05 tháng 6 năm 2026"] }

  /// Reads a day of the years 1900 to 2199.
  public static func read(_ text: String) -> Result<CivilDate, Misreading> {
    var reader = ValueReader(text)
    guard let parts = reader.dateParts(), reader.isAtEnd else {
      return .failure(Misreading("cần đủ ngày, tháng và năm, viết bằng chữ số"))
    }
    guard parts.year.count == 4, let year = Int(parts.year) else {
      return .failure(Misreading("năm phải có bốn chữ số"))
    }
    guard (1900...2199).contains(year) else {
      return .failure(Misreading("năm phải từ 1900 đến 2199, ở đây là \(year)"))
    }
    guard (1...12).contains(parts.month) else {
      let advice = (1...12).contains(parts.day) ? "; ngày viết trước, tháng viết sau" : ""
      return .failure(Misreading("không có tháng \(parts.month)\(advice)"))
    }
    guard let date = CivilDate(year: year, month: parts.month, day: parts.day) else {
      guard parts.day > 0 else { return .failure(Misreading("không có ngày 0")) }
      let month = parts.month == 2 ? "tháng 2 năm \(year)" : "tháng \(parts.month)"
      return .failure(
        Misreading("\(month) chỉ có \(days(inMonth: parts.month, of: year)) ngày"))
    }
    return .success(date)
  }
}

extension ValueReader {
  /// Takes the three numbers of a date in any accepted order.
  fileprivate mutating func dateParts() -> (day: Int, month: Int, year: Substring)? {
    if take("ngày") {
      guard let day = number(), take("tháng"), let month = number(), take("năm"),
        let year = digits()
      else { return nil }
      return (day, month, year)
    }
    guard let first = digits() else { return nil }
    if first.count == 4 {
      guard take(mark: "-"), let month = number(), take(mark: "-"), let day = number() else {
        return nil
      }
      return (day, month, first)
    }
    guard first.count <= 2, let day = Int(first), take(mark: "/", "-", "."), let month = number(),
      take(mark: "/", "-", "."), let year = digits()
    else { return nil }
    return (day, month, year)
  }
}
