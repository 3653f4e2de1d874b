extension RichText {
  /// Its blocks in reading order, each with what people call its place: an item of a numbered list
  /// is a step, anything else a paragraph. Words carry the marks of Markdown.
  var places: [(place: String, text: String)] {
    var paragraphs = 0
    var lists = 0
    return blocks.flatMap { block -> [(place: String, text: String)] in
      if case .list(let start, _, let items) = block {
        lists += 1
        // Numbers begin anew in each list of a text.
        let list = lists == 1 ? "" : "danh sách \(lists), "
        let noun = start == nil ? "mục" : "bước"
        return zip((start ?? 1)..., items).map { ("\(list)\(noun) \($0)", $1.marked) }
      }
      paragraphs += 1
      return [("đoạn \(paragraphs)", block.marked)]
    }
  }
}

extension [RichText.Block] {
  fileprivate var marked: String { map(\.marked).joined(separator: "\n") }
}

extension RichText.Block {
  fileprivate var marked: String {
    switch self {
    case .paragraph(let inlines): inlines.marked
    case .heading(let level, let inlines):
      String(repeating: "#", count: level) + " " + inlines.marked
    case .list(let start, _, let items):
      items.enumerated().map { offset, item in
        (start.map { "\($0 + offset). " } ?? "- ") + item.marked
      }.joined(separator: "\n")
    case .quote(let blocks): "> " + blocks.marked
    case .code(let text): text
    case .rule: "***"
    }
  }
}

extension [RichText.Inline] {
  fileprivate var marked: String { map(\.marked).joined() }
}

extension RichText.Inline {
  fileprivate var marked: String {
    switch self {
    case .text(let text): text
    case .code(let text): "`\(text)`"
    case .softBreak: " "
    case .lineBreak: "\n"
    case .emphasis(let inlines): "*\(inlines.marked)*"
    case .strong(let inlines): "**\(inlines.marked)**"
    case .link(let target, let inlines): "[\(inlines.marked)](\(target.written))"
    case .image(let path, let alternative): "![\(alternative)](\(path))"
    }
  }
}

extension RichText.LinkTarget {
  /// As content writes it.
  fileprivate var written: String {
    switch self {
    case .address(let address): address
    case .procedure(let code): "tthc:\(code)"
    case .legalDocument(let number): "van-ban:\(number)"
    case .form(let file): "bieu-mau:\(file)"
    }
  }
}
