extension LegacyEncoding {
  /// The second bytes of VNI as the marks they add to the vowel before them.
  static let vniMarks: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ø": ["\u{300}"], "ù": ["\u{301}"], "û": ["\u{309}"], "õ": ["\u{303}"], "ï": ["\u{323}"],
    "â": ["\u{302}"], "à": ["\u{302}", "\u{300}"], "á": ["\u{302}", "\u{301}"],
    "å": ["\u{302}", "\u{309}"], "ã": ["\u{302}", "\u{303}"], "ä": ["\u{302}", "\u{323}"],
    "ê": ["\u{306}"], "è": ["\u{306}", "\u{300}"], "é": ["\u{306}", "\u{301}"],
    "ú": ["\u{306}", "\u{309}"], "ü": ["\u{306}", "\u{303}"], "ë": ["\u{306}", "\u{323}"],
  ]

  /// The letters of VNI that need no second byte, and ơ and ư, which may take one.
  static let vniLetters: [Unicode.Scalar: Unicode.Scalar] = table(
    "ñđÑĐôơÔƠöưÖƯæỉÆỈóĩÓĨòịÒỊîỵÎỴ")

  /// TCVN3's letters, which are those of TCVN 5712:1993 VN1 as glibc has it; checked against that.
  static let tcvn3Bytes = bytes(
    """
    ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u{AD}ư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậ\
    ÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ
    """)

  /// What sets code page 1258 apart from 1252, as Python has both.
  static let windows1258Bytes = bytes(
    "Ì\u{300}Ò\u{309}Þ\u{303}ì\u{301}ò\u{323}ÃĂãăÐĐðđÕƠõơÝƯýưþ₫")

  /// A table from pairs of neighbours.
  private static func table(_ pairs: String) -> [Unicode.Scalar: Unicode.Scalar] {
    let scalars = Array(pairs.unicodeScalars)
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: scalars.count - 1, by: 2).map {
        (scalars[$0], scalars[$0 + 1])
      })
  }

  /// The same for bytes, each named by the letter it is in Latin-1.
  private static func bytes(_ pairs: String) -> [UInt8: Unicode.Scalar] {
    Dictionary(
      uniqueKeysWithValues: table(pairs).map { (UInt8(truncatingIfNeeded: $0.key.value), $0.value) }
    )
  }
}
