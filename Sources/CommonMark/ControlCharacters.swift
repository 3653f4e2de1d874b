import Diagnostics

extension Unicode.Scalar {
  /// Whether the character is invisible and steers a display instead of being part of the text:
  /// control characters except tab and line feed, marks that turn the direction of reading, which
  /// can show one address and hold another, and codes that are no characters.
  var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// The usual name of the code point, such as `U+0000`.
  var codeName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension MarkdownSource {
  /// Every control character, as an error at its place.
  func controlCharacters() -> [Diagnostic] {
    // All of them begin with one of these bytes, and most texts have none but line feeds.
    var findings: [Diagnostic] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isSuspect =
        byte < .space
        ? byte != .lineFeed && byte != .tab : byte == 0x7F || byte == 0xC2 || byte >= 0xE2
      if isSuspect, let (scalar, length) = scalar(at: index) {
        if scalar.isForbidden {
          findings.append(.controlCharacter(scalar, at: span(index..<index + length)))
        }
        index += length
      } else {
        index += 1
      }
    }
    return findings
  }

  private func scalar(at index: Int) -> (Unicode.Scalar, length: Int)? {
    var decoder = UTF8()
    var rest = bytes[index...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return (scalar, UTF8.width(scalar))
  }
}
