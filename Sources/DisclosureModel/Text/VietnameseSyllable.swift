/// What can be a syllable of Vietnamese (âm tiết), by its spelling.
enum VietnameseSyllable {
  /// Whether `word`, in lower case and form NFC, is spelt as a syllable with its tone where the
  /// old or the new placement puts it. Some spellings pass that no word has; what matters is that
  /// text in another encoding hardly ever does.
  static func isSyllable(_ word: some StringProtocol) -> Bool {
    var letters = ""
    var tone: (place: Int, tone: Tone)?
    for (index, scalar) in word.unicodeScalars.enumerated() {
      let (letter, found) = scalar.letterAndTone
      letters.unicodeScalars.append(letter)
      guard found != .level else { continue }
      guard tone == nil else { return false }
      tone = (index, found)
    }
    guard letters.unicodeScalars.count <= 7 else { return false }
    return onsets.contains { onset in
      guard letters.hasPrefix(onset) else { return false }
      let rhyme = letters.dropFirst(onset.count)
      guard rhymes.contains(rhyme) else { return false }
      guard let tone else { return true }
      let isStopped =
        rhyme.hasSuffix("c") || rhyme.hasSuffix("ch") || rhyme.hasSuffix("p")
        || rhyme.hasSuffix("t")
      return tonePlaces(in: Array(rhyme)).contains(tone.place - onset.count)
        && (!isStopped || tone.tone == .sac || tone.tone == .nang)
    }
  }

  /// Offsets of the letters of a rhyme that may carry the tone.
  private static func tonePlaces(in rhyme: [Character]) -> [Int] {
    let vowels = rhyme.prefix { "aăâeêioôơuưy".contains($0) }
    if let shaped = vowels.lastIndex(where: { "ăâêôơư".contains($0) }) {
      return vowels.starts(with: "ưa") ? [0] : [shaped]
    }
    switch vowels.count {
    case 1: return [0]
    case 2 where vowels.count < rhyme.count: return [1]
    case 2: return ["oa", "oe", "uy"].contains(String(vowels)) ? [0, 1] : [0]
    default: return [1]
    }
  }

  private static let onsets: [String] = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let rhymes: Set<Substring> = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên \
    iêng iêp iêt iêu o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap \
    oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêu uôc uôi uôm uôn uông uôt uơ \
    uơn uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn \
    ương ươp ươt ươu y ych ynh yt yêm yên yêng yêt yêu
    """.split(separator: " "))
}
