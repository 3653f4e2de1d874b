internal import Diagnostics

/// Reads a template file into nodes.
struct TemplateParser {
  /// A section, block or parent that is not closed yet.
  private struct Opened {
    let index: Int
    let tag: Tag
    /// Where its content begins.
    let start: Int
    var nodes: [TemplateNode] = []
  }

  /// Deeper nesting is a mistake and would only exhaust the stack.
  private static let deepest = 64

  private let path: String
  private let bytes: [UInt8]
  private let layout: LineLayout
  private let scanned: ScannedTemplate
  private var opened: [Opened] = []
  private var nodes: [TemplateNode] = []
  private var diagnostics: [Diagnostic]

  private init(_ file: SourceFile) {
    path = file.path
    bytes = Array(file.text.utf8)
    let scanner = TagScanner(path: path, bytes: bytes)
    scanned = scanner.scanned
    diagnostics = scanner.diagnostics
    layout = LineLayout(scanned.tags.map(\.tag), in: bytes)
  }

  static func parse(_ file: SourceFile) -> ParsedTemplate {
    var parser = TemplateParser(file)
    parser.read()
    return ParsedTemplate(
      nodes: parser.nodes, diagnostics: parser.diagnostics.sortedByPlace)
  }

  private mutating func read() {
    var start = 0
    for (index, item) in scanned.tags.enumerated() {
      let tag = item.tag
      let end =
        layout.trimsBefore[index] ? layout.gapStart(tag.range.lowerBound) : item.text.upperBound
      readText(start..<max(start, end))
      let beginsLine =
        tag.range.lowerBound == 0 || bytes[tag.range.lowerBound - 1] == UInt8(ascii: "\n")
      if beginsLine && !layout.trimsBefore[index] {
        append(.lineStart([]))
      }
      start = contentStart(after: index)
      readTag(tag, index)
    }
    readText(start..<scanned.tail.upperBound)
    for left in opened.reversed() {
      diagnostics.append(
        .unclosedSection(source(left.tag), left.tag.name, at: span(left.tag.range)))
      close(left, at: bytes.count, closingTag: nil)
    }
  }

  /// Where the text after tag `index` begins.
  private func contentStart(after index: Int) -> Int {
    let end = scanned.tags[index].tag.range.upperBound
    guard layout.trimsAfter[index] else { return end }
    return layout.endOfLine(end) ?? layout.gapEnd(end)
  }

  /// Cuts text at its line starts.
  private mutating func readText(_ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let end =
        bytes[position..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
        ?? range.upperBound
      let beginsLine = position == 0 || bytes[position - 1] == UInt8(ascii: "\n")
      let isBlank = layout.endOfLine(position) != nil
      if beginsLine && !isBlank {
        let gap = min(layout.gapEnd(position), end)
        append(.lineStart(Array(bytes[position..<gap])))
        position = gap
      }
      if position < end { append(.literal(Array(bytes[position..<end]))) }
      position = end
    }
  }

  private mutating func append(_ node: TemplateNode) {
    if opened.isEmpty {
      nodes.append(node)
    } else {
      opened[opened.count - 1].nodes.append(node)
    }
  }

  private func name(_ tag: Tag) -> TagName { TagName(text: tag.name, span: span(tag.nameRange)) }

  private func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(path: path, bytes: range) }

  private func source(_ tag: Tag) -> String { String(decoding: bytes[tag.range], as: UTF8.self) }

  /// The white space before a tag that has its line to itself.
  private func indentation(_ tag: Tag) -> [UInt8] {
    Array(bytes[layout.gapStart(tag.range.lowerBound)..<tag.range.lowerBound])
  }
}

extension TemplateParser {
  private mutating func readTag(_ tag: Tag, _ index: Int) {
    switch tag.kind {
    case .comment, .delimiters: break
    case .escaped, .unescaped:
      warnIfLost(tag)
      append(.variable(name(tag), escaped: tag.kind == .escaped))
    case .partial:
      warnIfLost(tag)
      append(.partial(name(tag), indentation: layout.trimsBefore[index] ? indentation(tag) : nil))
    case .section, .inverted, .block, .parent:
      if tag.kind != .block { warnIfLost(tag) }
      if opened.count == Self.deepest {
        diagnostics.append(.nestedTooDeeply(limit: Self.deepest, at: span(tag.range)))
      }
      opened.append(Opened(index: index, tag: tag, start: contentStart(after: index)))
    case .close: readClose(tag, index)
    }
  }

