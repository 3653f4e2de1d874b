/// The name among `names` that `word` was probably meant to be; nil when none is near.
///
/// Near means at most one edit for three letters, and never more than three: insertion, deletion,
/// replacement, or exchange of neighbours. Of equally near names the first is taken.
public func nearestName(to word: String, among names: [String]) -> String? {
  let limit = min(3, max(1, word.count / 3))
  let target = Array(word)
  var best: (name: String, distance: Int)?
  for name in names where name != word {
    let distance = editDistance(target, Array(name))
    if distance <= limit, distance < (best?.distance ?? .max) { best = (name, distance) }
  }
  return best?.name
}

private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
