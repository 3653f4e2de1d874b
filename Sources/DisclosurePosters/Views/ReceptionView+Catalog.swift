internal import DisclosureModel

extension ReceptionView {
  /// The view of `plan`, with its sessions placed by the catalogue's working days, told by
  /// `speaker`.
  init(_ plan: ReceptionPlan, in catalog: Catalog, by speaker: Speaker) {
    let wording = ReceptionWording(plan, leaders: catalog.contacts.leaders, speaker: speaker)
    let sessions = plan.schedule(calendar: catalog.workCalendar).sessions
    receivers = wording.receivers
    receiving = plan.rules.isEmpty ? nil : speaker.say(\.receiver)
    place = wording.fact(\.place, .place)
    hours = wording.commonHours.map { hours in
      Fact(
        label: speaker.say(\.hours),
        values: hours.spans.compactMap { span in speaker.say(words: { span.text(in: $0) }) })
    }
    months = sessions.grouped { [$0.date.year, $0.date.month] }.map { sessions, month in
      Month(
        name: speaker.month(month[1], of: month[0] == plan.year ? nil : month[0]),
        sessions: wording.lines(of: sessions))
    }
    columns =
      months.isEmpty
      ? []
      : [speaker.say(\.month), speaker.sentence { $0.receptionDays(plan.year) }]
        + (wording.namesReceiver ? [speaker.say(\.receiver)] : [])
    none = months.isEmpty ? speaker.say(\.noSessions) : nil
    regular = wording.fact(\.regular, .regular)
    facts = wording.facts
    blanks = ReceptionWording.blanks
    posted = plan.posted.map { date in speaker.sentence { $0.posted(date) } }
  }
}

extension Speaker {
  /// A month, with its year if that is to be said.
  fileprivate func month(_ month: Int, of year: Int?) -> Said {
    sentence { language in
      let name = CivilDate.monthName(month, in: language)
      return year.map { language == .vi ? "\(name)/\($0)" : "\(name) \($0)" } ?? name
    }
  }
}

/// The words for the sessions of one plan: what all share is said once, the rest where it differs.
struct ReceptionWording {
  let plan: ReceptionPlan
  let leaders: [Leader]
  let speaker: Speaker
  /// What is filled in by hand: which day moves to which, and why.
  static let blanks = ["Ngày", "chuyển sang ngày", "lý do"]
  /// The hours that all rules share.
  let commonHours: DayHours?
  /// Whether rules differ in who receives.
  let namesReceiver: Bool

  /// `namesReceiver` says that each session names its receiver in any case.
  init(
    _ plan: ReceptionPlan, leaders: [Leader], speaker: Speaker, namesReceiver: Bool = false
  ) {
    self.plan = plan
    self.leaders = leaders
    self.speaker = speaker
    let hours = Set(plan.rules.map(\.hours))
    commonHours = hours.count == 1 ? hours.first : nil
    self.namesReceiver = namesReceiver || Set(plan.rules.map(\.receiver)).count > 1
  }

  func name(of id: String) -> String { leaders.first { $0.id == id }?.name ?? id }

  /// A text of the plan with its label.
  func fact(_ label: (Phrases) -> String, _ part: ReceptionPlan.Part) -> Fact {
    Fact(label: speaker.say(label), values: [speaker.say(part, of: plan)].compactMap(\.self))
  }

  var receivers: [ReceptionView.Receiver] {
    plan.rules.grouped(by: \.receiver).map { rules, id in
      ReceptionView.Receiver(
        name: name(of: id),
        position: leaders.first { $0.id == id }.flatMap { speaker.say(.position, of: $0) },
        rules: rules.map { rule in
          ReceptionView.Rule(
            days: speaker.sentence { language in
              [rule.days.text(in: language).capitalisedFirst, language.words(for: rule.period)]
                .compactMap(\.self).joined(separator: ", ")
            },
            hours: commonHours == nil ? speaker.sentence { rule.hours.text(in: $0) } : nil,
            place: speaker.say(words: { language in
              rule.text(.place, in: language).map { language.at($0).capitalisedFirst }
            }))
        })
    }
  }

