/// How the office receives citizens in one year (lịch tiếp công dân): `reception/<year>.yaml`.
///
/// Place, regular hours, the head's schedule, participants and content are what Luật Tiếp công dân
/// Đ.24.2 asks to be posted.
public struct ReceptionPlan: Sendable, Hashable {
  /// What happens to a session that falls on a day off.
  public enum DayOffRule: String, Sendable, Hashable, CaseIterable {
    /// It moves to the next working day.
    case next
    /// It moves to the working day before.
    case previous
    /// It is not held.
    case cancel
  }

  /// The year.
  public var year: Int
  /// Reception place.
  public var place: String
  /// Regular reception by officers, in words: days and hours.
  public var regular: String
  /// Rules from which the sessions follow, in order.
  public var rules: [ReceptionRule]
  /// What happens on days off.
  public var dayOff: DayOffRule
  /// Changes of single sessions, by date.
  public var exceptions: [ReceptionException]
  /// The line that says how a postponement is announced.
  public var postponement: String
  /// The day the plan was posted, if stated.
  public var posted: CivilDate?
  /// What of it is said in other languages.
  public var translations: Translations<Part>

  /// Makes a plan.
  public init(
    year: Int, place: String, regular: String, rules: [ReceptionRule], dayOff: DayOffRule,
    exceptions: [ReceptionException], postponement: String, posted: CivilDate?,
    translations: Translations<Part> = Translations()
  ) {
    self.year = year
    self.place = place
    self.regular = regular
    self.rules = rules
    self.dayOff = dayOff
    self.exceptions = exceptions
    self.postponement = postponement
    self.posted = posted
    self.translations = translations
  }
}

/// A rule for the sessions of one receiver.
public struct ReceptionRule: Sendable, Hashable {
  /// Short id, unique within the plan.
  public var id: String
  /// Id of the leader who receives.
  public var receiver: String
  /// The days: "thứ Năm tuần thứ nhất và thứ ba hằng tháng".
  public var days: ReceptionDays
  /// The hours of a session.
  public var hours: DayHours
  /// Place, where it is not the plan's.
  public var place: String?
  /// Who takes part besides.
  public var participants: String
  /// Expected content.
  public var content: String
  /// The months for which the rule holds within the year.
  public var period: Period
  /// What of it is said in other languages.
  public var translations: Translations<Part>

  /// Makes a rule.
  public init(
    id: String, receiver: String, days: ReceptionDays, hours: DayHours, place: String?,
    participants: String, content: String, period: Period,
    translations: Translations<Part> = Translations()
  ) {
    self.id = id
    self.receiver = receiver
    self.days = days
    self.hours = hours
    self.place = place
    self.participants = participants
    self.content = content
    self.period = period
    self.translations = translations
  }
}

/// A change of one session.
public struct ReceptionException: Sendable, Hashable {
  /// Day on which the rule would place the session, before any move.
  public var date: CivilDate
  /// Id of the rule.
  public var rule: String
  /// The new day; nil when the session is not held or stays on its day.
  public var movedTo: CivilDate?
  /// Whether the session is not held at all.
  public var isCancelled: Bool
  /// Id of the leader who receives instead.
  public var receiver: String?
  /// New hours.
  public var hours: DayHours?
  /// Why.
  public var reason: String
  /// What of it is said in other languages.
  public var translations: Translations<Part>

  /// Makes an exception.
  public init(
    date: CivilDate, rule: String, movedTo: CivilDate?, isCancelled: Bool, receiver: String?,
    hours: DayHours?, reason: String, translations: Translations<Part> = Translations()
  ) {
    self.date = date
    self.rule = rule
    self.movedTo = movedTo
    self.isCancelled = isCancelled
    self.receiver = receiver
    self.hours = hours
    self.reason = reason
    self.translations = translations
  }
}

/// The days off and the make-up working days of one year: `holidays/<year>.yaml`.
public struct HolidayYear: Sendable, Hashable {
  /// A public holiday (ngày nghỉ lễ).
  public struct Holiday: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// First and last day off.
    public var from: CivilDate
    /// Last day off, the same as `from` for a single day.
    public var to: CivilDate
    /// What of it is said in other languages.
    public var translations: Translations<Part>

    /// Makes a holiday.
    public init(
      name: String, from: CivilDate, to: CivilDate,
      translations: Translations<Part> = Translations()
    ) {
      self.name = name
      self.from = from
      self.to = to
      self.translations = translations
    }
  }

  /// The year.
  public var year: Int
  /// The notice from which the days come.
  public var source: String
  /// Holidays, ascending.
  public var holidays: [Holiday]
  /// Days of a weekend that are worked instead (ngày làm bù).
  public var makeUpDays: [CivilDate]

  /// Makes a year of holidays.
  public init(year: Int, source: String, holidays: [Holiday], makeUpDays: [CivilDate]) {
    self.year = year
    self.source = source
    self.holidays = holidays
    self.makeUpDays = makeUpDays
  }
}
