public import Diagnostics

extension ContentFile {
  /// The file with repairs made where its text asks for them, and every other byte as it is on disk.
  /// Of repairs that overlap, the first is made. A file that is not UTF-8 stays as it is.
  public func repaired(_ fixes: [Fix]) -> ContentFile {
    guard let written = String(validating: bytes, as: UTF8.self) else { return self }
    let places = OffsetTable(of: SourceFile.decoding(self).value.text, in: written)
    var result: [UInt8] = []
    var copied = 0
    for fix in fixes.sorted(by: { $0.span.bytes.lowerBound < $1.span.bytes.lowerBound }) {
      guard let start = places.offset(of: fix.span.bytes.lowerBound),
        let end = places.offset(of: fix.span.bytes.upperBound), start >= copied
      else { continue }
      result += bytes[copied..<start] + fix.replacement.utf8
      copied = end
    }
    return ContentFile(path: path, bytes: result + bytes[copied...])
  }
}

/// Where the characters of a text begin in the file that it was read from.
///
/// Reading drops a byte order mark, puts LF for other line ends and letters together; it leaves the
/// number of characters otherwise, and CR LF is one character as well.
private struct OffsetTable {
  /// Offsets in the text and in the file, both ascending; the last pair is the end.
  private var pairs: [Int: Int] = [:]

  init(of text: String, in written: String) {
    var (inText, inFile) = (0, 0)
    var original = written[...]
    if original.first == "\u{FEFF}" {
      original.removeFirst()
      inFile = 3
    }
    pairs[0] = inFile
    for (character, was) in zip(text, original) {
      inText += character.utf8.count
      inFile += was.utf8.count
      pairs[inText] = inFile
    }
  }

  /// The offset in the file of an offset in the text; nil within a character.
  func offset(of offset: Int) -> Int? { pairs[offset] }
}
