/// The list of pages for search engines (sitemaps.org).
struct Sitemap {
  /// A page: its path below the site and, if known, the day of its newest fact as YYYY-MM-DD.
  struct Page: Sendable {
    let path: String
    let changed: String?
  }

  /// The document for `pages`, whose addresses begin with `baseURL` (no final slash).
  static func document(pages: [Page], baseURL: String) -> [UInt8] {
    var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    text += #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"# + "\n"
    for page in pages {
      text += "<url><loc>\(escapedMarkup(baseURL + "/" + page.path))</loc>"
      if let changed = page.changed { text += "<lastmod>\(changed)</lastmod>" }
      text += "</url>\n"
    }
    return Array((text + "</urlset>\n").utf8)
  }
}
