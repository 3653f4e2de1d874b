extension Array where Element == UInt8 {
  /// Appends text so that HTML reads it as text, in an element as in a quoted attribute.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var copied = 0
      for (index, byte) in bytes.enumerated() {
        // Everything that is escaped lies here, and hardly anything of a Vietnamese word does.
        guard byte <= UInt8(ascii: ">"), byte != UInt8(ascii: " "),
          let entity = htmlEntity(of: byte)
        else { continue }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
        append(contentsOf: entity.utf8)
        copied = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
    }
  }
}

private func htmlEntity(of byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}