  /// Who takes part and what about, with the days of the rules where these differ.
  var facts: [Fact] {
    func fact(_ label: (Phrases) -> String, _ part: ReceptionRule.Part) -> [Fact] {
      let groups = plan.rules.grouped { $0.original(part) }
      let values = groups.compactMap { rules, _ in
        speaker.say(words: { language in
          guard let words = rules[0].text(part, in: language) else { return nil }
          if groups.count == 1 { return words }
          let days = rules.map { rule in
            [
              namesReceiver ? name(of: rule.receiver) : nil,
              language.words(for: rule.period) ?? rule.days.text(in: language),
            ].compactMap(\.self).joined(separator: " ")
          }
          return "\(days.joined(separator: ", ")): "
            + (language == .vi ? words.loweredFirst : words)
        })
      }
      return values.isEmpty ? [] : [Fact(label: speaker.say(label), values: values)]
    }
    return fact(\.participants, .participants) + fact(\.content, .content)
      + [self.fact(\.postponement, .postponement)]
  }

  /// The sessions of one month. Those that go by the same rule or by rules that are alike stand
  /// together; each that was changed stands alone.
  func lines(of sessions: [ReceptionSession]) -> [ReceptionView.Sessions] {
    let changes = sessions.map { session in
      speaker.say(words: { change(of: session, in: $0) })
    }
    return sessions.indices.grouped { index in
      let session = sessions[index]
      return [changes[index].map { _ in "\(index)" } ?? "", session.receiver]
        + remarks(on: session).map(\.vietnamese)
    }.map { indices, _ in
      let alike = indices.map { sessions[$0] }
      let days = Weekday.allCases.compactMap { weekday in
        let dates = alike.map(\.date).filter { $0.weekday == weekday }.map(\.dayOfMonth)
        return dates.isEmpty
          ? nil
          : ReceptionView.Days(
            weekday: speaker.sentence { weekday.text(in: $0).capitalisedFirst }, dates: dates)
      }
      let first = alike[0]
      return ReceptionView.Sessions(
        days: days, remarks: remarks(on: first),
        receiver: namesReceiver ? name(of: first.receiver) : nil, change: changes[indices[0]],
        isHeld: !first.isCancelled)
    }
  }

  /// Hours and place of a session whose receiver has several: else these are told of the receiver.
  private func remarks(on session: ReceptionSession) -> [Said] {
    guard !session.isCancelled, let rule = plan.rules.first(where: { $0.id == session.rule })
    else { return [] }
    let rules = plan.rules.filter { $0.receiver == rule.receiver }
    return [
      Set(rules.map(\.hours)).count > 1 && rule.hours == session.hours
        ? speaker.sentence { rule.hours.text(in: $0) } : nil,
      Set(rules.map(\.place)).count > 1
        ? speaker.say(words: { language in rule.text(.place, in: language).map(language.at) })
        : nil,
    ].compactMap(\.self)
  }

  /// How the session differs from what its rule says; nil when it does not.
  func change(of session: ReceptionSession, in language: Language) -> String? {
    let rule = plan.rules.first { $0.id == session.rule }
    var parts: [String] = []
    if session.isCancelled {
      parts.append(Phrases.in(language).notHeld)
    } else if session.isMoved {
      parts.append(language.moved(from: session.plannedDate))
    }
    if let planned = rule?.receiver, planned != session.receiver {
      parts.append(
        namesReceiver
          ? language.inPlace(of: name(of: planned))
          : language.substitute(name(of: session.receiver)))
    }
    if rule?.hours != session.hours { parts.append(language.held(at: session.hours)) }
    let change = [
      parts.isEmpty ? nil : parts.joined(separator: ", "), language.reason(for: session),
    ].compactMap(\.self)
    return change.isEmpty ? nil : change.joined(separator: ": ")
  }
}

extension CivilDate {
  /// "08".
  var dayOfMonth: String { String(text.prefix { $0 != "/" }) }
}
