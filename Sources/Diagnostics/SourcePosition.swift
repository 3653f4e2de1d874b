/// A place in a file as an editor shows it.
public struct SourcePosition: Sendable, Hashable {
  /// Line, from 1.
  public let line: Int
  /// Column, from 1, counted in characters as a person sees them: "ệ" is one, however many code
  /// points or bytes it is made of.
  public let column: Int
  /// The same in UTF-16 code units, which programs count in. It is equal but for emoji and the like.
  public let utf16Column: Int
}

extension SourceFile {
  /// The place of the UTF-8 offset `offset`; past the end it is the end.
  public func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    let end = min(max(offset, line.bytes.lowerBound), line.bytes.upperBound)
    let before = String(
      decoding: text.utf8.bytes(line.bytes.lowerBound..<end), as: UTF8.self)
    return SourcePosition(
      line: line.number, column: before.count + 1, utf16Column: before.utf16.count + 1)
  }

  /// The line that holds the UTF-8 offset `offset`: its number from 1 and its bytes without the
  /// line end.
  func line(at offset: Int) -> (number: Int, bytes: Range<Int>) {
    var number = 1
    var start = 0
    var index = 0
    for byte in text.utf8 {
      if byte == 0x0A {
        if index >= offset { return (number, start..<index) }
        number += 1
        start = index + 1
      }
      index += 1
    }
    return (number, start..<index)
  }
}

extension String.UTF8View {
  func bytes(_ range: Range<Int>) -> SubSequence { dropFirst(range.lowerBound).prefix(range.count) }
}
