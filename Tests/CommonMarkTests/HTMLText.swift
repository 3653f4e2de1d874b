import CommonMark
import DisclosureModel

/// Writes formatted text as the HTML that the CommonMark specification shows.
struct HTMLText {
  private(set) var html = ""

  init(_ document: MarkdownDocument) {
    write(document.preface.blocks)
    for section in document.sections {
      startLine("<h2>\(section.title.escaped)</h2>\n")
      write(section.content.blocks)
    }
  }

  private mutating func startLine(_ markup: String) {
    if !html.isEmpty, !html.hasSuffix("\n") { html += "\n" }
    html += markup
  }

  private mutating func write(_ blocks: [RichText.Block], isTight: Bool = false) {
    for block in blocks { write(block, isTight: isTight) }
  }

  private mutating func write(_ block: RichText.Block, isTight: Bool) {
    switch block {
    case .paragraph(let inlines):
      if !isTight { startLine("<p>") }
      write(inlines)
      if !isTight { html += "</p>\n" }
    case .heading(let level, let inlines):
      startLine("<h\(level)>")
      write(inlines)
      html += "</h\(level)>\n"
    case .list(let start, let isTight, let items):
      let name = start == nil ? "ul" : "ol"
      startLine(start == nil || start == 1 ? "<\(name)>\n" : "<ol start=\"\(start ?? 1)\">\n")
      for item in items {
        startLine("<li>")
        write(item, isTight: isTight)
        html += "</li>\n"
      }
      html += "</\(name)>\n"
    case .quote(let blocks):
      startLine("<blockquote>\n")
      write(blocks)
      startLine("</blockquote>\n")
    case .code(let text): startLine("<pre><code>\(text.escaped)</code></pre>\n")
    case .rule: startLine("<hr />\n")
    }
  }

  private mutating func write(_ inlines: [RichText.Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text): html += text.escaped
      case .softBreak: html += "\n"
      case .lineBreak: html += "<br />\n"
      case .code(let text): html += "<code>\(text.escaped)</code>"
      case .emphasis(let inlines): write(inlines, in: "em")
      case .strong(let inlines): write(inlines, in: "strong")
      case .link(let target, let inlines):
        html += "<a href=\"\(target.written.escaped)\">"
        write(inlines)
        html += "</a>"
      case .image(let path, let alternative):
        html += "<img src=\"\(path.escaped)\" alt=\"\(alternative.escaped)\" />"
      }
    }
  }

  private mutating func write(_ inlines: [RichText.Inline], in element: String) {
    html += "<\(element)>"
    write(inlines)
    html += "</\(element)>"
  }
}

extension RichText.LinkTarget {
  /// The target as an author writes it.
  var written: String {
    switch self {
    case .address(let address): address
    case .procedure(let code): "tthc:\(code)"
    case .legalDocument(let number): "van-ban:\(number)"
    case .form(let file): "bieu-mau:\(file)"
    }
  }
}

extension String {
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
