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
  }
}

extension ProcessingTime: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "thời hạn" }
  /// Accepted forms.
  public static var forms: [String] { ["3 ngày làm việc", "trong ngày"] }
  /// Reads a ProcessingTime.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

  /// Canonical form.
  public var text: String { "" }
}
