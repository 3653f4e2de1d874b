extension VietnameseText {
  /// `text` as it is compared in search: lower case, Latin letters without marks in ASCII (đ as d),
  /// each stretch of blanks as one space, none at the ends. So both placements of a tone (hòa, hoà)
  /// fold alike. Other scripts keep their letters.
  public static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isBlankDue = false
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        isBlankDue = !result.isEmpty
        continue
      }
      if isInvisible(scalar) { continue }
      if isBlankDue {
        result.append(" ")
        isBlankDue = false
      }
      if let letter = asciiLetter(scalar) {
        result.append(letter)
      } else if scalar.isASCII {
        result.append(scalar)
      } else {
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(result)
  }

  /// `text` as a part of an address: folded letters and digits of ASCII with single hyphens
  /// between, "dang-ky-khai-sinh"; empty when there is none of these.
  public static func slug(_ text: String) -> String {
    folded(text).utf8
      .split { !((0x30...0x39).contains($0) || (0x61...0x7A).contains($0)) }
      .map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "-")
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace
  }

  /// Combining marks, soft hyphens and zero-width characters, which people search without.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  private static func asciiLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let letter: Unicode.Scalar
    switch scalar {
    case "đ", "Đ", "ð", "Ð", "ɖ", "Ɖ": return "d"
    case "ø", "Ø": return "o"
    case "ł", "Ł": return "l"
    case "ı": return "i"
    default: letter = LatinLetters.decomposed(scalar).letter
    }
    switch letter.value {
    case 0x41...0x5A: return Unicode.Scalar(UInt8(letter.value) + 0x20)
    case 0x61...0x7A: return letter
    default: return nil
    }
  }
}
