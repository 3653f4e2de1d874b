internal import DisclosureModel
internal import Templates

/// All fees in force, by field: what Luật Phí và lệ phí 2015 Đ.14.1 asks to be posted, which is
/// name, amount, way of collection, payer, exemptions and the legal text.
struct FeesPage: TemplateView {
  let source: SiteSource
  let page = SitePage.fees
  let groups: [Group]
  let upcoming: [Upcoming]

  init(_ source: SiteSource) {
    self.source = source
    let schedules = Dictionary(
      grouping: source.catalog.feeSchedules(on: source.asOf), by: \.field)
    groups = source.catalog.fields.compactMap { field in
      schedules[field.id].map { schedules in
        Group(field: field, schedules: schedules.map { Schedule(source: source, schedule: $0) })
      }
    }
    upcoming = source.catalog.feeSchedules
      .filter { $0.period.validity(on: source.asOf) == .future }
      .map { Upcoming(name: $0.name, from: $0.period.from?.text) }
  }

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .list("groups", \.groups),
    .flag("has-upcoming") { !$0.upcoming.isEmpty },
    .list("upcoming", \.upcoming),
    .list("posters") { view in
      view.source.posters.filter { $0.kind == .fees }
        .flatMap { view.source.paperLinks(of: $0, from: view.page) }
    },
  ]

  /// The schedules of one field.
  struct Group: TemplateView {
    let field: Field
    let schedules: [Schedule]

    static let fields: [TemplateField<Self>] = [
      .text("id", \.field.id), .text("name", \.field.name), .list("schedules", \.schedules),
    ]
  }

  /// A schedule yet to come into force.
  struct Upcoming: TemplateView {
    let name: String
    let from: String?

    static let fields: [TemplateField<Self>] = [
      .text("name", \.name), .optional("from", \.from),
    ]
  }

  /// One schedule with its rows in force.
  struct Schedule: TemplateView {
    let source: SiteSource
    let schedule: FeeSchedule

    static let fields: [TemplateField<Self>] = [
      .text("id", \.schedule.id),
      .text("name", \.schedule.name),
      .text("kind", \.schedule.kind.term),
      .text("collection", \.schedule.collection),
      .optional("exemption", \.schedule.exemption),
      .text("decision", \.schedule.decision),
      .optional("decision-link") { $0.source.legalLink($0.schedule.decision, from: .fees) },
      .optional("from", \.schedule.period.from?.text),
      .optional("to", \.schedule.period.to?.text),
      .list("rows") { view in
        view.schedule.rows.compactMap { row in
          view.source.catalog.feeStatement(ofRow: row.id, on: view.source.asOf).map {
            Row(statement: $0, exemption: row.exemption, scheduleDecision: view.schedule.decision)
          }
        }
      },
    ]
  }

  /// One row with what it asks for.
  struct Row: TemplateView {
    let statement: FeeStatement
    /// Exemptions of this row, beside those of the schedule.
    let exemption: String?
    let scheduleDecision: String

    static let fields: [TemplateField<Self>] = [
      .text("name", \.statement.name),
      .text("payer", \.statement.payer),
      .optional("note", \.statement.note),
      .optional("exemption", \.exemption),
      .list("shares") { row in
        row.statement.shares.map { share in
          FeeLineView(
            label: row.statement.isUniform ? nil : share.channels.map(\.term).sentence,
            amount: .set(share.amount))
        }
      },
      .optional("decisions") { row in
        let others = row.statement.decisions.filter { $0 != row.scheduleDecision }
        return others.isEmpty ? nil : others.joined(separator: ", ")
      },
      .optional("change", \.statement.nextChange?.text),
    ]
  }
}
