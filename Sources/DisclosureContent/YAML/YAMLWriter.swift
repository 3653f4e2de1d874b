/// A value to be written as YAML, for files that the program keeps in the content.
enum YAMLValue: Sendable {
  /// Text.
  case scalar(String)
  /// Values, in order.
  case sequence([YAMLValue])
  /// Values by key, in order; no key twice.
  case mapping([(key: String, value: YAMLValue)])
}

extension YAMLValue {
  /// The document, one value a line, so that people can review what has changed; `comment` stands
  /// above it, each of its lines behind a “#”. `parseYAML` reads the same texts out of it, and so
  /// does every other reader: what one might take for a number, a date or a truth value is quoted.
  func document(comment: String) -> String {
    var writer = YAMLWriter()
    for line in comment.split(separator: "\n") { writer.text += "# \(line)\n" }
    writer.write(self, at: 0)
    return writer.text
  }
}

private struct YAMLWriter {
  var text = ""

  /// Writes a value after its key or dash; what needs lines of its own stands `indent` blanks in.
  mutating func write(_ value: YAMLValue, at indent: Int) {
    let isRoot = text.isEmpty || text.last == "\n"
    let (blank, lineEnd) = isRoot ? ("", "") : (" ", "\n")
    switch value {
    case .scalar(let scalar):
      text += blank
      write(scalar: scalar, at: indent)
    case .sequence(let items) where items.isEmpty: text += "\(blank)[]\n"
    case .mapping(let entries) where entries.isEmpty: text += "\(blank){}\n"
    case .sequence(let items):
      text += lineEnd
      write(items: items, at: indent)
    case .mapping(let entries):
      text += lineEnd
      write(entries: entries, at: indent)
    }
  }

  mutating func write(items: [YAMLValue], at indent: Int) {
    for item in items {
      pad(indent)
      text += "-"
      // The first key stands on the line of the dash.
      if case .mapping(let entries) = item, !entries.isEmpty {
        text += " "
        write(entries: entries, at: indent + 2, isFirstPadded: true)
      } else {
        write(item, at: indent + 2)
      }
    }
  }

  mutating func write(
    entries: [(key: String, value: YAMLValue)], at indent: Int, isFirstPadded: Bool = false
  ) {
    for (offset, entry) in entries.enumerated() {
      if offset > 0 || !isFirstPadded { pad(indent) }
      // YAML limits a key before a colon to one line of 1024 characters.
      if entry.key.utf8.count > 200 {
        text += "? \(entry.key.quotedIfNeeded)\n"
        pad(indent)
      } else {
        text += entry.key.quotedIfNeeded
      }
      text += ":"
      write(entry.value, at: indent + 2)
    }
  }

  mutating func write(scalar: String, at indent: Int) {
    guard scalar.isPlainLines else {
      text += "\(scalar.quotedIfNeeded)\n"
      return
    }
    text += "|-\n"
    for line in scalar.split(separator: "\n") {
      pad(max(indent, 2))
      text += "\(line)\n"
    }
  }

  private mutating func pad(_ indent: Int) { text += String(repeating: " ", count: indent) }
}

extension String {
  /// Whether the text is several lines that can stand as they are, each with words at both ends.
  fileprivate var isPlainLines: Bool {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count > 1
      && lines.allSatisfy { line in
        line.first.map { $0 != " " } == true && line.last != " "
          && line.unicodeScalars.allSatisfy(\.standsForItself)
      }
  }

  fileprivate var quotedIfNeeded: String { isPlain ? self : quoted }

  /// Whether every reader of YAML takes the text, without quotes, for just this text.
  private var isPlain: Bool {
    guard let first, first.isLetter || first.isNumber || first == "“", last != " ", last != ":"
    else {
      return false
    }
    let isNumber =
      unicodeScalars.allSatisfy(\.isInNumbers) && utf8.contains { (0x30...0x39).contains($0) }
    if isNumber || Self.words.contains(lowercased()) { return false }
    return unicodeScalars.allSatisfy(\.standsForItself)
      && !utf8.hold(UInt8(ascii: ":"), UInt8(ascii: " "))
      && !utf8.hold(UInt8(ascii: " "), UInt8(ascii: "#"))
  }

  /// What some readers take for a truth value or for nothing.
  private static let words = ["y", "n", "yes", "no", "true", "false", "on", "off", "null"]

  private var quoted: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case _ where scalar.standsForItself: text.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
      }
    }
    return text + "\""
  }
}

extension Unicode.Scalar {
  /// Whether it is shown, and read, as what it is: no control character, no line end, no blank but
  /// the usual one.
  fileprivate var standsForItself: Bool {
    switch value {
    case 0x20...0x7E: true
    case 0..<0xA1: false
    case 0xFEFF, 0xFFFE...: value >= 0x1_0000
    default: !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether it may stand in a number, a date or a time of day.
  fileprivate var isInNumbers: Bool {
    switch self {
    case "0"..."9", "a"..."f", "A"..."F", "o", "O", "x", "X", "t", "T", "z", "Z": true
    case " ", "+", "-", ".", ",", ":", "_", "/": true
    default: false
    }
  }
}

extension String.UTF8View {
  /// Whether the two bytes stand side by side somewhere.
  fileprivate func hold(_ first: UInt8, _ second: UInt8) -> Bool {
    zip(self, dropFirst()).contains { $0 == (first, second) }
  }
}
