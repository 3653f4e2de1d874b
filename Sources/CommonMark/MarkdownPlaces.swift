import CCmark
import Diagnostics

/// Finds where the nodes of a tree stand in the text.
///
/// Of libcmark 0.30.2 the positions of blocks can be trusted. Those of inline elements can be off,
/// so they only say where to begin to look.
struct MarkdownPlaces {
  private let source: MarkdownSource
  /// The lines of the paragraph or heading that is being read, numbered from 0.
  private var lines = 0...0
  /// Where the last search in this block ended, so that equal words are found one after the other.
  private var end = 0
  /// How often the text will still be searched. A text with more faults than this gets the line for
  /// the rest of them; otherwise the time would grow with the square of their number.
  private var searchesLeft = 100

  init(_ source: MarkdownSource) { self.source = source }

  /// Notes that the inline elements to come belong to `block`.
  mutating func enter(_ block: OpaquePointer) {
    let last = source.lineCount - 1
    let first = min(max(0, Int(cmark_node_get_start_line(block)) - 1), last)
    lines = first...min(max(first, Int(cmark_node_get_end_line(block)) - 1), last)
    end = source.lineStarts[first]
  }

  /// The first line of the paragraph or heading that is being read.
  var leafBlock: SourceSpan { source.span(source.line(lines.lowerBound)) }

  /// The first line of a block, from the block's first column on.
  func block(_ node: OpaquePointer) -> SourceSpan {
    let number = min(max(0, Int(cmark_node_get_start_line(node)) - 1), source.lineCount - 1)
    let line = source.line(number)
    let column = max(0, Int(cmark_node_get_start_column(node)) - 1)
    return source.span(min(line.lowerBound + column, line.upperBound)..<line.upperBound)
  }

  /// Where an inline element of the current block stands, found by words that it shows in the
  /// source. The words of a reference may stand outside the block; words that the source spells
  /// otherwise, as with entities, give the line instead.
  mutating func inline(_ node: OpaquePointer, showing words: String) -> SourceSpan {
    let number = min(
      max(lines.lowerBound, Int(cmark_node_get_start_line(node)) - 1), lines.upperBound)
    let line = source.line(number)
    guard searchesLeft > 0 else { return source.span(line) }
    searchesLeft -= 1

    var start = line.lowerBound
    if number == lines.lowerBound {
      start = min(start + max(0, Int(cmark_node_get_start_column(node)) - 1), line.upperBound)
    }
    let needle = words.utf8.prefix { $0 != .lineFeed }
    let block = source.line(lines.lowerBound).lowerBound..<source.line(lines.upperBound).upperBound
    if let found = source.firstRange(of: needle, in: max(start, end)..<block.upperBound)
      ?? source.firstRange(of: needle, in: block)
    {
      end = found.upperBound
      return source.span(found)
    }
    return source.span(source.firstRange(of: needle, in: source.bytes.indices) ?? line)
  }
}
