extension FoldedText {
  /// Whether the sentence around some words says that it speaks of the past, or cites a numbered
  /// document just before them.
  func speaksOfThePast(around range: Range<Int>) -> Bool {
    let sentence = sentence(around: range)
    let words = words(sentence) + " "
    return Self.signsOfThePast.contains(where: words.contains)
      || self.words(max(sentence.lowerBound, range.lowerBound - 60)..<range.lowerBound)
        .citesDocument
  }

  /// The sentence around some words, at most 160 letters to either side.
  func sentence(around range: Range<Int>) -> Range<Int> {
    let start = letters[max(0, range.lowerBound - 160)..<range.lowerBound]
    let from = start.lastIndex(where: Self.endsSentence).map { $0 + 1 } ?? start.startIndex
    let end = letters[range.upperBound..<min(letters.count, range.upperBound + 160)]
    return from..<(end.firstIndex(where: Self.endsSentence) ?? end.endIndex)
  }

  private static func endsSentence(_ letter: UInt16) -> Bool {
    letter == 0x2E || letter == 0x3B || letter == 0x3A || letter == 0x21 || letter == 0x3F
  }

  private static let signsOfThePast = [
    "trước đây", "trước ngày", "trước kia", "(cũ)", " cũ ", " cũ)", "nay là", "nay thuộc",
    "hết hiệu lực",
    "thay thế", "bãi bỏ", "thay cho", "sáp nhập", "hợp nhất", "không còn",
  ]
}

extension String {
  /// Whether it holds the number of a document, such as "12/2019/qđ-ubnd".
  fileprivate var citesDocument: Bool {
    split(separator: " ").contains { word in
      word.first?.isNumber == true && word.contains("/") && word.contains(where: \.isLetter)
        && !word.contains("đồng")
    }
  }
}
