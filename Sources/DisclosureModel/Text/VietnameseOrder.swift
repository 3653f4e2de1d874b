/// A text's place in Vietnamese order: sort by it to sort as a dictionary does.
///
/// As in CLDR's collation for `vi`: first letters alone decide (a ă â b c d đ e ê …), then tones
/// (none, huyền, hỏi, ngã, sắc, nặng), then case, lower first. Blanks and punctuation come before
/// digits, digits before letters, other scripts last.
public struct VietnameseOrder: Sendable, Hashable, Comparable {
  private let letters: [UInt32]
  private let tones: [UInt8]
  private let cases: [UInt8]
  private let text: String

  /// The place of `text`.
  public init(_ text: String) {
    let text = VietnameseText.nfc(text)
    let weights = text.unicodeScalars.map(Self.weights)
    letters = weights.map(\.letter)
    tones = weights.map(\.tone)
    cases = weights.map(\.letterCase)
    self.text = text
  }

  /// Whether `a` comes before `b`.
  public static func < (a: Self, b: Self) -> Bool {
    if a.letters != b.letters { return a.letters.lexicographicallyPrecedes(b.letters) }
    if a.tones != b.tones { return a.tones.lexicographicallyPrecedes(b.tones) }
    if a.cases != b.cases { return a.cases.lexicographicallyPrecedes(b.cases) }
    return a.text < b.text
  }

  private static let alphabet: [Unicode.Scalar: UInt32] = Dictionary(
    uniqueKeysWithValues: zip("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars, 0...))

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(UInt8(scalar.value) + 0x20)
    case 0..<0x80: scalar
    default: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
  }

  private static func weights(
    _ scalar: Unicode.Scalar
  ) -> (letter: UInt32, tone: UInt8, letterCase: UInt8) {
    let letter = lowercased(scalar)
    let letterCase: UInt8 = letter == scalar ? 0 : 1
    let (plain, tone) = letter.letterAndTone
    if let rank = alphabet[plain] { return (0x20_0000 + rank, tone.rawValue, letterCase) }
    let bare = LatinLetters.decomposed(letter).letter
    if let rank = alphabet[bare] {
      return (0x20_0000 + rank, UInt8(Tone.allCases.count), letterCase)
    }
    if letter.properties.isWhitespace { return (0, 0, 0) }
    if ("0"..."9").contains(letter) { return (0x10_0000 + letter.value, 0, 0) }
    let isLetter = letter.properties.isAlphabetic
    return (isLetter ? 0x30_0000 + letter.value : letter.value, 0, letterCase)
  }
}

extension Sequence {
  /// The elements in Vietnamese order of a text of theirs.
  public func sortedInVietnamese(by text: (Element) -> String) -> [Element] {
    map { (VietnameseOrder(text($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
