import DisclosureModel

/// A text as it is compared with phrases: small letters, one placement of tones (hoà as hòa), each
/// stretch of blanks and line ends as one space, without backslashes and soft hyphens; and where
/// each of its letters stood.
struct FoldedText {
  /// The letters, as UTF-16 code units; letters beyond those are not compared.
  private(set) var letters: [UInt16] = []
  /// Where each letter begins and ends in the text, as UTF-8 offsets.
  private var places: [(start: Int, end: Int)] = []
  /// Where a toned pair of vowels begins that two styles write differently, and whether the tone
  /// stood on the second.
  private(set) var tonedPairs: [(index: Int, isOnSecond: Bool)] = []

  init(_ text: String) {
    letters.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      append(scalar, from: offset, to: end)
      offset = end
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, from start: Int, to end: Int) {
    guard scalar.value < 0x2000 else {
      return push(UInt16(truncatingIfNeeded: scalar.value), start, end)
    }
    let letter = Self.small[Int(scalar.value)]
    switch letter {
    case 0x20:
      if letters.last != 0x20 { push(0x20, start, end) }
    case 0x5C, 0xAD: break
    default:
      if letter > 0x7F, let first = letters.last, first == 0x6F || first == 0x75,
        let toned = Self.tonedFirst[UInt32(first) << 16 | UInt32(letter)]
      {
        letters[letters.count - 1] = toned.first
        tonedPairs.append((letters.count - 1, true))
        push(toned.second, start, end)
      } else {
        if letter < 0x7A, let first = letters.last, first > 0x7F,
          Self.tonedSecond[UInt32(first) << 16 | UInt32(letter)] != nil
        {
          tonedPairs.append((letters.count - 1, false))
        }
        push(letter, start, end)
      }
    }
  }

  private mutating func push(_ letter: UInt16, _ start: Int, _ end: Int) {
    letters.append(letter)
    places.append((start, end))
  }

  /// Whether a word may begin at `index`.
  func beginsWord(at index: Int) -> Bool { index == 0 || !Self.isLetter(letters[index - 1]) }

  /// Whether a word may end before `index`.
  func endsWord(before index: Int) -> Bool {
    index == letters.count || !Self.isLetter(letters[index])
  }

  /// The UTF-8 offsets in the text of some letters, at least one.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    places[range.lowerBound].start..<places[range.upperBound - 1].end
  }

  /// The letters of a stretch as text.
  func words(_ range: Range<Int>) -> String { String(decoding: letters[range], as: UTF16.self) }

  static func isLetter(_ letter: UInt16) -> Bool {
    switch letter {
    case 0x30...0x39, 0x61...0x7A, 0xC0...0x1FFF: true
    default: false
    }
  }

  /// The small letter for each scalar below U+2000; blanks and line ends as a space.
  private static let small: [UInt16] = (0..<0x2000).map { value in
    guard let scalar = Unicode.Scalar(value) else { return UInt16(value) }
    if scalar.properties.isWhitespace { return 0x20 }
    let mapped = scalar.properties.lowercaseMapping.utf16
    return mapped.count == 1 ? mapped.first ?? UInt16(value) : UInt16(value)
  }

  /// Vowels o, u (upper half of the key) before a toned vowel (lower half), with the tone on the
  /// first instead.
  private static let tonedFirst: [UInt32: (first: UInt16, second: UInt16)] = {
    let rows: [(plain: String, second: String, first: String)] = [
      ("oa", "àáảãạ", "òóỏõọ"), ("oe", "èéẻẽẹ", "òóỏõọ"), ("uy", "ỳýỷỹỵ", "ùúủũụ"),
    ]
    var pairs: [UInt32: (first: UInt16, second: UInt16)] = [:]
    for row in rows {
      let plain = Array(row.plain.utf16)
      for (second, first) in zip(row.second.utf16, row.first.utf16) {
        pairs[UInt32(plain[0]) << 16 | UInt32(second)] = (first, plain[1])
      }
    }
    return pairs
  }()

  /// The same the other way round: a toned first vowel (upper half of the key) before a plain one.
  private static let tonedSecond: [UInt32: UInt16] = Dictionary(
    tonedFirst.map { (UInt32($1.first) << 16 | UInt32($1.second), UInt16($0 & 0xFFFF)) },
    uniquingKeysWith: { first, _ in first })

  /// Open syllables whose tone is not where `style` puts it: the two vowels in small letters as
  /// they should be, and where.
  func tones(against style: ToneStyle) -> [(right: [UInt16], letters: Range<Int>)] {
    tonedPairs.compactMap { index, isOnSecond in
      let (first, second) = (letters[index], letters[index + 1])
      guard isOnSecond == (style == .first), endsWord(before: index + 2),
        let toned = Self.tonedSecond[UInt32(first) << 16 | UInt32(second)],
        // "quý" is written so in both.
        second != 0x79 || index == 0 || letters[index - 1] != 0x71
      else { return nil }
      let plain: UInt16 = second == 0x79 ? 0x75 : 0x6F
      return (style == .first ? [first, second] : [plain, toned], index..<index + 2)
    }
  }
}
