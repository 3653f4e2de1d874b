import TestSupport

extension SmallOffice {
  static let office = files["office.yaml"] ?? ""
  static let procedure = files["procedures/1.004873.md"] ?? ""
}

extension String {
  /// The bytes of the text in TCVN3 (TCVN 5712:1993 VN1), lower case; what it lacks becomes "?".
  var inTCVN3: [UInt8] {
    unicodeScalars.map { scalar in
      scalar.isASCII
        ? UInt8(ascii: scalar) : tcvn3[scalar.properties.lowercaseMapping] ?? UInt8(ascii: "?")
    }
  }

  /// The bytes of the text in Latin-1; what it lacks becomes "?".
  var inLatin1: [UInt8] {
    unicodeScalars.map { UInt8(exactly: $0.value) ?? UInt8(ascii: "?") }
  }

  /// The UTF-8 of the text with CR LF between its lines.
  var withCRLF: [UInt8] {
    split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n").utf8.map(\.self)
  }
}

/// The lower-case letters of TCVN3 in the order of their bytes.
private let tcvn3: [String: UInt8] = {
  let runs: [(first: UInt8, letters: String)] = [
    (0xA8, "ăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"),
    (0xDC, "ĩíịò"),
    (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
  ]
  var bytes: [String: UInt8] = [:]
  for (first, letters) in runs {
    for (letter, byte) in zip(letters, first...) { bytes[String(letter)] = byte }
  }
  return bytes
}()
