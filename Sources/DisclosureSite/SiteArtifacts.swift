public import Diagnostics
public import DisclosureModel
internal import Templates

/// All files of the website but the posters and the forms: pages, feeds, open data, assets; by
/// path. Mistakes in the templates are reported, and the pages that they concern left out.
public func siteArtifacts(
  for catalog: Catalog, theme: SiteTheme, options: SiteOptions
) -> Diagnosed<[SiteArtifact]> {
  let source = SiteSource(catalog, options: options)
  var plan = SitePlan(theme)
  plan.addPages(of: source)
  plan.addFeeds(of: source)
  plan.addData(of: source)
  for asset in theme.assets { plan.add("assets/\(asset.path)") { asset.bytes } }
  return plan.finished
}

/// The files of a website while they are being gathered.
struct SitePlan {
  private let library: TemplateLibrary
  private var artifacts: [SiteArtifact] = []
  private var diagnostics: [Diagnostic] = []

  init(_ theme: SiteTheme) {
    library = TemplateLibrary(
      theme.templates, constants: TemplateConstants(name: "text", theme.strings))
  }

  var finished: Diagnosed<[SiteArtifact]> {
    Diagnosed(artifacts.sorted { $0.path < $1.path }, diagnostics)
  }

  mutating func add(_ path: String, _ render: @escaping @Sendable () -> [UInt8]) {
    artifacts.append(SiteArtifact(path: path, render: render))
  }

  /// Adds a page, whose view is made when it is rendered.
  mutating func add<View: TemplateView>(
    _ page: SitePage, _ template: String, _ view: @escaping @Sendable () -> View
  ) {
    add(template, [(item: (), page: page)]) { _ in view() }
  }

  /// Adds a page for each of `items`.
  mutating func add<Item: Sendable, View: TemplateView>(
    _ template: String, _ items: [(item: Item, page: SitePage)],
    _ view: @escaping @Sendable (Item) -> View
  ) {
    let read = library.page("site/\(template)", for: View.self)
    // Pages that share a faulty partial each report it.
    diagnostics += read.diagnostics.filter { !diagnostics.contains($0) }
    guard let template = read.value else { return }
    for (item, page) in items { add(page.path) { template.render(view(item)) } }
  }
}

extension SitePlan {
  fileprivate mutating func addPages(of source: SiteSource) {
    add(.home, "home") { HomePage(source: source) }
    add(.procedures, "procedures") { ProcedureListPage(source) }
    add(.fees, "fees") { FeesPage(source) }
    add(.leaders, "leaders") { LeadersPage(source: source) }
    add(.reception, "reception") { ReceptionPage(source) }
    add(.slogans, "slogans") { SlogansPage(source: source) }
    add(.feedback, "feedback") { FeedbackPage(source: source) }
    add(.regulations, "regulations") { RegulationListPage(source: source) }
    add(.notices, "notices") { NoticeListPage(source: source) }
    add(.legalDocuments, "legal-documents") { LegalDocumentsPage(source: source) }
    add(.posters, "posters") { PostersPage(source) }
    add(.duties, "duties") { DutiesPage(source) }
    add(.openData, "open-data") { PlainPage.openData(source) }
    if !source.catalog.editionLog.releases.isEmpty {
      add(.changes, "history") { HistoryPage(source: source) }
    }
    add(.notFound, "not-found") { PlainPage.notFound(source) }

    add("procedure", source.current.map { ($0, .procedure($0.code)) }) {
      ProcedurePage($0, from: source)
    }
    let inactive = source.catalog.procedures.filter {
      $0.lifecycle.validity(on: source.asOf) != .active
    }
    add("procedure-inactive", inactive.map { ($0, .procedure($0.code)) }) {
      InactiveProcedurePage($0, from: source)
    }
    add("regulation", source.currentRegulations.map { ($0, .regulation($0.id)) }) {
      RegulationPage(source: source, regulation: $0)
    }
    add("workflow", source.currentWorkflows.map { ($0, .workflow($0.id)) }) {
      WorkflowPage(source: source, workflow: $0)
    }
    add("edition", source.postedEditions.map { ($0, SitePage($0.path)) }) {
      EditionPage($0, from: source)
    }
    add("notice", source.postedNotices.map { ($0, .notice($0.id)) }) {
      NoticePage(source: source, notice: $0)
    }
  }

  fileprivate mutating func addFeeds(of source: SiteSource) {
    add("lich-tiep-cong-dan.ics") { ReceptionFeed(source).bytes }
    if !source.catalog.editionLog.releases.isEmpty {
      add(SitePage.changeFeed.path) { ChangeFeed(source).bytes }
    }
    add("sitemap.xml") { Sitemap(source).bytes }
    add("robots.txt") {
      Array("User-agent: *\nAllow: /\nSitemap: \(source.baseURL)/sitemap.xml\n".utf8)
    }
    add("assets/search-index.js") { SearchIndex(source).bytes }
  }

  fileprivate mutating func addData(of source: SiteSource) {
    add("du-lieu/procedures.json") { ProcedureData(source).json }
    add("du-lieu/procedures.csv") { ProcedureData(source).csv }
    add("du-lieu/fees.json") { FeeData(source).json }
    add("du-lieu/fees.csv") { FeeData(source).csv }
    add("du-lieu/reception.json") { receptionData(source) }
  }
}
