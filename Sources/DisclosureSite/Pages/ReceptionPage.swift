internal import DisclosureModel
internal import Templates

/// The reception calendar of this year and of the next ones that are planned, with what Luật Tiếp
/// công dân 2013 Đ.24.2 asks to be posted.
struct ReceptionPage: TemplateView {
  let source: SiteSource
  let page = SitePage.reception
  let plans: [Plan]

  init(_ source: SiteSource) {
    self.source = source
    let next = source.nextSession
    let calendar = source.catalog.workCalendar
    plans = source.catalog.receptionPlans.filter { $0.year >= source.asOf.year }.map { plan in
      Plan(
        source: source, plan: plan,
        sessions: plan.schedule(calendar: calendar).sessions.map {
          SessionView(source: source, session: $0, planPlace: plan.place, isNext: $0 == next)
        })
    }
  }

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .optional("next") { view in
      view.source.nextSession.map {
        SessionView(source: view.source, session: $0, planPlace: nil, isNext: true)
      }
    },
    .list("plans", \.plans),
    .list("posters") { view in
      view.source.posters.filter { if case .reception = $0.kind { true } else { false } }
        .flatMap { view.source.paperLinks(of: $0, from: view.page) }
    },
  ]

  /// The plan of one year.
  struct Plan: TemplateView {
    let source: SiteSource
    let plan: ReceptionPlan
    let sessions: [SessionView]

    static let fields: [TemplateField<Self>] = [
      .text("year") { String($0.plan.year) },
      .text("place", \.plan.place),
      .text("regular", \.plan.regular),
      .text("postponement", \.plan.postponement),
      .optional("posted", \.plan.posted?.text),
      .list("rules") { view in view.plan.rules.map { Rule(source: view.source, rule: $0) } },
      .list("months", \.months),
    ]

    private var months: [Month] {
      var months: [Month] = []
      for view in sessions {
        let (date, last) = (view.session.date, months.last?.sessions.last?.session.date)
        if let last, (last.year, last.month) == (date.year, date.month) {
          months[months.count - 1].sessions.append(view)
        } else {
          let name =
            date.year == plan.year ? String(date.month) : "\(date.month)/\(date.year)"
          months.append(Month(name: name, sessions: [view]))
        }
      }
      return months
    }
  }

  /// The sessions of one month.
  struct Month: TemplateView {
    let name: String
    var sessions: [SessionView]

    static let fields: [TemplateField<Self>] = [
      .text("name", \.name), .list("sessions", \.sessions),
    ]
  }

  /// A rule from which sessions follow.
  struct Rule: TemplateView {
    let source: SiteSource
    let rule: ReceptionRule

    static let fields: [TemplateField<Self>] = [
      .text("receiver") { $0.source.leader($0.rule.receiver)?.name ?? $0.rule.receiver },
      .optional("position") { $0.source.leader($0.rule.receiver)?.position },
      .text("days", \.rule.days.text),
      .text("hours", \.rule.hours.text),
      .optional("place", \.rule.place),
      .text("participants", \.rule.participants),
      .text("content", \.rule.content),
      .optional("from", \.rule.period.from?.text),
      .optional("to", \.rule.period.to?.text),
    ]
  }
}

/// One reception session.
struct SessionView: TemplateView {
  let source: SiteSource
  let session: ReceptionSession
  /// The place of the plan, which need not be said again.
  let planPlace: String?
  let isNext: Bool

  static let fields: [TemplateField<Self>] = [
    .text("day") { "\($0.session.date.weekday.text), \($0.session.date.text)" },
    .text("date", \.session.date.iso),
    .text("receiver") { $0.source.leader($0.session.receiver)?.name ?? $0.session.receiver },
    .optional("position") { $0.source.leader($0.session.receiver)?.position },
    .text("hours", \.session.hours.text),
    .optional("place") { $0.session.place == $0.planPlace ? nil : $0.session.place },
    .optional("planned-day") { view in
      let planned = view.session.plannedDate
      return view.session.isMoved ? "\(planned.weekday.text), \(planned.text)" : nil
    },
    .optional("reason", \.session.reason),
    .flag("is-cancelled", \.session.isCancelled),
    .flag("is-next", \.isNext),
  ]
}

extension SiteSource {
  /// The first session that is held on the day of the build or later.
  var nextSession: ReceptionSession? {
    sessions.first { $0.date >= asOf && !$0.isCancelled }
  }
}
