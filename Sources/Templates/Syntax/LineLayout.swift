/// Which white space around the tags of a file belongs to the tags and not to the output.
///
/// A tag alone on its line takes the line with it. Tags of inheritance (`{{<p}}`, `{{$b}}` and
/// their closing tags) may share such a line. A block also owns the ends of its first and last
/// line when nothing else stands there, whatever its default content is.
struct LineLayout {
  /// Whether the white space before tag i goes.
  private(set) var trimsBefore: [Bool]
  /// Whether the white space after tag i goes, with the line end.
  private(set) var trimsAfter: [Bool]
  /// Whether the block or parent that tag i opens shares its first and last line with nothing.
  private(set) var hasOwnLines: [Bool]
  private let bytes: [UInt8]

  init(_ tags: [Tag], in bytes: [UInt8]) {
    self.bytes = bytes
    trimsBefore = Array(repeating: false, count: tags.count)
    trimsAfter = trimsBefore
    hasOwnLines = trimsBefore

    let openers = Self.openers(of: tags)
    let inherits = tags.indices.map { index in
      let kind = (openers[index].map { tags[$0] } ?? tags[index]).kind
      return kind == .block || kind == .parent
    }
    var beginsLine = tags.map { startsLine($0.range.lowerBound) }
    var endsLine = tags.map { endOfLine($0.range.upperBound) != nil }
    let alone = tags.indices.map { beginsLine[$0] && endsLine[$0] }
    let (firstOnLine, lastOnLine) = (beginsLine, endsLine)
    for index in tags.indices.dropFirst() where inherits[index] && inherits[index - 1] {
      if gapEnd(tags[index - 1].range.upperBound) == tags[index].range.lowerBound {
        beginsLine[index] = beginsLine[index] || beginsLine[index - 1]
      }
    }
    for index in tags.indices.dropLast().reversed() where inherits[index] && inherits[index + 1] {
      if gapEnd(tags[index].range.upperBound) == tags[index + 1].range.lowerBound {
        endsLine[index] = endsLine[index] || endsLine[index + 1]
      }
    }
    for (index, tag) in tags.enumerated() {
      let printed = tag.kind == .escaped || tag.kind == .unescaped
      let standsAlone = inherits[index] ? beginsLine[index] && endsLine[index] : alone[index]
      if standsAlone && !printed {
        trimsBefore[index] = true
        trimsAfter[index] = true
      }
      guard let opener = openers[index], inherits[index] else { continue }
      if firstOnLine[opener] && lastOnLine[index] {
        hasOwnLines[opener] = true
        trimsBefore[opener] = true
        trimsAfter[index] = true
      }
    }
  }

  /// The opening tag of each closing tag, as far as they match.
  private static func openers(of tags: [Tag]) -> [Int?] {
    var stack: [Int] = []
    return tags.enumerated().map { index, tag in
      if tag.opens { stack.append(index) }
      return tag.kind == .close ? stack.popLast() : nil
    }
  }
}

extension LineLayout {
  /// Where the white space that ends before `position`, on the same line, begins.
  func gapStart(_ position: Int) -> Int {
    var start = position
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// Where the white space that begins at `position`, on the same line, ends.
  func gapEnd(_ position: Int) -> Int {
    var end = position
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    return end
  }

  /// Where the next line begins, when only white space is left on this one.
  func endOfLine(_ position: Int) -> Int? {
    var end = gapEnd(position)
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    if end == bytes.count { return end }
    return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
  }

  /// Whether only white space stands before `position` on its line.
  func startsLine(_ position: Int) -> Bool {
    let start = gapStart(position)
    return start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
