/// A calendar as lines of iCalendar (RFC 5545): CRLF line ends, no line of more than 75 octets,
/// long lines folded between characters.
struct ICalendar {
  private(set) var bytes: [UInt8] = []

  /// Adds a property whose value is text, escaped as §3.3.11 asks.
  mutating func text(_ name: String, _ value: String) {
    var escaped = ""
    for unit in value.unicodeScalars {
      switch unit {
      case "\\", ";", ",":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(unit)
      case "\n": escaped += "\\n"
      case _ where unit.value < 0x20 || unit.value == 0x7F: continue
      default: escaped.unicodeScalars.append(unit)
      }
    }
    line("\(name):\(escaped)")
  }

  /// Adds a content line that needs no escaping.
  mutating func line(_ content: String) {
    var octets = 0
    for character in content {
      // Only a heap of combining marks is too long for a line; it may be folded anywhere.
      let parts =
        character.utf8.count < 75 ? [String(character)] : character.unicodeScalars.map(String.init)
      for part in parts {
        if octets + part.utf8.count > 75 {
          bytes += [0x0D, 0x0A, 0x20]
          octets = 1
        }
        bytes += part.utf8
        octets += part.utf8.count
      }
    }
    bytes += [0x0D, 0x0A]
  }
}
