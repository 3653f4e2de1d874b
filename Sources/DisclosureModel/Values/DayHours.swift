/// The hours of one day (giờ làm việc): "7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ".
public struct DayHours: Sendable, Hashable {
  /// From one time to a later one of the same day.
  public struct Span: Sendable, Hashable {
    /// Beginning.
    public let from: TimeOfDay
    /// End, after `from`.
    public let to: TimeOfDay

    /// Makes a span; nil when it does not end after its beginning.
    public init?(from: TimeOfDay, to: TimeOfDay) {
      guard from < to else { return nil }
      self.from = from
      self.to = to
    }

    /// "7 giờ 30 – 11 giờ 30".
    public var text: String { "\(from.text) – \(to.text)" }
  }

  /// The spans, ascending, without overlap; never empty.
  public let spans: [Span]

  /// Makes hours; nil when there is no span, or one begins before the one before it has ended.
  public init?(_ spans: [Span]) {
    guard !spans.isEmpty, zip(spans, spans.dropFirst()).allSatisfy({ $0.to <= $1.from }) else {
      return nil
    }
    self.spans = spans
  }

  /// "7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ".
  public var text: String { spans.map(\.text).joined(separator: ", ") }
}

extension DayHours: WrittenValue {
  /// "khoảng giờ trong ngày".
  public static var noun: String { "khoảng giờ trong ngày" }
  /// "7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ" and others.
  public static var forms: [String] {
    ["7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ", "7h30 - 11h30; 13h30 - 17h", "từ 7:30 đến 11:30"]
  }

  /// Reads one span or several.
  public static func read(_ text: String) -> Result<DayHours, Misreading> {
    var reader = ValueReader(text)
    var spans: [Span] = []
    repeat {
      switch reader.span() {
      case .failure(let misreading): return .failure(misreading)
      case .success(let span):
        if let last = spans.last, span.from < last.to {
          return .failure(
            Misreading("\(span.text) không đứng sau \(last.text); ghi các khoảng giờ theo thứ tự"))
        }
        spans.append(span)
      }
    } while reader.takeSeparator()
    guard reader.isAtEnd, let hours = DayHours(spans) else {
      return .failure(Misreading("các khoảng giờ cách nhau bằng dấu phẩy"))
    }
    return .success(hours)
  }
}

extension ValueReader {
  /// Takes a span; "sáng", "chiều" before it are passed over, but hours count to 24 all the same.
  fileprivate mutating func span() -> Result<DayHours.Span, Misreading> {
    _ = take("buổi")
    _ = take("sáng")
    let isAfternoon = take("chiều")
    _ = take(mark: ":")
    _ = take("từ")
    switch timeOfDay() {
    case .failure(let misreading): return .failure(misreading)
    case .success(let from):
      guard takeTo() else {
        return .failure(Misreading("sau \(from.text) thiếu giờ kết thúc"))
      }
      return timeOfDay().flatMap { to in
        guard !isAfternoon || from.hour >= 12 else {
          return .failure(Misreading("giờ buổi chiều viết theo 24 giờ, như \"13 giờ 30\""))
        }
        guard let span = DayHours.Span(from: from, to: to) else {
          return .failure(Misreading("\(to.text) không sau \(from.text)"))
        }
        return .success(span)
      }
    }
  }
}
