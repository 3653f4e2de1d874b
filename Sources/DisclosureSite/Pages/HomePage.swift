internal import DisclosureModel
internal import Templates

/// The first page: search, the next reception, whom to call, where to go, fields, notices.
struct HomePage: TemplateView {
  let source: SiteSource
  let page = SitePage.home

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .optional("slogan", \.slogan),
    .optional("session") { view in
      view.source.nextSession.map {
        SessionView(source: view.source, session: $0, planPlace: nil, isNext: true)
      }
    },
    .optional("leader") { view in
      let leaders = view.source.catalog.contacts.leaders
      return (leaders.first(where: \.isHead) ?? leaders.first).map(LeaderView.init)
    },
    .text("fee-count") {
      String($0.source.catalog.feeStatements(on: $0.source.asOf).count)
    },
    .flag("has-fees") { !$0.source.catalog.feeSchedules(on: $0.source.asOf).isEmpty },
    .text("procedure-count") { String($0.source.current.count) },
    .list("fields", \.fields),
    .flag("has-upcoming") { view in
      view.source.catalog.procedures.contains {
        $0.lifecycle.validity(on: view.source.asOf) == .future
      }
    },
    .list("notices") { view in
      view.source.postedNotices.prefix(5).map { NoticeLinkView(notice: $0, from: view.page) }
    },
    .flag("has-notices") { !$0.source.postedNotices.isEmpty },
  ]

  /// The slogan that hangs on the first board, or the first: the lines of its first group, or its
  /// sentence.
  private var slogan: LinkView? {
    let hanging = source.catalog.boards.flatMap(\.posters)
    let slogans = source.posters.compactMap { poster in
      if case .slogan(let id) = poster.kind { (poster: poster.id, id: id) } else { nil }
    }
    let chosen = hanging.lazy.compactMap { hung in slogans.first { $0.poster == hung.poster } }
      .first
    return source.catalog.slogans.first { $0.id == (chosen ?? slogans.first)?.id }.map { slogan in
      let lines = slogan.groups.first?.lines.map(\.key) ?? [slogan.lead ?? slogan.title]
      return LinkView(
        text: lines.joined(separator: " · "), href: SitePage.slogans.at(slogan.id))
    }
  }

  private var fields: [FieldView] {
    let counts = source.current.reduce(into: [String: Int]()) { $0[$1.field, default: 0] += 1 }
    return source.catalog.fields.compactMap { field in
      counts[field.id].map { FieldView(field: field, count: $0) }
    }
  }

  /// A field with the number of its procedures.
  struct FieldView: TemplateView {
    let field: Field
    let count: Int

    static let fields: [TemplateField<Self>] = [
      .text("name", \.field.name),
      .optional("summary", \.field.summary),
      .text("count") { String($0.count) },
      .text("href") { SitePage.procedures.at($0.field.id) },
    ]
  }
}
