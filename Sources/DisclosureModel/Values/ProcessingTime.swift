/// How long a procedure takes (thời hạn giải quyết).
public enum ProcessingTime: Sendable, Hashable {
  /// At once, on receipt (ngay khi tiếp nhận).
  case immediate
  /// Within the working day of receipt (trong ngày).
  case sameDay
  /// At most a count of units, such as "3 ngày làm việc".
  case limit(Limit)
  /// By a schedule of its own, as written: "theo kế hoạch hằng năm".
  case scheduled(String)

  /// A count of units, or a range of counts.
  public struct Limit: Sendable, Hashable {
    /// The least of a range, in tenths of the unit; nil where there is one count only.
    public let leastTenths: Int?
    /// The count, or the most of a range, in tenths of the unit: 15 is "1,5".
    public let mostTenths: Int
    /// What is counted.
    public let unit: Unit

    /// Makes a limit; nil when a count is not above zero, or the range does not ascend.
    public init?(leastTenths: Int? = nil, mostTenths: Int, unit: Unit) {
      guard (1...99_999).contains(mostTenths) else { return nil }
      if let leastTenths, !(1..<mostTenths).contains(leastTenths) { return nil }
      self.leastTenths = leastTenths
      self.mostTenths = mostTenths
      self.unit = unit
    }

    /// "3 ngày làm việc", "15 – 20 ngày".
    public var text: String {
      let least = leastTenths.map { "\(Self.decimal($0)) – " } ?? ""
      return "\(least)\(Self.decimal(mostTenths)) \(unit.text)"
    }

    private static func decimal(_ tenths: Int) -> String {
      tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
    }
  }

  /// What a processing time is counted in.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    /// Giờ.
    case hour
    /// Giờ làm việc.
    case workingHour = "working_hour"
    /// Ngày.
    case day
    /// Ngày làm việc.
    case workingDay = "working_day"
    /// Tháng.
    case month

    /// Its name: "ngày làm việc".
    public var text: String {
      switch self {
      case .hour: "giờ"
      case .workingHour: "giờ làm việc"
      case .day: "ngày"
      case .workingDay: "ngày làm việc"
      case .month: "tháng"
      }
    }
  }

  /// "3 ngày làm việc", "trong ngày", "ngay khi tiếp nhận", "theo kế hoạch hằng năm".
  public var text: String {
    switch self {
    case .immediate: "ngay khi tiếp nhận"
    case .sameDay: "trong ngày"
    case .limit(let limit): limit.text
    case .scheduled(let text): text
    }
  }
}
