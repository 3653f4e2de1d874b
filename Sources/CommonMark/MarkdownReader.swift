import CCmark
import Diagnostics
import DisclosureModel

/// Turns the tree that cmark builds into values, in one walk without recursion.
struct MarkdownReader {
  /// What the open nodes from the document down have gathered so far.
  private var frames: [Frame] = []
  /// Open nodes that are a level of their own: the items of a list are on the list's level.
  private var depth = 0
  private var preface: [RichText.Block] = []
  private var finishedSections: [MarkdownSection] = []
  private var openSection: (title: String, span: SourceSpan)?

  private var places: MarkdownPlaces
  private(set) var diagnostics: [Diagnostic]
  /// Whether characters may appear that the source does not show.
  private let checksEntities: Bool

  private struct Frame {
    var blocks: [RichText.Block] = []
    var items: [[RichText.Block]] = []
    var inlines: [RichText.Inline] = []
    /// Adjacent texts, which cmark divides at every special character.
    var text = ""
  }

  /// Reads a text that is within the limits.
  init(_ source: MarkdownSource) {
    places = MarkdownPlaces(source)
    diagnostics = source.controlCharacters()
    checksEntities = diagnostics.isEmpty && source.bytes.contains(UInt8(ascii: "&"))
    source.bytes.withUnsafeBytes { bytes in
      let text = bytes.assumingMemoryBound(to: CChar.self)
      // With this option cmark also counts the lines within inline elements.
      let root = cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_SOURCEPOS)
      defer { cmark_node_free(root) }
      let iterator = cmark_iter_new(root)
      defer { cmark_iter_free(iterator) }
      walk(iterator)
    }
  }

  /// What was read.
  var document: MarkdownDocument {
    MarkdownDocument(preface: RichText(preface), sections: finishedSections)
  }

  private mutating func walk(_ iterator: OpaquePointer?) {
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      if event == CMARK_EVENT_EXIT {
        leave(node)
      } else if !enter(node) {
        cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
      }
    }
  }

  // MARK: Going down

  /// Opens a node that holds others or takes in one that does not. False when the node and all that
  /// it holds is to be passed over.
  private mutating func enter(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: frames[frames.count - 1].text += literal(of: node)
    case CMARK_NODE_SOFTBREAK: append(.softBreak)
    case CMARK_NODE_LINEBREAK: append(.lineBreak)
    case CMARK_NODE_CODE: append(.code(string(cmark_node_get_literal(node))))
    case CMARK_NODE_HTML_INLINE:
      let html = string(cmark_node_get_literal(node))
      diagnostics.append(.rawHTML(html, at: places.inline(node, showing: html)))
    case CMARK_NODE_CODE_BLOCK: append(block: .code(string(cmark_node_get_literal(node))))
    case CMARK_NODE_HTML_BLOCK:
      let html = string(cmark_node_get_literal(node))
      diagnostics.append(.rawHTML(html, at: places.block(node)))
    case CMARK_NODE_THEMATIC_BREAK: append(block: .rule)
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      places.enter(node)
      return open(node)
    case CMARK_NODE_ITEM:
      frames.append(Frame())
    case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_EMPH,
      CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      return open(node)
    default:
      diagnostics.append(.unknownSyntax(at: places.leafBlock))
      return false
    }
    return true
  }

  private mutating func open(_ node: OpaquePointer) -> Bool {
    guard depth < MarkdownLimits.nesting else {
      // One finding a place, however many branches of the tree grow beyond the limit there.
      let finding = Diagnostic.nestedTooDeep(at: places.leafBlock)
      if diagnostics.last != finding { diagnostics.append(finding) }
      return false
    }
    depth += 1
    frames.append(Frame())
    return true
  }

  private mutating func literal(of node: OpaquePointer) -> String {
    let text = string(cmark_node_get_literal(node))
    if checksEntities, let scalar = text.unicodeScalars.first(where: \.isForbidden) {
      diagnostics.append(.controlCharacter(scalar, at: places.inline(node, showing: "&")))
    }
    return text
  }

  // MARK: Coming up

  private mutating func leave(_ node: OpaquePointer) {
    flushText()
    guard let frame = frames.popLast() else { return }
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_ITEM {
      frames[frames.count - 1].items.append(frame.blocks)
      return
    }
    depth -= 1
    switch type {
    case CMARK_NODE_DOCUMENT: closeSection(frame.blocks)
    case CMARK_NODE_PARAGRAPH: append(block: .paragraph(frame.inlines))
    case CMARK_NODE_HEADING: leaveHeading(node, frame.inlines)
    case CMARK_NODE_BLOCK_QUOTE: append(block: .quote(frame.blocks))
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      append(
        block: .list(
          start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
          isTight: cmark_node_get_list_tight(node) != 0, items: frame.items))
    case CMARK_NODE_EMPH: append(.emphasis(frame.inlines))
    case CMARK_NODE_STRONG: append(.strong(frame.inlines))
    case CMARK_NODE_LINK: leaveLink(node, frame.inlines)
    default: leaveImage(node, frame.inlines)
    }
  }

  private mutating func leaveHeading(_ node: OpaquePointer, _ inlines: [RichText.Inline]) {
    let span = places.block(node)
    let level = Int(cmark_node_get_heading_level(node))
    let title = inlines.plainText
    if title.isBlank { diagnostics.append(.emptyHeading(at: span)) }
    if level == 1 { diagnostics.append(.firstLevelHeading(at: span)) }
    guard level <= 2 else {
      append(block: .heading(level: level, inlines))
      return
    }
    if frames.count == 1 {
      if !inlines.allSatisfy(\.isPlain) { diagnostics.append(.headingFormatDropped(at: span)) }
      closeSection(frames[0].blocks)
      frames[0].blocks = []
      openSection = (title, span)
    } else {
      if level == 2 { diagnostics.append(.sectionInsideBlock(at: span)) }
      append(block: .heading(level: 3, inlines))
    }
  }

  private mutating func closeSection(_ blocks: [RichText.Block]) {
    if let (title, span) = openSection {
      finishedSections.append(MarkdownSection(title: title, span: span, content: RichText(blocks)))
    } else {
      preface = blocks
    }
  }

  private mutating func leaveLink(_ node: OpaquePointer, _ inlines: [RichText.Inline]) {
    let url = string(cmark_node_get_url(node))
    let destination = LinkDestination(url)
    var faults: [Fault] = []
    switch destination {
    case .accepted: break
    case .fromHostRoot: faults.append(Diagnostic.linkFromHostRoot)
    case .empty: faults.append { _, span in .linkWithoutDestination(at: span) }
    case .refused: faults.append(Diagnostic.linkRefused)
    }
    if destination != .empty, inlines.plainText.isBlank {
      faults.append(Diagnostic.linkWithoutText)
    }
    report(faults, of: node, to: url)
    if let target = destination.target {
      append(.link(target, inlines))
    } else {
      inlines.forEach { append($0) }
    }
  }

  private mutating func leaveImage(_ node: OpaquePointer, _ inlines: [RichText.Inline]) {
    let url = string(cmark_node_get_url(node))
    let path = LinkDestination.picturePath(url)
    let alternative = inlines.plainText
    var faults: [Fault] = []
    if path == nil { faults.append(Diagnostic.pictureRefused) }
    if alternative.isBlank { faults.append(Diagnostic.pictureWithoutAlternative) }
    report(faults, of: node, to: url)
    append(path.map { .image(path: $0, alternative: alternative) } ?? .text(alternative))
  }

  /// Something to say of a destination and its place.
  private typealias Fault = (_ destination: String, _ span: SourceSpan) -> Diagnostic

  /// Reports the faults of a link or picture at its destination, and its title where it stands.
  private mutating func report(_ faults: [Fault], of node: OpaquePointer, to destination: String) {
    if !faults.isEmpty {
      let span = places.inline(node, showing: destination)
      diagnostics += faults.map { $0(destination, span) }
    }
    let title = string(cmark_node_get_title(node))
    if !title.isEmpty {
      diagnostics.append(.titleDropped(title, at: places.inline(node, showing: title)))
    }
  }

  // MARK: Gathering

  private mutating func append(block: RichText.Block) {
    frames[frames.count - 1].blocks.append(block)
  }

  private mutating func append(_ inline: RichText.Inline) {
    if case .text(let words) = inline {
      frames[frames.count - 1].text += words
    } else {
      flushText()
      frames[frames.count - 1].inlines.append(inline)
    }
  }

  private mutating func flushText() {
    let last = frames.count - 1
    guard !frames[last].text.isEmpty else { return }
    frames[last].inlines.append(.text(frames[last].text))
    frames[last].text = ""
  }
}

extension RichText.Inline {
  fileprivate var isPlain: Bool {
    switch self {
    case .text, .softBreak, .lineBreak: true
    default: false
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

private func string(_ text: UnsafePointer<CChar>?) -> String {
  text.map { String(cString: $0) } ?? ""
}
