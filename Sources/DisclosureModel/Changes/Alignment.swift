/// Pairs what two lists say: the same words, else words that are mostly the same, without crossing,
/// so that what was put in between makes nothing else another item.
///
/// Each pair names the offset in one list, in the other, or in both; in the order of the lists, what
/// is gone before what is new.
func alignment(of old: [String], with new: [String]) -> [(old: Int?, new: Int?)] {
  let start = zip(old, new).prefix { $0 == $1 }.count
  let end = min(
    zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count,
    min(old.count, new.count) - start)
  let middle = Array(start..<(old.count - end))
  let others = Array(start..<(new.count - end))
  let similarity = middle.map { i in others.map { j in Likeness.of(old[i], new[j]) } }

  // The most that pairs of the first rows and columns can be alike together.
  var best = Array(
    repeating: Array(repeating: 0.0, count: others.count + 1), count: middle.count + 1)
  for row in middle.indices {
    for column in others.indices {
      let paired = best[row][column] + similarity[row][column]
      best[row + 1][column + 1] = max(
        best[row][column + 1], best[row + 1][column], similarity[row][column] > 0 ? paired : 0)
    }
  }
  var pairs: [(old: Int?, new: Int?)] = []
  var (row, column) = (middle.count, others.count)
  while row > 0 || column > 0 {
    if row > 0, column > 0, similarity[row - 1][column - 1] > 0,
      best[row][column] == best[row - 1][column - 1] + similarity[row - 1][column - 1]
    {
      (row, column) = (row - 1, column - 1)
      pairs.append((middle[row], others[column]))
    } else if column > 0, row == 0 || best[row][column] == best[row][column - 1] {
      column -= 1
      pairs.append((nil, others[column]))
    } else {
      row -= 1
      pairs.append((middle[row], nil))
    }
  }
  let tail = (0..<end).map { (Int?(old.count - end + $0), Int?(new.count - end + $0)) }
  return (0..<start).map { (Int?($0), Int?($0)) } + pairs.reversed() + tail
}

/// How much two texts are alike.
private enum Likeness {
  /// The share of words that both have (Dice 1945), 1 for the same text; 0 where it is below a
  /// half, as texts then are not about the same.
  static func of(_ a: String, _ b: String) -> Double {
    if a == b { return 1 }
    let (first, second) = (words(of: a), words(of: b))
    let common = first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
    let all = first.values.reduce(0, +) + second.values.reduce(0, +)
    let share = all == 0 ? 0 : 2 * Double(common) / Double(all)
    // Never as much as the same text.
    return share < 0.5 ? 0 : share * 0.99
  }

  /// The words without marks around them, each with how often it is said.
  private static func words(of text: String) -> [Substring: Int] {
    func isMark(_ letter: Character) -> Bool { !letter.isLetter && !letter.isNumber }
    return text.split(whereSeparator: \.isWhitespace).reduce(into: [:]) { counts, word in
      let start = word.drop(while: isMark)
      guard let end = start.lastIndex(where: { !isMark($0) }) else { return }
      counts[start[...end], default: 0] += 1
    }
  }
}
