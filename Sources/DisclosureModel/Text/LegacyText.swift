/// Text found in an encoding that is not read (văn bản mã cũ), with what it seems to say.
public struct LegacyText: Sendable, Hashable {
  /// The encoding that makes Vietnamese of it.
  public let encoding: LegacyEncoding
  /// The line where it was found, from 1.
  public let line: Int
  /// That line decoded, at most 80 characters.
  public let preview: String

  /// Looks for Vietnamese in a former encoding.
  ///
  /// The bytes of a file may be in such an encoding as a whole, or be UTF-8 that holds a passage
  /// pasted from an old document, where a letter such as "ộ" stands as "é" or "oä". An encoding is
  /// named only when it makes clearly more Vietnamese syllables of the bytes than any other reading
  /// does; nil says that none does.
  public static func find(in bytes: [UInt8]) -> LegacyText? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return LegacyText(.utf16, decoded: LegacyEncoding.utf16.decoded(bytes))
    }
    return String(validating: bytes, as: UTF8.self) == nil
      ? findInBytes(bytes) : findInUTF8(bytes)
  }

  private init(_ encoding: LegacyEncoding, line: Int, preview: String) {
    self.encoding = encoding
    self.line = line
    self.preview = String(preview.prefix(80))
  }

  /// Shows the first line with more than ASCII.
  private init(_ encoding: LegacyEncoding, decoded text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let index = lines.firstIndex { !$0.allSatisfy(\.isASCII) } ?? 0
    let shown = index < lines.count ? lines[index].drop(while: \.isWhitespace) : ""
    self.init(encoding, line: index + 1, preview: String(shown))
  }

  /// Bytes that are not UTF-8: every single-byte encoding has a try.
  private static func findInBytes(_ bytes: [UInt8]) -> LegacyText? {
    let tries = [LegacyEncoding.tcvn3, .vni, .windows1258].map { encoding in
      let text = encoding.decoded(bytes)
      return (encoding, text, VietnameseScore(text))
    }
    let ranked = tries.sorted { $0.2.margin > $1.2.margin }
    guard let best = ranked.first, best.2.isVietnamese, best.2.margin >= 2 * ranked[1].2.margin
    else { return nil }
    return LegacyText(best.0, decoded: best.1)
  }

  /// UTF-8: each line with letters that Vietnamese has not is taken back to single bytes.
  private static func findInUTF8(_ bytes: [UInt8]) -> LegacyText? {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where isSuspect(line) {
      let text = String(decoding: line, as: UTF8.self)
      let asWritten = VietnameseScore(text)
      let single = text.unicodeScalars.map(Windows1252.byte)
      let known = single.compactMap(\.self)
      guard asWritten.others > 0, known.count == single.count else { continue }
      for encoding in [LegacyEncoding.doubleUTF8, .tcvn3, .vni] {
        let decoded = encoding.decoded(known)
        let score = VietnameseScore(decoded)
        if score.isVietnamese, score.margin >= asWritten.margin + 2 {
          let preview = decoded.drop(while: \.isWhitespace)
          return LegacyText(encoding, line: index + 1, preview: String(preview))
        }
      }
    }
    return nil
  }

  /// Whether a line of UTF-8 holds a character of Latin-1 that Vietnamese does not use, U+00A0 set
  /// aside. Such a character begins with C2 or C3.
  private static func isSuspect(_ line: ArraySlice<UInt8>) -> Bool {
    zip(line, line.dropFirst()).contains { lead, next in
      lead == 0xC2 && next != 0xA0 || lead == 0xC3 && !vietnameseLatin1.contains(next | 0x20)
    }
  }

  /// The second bytes of à á â ã è é ê ì í ò ó ô õ ù ú ý in UTF-8.
  private static let vietnameseLatin1: Set<UInt8> = [
    0xA0, 0xA1, 0xA2, 0xA3, 0xA8, 0xA9, 0xAA, 0xAC, 0xAD, 0xB2, 0xB3, 0xB4, 0xB5, 0xB9, 0xBA, 0xBD,
  ]
}

/// How Vietnamese a text looks: its words that hold more than ASCII, counted.
private struct VietnameseScore {
  /// Those that are syllables.
  private(set) var syllables = 0
  /// Those that are none.
  private(set) var others = 0

  init(_ text: String) {
    let words = text.lowercased().split { $0.isASCII && !$0.isLetter || $0.isWhitespace }
    for word in words {
      let core = word.drop(while: Self.isQuotation).prefix { !Self.isQuotation($0) }
      // One letter alone proves nothing: a bullet is "ã" in TCVN3.
      guard core.count > 1, !core.allSatisfy(\.isASCII) else { continue }
      if VietnameseSyllable.isSyllable(core) {
        syllables += 1
      } else {
        others += 1
      }
    }
  }

  var margin: Int { syllables - others }

  /// Whether there are enough syllables to tell, and few other words.
  var isVietnamese: Bool { syllables >= 2 && others * 4 <= syllables }

  /// Quotation marks, dashes and the like, which stand beside words.
  private static func isQuotation(_ character: Character) -> Bool {
    "“”‘’«»–—…•°²³×".contains(character)
  }
}
