internal import DisclosureModel

// Sentences of posters with something in them, in each language.

extension Language {
  /// "Lịch tiếp công dân năm 2026".
  func receptionTitle(_ year: Int) -> String {
    switch self {
    case .vi: "Lịch tiếp công dân năm \(year)"
    case .km: "កាលវិភាគទទួលប្រជាពលរដ្ឋ ឆ្នាំ \(year)"
    case .en: "Citizen reception calendar \(year)"
    }
  }

  /// "Ngày tiếp trong năm 2026": head of the column of days.
  func receptionDays(_ year: Int) -> String {
    switch self {
    case .vi: "Ngày tiếp trong năm \(year)"
    case .km: "ថ្ងៃទទួលក្នុងឆ្នាំ \(year)"
    case .en: "Days in \(year)"
    }
  }

  /// "Thủ tục hộ tịch": title of the list of a field.
  func listTitle(field: String) -> String {
    switch self {
    case .vi: "Thủ tục \(field.loweredFirst)"
    case .km: "នីតិវិធី៖ \(field)"
    case .en: "Procedures: \(field)"
    }
  }

  /// "Mở: 16 giờ thứ Sáu": when a box is opened.
  func opened(_ when: String) -> String {
    switch self {
    case .vi: "Mở: \(when.loweredFirst)"
    case .km: "បើក៖ \(when)"
    case .en: "Opened: \(when)"
    }
  }

  /// "Niêm yết ngày 15/12/2025".
  func posted(_ date: CivilDate) -> String {
    switch self {
    case .vi: "Niêm yết ngày \(date.text)"
    case .km: "បិទផ្សាយថ្ងៃទី \(date.text(in: .km))"
    case .en: "Posted on \(date.text(in: .en))"
    }
  }

  /// "từ 01/8/2026 đến hết 31/12/2026"; nil when both ends are open.
  func words(for period: Period) -> String? {
    let (from, to) = (period.from?.text(in: self), period.to?.text(in: self))
    let words: [String?] =
      switch self {
      case .vi: [from.map { "từ \($0)" }, to.map { "đến hết \($0)" }]
      case .km: [from.map { "ចាប់ពីថ្ងៃទី \($0)" }, to.map { "ដល់ថ្ងៃទី \($0)" }]
      case .en: [from.map { "from \($0)" }, to.map { from == nil ? "until \($0)" : "to \($0)" }]
      }
    let known = words.compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: " ")
  }

  /// "tại phòng tiếp công dân".
  func at(_ place: String) -> String {
    switch self {
    case .vi: "tại \(place.loweredFirst)"
    case .km: "នៅ\(place)"
    case .en: "at \(place)"
    }
  }

  /// "chuyển từ 20/8".
  func moved(from date: CivilDate) -> String {
    let day = date.dayAndMonth(in: self)
    return switch self {
    case .vi: "chuyển từ \(day)"
    case .km: "ប្តូរពីថ្ងៃទី \(day)"
    case .en: "moved from \(day)"
    }
  }

  /// "tiếp thay Trần Thị Ví Dụ": of who receives, when another should.
  func inPlace(of name: String) -> String {
    switch self {
    case .vi: "tiếp thay \(name)"
    case .km: "ទទួលជំនួស \(name)"
    case .en: "in place of \(name)"
    }
  }

  /// "Trần Thị Ví Dụ tiếp thay": of who receives instead.
  func substitute(_ name: String) -> String {
    switch self {
    case .vi: "\(name) tiếp thay"
    case .km: "\(name) ទទួលជំនួស"
    case .en: "received by \(name) instead"
    }
  }

  /// "tiếp lúc 13 giờ 30 – 17 giờ".
  func held(at hours: DayHours) -> String {
    switch self {
    case .vi: "tiếp lúc \(hours.text)"
    case .km: "ទទួលនៅម៉ោង \(hours.text(in: .km))"
    case .en: "held at \(hours.text(in: .en))"
    }
  }

  /// Why a day is off: "nghỉ Tết Nguyên đán"; nil when the holiday's name is not translated.
  func reason(_ dayOff: WorkCalendar.DayOff) -> String? {
    switch (dayOff, self) {
    case (_, .vi): dayOff.text
    case (.weekend(let day), _): day.text(in: self)
    case (.holiday(let holiday), .km): holiday.text(.name, in: .km).map { "ឈប់សម្រាក\($0)" }
    case (.holiday(let holiday), .en): holiday.text(.name, in: .en)
    }
  }

  /// Why a session is not as its rule says; nil when there is no reason, or one is not translated.
  func reason(for session: ReceptionSession) -> String? {
    let reasons: [String?] =
      (session.dayOff.map { [reason($0)] } ?? [])
      + (session.exception.map { [$0.text(.reason, in: self)] } ?? [])
    let known = reasons.compactMap(\.self)
    return known.isEmpty || known.count < reasons.count ? nil : known.joined(separator: "; ")
  }

  /// "Bưu chính": how a dossier is handed in.
  func name(of channel: SubmissionChannel.Kind) -> String {
    switch (channel, self) {
    case (_, .vi): [channel].names
    case (.inPerson, .km): "ដោយផ្ទាល់"
    case (.online, .km): "អនឡាញ"
    case (.postal, .km): "តាមប្រៃសណីយ៍"
    case (.inPerson, .en): "In person"
    case (.online, .en): "Online"
    case (.postal, .en): "By post"
    }
  }

  /// "Trực tuyến toàn trình"; nil where it is not known.
  func name(of level: Procedure.OnlineLevel) -> String? {
    switch (level, self) {
    case (.unknown, _): nil
    case (_, .vi): level.words
    case (.full, .km): "អនឡាញទាំងស្រុង"
    case (.partial, .km): "អនឡាញមួយផ្នែក"
    case (.infoOnly, .km): "មានតែព័ត៌មានលើអនឡាញ"
    case (.none, .km): "មិនមានអនឡាញ"
    case (.full, .en): "Fully online"
    case (.partial, .en): "Partly online"
    case (.infoOnly, .en): "Information online only"
    case (.none, .en): "Not online"
    }
  }
}
