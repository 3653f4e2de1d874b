internal import DisclosureModel
internal import Templates

/// A page that shows nothing but its own words.
struct PlainPage: TemplateView {
  let source: SiteSource
  let page: SitePage
  /// What leads to the folder of the site.
  let root: String

  /// The page about the open data.
  static func openData(_ source: SiteSource) -> PlainPage {
    PlainPage(source: source, page: .openData, root: SitePage.openData.root)
  }

  /// The page for addresses that lead nowhere. A server shows it at any depth, so that it alone
  /// must know in which folder of the host the site stands.
  static func notFound(_ source: SiteSource) -> PlainPage {
    PlainPage(source: source, page: .notFound, root: hostPath(of: source.baseURL) + "/")
  }

  private static func hostPath(of address: String) -> String {
    let host = address.split(separator: "://", maxSplits: 1).last ?? ""
    return host.firstIndex(of: "/").map { String(host[$0...]) } ?? ""
  }

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { view in
      PageView(page: view.page, root: view.root, address: view.source.baseURL + "/")
    },
  ]
}
