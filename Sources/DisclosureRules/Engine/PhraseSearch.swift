/// Finds many phrases in a text at once, whole words only, the longest where several begin.
struct PhraseSearch {
  /// A phrase that was found.
  struct Hit {
    /// Its place among the phrases searched for.
    let phrase: Int
    /// Its letters in the folded text.
    let letters: Range<Int>
  }

  /// The phrases by their first letter, each group from the longest.
  private var phrases: [UInt16: [(letters: [UInt16], phrase: Int)]] = [:]

  init(_ phrases: [String]) {
    for (index, phrase) in phrases.enumerated() {
      let letters = FoldedText(phrase).letters
      guard let first = letters.first else { continue }
      self.phrases[first, default: []].append((letters, index))
    }
    for key in self.phrases.keys {
      self.phrases[key]?.sort { ($1.letters.count, $0.phrase) < ($0.letters.count, $1.phrase) }
    }
  }

  /// The phrases in a text, in order; none overlap.
  func hits(in text: FoldedText) -> [Hit] {
    var hits: [Hit] = []
    var index = 0
    while index < text.letters.count {
      if text.beginsWord(at: index), let hit = hit(in: text, at: index) {
        hits.append(hit)
        index = hit.letters.upperBound
      } else {
        index += 1
      }
    }
    return hits
  }

  private func hit(in text: FoldedText, at start: Int) -> Hit? {
    guard let candidates = phrases[text.letters[start]] else { return nil }
    for (letters, phrase) in candidates {
      let end = start + letters.count
      guard end <= text.letters.count, text.endsWord(before: end),
        text.letters[start..<end].elementsEqual(letters)
      else { continue }
      return Hit(phrase: phrase, letters: start..<end)
    }
    return nil
  }
}
