/// A JSON value, with the members of objects in the order they are written.
enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([Member])

  struct Member: Sendable, Hashable {
    let name: String
    let value: JSON

    init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The string, or null where there is none.
  static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  /// The value as UTF-8 on one line.
  var bytes: [UInt8] {
    var output: [UInt8] = []
    write(to: &output)
    return output
  }

  /// Appends the value as UTF-8 on one line.
  func write(to output: inout [UInt8]) {
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
        JSON.write(member.name, to: &output)
        output.append(UInt8(ascii: ":"))
        member.value.write(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  /// Writes a string so that it may also stand in a script: no `<`, `>`, `&`, U+2028 or U+2029.
  private static func write(_ text: String, to output: inout [UInt8]) {
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
