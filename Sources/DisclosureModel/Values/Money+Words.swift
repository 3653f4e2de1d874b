extension Money {
  /// The amount in words, as receipts give it: "Một triệu hai trăm ba mươi tư nghìn đồng".
  public var words: String {
    let words = (Self.words(dong, hasHigherGroup: false) + ["đồng"]).joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]

  /// Reads a number by thousands of millions, whose own count is read the same way.
  private static func words(_ number: Int, hasHigherGroup: Bool) -> [String] {
    guard number > 0 || hasHigherGroup else { return [digits[0]] }
    let billions = number / 1_000_000_000
    var words = billions > 0 ? Self.words(billions, hasHigherGroup: false) + ["tỷ"] : []
    for (size, name) in [(1_000_000, ["triệu"]), (1_000, ["nghìn"]), (1, [])] {
      let group = number % 1_000_000_000 / size % 1_000
      guard group > 0 else { continue }
      words += Self.words(ofGroup: group, hasHigherGroup: !words.isEmpty) + name
    }
    return words
  }

  /// Reads one group of three digits, 1 to 999; after a higher group all three digits are read.
  private static func words(ofGroup group: Int, hasHigherGroup: Bool) -> [String] {
    let (hundred, ten, unit) = (group / 100, group / 10 % 10, group % 10)
    let isHundredRead = hundred > 0 || hasHigherGroup
    var words = isHundredRead ? [digits[hundred], "trăm"] : []
    switch ten {
    case 0: if isHundredRead, unit > 0 { words.append("linh") }
    case 1: words.append("mười")
    default: words += [digits[ten], "mươi"]
    }
    switch (ten, unit) {
    case (_, 0): break
    case (2..., 1): words.append("mốt")
    case (2..., 4): words.append("tư")
    case (1..., 5): words.append("lăm")
    default: words.append(digits[unit])
    }
    return words
  }
}
