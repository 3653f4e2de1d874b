internal import DisclosureModel
internal import Templates

/// A procedure that is not in force yet or no longer: what it was, since when, what replaces it.
struct InactiveProcedurePage: TemplateView {
  let source: SiteSource
  let procedure: Procedure
  let page: SitePage

  init(_ procedure: Procedure, from source: SiteSource) {
    self.procedure = procedure
    self.source = source
    page = .procedure(procedure.code)
  }

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .text("code", \.procedure.code.text),
    .text("name", \.procedure.displayName),
    .flag("has-long-name", \.procedure.hasLongName),
    .optional("official-name") {
      $0.procedure.name == $0.procedure.displayName ? nil : $0.procedure.name
    },
    .record("field") { $0.source.fieldLink(of: $0.procedure, from: $0.page) },
    .flag("is-future") { $0.isFuture },
    .flag("is-ended") { !$0.isFuture },
    .optional("from", \.procedure.lifecycle.period.from?.text),
    .optional("to", \.procedure.lifecycle.period.to?.text),
    .optional("replacement") { view in
      view.procedure.lifecycle.replacedBy.flatMap { view.source.procedureLink($0, from: view.page) }
    },
    .list("decisions") { $0.procedure.decisions.map(DecisionView.init) },
    .flag("has-history") { !$0.history.isEmpty },
    .list("history", \.history),
  ]

  private var history: [HistoryView] {
    source.history.entries(of: procedure.code).map(HistoryView.init)
  }

  private var isFuture: Bool { procedure.lifecycle.validity(on: source.asOf) == .future }
}
