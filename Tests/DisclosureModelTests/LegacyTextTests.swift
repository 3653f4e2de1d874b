import DisclosureModel
import Testing

/// What is found in a file, as "encoding line: preview", or nothing.
private func found(_ bytes: [UInt8]) -> String? {
  LegacyText.find(in: bytes).map { "\($0.encoding.rawValue) \($0.line): \($0.preview)" }
}

/// A text whose letters are bytes of Latin-1.
private func latin1(_ text: String) -> [UInt8] {
  text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
}

@Suite struct LegacyTextTests {
  static let motto = "Cộng hòa xã hội chủ nghĩa Việt Nam"
  static let samples: [(encoding: String, seenAsLatin1: String)] = [
    ("tcvn3", "Céng hßa x· héi chñ nghÜa ViÖt Nam"),
    ("vni", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"),
    ("windows-1258", "Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam"),
  ]

  @Test("Files in an old encoding are told with what they say", arguments: samples)
  func bytes(encoding: String, seenAsLatin1: String) {
    #expect(found(latin1(seenAsLatin1)) == "\(encoding) 1: \(Self.motto)")
    #expect(found(latin1("name: x\n\n  \(seenAsLatin1)\n")) == "\(encoding) 3: \(Self.motto)")
  }

  @Test("Old text pasted into a file of UTF-8 is told with its line", arguments: samples.prefix(2))
  func pasted(encoding: String, seenAsLatin1: String) {
    let file = "tên: Ủy ban nhân dân\nđịa chỉ: số 1\n\(seenAsLatin1)\n"
    #expect(found(Array(file.utf8)) == "\(encoding) 3: \(Self.motto)")
  }

  @Test(
    "Short passages are told as well",
    arguments: [
      ("name: §¨ng ký khai sinh", "tcvn3 1: name: Đăng ký khai sinh"),
      ("Thñ tôc hµnh chÝnh", "tcvn3 1: Thủ tục hành chính"),
      ("title: Xin chaøo caùc baïn", "vni 1: title: Xin chào các bạn"),
      ("LÖ phÝ: 8.000 ®ång/b¶n", "tcvn3 1: Lệ phí: 8.000 đồng/bản"),
      ("ÑAÊNG KYÙ KHAI SINH", "vni 1: ĐĂNG KÝ KHAI SINH"),
    ])
  func short(text: String, expected: String) {
    #expect(found(Array(text.utf8)) == expected)
  }

  @Test(
    "UTF-8 that was read as Windows-1252 is told",
    arguments: [
      ("Cá»™ng hÃ²a xÃ£ há»™i", "double-utf-8 1: Cộng hòa xã hội"),
      ("Ä\u{90}Äƒng kÃ½ thÆ°á»\u{9D}ng trÃº", "double-utf-8 1: Đăng ký thường trú"),
    ])
  func doubleUTF8(text: String, expected: String) {
    #expect(found(Array(text.utf8)) == expected)
  }

  @Test func `UTF-16 is told by its mark`() {
    let units = Array("name: \(Self.motto)".utf16)
    let pairs = units.map { (high: UInt8($0 >> 8), low: UInt8($0 & 0xFF)) }
    let little: [UInt8] = [0xFF, 0xFE] + pairs.flatMap { [$0.low, $0.high] }
    let big: [UInt8] = [0xFE, 0xFF] + pairs.flatMap { [$0.high, $0.low] }
    #expect(found(little) == "utf-16 1: name: \(Self.motto)")
    #expect(found(big) == "utf-16 1: name: \(Self.motto)")
    #expect(found([0xFF, 0xFE]) == "utf-16 1: ")
  }

  @Test(
    "Text that is in order, or in another language, is left alone",
    arguments: [
      "Cộng hòa xã hội chủ nghĩa Việt Nam", "Thu\u{309} tu\u{323}c ha\u{300}nh chi\u{301}nh",
      "“Một cửa” – 25 °C, 2 m² «x» § 5 ± ½ × ÷ …", "Café crème, naïve façade, Ångström, señor",
      "**[M]** measured · **[S]** found · **[K]** known",
      "Straße über Köln", "Été à la plage, où l’élève reçoit la clé", "ភាសាខ្មែរ", "plain ASCII", "",
      "Đường Nguyễn Huệ; Ea H'leo; Čư M'gar; Krông Nô; ñ",
    ])
  func leftAlone(text: String) {
    #expect(found(Array(text.utf8)) == nil)
  }

  @Test func `Bytes that make no Vietnamese are no old text`() {
    var random = SplitMix64(seed: 5712)
    for _ in 0..<300 {
      let bytes = (0..<64).map { _ in UInt8.random(in: 0x20...0xFE, using: &random) }
      #expect(found(bytes) == nil)
    }
    #expect(found(latin1("Straße über Köln, façade, señor, Ångström")) == nil)
  }

  @Test func `A long line is shown in part`() {
    let line = latin1(String(repeating: "Céng hßa ", count: 100))
    #expect(LegacyText.find(in: line)?.preview.count == 80)
  }
}
