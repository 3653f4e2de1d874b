/// `text` with the characters that mean something in HTML and XML written as references, for text
/// and for quoted attributes.
func escapedMarkup(_ text: String) -> String {
  guard text.utf8.contains(where: isSpecial) else { return text }
  var escaped = ""
  escaped.reserveCapacity(text.utf8.count + 16)
  for unit in text.unicodeScalars {
    switch unit {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "'": escaped += "&#39;"
    default: escaped.unicodeScalars.append(unit)
    }
  }
  return escaped
}

private func isSpecial(_ byte: UInt8) -> Bool {
  byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
}
