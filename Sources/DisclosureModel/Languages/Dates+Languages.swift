// What the program says itself of days and hours, in each language. Figures are Arabic in all.

extension Weekday {
  /// Its name: "thứ Hai", "ថ្ងៃចន្ទ", "Monday".
  public func text(in language: Language) -> String {
    let names: [String] =
      switch language {
      case .vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
      case .km:
        [
          "ថ្ងៃចន្ទ", "ថ្ងៃអង្គារ", "ថ្ងៃពុធ", "ថ្ងៃព្រហស្បតិ៍", "ថ្ងៃសុក្រ", "ថ្ងៃសៅរ៍", "ថ្ងៃអាទិត្យ",
        ]
      case .en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      }
    return names[rawValue - 1]
  }
}

extension WeekdayRange {
  /// Three days in a row or more as "Monday to Friday", others one by one.
  public func text(in language: Language) -> String {
    let to =
      switch language {
      case .vi: " đến "
      case .km: "ដល់"
      case .en: " to "
      }
    return runs.map { run in
      guard let first = run.first, let last = run.last, run.count > 2 else {
        return run.map { $0.text(in: language) }.joined(separator: ", ")
      }
      return first.text(in: language) + to + last.text(in: language)
    }.joined(separator: ", ")
  }
}

extension TimeOfDay {
  /// "7 giờ 30", "7:30".
  public func text(in language: Language) -> String {
    language == .vi ? text : "\(hour):\(String(minute).leftPadded(to: 2))"
  }
}

extension DayHours.Span {
  /// "7 giờ 30 – 11 giờ 30", "7:30 – 11:30".
  public func text(in language: Language) -> String {
    "\(from.text(in: language)) – \(to.text(in: language))"
  }
}

extension DayHours {
  /// "7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ", "7:30 – 11:30, 13:30 – 17:00".
  public func text(in language: Language) -> String {
    spans.map { $0.text(in: language) }.joined(separator: ", ")
  }
}

extension CivilDate {
  /// "05/6/2026", "5 June 2026".
  public func text(in language: Language) -> String {
    language == .en ? "\(dayAndMonth(in: .en)) \(year)" : text
  }

  /// The same without its year: "05/6", "5 June".
  public func dayAndMonth(in language: Language) -> String {
    language == .en
      ? "\(day) \(Self.monthName(month, in: .en))"
      : String(text.dropLast(String(year).count + 1))
  }

  /// The name of a month, from 1 to 12: "Tháng 6", "ខែមិថុនា", "June".
  public static func monthName(_ month: Int, in language: Language) -> String {
    let names: [String]
    switch language {
    case .vi: return "Tháng \(month)"
    case .km:
      names = [
        "ខែមករា", "ខែកុម្ភៈ", "ខែមីនា", "ខែមេសា", "ខែឧសភា", "ខែមិថុនា", "ខែកក្កដា", "ខែសីហា",
        "ខែកញ្ញា", "ខែតុលា", "ខែវិច្ឆិកា", "ខែធ្នូ",
      ]
    case .en:
      names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
    return names[(month - 1) % 12]
  }
}

extension ProcessingTime {
  /// "3 ngày làm việc", "3 working days"; nil where it is only told in Vietnamese words.
  public func text(in language: Language) -> String? {
    switch (self, language) {
    case (_, .vi): text
    case (.immediate, .km): "ភ្លាមៗពេលទទួល"
    case (.immediate, .en): "at once"
    case (.sameDay, .km): "ក្នុងថ្ងៃ"
    case (.sameDay, .en): "same day"
    case (.limit(let limit), _): "\(limit.figures(in: language)) \(limit.unitText(in: language))"
    case (.scheduled, _): nil
    }
  }
}

extension ProcessingTime.Limit {
  fileprivate func figures(in language: Language) -> String {
    let figures = text.dropLast(unit.text.count + 1)
    return language == .en ? figures.map { $0 == "," ? "." : "\($0)" }.joined() : String(figures)
  }

  fileprivate func unitText(in language: Language) -> String {
    guard language == .en else { return unit.khmer }
    return mostTenths == 10 && leastTenths == nil ? unit.english : unit.english + "s"
  }
}

extension ProcessingTime.Unit {
  fileprivate var khmer: String {
    switch self {
    case .hour: "ម៉ោង"
    case .workingHour: "ម៉ោងធ្វើការ"
    case .day: "ថ្ងៃ"
    case .workingDay: "ថ្ងៃធ្វើការ"
    case .month: "ខែ"
    }
  }

  fileprivate var english: String {
    switch self {
    case .hour: "hour"
    case .workingHour: "working hour"
    case .day: "day"
    case .workingDay: "working day"
    case .month: "month"
    }
  }
}
