/// A time of day (giờ), to the minute.
public struct TimeOfDay: Sendable, Hashable {
  /// Minutes from midnight, 0 to 1440; 1440 is the end of the day.
  public let minutes: Int

  /// Makes a time from minutes since midnight; nil when the day is shorter.
  public init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Hour, 0 to 24.
  public var hour: Int { minutes / 60 }
  /// Minute of the hour, 0 to 59.
  public var minute: Int { minutes % 60 }

  /// "7 giờ 30", "15 giờ".
  public var text: String {
    minute == 0 ? "\(hour) giờ" : "\(hour) giờ \(String(minute).leftPadded(to: 2))"
  }
}

extension TimeOfDay: Comparable {
  /// Whether `a` is earlier than `b`.
  public static func < (a: Self, b: Self) -> Bool { a.minutes < b.minutes }
}

extension TimeOfDay: WrittenValue {
  /// "giờ".
  public static var noun: String { "giờ" }
  /// "7 giờ 30" and others.
  public static var forms: [String] { ["7 giờ 30", "7h30", "07:30", "15 giờ"] }

  /// Reads a time.
  public static func read(_ text: String) -> Result<TimeOfDay, Misreading> {
    var reader = ValueReader(text)
    let time = reader.timeOfDay()
    guard case .success = time, !reader.isAtEnd else { return time }
    if reader.isNext("sáng") || reader.isNext("chiều") || reader.isNext("tối") {
      return .failure(Misreading("viết giờ theo 24 giờ, như \"17 giờ\", không ghi sáng, chiều"))
    }
    return .failure(Misreading("thừa chữ sau giờ"))
  }
}

extension ValueReader {
  /// Takes a time of day.
  mutating func timeOfDay() -> Result<TimeOfDay, Misreading> {
    guard let hour = number() else {
      return .failure(Misreading("giờ viết bằng chữ số, như \"7 giờ 30\""))
    }
    var minute = 0
    if take(mark: ":") {
      guard let digits = digits(), digits.count == 2, let written = Int(digits) else {
        return .failure(Misreading("sau dấu hai chấm phải có hai chữ số chỉ phút"))
      }
      minute = written
    } else if take(anyOf: ["giờ", "h", "g"]) {
      if let written = number() {
        minute = written
        _ = take(anyOf: ["phút", "p"])
      }
    } else {
      return .failure(Misreading("sau \(hour) thiếu chữ \"giờ\""))
    }
    guard minute < 60 else { return .failure(Misreading("không có phút \(minute)")) }
    guard hour <= 24, let time = TimeOfDay(minutes: hour * 60 + minute) else {
      return .failure(Misreading("một ngày chỉ có 24 giờ"))
    }
    return .success(time)
  }
}
