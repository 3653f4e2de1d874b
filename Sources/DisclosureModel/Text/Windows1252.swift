/// Windows code page 1252.
enum Windows1252 {
  /// What the bytes 80 to 9F stand for; a blank where they stand for nothing.
  private static let high = Array("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars)

  /// What `byte` stands for; a control character where it stands for nothing.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte), high[Int(byte) - 0x80] != " " else {
      return Unicode.Scalar(byte)
    }
    return high[Int(byte) - 0x80]
  }

  /// The byte for `scalar`; nil when there is none.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return high.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
  }
}
