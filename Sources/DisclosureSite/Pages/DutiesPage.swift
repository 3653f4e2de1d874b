internal import DisclosureModel
internal import Templates

/// What the law tells the office to post, and where each is on the site and on the boards.
struct DutiesPage: TemplateView {
  let source: SiteSource
  let page = SitePage.duties
  let coverage: [DutyCoverage]

  init(_ source: SiteSource) {
    self.source = source
    coverage = source.catalog.coverage(on: source.asOf)
  }

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .list("counts") { $0.coverage.counts.map { Count(status: $0.status, count: $0.count) } },
    .flag("has-duties") { !$0.coverage.isEmpty },
    .list("groups") { view in
      view.coverage.groups.map { name, duties in
        Group(name: name, duties: duties.map { Row(coverage: $0) })
      }
    },
    .list("posters") { view in
      view.source.posters.filter { $0.kind == .duties }
        .flatMap { view.source.paperLinks(of: $0, from: view.page) }
    },
  ]

  /// How many duties are so far fulfilled.
  struct Count: TemplateView {
    let status: DutyCoverage.Status
    let count: Int

    static let fields: [TemplateField<Self>] = [
      .text("count") { String($0.count) },
      .text("status", \.status.name),
      .text("meaning", \.status.meaning),
    ]
  }

  /// What one part of the law tells.
  struct Group: TemplateView {
    let name: String
    let duties: [Row]

    static let fields: [TemplateField<Self>] = [.text("name", \.name), .list("duties", \.duties)]
  }

  /// One duty.
  struct Row: TemplateView {
    let coverage: DutyCoverage

    static let fields: [TemplateField<Self>] = [
      .text("id", \.coverage.duty.id),
      .text("content", \.coverage.duty.content),
      .text("terms") { $0.coverage.duty.terms.joined(separator: "; ") },
      .optional("note", \.coverage.duty.note),
      .text("source", \.coverage.duty.basis),
      .flag("is-on-site") { !$0.coverage.pages.isEmpty },
      .list("pages") { view in
        view.coverage.pages.map { LinkView(text: $0.title, href: DutiesPage.root + $0.path) }
      },
      .flag("is-hung") { !$0.coverage.hung.isEmpty },
      .list("boards") { view in
        view.coverage.hung.map {
          LinkView(
            text: $0.board.name, href: DutiesPage.root + SitePage.posters.at("bang-\($0.board.id)"))
        }
      },
      .text("status") {
        $0.coverage.status.name.prefix(1).uppercased() + $0.coverage.status.name.dropFirst()
      },
      .flag("is-faulty") { [.missing, .partial].contains($0.coverage.status) },
      .list("lacking", \.coverage.lacking),
    ]
  }

  private static let root = SitePage.duties.root
}
