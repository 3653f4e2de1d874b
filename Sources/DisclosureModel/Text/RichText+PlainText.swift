extension RichText {
  /// The words alone, for indexes and feeds: one line a block, without marks of lists or quotations.
  public var plainText: String { blocks.plainText }
}

extension [RichText.Block] {
  /// The words of the blocks, one line each; only text shown as it stands keeps its own lines.
  public var plainText: String {
    lazy.map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension RichText.Block {
  fileprivate var plainText: String {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
    case .list(_, _, let items):
      items.lazy.map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
    case .quote(let blocks): blocks.plainText
    case .code(let text): text.hasSuffix("\n") ? String(text.dropLast()) : text
    case .rule: ""
    }
  }
}

extension [RichText.Inline] {
  /// The words on one line: breaks become spaces, pictures their alternative text.
  public var plainText: String {
    var text = ""
    for inline in self { inline.append(to: &text) }
    return text
  }
}

extension RichText.Inline {
  fileprivate func append(to text: inout String) {
    switch self {
    case .text(let words), .code(let words), .image(_, let words): text += words
    case .softBreak, .lineBreak: text += " "
    case .emphasis(let inlines), .strong(let inlines), .link(_, let inlines):
      for inline in inlines { inline.append(to: &text) }
    }
  }
}
