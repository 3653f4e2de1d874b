import DisclosureModel
import Testing

/// The code points of a text, to tell equal texts of different forms apart.
private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

@Suite struct VietnameseTextTests {
  @Test(
    "Letters are put together whatever was typed",
    arguments: [
      ("e\u{302}\u{323}", "ệ"), ("e\u{323}\u{302}", "ệ"), ("ê\u{323}", "ệ"), ("ẹ\u{302}", "ệ"),
      ("o\u{31B}\u{301}", "ớ"), ("ơ\u{301}", "ớ"), ("ó\u{31B}", "ớ"), ("o\u{301}\u{31B}", "ớ"),
      ("U\u{31B}\u{323}", "Ự"), ("a\u{306}\u{303}", "ẵ"), ("Ê\u{341}", "Ế"), ("a\u{340}", "à"),
      ("Cô\u{323}ng ho\u{300}a", "Cộng hòa"), ("n\u{303}", "ñ"), ("C\u{30C}", "Č"),
      ("a\u{301}\u{302}", "ấ"), ("Á\u{306}", "Ắ"), ("é\u{302}\u{308}", "ế\u{308}"),
      ("é\u{306}", "é\u{306}"), ("ẹ\u{306}", "ẹ\u{306}"), ("q\u{303}", "q\u{303}"),
      ("a\u{301}\u{301}", "á\u{301}"), ("đ\u{301}", "đ\u{301}"),
      ("a\u{30A}\u{323}", "ạ\u{30A}"), ("\u{301}a", "\u{301}a"),
      ("ស្ត\u{17D2}", "ស្ត\u{17D2}"), ("", ""), ("Thủ tục 1.001193", "Thủ tục 1.001193"),
    ])
  func nfc(text: String, composed: String) {
    #expect(scalars(VietnameseText.nfc(text)) == scalars(composed))
    #expect(VietnameseText.isNFC(composed))
    #expect(VietnameseText.isNFC(text) == (scalars(text) == scalars(composed)))
  }

  @Test func `Composing is canonical and changes nothing the second time`() {
    var random = SplitMix64(seed: 6909)
    let letters = Array("aAăâbcdđeêghiklmnoOôơpqrstuưvxyYÂấựộẽĩỳź ក្.1".unicodeScalars)
    let marks = Array(
      "\u{300}\u{301}\u{303}\u{309}\u{323}\u{31B}\u{308}\u{302}\u{306}".unicodeScalars)
    for round in 0..<3_000 {
      // A hat after a tone is put below it, against Unicode; every other text keeps its meaning.
      let marksInOrder = round.isMultiple(of: 2)
      let marks = marksInOrder ? Array(marks.dropLast(2)) : marks
      var text = ""
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        text.unicodeScalars.append(letters[Int.random(in: 0..<letters.count, using: &random)])
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          text.unicodeScalars.append(marks[Int.random(in: 0..<marks.count, using: &random)])
        }
      }
      let composed = VietnameseText.nfc(text)
      if marksInOrder { #expect(composed == text, "canonically equivalent") }
      #expect(scalars(VietnameseText.nfc(composed)) == scalars(composed))
      let folded = VietnameseText.folded(text)
      #expect(scalars(VietnameseText.folded(folded)) == scalars(folded))
      #expect(scalars(VietnameseText.folded(composed)) == scalars(folded))
      let placed = VietnameseText.withTonesOnFirstVowel(text)
      #expect(scalars(VietnameseText.withTonesOnFirstVowel(placed)) == scalars(placed))
    }
  }

  @Test(
    "Search folds case, marks and blanks away",
    arguments: [
      ("Đăng ký khai sinh", "dang ky khai sinh"), ("HÒA hoà hoà", "hoa hoa hoa"),
      ("Cộng hòa xã hội chủ nghĩa Việt Nam", "cong hoa xa hoi chu nghia viet nam"),
      ("ẤẪẬ ẮẴẶ ẾỄỆ ỐỖỘ ỚỠỢ ỨỮỰ ỲỶỸỴÝ", "aaa aaa eee ooo ooo uuu yyyyy"),
      ("  thủ\u{A0} \n tục ", "thu tuc"), ("ph\u{AD}ương", "phuong"), ("Ðảng", "dang"),
      ("1.001193", "1.001193"), ("ភាសា", "ភាសា"), ("Čư M'gar", "cu m'gar"), ("", ""),
    ])
  func folded(text: String, folded: String) {
    #expect(VietnameseText.folded(text) == folded)
  }

  @Test(
    "A slug has small letters, digits and single hyphens",
    arguments: [
      ("Đăng ký khai sinh", "dang-ky-khai-sinh"), ("Phí, lệ phí (2026)", "phi-le-phi-2026"),
      ("60/2014/QH13", "60-2014-qh13"), ("163/QĐ-BTP", "163-qd-btp"), ("--", ""), ("ភាសា", ""),
    ])
  func slug(text: String, slug: String) {
    #expect(VietnameseText.slug(text) == slug)
  }

  @Test(
    "Tones of open syllables go to the first vowel",
    arguments: [
      ("hoà", "hòa"), ("Uỷ ban", "Ủy ban"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("HOÀ", "HÒA"),
      ("toà án", "tòa án"), ("quý", "quý"), ("Quỹ", "Quỹ"), ("hoàn", "hoàn"),
      ("thuyền", "thuyền"), ("hòa", "hòa"), ("xoá", "xóa"), ("ngoại", "ngoại"),
      ("loè", "lòe"), ("uỵch", "uỵch"), ("hoạ,", "họa,"), ("thuở", "thuở"), ("lý", "lý"),
    ])
  func tones(text: String, placed: String) {
    #expect(VietnameseText.withTonesOnFirstVowel(text) == placed)
  }

  @Test(
    "Lists stand in Vietnamese order",
    arguments: [
      ["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "â", "b"],
      ["d", "D", "dz", "đ", "Đ", "e", "ê", "g"],
      ["ma", "mà", "mả", "mã", "má", "mạ", "mă"],
      ["o", "ô", "ơ", "p", "u", "ư", "v"],
      ["Chứng thực", "Cư trú", "Đất đai", "Hộ kinh doanh", "Hộ tịch", "Xây dựng"],
      ["An", "an toàn", "Anh", "Ánh", "Ăn"],
      ["10/2022/QH15", "118/2025/NĐ-CP", "60/2014/QH13", "Luật"],
      ["hoa", "Hoa", "hòa", "Hòa", "hóa"],
      [" a", "-a", "1a", "a", "ភាសា"],
    ])
  func order(sorted: [String]) {
    var random = SplitMix64(seed: 63)
    for _ in 0..<5 {
      #expect(sorted.shuffled(using: &random).sortedInVietnamese { $0 } == sorted)
    }
    #expect(VietnameseOrder("ho\u{300}a") == VietnameseOrder("hòa"))
  }
}
