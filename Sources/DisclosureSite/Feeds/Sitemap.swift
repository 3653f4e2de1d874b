internal import DisclosureModel

/// The list of pages for search engines (sitemaps.org), in the order of their paths.
struct Sitemap {
  /// A page and, if known, the day of its newest fact.
  private struct Page {
    let page: SitePage
    var changed: CivilDate?
  }

  private let pages: [Page]
  private let baseURL: String

  init(_ source: SiteSource) {
    baseURL = source.baseURL
    let all =
      SitePage.fixed.map { Page(page: $0) }
      + (source.catalog.editionLog.releases.isEmpty
        ? [] : [Page(page: .changes, changed: source.history.entries.first?.day)])
      + source.current.map { Page(page: .procedure($0.code), changed: $0.verification.on) }
      + source.currentRegulations.map { Page(page: .regulation($0.id)) }
      + source.currentWorkflows.map { Page(page: .workflow($0.id)) }
      + source.postedNotices.map { Page(page: .notice($0.id), changed: $0.date) }
    pages = all.sorted { $0.page.path < $1.page.path }
  }

  var bytes: [UInt8] {
    var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    text += #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"# + "\n"
    for page in pages {
      text += "<url><loc>\(escapedMarkup("\(baseURL)/\(page.page.path)"))</loc>"
      if let changed = page.changed { text += "<lastmod>\(changed.iso)</lastmod>" }
      text += "</url>\n"
    }
    return Array((text + "</urlset>\n").utf8)
  }
}
