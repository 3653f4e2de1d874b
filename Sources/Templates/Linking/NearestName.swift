/// The name that was probably meant; nil when nothing is near. The first of equally near ones wins.
func nearestName(to name: String, among known: [String]) -> String? {
  let written = Array(name.lowercased().unicodeScalars)
  let limit = max(1, written.count / 3)
  var best: (name: String, distance: Int)?
  for candidate in known {
    let distance = editDistance(written, Array(candidate.lowercased().unicodeScalars))
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
