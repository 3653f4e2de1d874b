internal import Diagnostics

/// Cuts a template file into text and tags.
struct TagScanner {
  private let path: String
  private let bytes: [UInt8]
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private(set) var scanned = ScannedTemplate()
  private(set) var diagnostics: [Diagnostic] = []

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    scan()
  }

  private mutating func scan() {
    var textStart = 0
    var position = 0
    while let start = find(open, from: position, to: bytes.count) {
      guard let tag = readTag(at: start) else {
        position = start + open.count
        continue
      }
      scanned.tags.append(TagAfterText(text: textStart..<start, tag: tag))
      textStart = tag.range.upperBound
      position = textStart
    }
    scanned.tail = textStart..<bytes.count
  }

  /// The tag that begins at `start`; nil, with a diagnostic, when it cannot be read.
  private mutating func readTag(at start: Int) -> Tag? {
    let inner = start + open.count
    guard inner < bytes.count else { return unclosed(start, ending: close) }
    switch bytes[inner] {
    case UInt8(ascii: "!"):
      guard let end = find(close, from: inner + 1, to: bytes.count) else {
        return unclosed(start, ending: close)
      }
      return Tag(
        kind: .comment, name: "", nameRange: inner..<inner, range: start..<end + close.count)
    case UInt8(ascii: "="): return readDelimiters(start, inner + 1)
    case UInt8(ascii: "{"):
      return readName(start, inner + 1, .unescaped, ending: [UInt8(ascii: "}")] + close)
    case UInt8(ascii: "&"): return readName(start, inner + 1, .unescaped, ending: close)
    case UInt8(ascii: "#"): return readName(start, inner + 1, .section, ending: close)
    case UInt8(ascii: "^"): return readName(start, inner + 1, .inverted, ending: close)
    case UInt8(ascii: "/"): return readName(start, inner + 1, .close, ending: close)
    case UInt8(ascii: ">"): return readName(start, inner + 1, .partial, ending: close)
    case UInt8(ascii: "<"): return readName(start, inner + 1, .parent, ending: close)
    case UInt8(ascii: "$"): return readName(start, inner + 1, .block, ending: close)
    default: return readName(start, inner, .escaped, ending: close)
    }
  }

  /// A name never spans lines or holds another tag, so a forgotten `}}` is found where it is.
  private mutating func readName(
    _ start: Int, _ from: Int, _ kind: Tag.Kind, ending: [UInt8]
  ) -> Tag? {
    let lineEnd = bytes[from...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    guard let end = find(ending, from: from, to: lineEnd) else {
      return unclosed(start, ending: ending)
    }
    if open != close, find(open, from: from, to: end) != nil {
      return unclosed(start, ending: ending)
    }
    let range = start..<end + ending.count
    let nameRange = trimmed(from..<end)
    let name = text(nameRange)
    let isPath = [.escaped, .unescaped, .section, .inverted].contains(kind)
    if name.isEmpty {
      diagnostics.append(.namelessTag(at: span(range)))
      return nil
    }
    if kind != .close, !(isPath ? Self.isPath(name) : Self.isWord(name)) {
      diagnostics.append(.badName(name, at: span(nameRange)))
      return nil
    }
    return Tag(kind: kind, name: name, nameRange: nameRange, range: range)
  }

  private mutating func readDelimiters(_ start: Int, _ from: Int) -> Tag? {
    let ending = [UInt8(ascii: "=")] + close
    guard let end = find(ending, from: from, to: bytes.count) else {
      return unclosed(start, ending: ending)
    }
    let range = start..<end + ending.count
    let parts = bytes[from..<end].split(whereSeparator: Self.isSpace)
    guard parts.count == 2, !parts.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
      diagnostics.append(.badDelimiters(text(range), at: span(range)))
      return nil
    }
    open = Array(parts[0])
    close = Array(parts[1])
    return Tag(kind: .delimiters, name: "", nameRange: from..<end, range: range)
  }

  private mutating func unclosed(_ start: Int, ending: [UInt8]) -> Tag? {
    let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    diagnostics.append(
      .unclosedTag(
        ending: String(decoding: ending, as: UTF8.self), at: span(trimmed(start..<lineEnd))))
    return nil
  }
}

extension TagScanner {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= 9 && byte <= 13)
  }

  private static func isWord(_ name: String) -> Bool {
    !name.utf8.contains { isSpace($0) || "{}<>&\"'=#^$!".utf8.contains($0) }
  }

  private static func isPath(_ name: String) -> Bool {
    name == "."
      || isWord(name) && !name.utf8.contains(UInt8(ascii: "/"))
        && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }

  private func find(_ pattern: [UInt8], from: Int, to end: Int) -> Int? {
    guard from + pattern.count <= end else { return nil }
    return (from...end - pattern.count).first { start in
      pattern.indices.allSatisfy { bytes[start + $0] == pattern[$0] }
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = bytes[range].firstIndex(where: { !Self.isSpace($0) }),
      let last = bytes[range].lastIndex(where: { !Self.isSpace($0) })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(path: path, bytes: range) }
}
