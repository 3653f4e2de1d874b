internal import DisclosureModel
internal import Templates

/// All procedures: those in force by field; apart from them those to come and those repealed.
struct ProcedureListPage: TemplateView {
  let source: SiteSource
  let page = SitePage.procedures
  let groups: [Group]
  let upcoming: [Row]
  let ended: [Row]

  init(_ source: SiteSource) {
    self.source = source
    let current = Dictionary(grouping: source.current, by: \.field)
    groups = source.catalog.fields.compactMap { field in
      current[field.id].map { procedures in
        Group(field: field, rows: procedures.map { Row(source: source, procedure: $0) })
      }
    }
    func rows(_ validity: Validity) -> [Row] {
      source.catalog.procedures.filter { $0.lifecycle.validity(on: source.asOf) == validity }
        .map { Row(source: source, procedure: $0) }
    }
    upcoming = rows(.future)
    ended = rows(.ended)
  }

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .text("count") { String($0.source.current.count) },
    .list("groups", \.groups),
    .flag("has-upcoming") { !$0.upcoming.isEmpty },
    .list("upcoming", \.upcoming),
    .flag("has-ended") { !$0.ended.isEmpty },
    .list("ended", \.ended),
  ]

  /// The procedures of one field.
  struct Group: TemplateView {
    let field: Field
    let rows: [Row]

    static let fields: [TemplateField<Self>] = [
      .text("id", \.field.id),
      .text("name", \.field.name),
      .optional("summary", \.field.summary),
      .text("count") { String($0.rows.count) },
      .list("procedures", \.rows),
    ]
  }

  /// One procedure.
  struct Row: TemplateView {
    let source: SiteSource
    let procedure: Procedure

    static let fields: [TemplateField<Self>] = [
      .text("code", \.procedure.code.text),
      .text("name", \.procedure.displayName),
      .text("href") { SitePage.procedures.root + SitePage.procedure($0.procedure.code).path },
      .text("time", \.procedure.promisedTime.text),
      .record("cost") { ProcedureFees($0.procedure, from: $0.source).cost(atMost: 3) },
      .text("online-level", \.procedure.onlineLevel.term),
      .optional("from", \.procedure.lifecycle.period.from?.text),
      .optional("to", \.procedure.lifecycle.period.to?.text),
      .optional("replacement") { row in
        row.procedure.lifecycle.replacedBy.flatMap {
          row.source.procedureLink($0, from: .procedures)
        }
      },
    ]
  }
}
