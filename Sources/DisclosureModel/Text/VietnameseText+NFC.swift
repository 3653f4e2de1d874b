/// What Vietnamese needs of text beyond the standard library: one form of each letter, folding for
/// search and addresses, tone placement, order.
public enum VietnameseText {}

extension VietnameseText {
  /// `text` with Latin letters and their combining marks put together as Unicode's form NFC asks
  /// ("dựng sẵn"), in whatever order the marks were typed and however much was put together before.
  /// A hat or a breve after the tone (a, sắc, mũ) is taken for the Vietnamese letter (ấ), though
  /// Unicode tells the two apart. Other scripts stay as they are.
  public static func nfc(_ text: String) -> String {
    // Combining marks are U+0300 to U+036F; in UTF-8 they begin with CC or CD.
    guard text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return text }
    var result = String.UnicodeScalarView()
    var base: Unicode.Scalar?
    var marks: [Unicode.Scalar] = []
    func close() {
      guard let letter = base else { return }
      if marks.isEmpty {
        result.append(letter)
      } else {
        result.append(contentsOf: LatinLetters.compose(letter, with: marks))
        marks = []
      }
    }
    for scalar in text.unicodeScalars {
      let isMark =
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      if isMark, base != nil {
        marks.append(canonical(scalar))
      } else {
        close()
        base = scalar
      }
    }
    close()
    return String(result)
  }

  /// Whether the Latin letters of `text` are in form NFC.
  public static func isNFC(_ text: String) -> Bool {
    nfc(text).unicodeScalars.elementsEqual(text.unicodeScalars)
  }

  /// Tone marks of their own that Unicode keeps for old texts, as the common ones.
  private static func canonical(_ mark: Unicode.Scalar) -> Unicode.Scalar {
    switch mark {
    case "\u{0340}": "\u{0300}"
    case "\u{0341}": "\u{0301}"
    default: mark
    }
  }
}
