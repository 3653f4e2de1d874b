/// Some days of the week, such as "thứ Hai đến thứ Sáu".
public struct WeekdayRange: Sendable, Hashable {
  /// The days, ascending from Monday, each once; never empty.
  public let days: [Weekday]

  /// Makes a set of weekdays; nil when there is none.
  public init?(_ days: [Weekday]) {
    guard !days.isEmpty else { return nil }
    self.days = Weekday.allCases.filter(days.contains)
  }

  /// Three days in a row or more as "thứ Hai đến thứ Sáu", others one by one.
  public var text: String { text(in: .vi) }

  /// The days in stretches without a gap.
  var runs: [[Weekday]] {
    var runs: [[Weekday]] = []
    for day in days {
      if let last = runs.last?.last, last.rawValue + 1 == day.rawValue {
        runs[runs.count - 1].append(day)
      } else {
        runs.append([day])
      }
    }
    return runs
  }
}

extension WeekdayRange: WrittenValue {
  /// "các ngày trong tuần".
  public static var noun: String { "các ngày trong tuần" }
  /// "thứ Hai đến thứ Sáu" and others.
  public static var forms: [String] {
    ["thứ Hai đến thứ Sáu", "thứ Hai, thứ Tư", "thứ 2 - thứ 6", "hằng ngày"]
  }

  /// Reads weekdays and stretches of them.
  public static func read(_ text: String) -> Result<WeekdayRange, Misreading> {
    var reader = ValueReader(text)
    if reader.take("hằng", "ngày") || reader.take("hàng", "ngày"), reader.isAtEnd {
      return .success(WeekdayRange(all: Weekday.allCases))
    }
    if let misreading = reader.partOfDay() { return .failure(misreading) }
    var days: [Weekday] = []
    repeat {
      switch reader.weekdayStretch(afterFirst: !days.isEmpty) {
      case .failure(let misreading): return .failure(misreading)
      case .success(let stretch):
        if let twice = stretch.first(where: days.contains) {
          return .failure(Misreading("\(twice.text) được ghi hai lần"))
        }
        days += stretch
      }
    } while reader.takeSeparator()
    guard reader.isAtEnd else {
      return .failure(Misreading("các ngày cách nhau bằng dấu phẩy hoặc chữ \"đến\""))
    }
    return .success(WeekdayRange(all: days))
  }

  /// `days` holds at least one day.
  private init(all days: [Weekday]) {
    self.days = Weekday.allCases.filter(days.contains)
  }
}

extension ValueReader {
  /// The reason why "sáng thứ Bảy" is refused, when the value begins with a part of the day.
  func partOfDay() -> Misreading? {
    guard isNext("sáng") || isNext("chiều") || isNext("buổi") else { return nil }
    return Misreading("buổi sáng, buổi chiều ghi ở phần giờ, ở đây chỉ ghi ngày")
  }

  /// Takes one weekday, or two and all between them. After the first one "thứ" may be left out, as
  /// in "thứ 2, 4, 6".
  fileprivate mutating func weekdayStretch(
    afterFirst: Bool
  ) -> Result<[Weekday], Misreading> {
    let unknown = Misreading("chỉ có thứ Hai đến thứ Bảy và Chủ nhật")
    _ = take("từ")
    guard let first = weekday() ?? (afterFirst ? weekdayNumber() : nil) else {
      return .failure(unknown)
    }
    guard takeTo() else { return .success([first]) }
    guard let last = weekday() ?? weekdayNumber() else { return .failure(unknown) }
    guard first < last else {
      return .failure(Misreading("\(last.text) không đứng sau \(first.text) trong tuần"))
    }
    return .success(Weekday.allCases.filter { (first...last).contains($0) })
  }
}
