internal import DisclosureModel
internal import Templates

/// The regulations and the workflows in force.
struct RegulationListPage: TemplateView {
  let source: SiteSource
  let page = SitePage.regulations

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .list("regulations") { view in
      view.source.currentRegulations.map {
        Row(title: $0.title, kind: $0.kind.term, page: .regulation($0.id))
      }
        + view.source.currentWorkflows.map {
          Row(title: $0.title, kind: "Quy trình từng bước", page: .workflow($0.id))
        }
    },
  ]

  /// One of them.
  struct Row: TemplateView {
    let title: String
    let kind: String
    let page: SitePage

    static let fields: [TemplateField<Self>] = [
      .text("title", \.title),
      .text("kind", \.kind),
      .text("href") { SitePage.regulations.root + $0.page.path },
    ]
  }
}

/// One regulation.
struct RegulationPage: TemplateView {
  let source: SiteSource
  let regulation: Regulation

  private var page: SitePage { .regulation(regulation.id) }

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .text("title", \.regulation.title),
    .text("kind", \.regulation.kind.term),
    .optional("decision", \.regulation.decision),
    .optional("from", \.regulation.period.from?.text),
    .markup("introduction") {
      $0.source.markup($0.regulation.introduction, on: $0.page, below: 1)
    },
    .list("sections") { $0.source.sections($0.regulation.sections, on: $0.page) },
    .list("posters") { view in
      view.source.posters.filter { $0.kind == .regulation(id: view.regulation.id) }
        .flatMap { view.source.paperLinks(of: $0, from: view.page) }
    },
  ]
}

extension SiteSource {
  /// The regulations in force, by id.
  var currentRegulations: [Regulation] { catalog.regulations.filter { $0.period.contains(asOf) } }
}
