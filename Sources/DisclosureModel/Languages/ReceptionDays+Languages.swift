extension ReceptionDays {
  /// "thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng", "ថ្ងៃព្រហស្បតិ៍ទី 1 និងទី 3 រៀងរាល់ខែ", "first and
  /// third Thursday of every month".
  public func text(in language: Language) -> String {
    switch language {
    case .vi: text
    case .km: khmer
    case .en: english
    }
  }

  private var english: String {
    func list(_ items: [String]) -> String { Self.list(items, and: " and ") }
    switch self {
    case .weekly(let days): return "every " + list(days.map { $0.text(in: .en) })
    case .daysOfMonth(let days): return "the \(list(days.map(Self.ordinal))) of every month"
    case .workingDays(let places):
      return
        "\(list(places.map(\.english))) working day\(places.count > 1 ? "s" : "") of every month"
    case .monthly(let days):
      let groups = Self.groups(days).map { group in
        "\(list(group.places.map(\.english))) \(list(group.weekdays.map { $0.text(in: .en) }))"
      }
      return "\(list(groups)) of every month"
    }
  }

  private var khmer: String {
    func list(_ items: [String]) -> String { Self.list(items, and: " និង") }
    switch self {
    case .weekly(let days): return "រៀងរាល់" + list(days.map { $0.text(in: .km) })
    case .daysOfMonth(let days):
      return "ថ្ងៃ\(list(days.map { "ទី \(String($0).leftPadded(to: 2))" })) រៀងរាល់ខែ"
    case .workingDays(let places): return "ថ្ងៃធ្វើការ\(list(places.map(\.khmer))) រៀងរាល់ខែ"
    case .monthly(let days):
      let groups = Self.groups(days).map { group in
        list(group.weekdays.map { $0.text(in: .km) }) + list(group.places.map(\.khmer))
      }
      return "\(list(groups)) រៀងរាល់ខែ"
    }
  }

  /// "5th", "22nd".
  private static func ordinal(_ day: Int) -> String {
    let suffix =
      switch (day / 10 == 1, day % 10) {
      case (false, 1): "st"
      case (false, 2): "nd"
      case (false, 3): "rd"
      default: "th"
      }
    return "\(day)\(suffix)"
  }
}

extension ReceptionDays.Place {
  fileprivate var english: String {
    switch self {
    case .first: "first"
    case .second: "second"
    case .third: "third"
    case .fourth: "fourth"
    case .fifth: "fifth"
    case .last: "last"
    }
  }

  fileprivate var khmer: String { self == .last ? "ចុងក្រោយ" : "ទី \(rawValue)" }
}
