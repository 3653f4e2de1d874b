/// What Vietnamese needs of text beyond the standard library: one form of each letter, folding for
/// search and addresses, tone placement, order.
public enum VietnameseText {}

extension VietnameseText {
  /// `text` with Latin letters and their combining marks put together as Unicode's form NFC asks
  /// ("dựng sẵn"), in whatever order the marks were typed and however much was put together before.
  /// Other scripts stay as they are.
  public static func nfc(_ text: String) -> String {
    // Combining marks are U+0300 to U+036F; in UTF-8 they begin with CC or CD.
    guard text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return text }
    var result = String.UnicodeScalarView()
    var base: Unicode.Scalar?
    var marks: [Unicode.Scalar] = []
    func close() {
      guard let letter = base else { return }
      result.append(contentsOf: LatinLetters.compose(letter, with: marks))
    }
    for scalar in text.unicodeScalars {
      if base != nil, scalar.properties.canonicalCombiningClass != .notReordered {
        marks.append(canonical(scalar))
      } else {
        close()
        (base, marks) = (scalar, [])
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
