/// The tone of a Vietnamese syllable (thanh điệu), in the order of dictionaries.
enum Tone: UInt8, CaseIterable {
  case level, huyen, hoi, nga, sac, nang

  /// The combining mark that writes it.
  var mark: Unicode.Scalar? {
    switch self {
    case .level: nil
    case .huyen: "\u{0300}"
    case .hoi: "\u{0309}"
    case .nga: "\u{0303}"
    case .sac: "\u{0301}"
    case .nang: "\u{0323}"
    }
  }

  init?(mark: Unicode.Scalar) {
    guard let tone = Tone.allCases.first(where: { $0.mark == mark }) else { return nil }
    self = tone
  }
}

extension Unicode.Scalar {
  /// A letter without its tone, such as "ơ" for "ờ", and the tone.
  var letterAndTone: (letter: Unicode.Scalar, tone: Tone) {
    var (letter, marks) = LatinLetters.decomposed(self)
    var tone = Tone.level
    for mark in marks {
      if let found = Tone(mark: mark) {
        tone = found
      } else if let whole = LatinLetters.composed[.init(letter: letter, mark: mark)] {
        letter = whole
      }
    }
    return (letter, tone)
  }

  /// Whether it is neither a letter nor a combining mark.
  fileprivate var endsSyllable: Bool {
    !properties.isAlphabetic && properties.canonicalCombiningClass == .notReordered
  }

  /// The letter with a tone in place of its own.
  func with(_ tone: Tone) -> Unicode.Scalar {
    let letter = letterAndTone.letter
    guard let mark = tone.mark else { return letter }
    let composed = LatinLetters.compose(letter, with: [mark])
    return composed.count == 1 ? composed[0] : letter
  }
}

extension VietnameseText {
  /// `text` with the tones of open syllables in oa, oe, uy on the first vowel: "hòa", "khỏe", "ủy"
  /// for "hoà", "khoẻ", "uỷ". This is the placement of legal texts; "quý" and syllables with a
  /// final consonant are the same in both. The result is in form NFC.
  public static func withTonesOnFirstVowel(_ text: String) -> String {
    var scalars = Array(nfc(text).unicodeScalars)
    for index in scalars.indices.dropFirst() {
      let (second, tone) = scalars[index].letterAndTone
      guard tone != .level, "aeyAEY".unicodeScalars.contains(second) else { continue }
      let first = scalars[index - 1]
      let isOpen = scalars[(index + 1)...].first.map(\.endsSyllable) ?? true
      let isPair: Bool
      switch (first, second) {
      case ("o", "a"), ("o", "e"), ("O", "A"), ("O", "E"), ("O", "a"), ("O", "e"):
        isPair = true
      case ("u", "y"), ("U", "Y"), ("U", "y"):
        isPair = index < 2 || !"qQ".unicodeScalars.contains(scalars[index - 2])
      default:
        isPair = false
      }
      guard isOpen, isPair else { continue }
      scalars[index - 1] = first.with(tone)
      scalars[index] = second
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
