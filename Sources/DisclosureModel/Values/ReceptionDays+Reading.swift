extension ReceptionDays: WrittenValue {
  /// "ngày tiếp công dân".
  public static var noun: String { "ngày tiếp công dân" }
  /// "thứ Năm tuần thứ nhất và thứ ba hằng tháng" and others.
  public static var forms: [String] {
    [
      "thứ Năm tuần thứ nhất và thứ ba hằng tháng", "thứ Năm hằng tuần",
      "thứ Hai tuần đầu và tuần cuối hằng tháng", "ngày 15 hằng tháng",
      "ngày 05 và ngày 20 hằng tháng", "ngày làm việc đầu tiên hằng tháng",
    ]
  }

  /// Reads a rule.
  public static func read(_ text: String) -> Result<ReceptionDays, Misreading> {
    var reader = ValueReader(text)
    if let misreading = reader.partOfDay() { return .failure(misreading) }
    _ = reader.take("vào")
    _ = reader.take("các")
    if reader.take("ngày", "làm", "việc") { return reader.workingDays() }
    if reader.take("ngày") {
      guard reader.weekday(isAhead: true) else { return reader.daysOfMonth() }
    }
    return reader.weekdays()
  }
}

extension ValueReader {
  private typealias Days = Result<ReceptionDays, Misreading>
  private typealias Places = Result<[ReceptionDays.Place], Misreading>

  fileprivate mutating func weekday(isAhead: Bool) -> Bool {
    var ahead = self
    return ahead.weekday() != nil
  }

  // MARK: Ends

  private mutating func takeMonthly() -> Bool {
    let start = self
    let joined = take(anyOf: ["của", "trong"])
    let each = take(anyOf: ["hằng", "hàng", "mỗi"])
    if joined || each, take("tháng"), isAtEnd { return true }
    self = start
    return false
  }

  private mutating func takeWeekly() -> Bool {
    let start = self
    if take(anyOf: ["hằng", "hàng", "mỗi"]), take("tuần"), isAtEnd { return true }
    self = start
    return false
  }

  private var withoutEnd: Misreading {
    Misreading("cuối câu phải là \"hằng tuần\" hoặc \"hằng tháng\"")
  }

  // MARK: Days of the month

  fileprivate mutating func daysOfMonth() -> Result<ReceptionDays, Misreading> {
    var days: [Int] = []
    repeat {
      _ = take("ngày")
      _ = take(anyOf: ["mùng", "mồng"])
      guard let day = number() else {
        return .failure(Misreading("sau chữ \"ngày\" phải là con số, như \"ngày 15\""))
      }
      guard (1...31).contains(day) else { return .failure(Misreading("không có ngày \(day)")) }
      if days.contains(day) { return .failure(Misreading("ngày \(day) được ghi hai lần")) }
      days.append(day)
    } while takeSeparator()
    guard takeMonthly() else { return .failure(withoutEnd) }
    return .success(.daysOfMonth(days.sorted()))
  }

  fileprivate mutating func workingDays() -> Result<ReceptionDays, Misreading> {
    var places: [ReceptionDays.Place] = []
    repeat {
      _ = take("ngày", "làm", "việc")
      switch place() {
      case .failure(let misreading): return .failure(misreading)
      case .success(let place): places.append(place)
      }
    } while takeSeparator()
    guard takeMonthly() else { return .failure(withoutEnd) }
    return .success(.workingDays(ReceptionDays.Place.allCases.filter(places.contains)))
  }

  // MARK: Weekdays

  fileprivate mutating func weekdays() -> Result<ReceptionDays, Misreading> {
    var days: [ReceptionDays.NthWeekday] = []
    repeat {
      var group: [Weekday] = []
      repeat {
        guard let day = weekday() else {
          return .failure(Misreading("chỉ có thứ Hai đến thứ Bảy và Chủ nhật"))
        }
        group.append(day)
      } while takeSeparator()
      if days.isEmpty, takeWeekly() {
        return .success(.weekly(Weekday.allCases.filter(group.contains)))
      }
      if days.isEmpty, takeMonthly() {
        return .failure(
          Misreading("thiếu tuần thứ mấy trong tháng, như \"thứ Năm tuần thứ nhất hằng tháng\""))
      }
      switch places() {
      case .failure(let misreading): return .failure(misreading)
      case .success(let places):
        days += group.flatMap { day in
          places.map { ReceptionDays.NthWeekday(day, $0) }
        }
      }
    } while takeSeparator()
    guard takeMonthly() else { return .failure(withoutEnd) }
    if let twice = days.indices.first(where: { days[..<$0].contains(days[$0]) }) {
      let day = days[twice]
      return .failure(Misreading("\(day.weekday.text) tuần \(day.place.text) được ghi hai lần"))
    }
    return .success(.monthly(days))
  }

  /// Takes "tuần thứ nhất và thứ ba", "tuần đầu và tuần cuối", "đầu tiên".
  private mutating func places() -> Places {
    _ = take("của")
    var places: [ReceptionDays.Place] = []
    while true {
      _ = take("tuần")
      switch place() {
      case .failure(let misreading): return .failure(misreading)
      case .success(let place): places.append(place)
      }
      var ahead = self
      guard ahead.takeSeparator() else { return .success(places) }
      switch ahead.continuation() {
      case .failure(let misreading): return .failure(misreading)
      case .success(.anotherDay): return .success(places)
      case .success(.anotherPlace): _ = takeSeparator()
      }
    }
  }

  private enum Continuation { case anotherPlace, anotherDay }

  /// Tells what follows a place: "thứ ba" is a third week, unless it is itself said of a week, as
  /// in "thứ Ba tuần thứ hai", and so a Tuesday.
  private func continuation() -> Result<Continuation, Misreading> {
    var ahead = self
    guard ahead.weekday() != nil else { return .success(.anotherPlace) }
    if ahead.isPlaceNext { return .success(.anotherDay) }
    var count = 1
    while ahead.takeSeparator(), ahead.weekday() != nil { count += 1 }
    guard count > 1, ahead.isPlaceNext else { return .success(.anotherPlace) }
    return .failure(
      Misreading(
        "không rõ \"thứ\" nào là ngày, \"thứ\" nào là tuần; ghi chữ \"tuần\" trước mỗi tuần")
    )
  }

  private var isPlaceNext: Bool {
    isNext("tuần") || isNext("của", "tuần") || isNext("đầu") || isNext("cuối")
  }

  /// Takes "thứ nhất", "đầu tiên", "cuối cùng", "3".
  private mutating func place() -> Result<ReceptionDays.Place, Misreading> {
    if take("đầu") {
      _ = take("tiên")
      return .success(.first)
    }
    if take("cuối") {
      _ = take("cùng")
      return .success(.last)
    }
    let isOrdinal = take("thứ")
    if isOrdinal, take("nhất") { return .success(.first) }
    let number = isOrdinal ? ordinal() : self.number()
    guard let number else {
      return .failure(Misreading("thiếu tuần thứ mấy, như \"tuần thứ nhất\", \"tuần cuối\""))
    }
    guard (1...5).contains(number), let place = ReceptionDays.Place(rawValue: number) else {
      return .failure(Misreading("một tháng không có tuần thứ \(number)"))
    }
    return .success(place)
  }

  private mutating func ordinal() -> Int? {
    if let number = number() { return number }
    let names = ["hai", "ba", "tư", "năm", "sáu", "bảy"]
    return names.firstIndex { take($0) }.map { $0 + 2 }
  }
}
