/// The hours of one day (giờ làm việc): "7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ".
public struct DayHours: Sendable, Hashable {
  /// From one time to a later one of the same day.
  public struct Span: Sendable, Hashable {
    /// Beginning.
    public let from: TimeOfDay
    /// End, after `from`.
    public let to: TimeOfDay
  }

  /// The spans, ascending, without overlap; never empty.
  public let spans: [Span]
}

extension DayHours: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "giờ làm việc" }
  /// Accepted forms.
  public static var forms: [String] { ["7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ"] }
  /// Reads a DayHours.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

  /// Canonical form.
  public var text: String { "" }
}
