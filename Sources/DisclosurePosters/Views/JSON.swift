/// A JSON value whose objects keep the order in which they were written, so that equal views are
/// equal bytes.
indirect enum JSON {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// An optional text; none is null.
  init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// A list of texts.
  init(_ texts: [String]) { self = .array(texts.map(JSON.string)) }

  /// The value as UTF-8, without blanks.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let value): bytes += String(value).utf8
    case .string(let value): Self.writeText(value, to: &bytes)
    case .array(let items):
      Self.writeList(items, between: ("[", "]"), to: &bytes) { $0.write(to: &$1) }
    case .object(let members):
      Self.writeList(members, between: ("{", "}"), to: &bytes) { member, bytes in
        Self.writeText(member.0, to: &bytes)
        bytes += ":".utf8
        member.1.write(to: &bytes)
      }
    }
  }

  private static func writeList<Item>(
    _ items: [Item], between ends: (String, String), to bytes: inout [UInt8],
    writeItem: (Item, inout [UInt8]) -> Void
  ) {
    bytes += ends.0.utf8
    for (index, item) in items.enumerated() {
      if index > 0 { bytes += ",".utf8 }
      writeItem(item, &bytes)
    }
    bytes += ends.1.utf8
  }

  private static func writeText(_ text: String, to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += "\"".utf8
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      // A tab has no width on paper; the words beside it would run together.
      case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: " "))
      case 0..<0x20:
        bytes += "\\u00".utf8
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes += "\"".utf8
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral members: (String, JSON)...) { self = .object(members) }
}

/// A part of a view that can be handed to a template.
protocol TemplateData {
  /// The part as JSON, members in a fixed order.
  var json: JSON { get }
}

extension JSON {
  /// A list of parts.
  init(_ parts: [some TemplateData]) { self = .array(parts.map(\.json)) }
}
