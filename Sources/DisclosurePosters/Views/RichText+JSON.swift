internal import DisclosureModel
internal import OrderedJSON

/// Formatted text as the tree that `blocks` of `sheet.typ` reads: a text is a string, everything
/// else an object with its `kind`, so no text can be taken for markup.
extension RichText: TemplateData {
  var json: JSON { .array(blocks.map(\.json)) }

  /// One paragraph of plain text.
  init(paragraph text: String) { self.init([.paragraph([.text(text)])]) }
}

extension RichText.Block: TemplateData {
  var json: JSON {
    switch self {
    case .paragraph(let inlines):
      ["kind": "paragraph", "items": .array(inlines.flatMap(\.pieces))]
    case .heading(_, let inlines):
      ["kind": "heading", "items": .array(inlines.flatMap(\.pieces))]
    case .list(let start?, _, let items):
      ["kind": "numbers", "start": .number(start), "items": Self.json(items)]
    case .list(nil, _, let items):
      ["kind": "bullets", "items": Self.json(items)]
    case .quote(let blocks):
      ["kind": "quote", "items": .array(blocks.map(\.json))]
    case .code(let text):
      ["kind": "lines", "lines": JSON(text.withoutTabs.split(separator: "\n").map(String.init))]
    case .rule:
      ["kind": "rule"]
    }
  }

  private static func json(_ items: [[RichText.Block]]) -> JSON {
    .array(items.map { .array($0.map(\.json)) })
  }
}

extension RichText.Inline {
  /// The piece for paper: an address that cannot be clicked is printed after its text, and a
  /// picture is told in words.
  fileprivate var pieces: [JSON] {
    switch self {
    case .text(let text), .code(let text): [.string(text.withoutTabs)]
    case .softBreak: [" "]
    case .lineBreak: [["kind": "break"]]
    case .emphasis(let items):
      [["kind": "emphasis", "items": .array(items.flatMap(\.pieces))]]
    case .strong(let items):
      [["kind": "strong", "items": .array(items.flatMap(\.pieces))]]
    case .link(.address(let address), let items) where address.hasPrefix("http"):
      items.flatMap(\.pieces)
        + (items.contains { $0.plain.contains(shortAddress(address)) }
          ? [] : [.string(" (\(shortAddress(address)))")])
    case .link(_, let items): items.flatMap(\.pieces)
    case .image(_, let alternative): [.string(alternative)]
    }
  }

  private var plain: String {
    switch self {
    case .text(let text), .code(let text): text
    case .softBreak, .lineBreak: " "
    case .emphasis(let items), .strong(let items), .link(_, let items):
      items.map(\.plain).joined()
    case .image(_, let alternative): alternative
    }
  }
}

/// An address as people type it: without scheme and final slash.
func shortAddress(_ address: String) -> String {
  var short = Substring(address)
  for scheme in ["https://", "http://"] where short.hasPrefix(scheme) {
    short = short.dropFirst(scheme.count)
  }
  if short.hasSuffix("/") { short = short.dropLast() }
  return String(short)
}

extension String {
  /// The text with a blank for each tab, which has no width on paper: the words beside it would run
  /// together.
  fileprivate var withoutTabs: String {
    utf8.contains(UInt8(ascii: "\t")) ? String(map { $0 == "\t" ? " " : $0 }) : self
  }
}
