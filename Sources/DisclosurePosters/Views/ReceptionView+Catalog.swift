internal import DisclosureModel

extension ReceptionView {
  /// The view of `plan`, with its sessions placed by the catalogue's working days.
  init(_ plan: ReceptionPlan, in catalog: Catalog) {
    let wording = ReceptionWording(plan, leaders: catalog.contacts.leaders)
    let sessions = plan.schedule(calendar: catalog.workCalendar).sessions
    receivers = wording.receivers
    receiving = plan.rules.isEmpty ? nil : "Người tiếp"
    place = Fact(label: "Địa điểm", values: [plan.place])
    hours = wording.commonHours.map { Fact(label: "Giờ tiếp", values: $0.spans.map(\.text)) }
    months = sessions.grouped { [$0.date.year, $0.date.month] }.map { sessions, month in
      Month(
        name: "Tháng \(month[1])" + (month[0] == plan.year ? "" : "/\(month[0])"),
        sessions: wording.lines(of: sessions))
    }
    columns =
      months.isEmpty
      ? []
      : ["Tháng", "Ngày tiếp trong năm \(plan.year)"]
        + (wording.namesReceiver ? ["Người tiếp"] : [])
    none = months.isEmpty ? "Năm nay chưa có buổi tiếp công dân nào theo lịch." : nil
    regular = Fact(label: "Tiếp thường xuyên", values: [plan.regular])
    facts = wording.facts
    blanks = ReceptionWording.blanks
    posted = plan.posted.map { "Niêm yết ngày \($0.text)" }
  }
}

/// The words for the sessions of one plan: what all share is said once, the rest where it differs.
struct ReceptionWording {
  let plan: ReceptionPlan
  let leaders: [Leader]
  /// What is filled in by hand: which day moves to which, and why.
  static let blanks = ["Ngày", "chuyển sang ngày", "lý do"]
  /// The hours that all rules share.
  let commonHours: DayHours?
  /// Whether rules differ in who receives.
  let namesReceiver: Bool

  /// `namesReceiver` says that each session names its receiver in any case.
  init(_ plan: ReceptionPlan, leaders: [Leader], namesReceiver: Bool = false) {
    self.plan = plan
    self.leaders = leaders
    let hours = Set(plan.rules.map(\.hours))
    commonHours = hours.count == 1 ? hours.first : nil
    self.namesReceiver = namesReceiver || Set(plan.rules.map(\.receiver)).count > 1
  }

  func name(of id: String) -> String { leaders.first { $0.id == id }?.name ?? id }

  var receivers: [ReceptionView.Receiver] {
    plan.rules.grouped(by: \.receiver).map { rules, id in
      ReceptionView.Receiver(
        name: name(of: id), position: leaders.first { $0.id == id }?.position,
        rules: rules.map { rule in
          ReceptionView.Rule(
            days: [rule.days.text.capitalisedFirst, rule.period.words].compactMap(\.self)
              .joined(separator: ", "),
            hours: commonHours == nil ? rule.hours.text : nil,
            place: rule.place.map { "Tại \($0.loweredFirst)" })
        })
    }
  }

  /// Who takes part and what about, with the days of the rules where these differ.
  var facts: [Fact] {
    func fact(_ label: String, _ words: (ReceptionRule) -> String) -> [Fact] {
      let groups = plan.rules.grouped(by: words)
      if groups.isEmpty { return [] }
      if groups.count == 1 { return [Fact(label: label, values: groups.map(\.value))] }
      let values = groups.map { rules, words in
        let days = rules.map { rule in
          [namesReceiver ? name(of: rule.receiver) : nil, rule.period.words ?? rule.days.text]
            .compactMap(\.self).joined(separator: " ")
        }
        return "\(days.joined(separator: ", ")): \(words.loweredFirst)"
      }
      return [Fact(label: label, values: values)]
    }
    return fact("Cùng tiếp", \.participants) + fact("Nội dung", \.content)
      + [Fact(label: "Hoãn, đổi lịch", values: [plan.postponement])]
  }

  /// The sessions of one month. Those that go by the same rule or by rules that are alike stand
  /// together; each that was changed stands alone.
  func lines(of sessions: [ReceptionSession]) -> [ReceptionView.Sessions] {
    let changes = sessions.map(change)
    return sessions.indices.grouped { index in
      let session = sessions[index]
      return [changes[index].map { _ in "\(index)" } ?? "", session.receiver]
        + remarks(on: session)
    }.map { indices, _ in
      let alike = indices.map { sessions[$0] }
      let days = Weekday.allCases.compactMap { weekday in
        let dates = alike.map(\.date).filter { $0.weekday == weekday }.map(\.dayOfMonth)
        return dates.isEmpty
          ? nil : ReceptionView.Days(weekday: weekday.text.capitalisedFirst, dates: dates)
      }
      let first = alike[0]
      let change = changes[indices[0]]
      return ReceptionView.Sessions(
        days: days, remarks: remarks(on: first),
        receiver: namesReceiver ? name(of: first.receiver) : nil, change: change,
        isHeld: !first.isCancelled)
    }
  }

  /// Hours and place of a session whose receiver has several: else these are told of the receiver.
  private func remarks(on session: ReceptionSession) -> [String] {
    guard !session.isCancelled, let rule = plan.rules.first(where: { $0.id == session.rule })
    else { return [] }
    let rules = plan.rules.filter { $0.receiver == rule.receiver }
    return [
      Set(rules.map(\.hours)).count > 1 && rule.hours == session.hours ? rule.hours.text : nil,
      Set(rules.map(\.place)).count > 1 ? rule.place.map { "tại \($0.loweredFirst)" } : nil,
    ].compactMap(\.self)
  }

  /// How the session differs from what its rule says; nil when it does not.
  func change(of session: ReceptionSession) -> String? {
    let rule = plan.rules.first { $0.id == session.rule }
    var parts: [String] = []
    if session.isCancelled {
      parts.append("không tổ chức")
    } else if session.isMoved {
      parts.append("chuyển từ \(session.plannedDate.dayAndMonth)")
    }
    if let planned = rule?.receiver, planned != session.receiver {
      parts.append(
        namesReceiver
          ? "tiếp thay \(name(of: planned))" : "\(name(of: session.receiver)) tiếp thay")
    }
    if rule?.hours != session.hours { parts.append("tiếp lúc \(session.hours.text)") }
    let change = [parts.isEmpty ? nil : parts.joined(separator: ", "), session.reason]
      .compactMap(\.self)
    return change.isEmpty ? nil : change.joined(separator: ": ")
  }
}

extension CivilDate {
  /// "08/01", as in the short form without its year.
  fileprivate var dayAndMonth: String { String(text.dropLast(String(year).count + 1)) }

  /// "08".
  var dayOfMonth: String { String(text.prefix { $0 != "/" }) }
}
