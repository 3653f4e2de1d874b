import DisclosureModel

extension FoldedText {
  /// Whether "thứ ba" before `index` is the third of something rather than Tuesday.
  func counts(before index: Int) -> Bool {
    let before = words(max(0, index - 8)..<index)
    return ["tuần ", "lần ", "người ", "bậc ", "bước ", "đợt "].contains(where: before.hasSuffix)
  }

  /// The date that follows, with no more than "ngày", a comma or a bracket before it.
  func date(after index: Int) -> CivilDate? {
    var reader = LetterReader(letters, at: index)
    reader.skip(" ,(*")
    if reader.take("ngày") { reader.skip(" ") }
    guard let day = reader.number(), reader.take("/") || reader.take(" tháng "),
      let month = reader.number(), reader.take("/") || reader.take(" năm "),
      let year = reader.number(), year.text.count == 4
    else { return nil }
    return CivilDate(year: year.value, month: month.value, day: day.value)
  }

  /// Whether a date, or a year of birth, follows with little before it.
  func hasDateOrYear(after index: Int) -> Bool {
    var reader = LetterReader(letters, at: index)
    reader.skip(" :,*")
    if reader.take("ngày") || reader.take("năm") { reader.skip(" ") }
    guard let number = reader.number() else { return false }
    return reader.take("/") || reader.take(" tháng ") || (1900...2100).contains(number.value)
  }

  /// A date in long form after the word "ngày" that does not have the zeros of NĐ 30/2020/NĐ-CP, as
  /// it should be: "05 tháng 6" for "5 tháng 06".
  func longDate(after word: Range<Int>) -> (right: String, letters: Range<Int>)? {
    // "30 ngày" is a time.
    if word.lowerBound > 1, (0x30...0x39).contains(letters[word.lowerBound - 2]) { return nil }
    var reader = LetterReader(letters, at: word.upperBound)
    guard reader.take(" ") else { return nil }
    let start = reader.index
    guard let day = reader.number(), reader.take(" tháng "), let month = reader.number(),
      (1...31).contains(day.value), (1...12).contains(month.value)
    else { return nil }
    let right =
      "\(day.value < 10 ? "0" : "")\(day.value) tháng \(month.value < 3 ? "0" : "")\(month.value)"
    return words(start..<reader.index) == right ? nil : (right, start..<reader.index)
  }
}

/// Reads folded letters from a place on.
private struct LetterReader {
  private let letters: [UInt16]
  private(set) var index: Int

  init(_ letters: [UInt16], at index: Int) {
    self.letters = letters
    self.index = index
  }

  mutating func skip(_ any: String) {
    while index < letters.count, any.utf16.contains(letters[index]) { index += 1 }
  }

  mutating func take(_ word: String) -> Bool {
    guard letters[index...].starts(with: word.utf16) else { return false }
    index += word.utf16.count
    return true
  }

  /// One to four digits that no letter or digit follows.
  mutating func number() -> (value: Int, text: String)? {
    let digits = letters[index...].prefix(5).prefix { (0x30...0x39).contains($0) }
    guard (1...4).contains(digits.count) else { return nil }
    let text = String(decoding: digits, as: UTF16.self)
    guard let value = Int(text),
      letters.count == digits.endIndex || !FoldedText.isLetter(letters[digits.endIndex])
    else { return nil }
    index = digits.endIndex
    return (value, text)
  }
}
