internal import DisclosureModel
internal import Templates

/// The people and numbers that citizens may call.
struct LeadersPage: TemplateView {
  let source: SiteSource
  let page = SitePage.leaders

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .list("leaders") { $0.source.catalog.contacts.leaders.map(LeaderView.init) },
    .list("hotlines") { $0.source.catalog.contacts.hotlines.map(HotlineView.init) },
    .flag("has-boxes") { !$0.source.catalog.contacts.suggestionBoxes.isEmpty },
    .list("boxes") { $0.source.catalog.contacts.suggestionBoxes.map(BoxView.init) },
    .list("posters") { view in
      view.source.posters.filter { $0.kind == .leaders }
        .flatMap { view.source.paperLinks(of: $0, from: view.page) }
    },
  ]
}

/// A leader of the office.
struct LeaderView: TemplateView {
  let leader: Leader

  static let fields: [TemplateField<Self>] = [
    .text("name", \.leader.name),
    .text("position", \.leader.position),
    .optional("duty", \.leader.duty),
    .record("phone") { PhoneView($0.leader.phone) },
    .optional("email", \.leader.email),
  ]
}

/// A box for written suggestions.
struct BoxView: TemplateView {
  let box: SuggestionBox

  static let fields: [TemplateField<Self>] = [
    .text("place", \.box.place), .text("opened", \.box.opened),
  ]
}

/// Where feedback on administrative rules goes (NĐ 20/2008/NĐ-CP, NĐ 92/2017/NĐ-CP).
struct FeedbackPage: TemplateView {
  let source: SiteSource
  let page = SitePage.feedback

  private var channel: FeedbackChannel { source.catalog.office.feedback }

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .text("agency", \.channel.agency),
    .optional("unit", \.channel.unit),
    .text("address", \.channel.address),
    .record("phone") { PhoneView($0.channel.phone) },
    .optional("fax") { $0.channel.fax.map(PhoneView.init) },
    .text("email", \.channel.email),
    .optional("portal", \.channel.portal),
    .optional("hours", \.channel.hours),
    .list("subjects") { _ in FeedbackChannel.subjects },
    .list("conditions") { _ in FeedbackChannel.conditions },
    .text("answer-time") { _ in FeedbackChannel.answerTime },
    .list("answer-rules") { _ in FeedbackChannel.answerRules },
    .list("posters") { view in
      view.source.posters.filter { $0.kind == .feedback }
        .flatMap { view.source.paperLinks(of: $0, from: view.page) }
    },
    .list("hotlines") { $0.source.catalog.contacts.hotlines.map(HotlineView.init) },
    .flag("has-boxes") { !$0.source.catalog.contacts.suggestionBoxes.isEmpty },
    .list("boxes") { $0.source.catalog.contacts.suggestionBoxes.map(BoxView.init) },
  ]
}
