import Diagnostics

/// What a Markdown text may hold at most.
///
/// libcmark 0.30.2 takes quadratic time where blocks or brackets are nested deeply, and a call into
/// it cannot be interrupted, so such texts are refused before. No text written for people comes
/// near these figures.
enum MarkdownLimits {
  /// Bytes of the whole text.
  static let bytes = 512 * 1024
  /// Bytes of one line.
  static let lineBytes = 20_000
  /// Levels of lists and quotations.
  static let nesting = 100
  /// Opening brackets in one run of lines without an empty line.
  static let brackets = 2_000
}

extension MarkdownSource {
  /// The limits of lines and blocks that this text exceeds: one finding a limit, at its first place.
  func excesses() -> [Diagnostic] {
    let lines = (0..<lineCount).lazy.map(line)
    let long = lines.first { $0.count > MarkdownLimits.lineBytes }
    let deep = lines.first { containerPrefix(of: $0).depth > MarkdownLimits.nesting }
    return [
      long.map { .lineTooLong($0.count, at: span($0)) },
      deep.map { .nestedTooDeep(at: span($0)) },
      firstBracketTooMany().map { .tooManyBrackets(at: span($0..<$0 + 1)) },
    ].compactMap { $0 }
  }

  /// Where a run of lines without an empty line goes beyond the number of brackets. Every paragraph
  /// lies within such a run.
  private func firstBracketTooMany() -> Int? {
    let bracket = UInt8(ascii: "[")
    guard bytes.count(where: { $0 == bracket }) > MarkdownLimits.brackets else { return nil }
    var brackets = 0
    for line in (0..<lineCount).lazy.map(line) {
      if containerPrefix(of: line).isBlank { brackets = 0 }
      for index in line where bytes[index] == bracket {
        brackets += 1
        if brackets > MarkdownLimits.brackets { return index }
      }
    }
    return nil
  }

  /// How many lists and quotations a line can stand in: its own markers, each with the space that
  /// belongs to it, and one level for every two further columns of indentation, which is the least
  /// that a line of a list item needs.
  private func containerPrefix(of line: Range<Int>) -> (depth: Int, isBlank: Bool) {
    var markers = 0
    var columns = 0
    var index = line.lowerBound
    while index < line.upperBound {
      switch bytes[index] {
      case .space:
        columns += 1
        index += 1
      case .tab:
        columns += 4
        index += 1
      case UInt8(ascii: ">"):
        markers += 1
        index += 1
      default:
        guard let end = endOfListMarker(at: index, in: line) else {
          return (markers + max(0, columns - markers) / 2, false)
        }
        markers += 1
        index = end
      }
    }
    // An empty line opens nothing, whatever its spaces.
    return markers == 0 ? (0, true) : (markers + max(0, columns - markers) / 2, false)
  }

  /// The end of the bullet or number that stands at `start`; nil when there is none.
  private func endOfListMarker(at start: Int, in line: Range<Int>) -> Int? {
    var end = start
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      end += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while end < line.upperBound, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[end] { end += 1 }
      guard end < line.upperBound, [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[end])
      else {
        return nil
      }
      end += 1
    default:
      return nil
    }
    let isMarker = end == line.upperBound || bytes[end] == .space || bytes[end] == .tab
    return isMarker ? end : nil
  }
}
