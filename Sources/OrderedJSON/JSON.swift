/// A JSON value whose objects keep the order in which they were written, so that equal values are
/// equal bytes.
public indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// A string, or null where there is none.
  public init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// A list of strings.
  public init(_ texts: [String]) { self = .array(texts.map(JSON.string)) }

  /// The value as UTF-8 on one line.
  public var bytes: [UInt8] {
    var output: [UInt8] = []
    write(to: &output)
    return output
  }

  /// Appends the value as UTF-8 on one line.
  public func write(to output: inout [UInt8]) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .number(let value): output += String(value).utf8
    case .string(let text): JSON.write(text, to: &output)
    case .array(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        value.write(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        JSON.write(member.0, to: &output)
        output.append(UInt8(ascii: ":"))
        member.1.write(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  /// Writes a string so that it may also stand in a script: no `<`, `>`, `&`, U+2028 or U+2029.
  fileprivate static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var copied = 0
      for (index, byte) in bytes.enumerated() {
        guard Self.mayNeedEscape[Int(byte)],
          let (escape, width) = escape(for: byte, at: index, in: bytes)
        else { continue }
        output += UnsafeBufferPointer(rebasing: bytes[copied..<index])
        output += escape.utf8
        copied = index + width
      }
      output += UnsafeBufferPointer(rebasing: bytes[copied...])
    }
    output.append(UInt8(ascii: "\""))
  }

  /// By byte, so that a look at nearly all of them is enough.
  private static let mayNeedEscape: [Bool] = (UInt8.min...UInt8.max).map {
    $0 < 0x20 || $0 == 0xE2 || "\"\\<>&".utf8.contains($0)
  }

  /// What stands for a byte that may not, with how many bytes it takes the place of.
  private static func escape(
    for byte: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: String, width: Int)? {
    switch byte {
    case UInt8(ascii: "\""): return (#"\""#, 1)
    case UInt8(ascii: "\\"): return (#"\\"#, 1)
    case UInt8(ascii: "\n"): return (#"\n"#, 1)
    case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
      let digits = String(byte, radix: 16)
      return (#"\u00"# + (byte < 16 ? "0" : "") + digits, 1)
    case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0xA8]): return (#"\u2028"#, 3)
    case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0xA9]): return (#"\u2029"#, 3)
    default: return nil
    }
  }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral {
  /// An object with its members in the order written.
  public init(dictionaryLiteral members: (String, JSON)...) { self = .object(members) }

  /// A string.
  public init(stringLiteral text: String) { self = .string(text) }
}
