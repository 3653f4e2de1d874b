/// An encoding of Vietnamese from before Unicode, or a wrong reading of Unicode (mã cũ).
public enum LegacyEncoding: String, Sendable, Hashable, CaseIterable {
  /// TCVN 5712:1993, "ABC", of the .VnTime fonts.
  case tcvn3
  /// VNI-Windows, of the VNI-Times fonts.
  case vni
  /// Windows code page 1258.
  case windows1258 = "windows-1258"
  /// UTF-8 that some program took for Windows-1252 and wrote as UTF-8 again.
  case doubleUTF8 = "double-utf-8"
  /// UTF-16 with a byte order mark.
  case utf16 = "utf-16"

  /// Its name for messages: "TCVN3 (phông .VnTime)".
  public var name: String {
    switch self {
    case .tcvn3: "TCVN3 (phông .VnTime)"
    case .vni: "VNI (phông VNI-Times)"
    case .windows1258: "Windows-1258"
    case .doubleUTF8: "UTF-8 bị đọc nhầm thành Windows-1252"
    case .utf16: "UTF-16"
    }
  }

  /// The text that `bytes` stand for in this encoding, in form NFC. Bytes without a meaning become
  /// what Windows-1252 makes of them, or U+FFFD.
  func decoded(_ bytes: some Collection<UInt8>) -> String {
    switch self {
    case .tcvn3: Self.text(bytes) { Self.tcvn3Bytes[$0] }
    case .windows1258: VietnameseText.nfc(Self.text(bytes) { Self.windows1258Bytes[$0] })
    case .vni: Self.vni(bytes)
    case .doubleUTF8: String(decoding: bytes, as: UTF8.self)
    case .utf16: Self.utf16(Array(bytes))
    }
  }

  private static func text(
    _ bytes: some Collection<UInt8>, _ special: (UInt8) -> Unicode.Scalar?
  ) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(special(byte) ?? Windows1252.scalar(byte)) }
    return String(scalars)
  }

  private static func utf16(_ bytes: [UInt8]) -> String {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return VietnameseText.nfc(String(decoding: units, as: UTF16.self))
  }

  /// VNI writes a letter in one byte and its hat and tone in the next one.
  private static func vni(_ bytes: some Collection<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    var mayTakeMark = false
    for byte in bytes {
      let scalar = Windows1252.scalar(byte)
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      if mayTakeMark, let marks = vniMarks[lower] {
        scalars.append(contentsOf: marks)
        mayTakeMark = false
      } else {
        scalars.append(vniLetters[scalar] ?? scalar)
        mayTakeMark = "aeouyôö".unicodeScalars.contains(lower)
      }
    }
    return VietnameseText.nfc(String(scalars))
  }
}