  private mutating func readClose(_ tag: Tag, _ index: Int) {
    guard let match = opened.lastIndex(where: { $0.tag.name == tag.name }) else {
      diagnostics.append(
        opened.last.map {
          .crossedSections(
            source(tag), open: source($0.tag), at: span(tag.range), openAt: span($0.tag.range))
        } ?? .unopenedSection(source(tag), at: span(tag.range)))
      return
    }
    while opened.count > match + 1, let inner = opened.last {
      diagnostics.append(
        .crossedSections(
          source(tag), open: source(inner.tag), at: span(tag.range), openAt: span(inner.tag.range)))
      close(inner, at: tag.range.lowerBound, closingTag: nil)
    }
    if let matching = opened.last {
      close(matching, at: tag.range.lowerBound, closingTag: tag)
    }
  }

  private mutating func close(_ section: Opened, at end: Int, closingTag: Tag?) {
    opened.removeLast()
    // Nodes this deep are dropped, for every later stage walks them recursively.
    if opened.count >= Self.deepest { return }
    let name = name(section.tag)
    let indentation = layout.hasOwnLines[section.index] ? indentation(section.tag) : nil
    switch section.tag.kind {
    case .section, .inverted:
      append(.section(name, inverted: section.tag.kind == .inverted, section.nodes))
    case .parent: append(.parent(name, indentation: indentation, blocks(of: section)))
    default:
      append(.block(block(section, name, indentation, end: end, closingTag: closingTag)))
    }
  }

  private func block(
    _ section: Opened, _ name: TagName, _ indentation: [UInt8]?, end: Int, closingTag: Tag?
  ) -> TemplateBlock {
    let beginsOnNewLine = section.start > 0 && bytes[section.start - 1] == UInt8(ascii: "\n")
    let after = closingTag?.range.upperBound ?? end
    return TemplateBlock(
      name: name, nodes: section.nodes,
      ownLines: indentation.map {
        .init(
          indentation: $0, lineEnd: Array(bytes[after..<(layout.endOfLine(after) ?? after)]))
      },
      contentIndentation: beginsOnNewLine && section.start < end
        ? commonIndentation(section.start..<end) : nil,
      beginsOnNewLine: beginsOnNewLine,
      endsWithLineEnd: layout.startsLine(end))
  }

  /// The white space that every line with something on it begins with; nil when all are blank.
  private func commonIndentation(_ range: Range<Int>) -> [UInt8]? {
    var common: ArraySlice<UInt8>?
    var position = range.lowerBound
    while position < range.upperBound {
      let gap = min(layout.gapEnd(position), range.upperBound)
      if gap < range.upperBound, layout.endOfLine(position) == nil {
        let indentation = bytes[position..<gap]
        common =
          common.map { zip($0, indentation).prefix { $0 == $1 }.map(\.0)[...] } ?? indentation
      }
      position =
        bytes[position..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
        ?? range.upperBound
    }
    return common.map(Array.init)
  }

  private mutating func blocks(of parent: Opened) -> [TemplateBlock] {
    var blocks: [TemplateBlock] = []
    for case .block(let block) in parent.nodes {
      if let first = blocks.first(where: { $0.name.text == block.name.text }) {
        diagnostics.append(
          .repeatedBlock(block.name.text, at: block.name.span, firstAt: first.name.span))
      } else {
        blocks.append(block)
      }
    }
    let hasText = parent.nodes.contains {
      if case .literal(let text) = $0 { !text.allSatisfy(TagScanner.isSpace) } else { false }
    }
    if hasText {
      diagnostics.append(.textInsideParent(source(parent.tag), at: span(parent.tag.range)))
    }
    return blocks
  }

  /// Between the blocks of a parent tag everything but comments is left out of the page.
  private mutating func warnIfLost(_ tag: Tag) {
    if let parent = opened.last, parent.tag.kind == .parent {
      diagnostics.append(.tagInsideParent(source(tag), source(parent.tag), at: span(tag.range)))
    }
  }
}
