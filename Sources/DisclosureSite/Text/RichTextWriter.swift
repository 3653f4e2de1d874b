internal import DisclosureModel

/// Writes formatted text as HTML. All text is escaped; links that lead into the catalogue become
/// relative addresses.
struct RichTextWriter {
  private(set) var html = ""
  private let source: SiteSource
  private let root: String
  private let topLevel: Int
  private var headingLevel: Int

  /// Begins a text on a page from which `root` leads to the folder of the site; `headingLevel` is
  /// that of the heading above it.
  init(source: SiteSource, root: String, headingLevel: Int) {
    self.source = source
    self.root = root
    self.topLevel = headingLevel
    self.headingLevel = headingLevel
  }

  mutating func write(_ blocks: [RichText.Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: RichText.Block) {
    switch block {
    case .paragraph(let inlines): element("p") { $0.write(inlines) }
    case .heading(let level, let inlines):
      // Authors skip levels; a page must not.
      headingLevel = max(topLevel + 1, min(level, headingLevel + 1, 6))
      element("h\(headingLevel)") { $0.write(inlines) }
    case .list(let start, let isTight, let items): list(start, isTight, items)
    case .quote(let blocks): element("blockquote") { $0.write(blocks) }
    case .code(let text): html += "<pre>\(escapedMarkup(text))</pre>\n"
    case .rule: html += "<hr>\n"
    }
  }

  private mutating func list(_ start: Int?, _ isTight: Bool, _ items: [[RichText.Block]]) {
    switch start {
    case nil: html += "<ul>\n"
    case 1: html += "<ol>\n"
    case let start?: html += "<ol start=\"\(start)\">\n"
    }
    for item in items {
      html += "<li>"
      for block in item {
        if isTight, case .paragraph(let inlines) = block { write(inlines) } else { write(block) }
      }
      html += "</li>\n"
    }
    html += start == nil ? "</ul>\n" : "</ol>\n"
  }

  private mutating func element(_ name: String, _ content: (inout Self) -> Void) {
    html += "<\(name)>"
    content(&self)
    html += "</\(name)>\n"
  }

  private mutating func write(_ inlines: [RichText.Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: RichText.Inline) {
    switch inline {
    case .text(let text): html += escapedMarkup(text)
    case .softBreak: html += "\n"
    case .lineBreak: html += "<br>\n"
    case .emphasis(let inlines): wrap("em", inlines)
    case .strong(let inlines): wrap("strong", inlines)
    case .code(let text): html += "<code>\(escapedMarkup(text))</code>"
    case .link(let target, let inlines):
      guard let (address, isExternal) = address(of: target) else { return write(inlines) }
      html += "<a href=\"\(escapedMarkup(address))\"\(isExternal ? #" rel="noopener""# : "")>"
      write(inlines)
      html += "</a>"
    case .image(let path, let alternative):
      guard let address = within(pictureAddress(path)) else {
        return html += escapedMarkup(alternative)
      }
      html += "<img src=\"\(address)\" alt=\"\(escapedMarkup(alternative))\">"
    }
  }

  private mutating func wrap(_ name: String, _ inlines: [RichText.Inline]) {
    html += "<\(name)>"
    write(inlines)
    html += "</\(name)>"
  }
}

extension RichTextWriter {
  /// Where a link leads from this page, and whether that is another site; nil when nowhere.
  private func address(of target: RichText.LinkTarget) -> (address: String, isExternal: Bool)? {
    switch target {
    case .procedure(let code):
      source.procedure(code).map { (root + SitePage.procedure($0.code).path, false) }
    case .legalDocument(let number):
      source.legalPath(number).map { (root + $0, false) }
    case .form(let file): (root + formAddress(file), false)
    case .address(let address):
      switch scheme(of: address) {
      case "http", "https": (address, true)
      case "mailto", "tel": (address, false)
      case nil where address.hasPrefix("#"): (address, false)
      case nil: within(address).map { ($0, false) }
      default: nil
      }
    }
  }

  /// The relative address of a path below the site, whose octets are escaped already; nil for one
  /// that leads out of it.
  private func within(_ path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.isEmpty, scheme(of: path) == nil, parts.first != "", !parts.contains(".."),
      !path.contains("\\")
    else { return nil }
    return root + path
  }

  private func scheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":"),
      !address[..<colon].contains(where: { "/?#".contains($0) })
    else { return nil }
    return address[..<colon].lowercased()
  }
}
