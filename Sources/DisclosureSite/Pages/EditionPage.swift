internal import DisclosureModel
internal import Templates

/// What the QR code of a sheet leads to: whether that very edition still holds.
struct EditionPage: TemplateView {
  let source: SiteSource
  let edition: Edition
  let page: SitePage
  private let current: PosterEdition?
  private let state: EditionState

  init(_ edition: Edition, from source: SiteSource) {
    self.source = source
    self.edition = edition
    page = SitePage(edition.path)
    current = source.edition(of: edition.poster)
    state = source.editionHistory.state(
      of: edition, current: current?.edition, on: source.asOf)
  }

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .text("title", \.edition.title),
    .text("number") { String($0.edition.number) },
    .text("from", \.edition.from.text),
    .text("mark", \.edition.mark.shown),
    .flag("is-current") { if case .current = $0.state { true } else { false } },
    .optional("until") { view in
      if case .current(let until?) = view.state { until.text } else { nil }
    },
    .flag("is-future") { $0.state == .future },
    .flag("is-replaced") { $0.successor != nil },
    .optional("replaced-since") { view in
      if case .replaced(_, let day) = view.state { day.text } else { nil }
    },
    .list("successors") { view in [view.successor].compactMap(\.self).map(SuccessorView.init) },
    .flag("is-withdrawn") { if case .withdrawn = $0.state { true } else { false } },
    .optional("withdrawn-on") { view in
      if case .withdrawn(let day?) = view.state { day.text } else { nil }
    },
    .flag("has-changes") { !$0.changes.isEmpty },
    .list("changes", \.changes),
    .optional("contents") { view in
      view.contents.map { view.page.root + view.source.file(at: $0) }
    },
  ]

  /// Where it stands what is so now; of a procedure that has ended, what became of it.
  private var contents: String? {
    if let current { return current.poster.page }
    let code = edition.poster.dropFirst(Poster.procedurePrefix.count)
    guard edition.poster.hasPrefix(Poster.procedurePrefix),
      let procedure = source.procedure(String(code))
    else { return nil }
    return SitePage.procedure(procedure.code).path
  }

  private var successor: Edition? {
    if case .replaced(let edition, _) = state { edition } else { nil }
  }

  private var changes: [String] {
    guard successor != nil else { return [] }
    return source.catalog.editionLog.changes(
      on: edition.poster, after: edition, to: source.asOf
    ).map(\.line)
  }

  /// The edition that has taken the place of this one.
  struct SuccessorView: TemplateView {
    let edition: Edition

    static let fields: [TemplateField<Self>] = [
      .text("number") { String($0.edition.number) },
      .text("from", \.edition.from.text),
      .text("mark", \.edition.mark.shown),
      .text("href") { view in SitePage(view.edition.path).root + view.edition.path },
    ]
  }
}

extension SiteSource {
  /// The editions that have a page, each once: those recorded, then those that sheets made now bear.
  var postedEditions: [Edition] {
    let recorded = catalog.editionLog.releases.flatMap(\.editions)
    let marks = Set(recorded.map(\.mark))
    return recorded + editions.map(\.edition).filter { !marks.contains($0.mark) }
  }
}
