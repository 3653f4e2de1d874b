import Diagnostics

/// The bytes of one Markdown text, with the places of its lines in the file.
struct MarkdownSource {
  /// Path of the file.
  let path: String
  /// Offset of the first byte in the file's text.
  let offset: Int
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Where each line begins in `bytes`. Lines end as cmark sees it, after LF, CR or CR LF, so that
  /// its line numbers can be used even when a stray CR is among the faults of the text.
  let lineStarts: [Int]

  init(_ file: SourceFile, in range: Range<Int>) {
    path = file.path
    offset = range.lowerBound
    bytes = file.text.utf8Span.span.extracting(range).withUnsafeBufferPointer { Array($0) }
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32 + 1)
    for index in bytes.indices {
      let isLineEnd =
        switch bytes[index] {
        case .lineFeed: true
        case .carriageReturn: index + 1 == bytes.count || bytes[index + 1] != .lineFeed
        default: false
        }
      if isLineEnd { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// Number of lines.
  var lineCount: Int { lineStarts.count }

  /// The bytes of a line, numbered from 0, without its end.
  func line(_ number: Int) -> Range<Int> {
    let start = lineStarts[number]
    var end = number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count
    while end > start, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
    return start..<end
  }

  /// The place in the file of some of these bytes.
  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(path: path, bytes: range.lowerBound + offset..<range.upperBound + offset)
  }

  /// Where `needle` first stands within `range`; nil when it is empty or not there.
  func firstRange(of needle: some Collection<UInt8>, in range: Range<Int>) -> Range<Int>? {
    guard let first = needle.first else { return nil }
    let length = needle.count
    var start = range.lowerBound
    while start + length <= range.upperBound {
      if bytes[start] == first, bytes[start..<start + length].elementsEqual(needle) {
        return start..<start + length
      }
      start += 1
    }
    return nil
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
}
