internal import DisclosureModel
internal import OrderedJSON

/// The reception sessions of one month (lịch tiếp công dân của tháng), with what Luật Tiếp công dân
/// 2013 Đ.24.2 asks to be posted.
struct ReceptionMonthView: Sendable, Hashable {
  /// A session.
  struct Session: Sendable, Hashable {
    /// The day of the month in two digits.
    let date: String
    /// The weekday.
    let weekday: String
    /// The hours, each span a line.
    let hours: [String]
    /// Who receives.
    let receiver: String
    /// The receiver's position, where it is known.
    let position: String?
    /// The place, where it is not that of the plan.
    let place: String?
    /// How it differs from its rule, and why.
    let change: String?
    /// Whether it is held.
    let isHeld: Bool
  }

  /// Column heads: day, then hours and receiver.
  let columns: [String]
  /// The sessions, by date.
  let sessions: [Session]
  /// What is said in place of sessions when there are none.
  let none: String?
  /// The place.
  let place: Fact
  /// Regular reception, who takes part, what about, how a postponement is announced.
  let facts: [Fact]
  /// The words before what is filled in by hand, below the last of the facts.
  let blanks: [String]
}

extension ReceptionMonthView {
  /// The view of the sessions of `plan` that are held, or would have been, in `month` of its year.
  init(
    _ plan: ReceptionPlan, month: Int, in catalog: Catalog, by speaker: Speaker
  ) {
    let schedule = plan.schedule(calendar: catalog.workCalendar)
    let sessions = schedule.sessions(in: plan.year, month: month)
    let leaders = catalog.contacts.leaders
    var current = plan
    let rules = Set(sessions.map(\.rule))
    current.rules = plan.rules.filter { rules.contains($0.id) }
    let wording = ReceptionWording(
      current, leaders: leaders, speaker: speaker, namesReceiver: true)
    self.sessions = sessions.map { session in
      Session(
        date: session.date.dayOfMonth, weekday: session.date.weekday.text.capitalisedFirst,
        hours: session.hours.spans.map(\.text), receiver: wording.name(of: session.receiver),
        position: leaders.first { $0.id == session.receiver }?.position,
        place: session.place == plan.place ? nil : "Tại \(session.place.loweredFirst)",
        change: wording.change(of: session, in: .vi), isHeld: !session.isCancelled)
    }
    columns = sessions.isEmpty ? [] : ["Ngày", "Giờ tiếp và người tiếp"]
    none = sessions.isEmpty ? "Tháng này không có buổi tiếp công dân nào theo lịch." : nil
    place = wording.fact(\.place, .place)
    facts =
      [wording.fact(\.regular, .regular)] + wording.facts
    blanks = ReceptionWording.blanks
  }
}

extension ReceptionMonthView: TemplateData {
  var json: JSON {
    [
      "columns": JSON(columns), "sessions": JSON(sessions), "none": JSON(none),
      "place": place.json, "facts": JSON(facts), "blanks": JSON(blanks),
    ]
  }
}

extension ReceptionMonthView.Session: TemplateData {
  var json: JSON {
    [
      "date": .string(date), "weekday": .string(weekday), "hours": JSON(hours),
      "receiver": .string(receiver), "position": JSON(position), "place": JSON(place),
      "change": JSON(change), "held": .bool(isHeld),
    ]
  }
}
