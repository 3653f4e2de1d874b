/// On how many days the head of an office receives citizens at least.
public struct ReceptionMinimum: Sendable, Hashable {
  /// The stretch in which the days are counted.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case week, month

    /// "tuần", "tháng".
    public var text: String { self == .week ? "tuần" : "tháng" }
  }

  /// The level of the offices.
  public var level: Office.Level
  /// How many different days.
  public var days: Int
  /// In each of what.
  public var unit: Unit
  /// The days on which this is the law.
  public var period: Period
  /// Where the law says so.
  public var basis: Citation

  /// Makes a minimum.
  public init(level: Office.Level, days: Int, unit: Unit, period: Period, basis: Citation) {
    self.level = level
    self.days = days
    self.unit = unit
    self.period = period
    self.basis = basis
  }

  /// What tells it from others: an entry of the same level and first day takes its place.
  var key: String { "\(level.rawValue) \(period.from?.iso ?? "")" }
}
