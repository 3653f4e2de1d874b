import Diagnostics
import DisclosureModel

extension FoldedText {
  /// A run of digits.
  struct Number {
    /// The digits, without the blanks and points between groups.
    let digits: String
    let letters: Range<Int>
    /// Whether it stands in one piece.
    let isWhole: Bool
  }

  /// Numbers of nine digits and more that stand for themselves, not within an address or a symbol.
  var numbers: [Number] {
    var numbers: [Number] = []
    var index = 0
    while index < letters.count {
      guard Self.isDigit(letters[index]), beginsWord(at: index) else {
        index += 1
        continue
      }
      let start = index
      var digits: [UInt16] = []
      var end = index
      while index < letters.count {
        if Self.isDigit(letters[index]) {
          digits.append(letters[index])
          end = index + 1
        } else if letters[index] != 0x20 && letters[index] != 0x2E
          || index + 1 == letters.count || !Self.isDigit(letters[index + 1])
        {
          break
        }
        index += 1
      }
      if digits.count >= 9, endsWord(before: end), !isJoined(at: start), !isJoined(at: end + 1) {
        numbers.append(
          Number(
            digits: String(decoding: digits, as: UTF16.self), letters: start..<end,
            isWhole: digits.count == end - start))
      }
      index = max(index, end)
    }
    return numbers
  }

  /// Whether a mark that joins parts of an address, a symbol or a range stands before `index`.
  private func isJoined(at index: Int) -> Bool {
    guard index > 0, index <= letters.count else { return false }
    return "/-_=%@&".utf16.contains(letters[index - 1])
  }

  private static func isDigit(_ letter: UInt16) -> Bool { (0x30...0x39).contains(letter) }

  /// Whether a number is that of somebody's identity card: twelve digits that begin with the code
  /// of a province and the century and sex of birth; or nine to twelve just after the name of such
  /// a paper.
  func isIdentity(_ number: Number) -> Bool {
    let digits = number.digits
    if digits.count == 12, number.isWhole, let place = Int(digits.prefix(3)),
      (1...96).contains(place), let sex = digits.dropFirst(3).first, sex <= "3"
    {
      return true
    }
    guard digits.count == 9 || digits.count == 12 else { return false }
    let before = words(max(0, number.letters.lowerBound - 40)..<number.letters.lowerBound)
    return ["cccd", "căn cước", "cmnd", "chứng minh", "định danh"].contains(where: before.contains)
  }

  /// Whether the words forbid a recording, and not only one that the chair has asked to stop, as
  /// NĐ 154/2026/NĐ-CP Đ.4 has it.
  func bansRecording(at range: Range<Int>) -> Bool {
    let sentence = words(sentence(around: range))
    return (sentence.contains("không") || sentence.contains("cấm"))
      && !sentence.contains("yêu cầu")
  }
}

extension String {
  /// Whether it is dialled like a mobile telephone.
  var isMobile: Bool { count == 10 && ["03", "05", "07", "08", "09"].contains { hasPrefix($0) } }
}

extension SourceFile {
  /// Whether somebody is named in the 60 letters before `index`.
  func names(aPersonIn text: FoldedText, before index: Int) -> Bool {
    let start = max(0, index - 60)
    guard start < index else { return false }
    let words = self.text(text.bytes(start..<index)).words
    return words.indices.dropLast().contains {
      words[$0].mayBeginName && words[$0 + 1].isCapitalised
    }
  }

  /// Whether a letter goes on with the name of a person, rather than with an office or a blank.
  func addresses(aPersonIn text: FoldedText, after index: Int) -> Bool {
    let end = min(text.letters.count, index + 60)
    guard index < end else { return false }
    let words = self.text(text.bytes(index..<end)).words
    guard let first = words.first else { return false }
    if first.isForm { return words.dropFirst().first?.isNameAfterForm == true }
    return first.mayBeginName && words.dropFirst().first?.isCapitalised == true
  }
}

extension Substring {
  /// Its words, without marks around them; a mark that ends a list or a sentence ends the words.
  fileprivate var words: [Substring] {
    split { !$0.isLetter && !$0.isNumber }
  }

  fileprivate var isCapitalised: Bool { first?.isUppercase == true }

  /// Whether it is a form of address.
  fileprivate var isForm: Bool {
    ["ông", "bà", "anh", "chị", "em", "cháu"].contains(lowercased())
  }

  /// Whether it may be the family name after a form of address, rather than a position.
  fileprivate var isNameAfterForm: Bool {
    isCapitalised
      && !["chủ", "phó", "giám", "trưởng", "bí", "bà", "chánh"].contains(lowercased())
  }

  /// Whether a name may begin with it: a family name that many have, or a form of address.
  fileprivate var mayBeginName: Bool { isForm || Self.familyNames.contains(self) }

  private static let familyNames: Set<Substring> = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ",
    "Ngô", "Dương", "Lý", "Đinh", "Trương", "Lâm", "Thạch", "Kiên", "Cao", "Mai", "Tạ", "Đoàn",
  ]
}
