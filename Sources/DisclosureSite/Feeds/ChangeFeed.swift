internal import DisclosureModel

/// What has changed, to subscribe to (Atom, RFC 4287): an entry for each release, the newest first.
struct ChangeFeed {
  private let source: SiteSource

  init(_ source: SiteSource) { self.source = source }

  /// A reader shows the newest; the page has them all.
  private static let limit = 50

  var bytes: [UInt8] {
    let entries = source.history.entries.prefix(Self.limit)
    let office = source.catalog.office
    let page = "\(source.baseURL)/\(SitePage.changes.path)"
    let feed = "\(source.baseURL)/\(SitePage.changeFeed.path)"
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">"#,
      "<id>\(escapedMarkup(feed))</id>",
      "<title>Thay đổi trong nội dung công khai của \(escapedMarkup(office.shortName))</title>",
      "<updated>\(Self.stamp(entries.first?.day ?? source.asOf))</updated>",
      #"<link rel="self" type="application/atom+xml" href="\#(escapedMarkup(feed))"/>"#,
      #"<link rel="alternate" type="text/html" href="\#(escapedMarkup(page))"/>"#,
      "<author><name>\(escapedMarkup(office.name))</name></author>",
    ]
    for entry in entries {
      let address = escapedMarkup("\(page)#\(entry.id)")
      let items = entry.changes.map { "<li>\(escapedMarkup($0.line))</li>" }.joined()
      lines += [
        "<entry>",
        "<id>\(address)</id>",
        "<title>\(entry.changes.count) thay đổi từ ngày \(entry.day.text)</title>",
        "<updated>\(Self.stamp(entry.day))</updated>",
        #"<link rel="alternate" type="text/html" href="\#(address)"/>"#,
        #"<content type="html">\#(escapedMarkup("<ul>\(items)</ul>"))</content>"#,
        "</entry>",
      ]
    }
    return Array((lines + ["</feed>", ""]).joined(separator: "\n").utf8)
  }

  /// The midnight with which a day begins in Vietnam.
  private static func stamp(_ day: CivilDate) -> String { "\(day.iso)T00:00:00+07:00" }
}
