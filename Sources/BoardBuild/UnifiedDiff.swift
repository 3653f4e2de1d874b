/// The unified diff, with three lines of context, of a file whose change leaves the number of its
/// lines. Lines are shown as they are, other line ends than LF as part of them.
func unifiedDiff(of path: String, from old: [UInt8], to new: [UInt8]) -> String {
  let before = lines(of: old)
  let after = lines(of: new)
  var output = Array("--- \(path)\n+++ \(path)\n".utf8)
  var hunks: [Range<Int>] = []
  for line in before.indices where before[line] != after[line] {
    let context = max(0, line - 3)..<min(before.count, line + 4)
    if let last = hunks.last, last.upperBound >= context.lowerBound {
      hunks[hunks.count - 1] = last.lowerBound..<context.upperBound
    } else {
      hunks.append(context)
    }
  }
  for hunk in hunks {
    let place = "\(hunk.lowerBound + 1),\(hunk.count)"
    output += "@@ -\(place) +\(place) @@\n".utf8
    var rest = hunk[...]
    while let first = rest.first {
      let run = rest.prefix { before[$0] != after[$0] }
      for line in run { output += [UInt8(ascii: "-")] + before[line] }
      for line in run { output += [UInt8(ascii: "+")] + after[line] }
      if run.isEmpty { output += [UInt8(ascii: " ")] + before[first] }
      rest = rest.dropFirst(max(1, run.count))
    }
  }
  return String(decoding: output, as: UTF8.self)
}

/// The lines as bytes, since letters that look alike are equal as text; each with its LF, and a last
/// one without marked as diffs do.
private func lines(of bytes: [UInt8]) -> [[UInt8]] {
  var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
    Array($0) + [0x0A]
  }
  guard let last = lines.popLast(), last.count > 1 else { return lines }
  lines.append(last + "\\ No newline at end of file\n".utf8)
  return lines
}
