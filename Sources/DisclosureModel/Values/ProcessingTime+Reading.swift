extension ProcessingTime: WrittenValue {
  /// "thời hạn giải quyết".
  public static var noun: String { "thời hạn giải quyết" }
  /// "3 ngày làm việc" and others.
  public static var forms: [String] {
    [
      "3 ngày làm việc", "30 ngày", "4 giờ", "8 giờ làm việc", "1 tháng", "15 - 20 ngày",
      "trong ngày", "ngay khi tiếp nhận", "theo kế hoạch hằng năm",
    ]
  }

  /// Reads a time; "không quá" and the like before a count add nothing and are passed over.
  public static func read(_ text: String) -> Result<ProcessingTime, Misreading> {
    var reader = ValueReader(text)
    if reader.isNext("theo") {
      _ = reader.take("theo")
      return reader.isAtEnd
        ? .failure(Misreading("sau \"theo\" phải ghi theo kế hoạch, lịch hay quyết định nào"))
        : .success(.scheduled(text))
    }
    for (time, phrases) in fixedPhrases where phrases.contains(where: reader.isWhole) {
      return .success(time)
    }
    reader.passOverLimitWords()
    return reader.limit().map(ProcessingTime.limit)
  }

  private static let fixedPhrases: [(ProcessingTime, phrases: [[Substring]])] = [
    (
      .immediate,
      words([
        "ngay", "giải quyết ngay", "ngay lập tức", "ngay khi tiếp nhận", "ngay sau khi tiếp nhận",
        "ngay khi tiếp nhận hồ sơ", "ngay sau khi tiếp nhận hồ sơ", "ngay khi nhận hồ sơ",
      ])
    ),
    (
      .sameDay,
      words([
        "trong ngày", "ngay trong ngày", "trong ngày làm việc", "ngay trong ngày làm việc",
        "giải quyết trong ngày", "giải quyết ngay trong ngày", "trong ngày tiếp nhận",
        "ngay trong ngày tiếp nhận", "ngay trong ngày tiếp nhận hồ sơ",
      ])
    ),
  ]

  private static func words(_ phrases: [String]) -> [[Substring]] {
    phrases.map { $0.split(separator: " ") }
  }
}

extension ValueReader {
  fileprivate mutating func passOverLimitWords() {
    if take("không", "quá") || take("tối", "đa") || take("trong", "vòng")
      || take("trong", "thời", "hạn")
    {
      return
    }
    _ = take("trong")
  }

  fileprivate mutating func limit() -> Result<ProcessingTime.Limit, Misreading> {
    guard let first = tenths() else {
      return .failure(Misreading("cần một con số và đơn vị, như \"3 ngày làm việc\""))
    }
    var least: Int?
    var most = first
    if takeTo() {
      guard let second = tenths() else {
        return .failure(Misreading("sau dấu gạch phải có con số lớn hơn, như \"15 - 20 ngày\""))
      }
      (least, most) = (first, second)
    }
    return unit().flatMap { unit in
      guard most > 0 else { return .failure(Misreading("thời hạn phải lớn hơn 0")) }
      guard let limit = ProcessingTime.Limit(leastTenths: least, mostTenths: most, unit: unit)
      else {
        let isRange = least != nil && most <= 99_999
        return .failure(Misreading(isRange ? "số sau phải lớn hơn số trước" : "thời hạn quá dài"))
      }
      return .success(limit)
    }
  }

  /// Takes a number with at most one decimal, as tenths.
  private mutating func tenths() -> Int? {
    guard let whole = number() else { return nil }
    guard take(mark: ",") else { return whole * 10 }
    guard let decimal = digits(), decimal.count == 1, let tenth = Int(decimal) else { return nil }
    return whole * 10 + tenth
  }

  private mutating func unit() -> Result<ProcessingTime.Unit, Misreading> {
    if isAtEnd {
      return .failure(
        Misreading("thiếu đơn vị; ghi rõ ngày làm việc, ngày, giờ hay tháng sau con số"))
    }
    let unit: ProcessingTime.Unit
    if take("ngày", "làm", "việc") {
      unit = .workingDay
    } else if take("giờ", "làm", "việc") {
      unit = .workingHour
    } else if take("ngày") {
      unit = .day
    } else if take("giờ") {
      unit = .hour
    } else if take("tháng") {
      unit = .month
    } else if take("tuần") {
      return .failure(Misreading("không dùng đơn vị tuần; ghi theo ngày, như \"7 ngày\""))
    } else if take("năm") {
      return .failure(Misreading("không dùng đơn vị năm; ghi theo tháng, như \"12 tháng\""))
    } else if take("phút") {
      return .failure(Misreading("không dùng đơn vị phút; ghi theo giờ, như \"0,5 giờ\""))
    } else {
      return .failure(Misreading("đơn vị phải là ngày làm việc, ngày, giờ, giờ làm việc hay tháng"))
    }
    guard isAtEnd else {
      return .failure(
        Misreading("chỉ ghi con số và đơn vị; bỏ phần sau \"\(unit.text)\""))
    }
    return .success(unit)
  }
}
