internal import DisclosureModel
internal import Templates

/// What has changed from day to day, as the releases recorded it.
struct HistoryPage: TemplateView {
  let source: SiteSource
  let page = SitePage.changes

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .text("feed") { _ in SitePage.changeFeed.path },
    .flag("has-days") { !$0.days.isEmpty },
    .list("days", \.days),
  ]

  /// What is to come, the nearest first, then what has begun, the newest first.
  private var days: [DayView] {
    source.history.coming.map { DayView(entry: $0, isComing: true, source: source) }
      + source.history.entries.map { DayView(entry: $0, isComing: false, source: source) }
  }

  /// What begins on one day.
  struct DayView: TemplateView {
    let entry: SiteHistory.Entry
    let isComing: Bool
    let source: SiteSource

    static let fields: [TemplateField<Self>] = [
      .text("id", \.entry.id),
      .flag("is-coming", \.isComing),
      .text("day", \.entry.day.text),
      .list("groups") { view in
        view.entry.changes.grouped(by: \.subject.kind).map { kind, changes in
          GroupView(
            name: kind.heading,
            subjects: changes.grouped(by: \.subject).map { subject, changes in
              SubjectView(
                name: subject.name, href: view.source.page(about: subject)?.path,
                changes: changes.map(\.text))
            })
        }
      },
    ]
  }

  /// The changes of one kind of thing.
  struct GroupView: TemplateView {
    let name: String
    let subjects: [SubjectView]

    static let fields: [TemplateField<Self>] = [
      .text("name", \.name), .list("subjects", \.subjects),
    ]
  }

  /// The changes of one thing.
  struct SubjectView: TemplateView {
    let name: String
    let href: String?
    let changes: [String]

    static let fields: [TemplateField<Self>] = [
      .text("name", \.name), .optional("href", \.href), .list("changes", \.changes),
    ]
  }
}

/// What has changed on one day, on the page of a procedure.
struct HistoryView: TemplateView {
  let entry: SiteHistory.Entry

  static let fields: [TemplateField<Self>] = [
    .text("day", \.entry.day.text),
    .list("changes") { view in
      view.entry.changes.map { $0.subject.kind == .procedure ? $0.text : $0.line }
    },
  ]
}
