/// What was said and what is said instead, with the words around it that are the same.
public struct ValueDifference: Sendable, Hashable {
  /// What both begin with.
  public let lead: String
  /// What was said; never empty, so that it is seen where words came.
  public let before: String
  /// What is said instead; never empty.
  public let after: String
  /// What both end with.
  public let trail: String

  /// Compares two texts word by word.
  init(_ old: String, _ new: String) {
    let (first, second) = (old.words, new.words)
    let shorter = min(first.count, second.count)
    let start = max(0, min(zip(first, second).prefix { $0 == $1 }.count, shorter - 1))
    let end = max(
      0,
      min(
        zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count, shorter - start - 1))
    func core(of text: String, _ words: [Substring]) -> Range<String.Index> {
      guard start < words.count else { return text.startIndex..<text.endIndex }
      return words[start].startIndex..<words[words.count - end - 1].endIndex
    }
    let (gone, come) = (core(of: old, first), core(of: new, second))
    lead = String(old[..<gone.lowerBound])
    before = String(old[gone])
    after = String(new[come])
    trail = String(old[gone.upperBound...])
  }
}

extension ValueDifference {
  /// How many words a value may have that is told in full.
  private static let short = 12
  /// How many words a value may have that is told whole, in quotes.
  private static let whole = 30
  /// How many words are told before and after what has changed of a long value.
  private static let context = 4

  /// On one line: "3 → 2 ngày làm việc", "Nguyễn Văn Mẫu → Trần Thị Mẫu", "… nộp tại Quầy [1 → 2]
  /// hoặc qua bưu chính …".
  var text: String {
    let (lead, trail) = (lead.words, trail.words)
    let (before, after) = (before.words, after.words)
    let count = lead.count + max(before.count, after.count) + trail.count
    if (Self.short + 1...Self.whole).contains(count) {
      return [before, after].map { "“\((lead + $0 + trail).joined(separator: " "))”" }
        .joined(separator: " → ")
    }
    if count > Self.whole {
      let parts = [
        lead.count > Self.context ? "…" : "", lead.suffix(Self.context).joined(separator: " "),
        "[\(before[...].told) → \(after[...].told)]",
        trail.prefix(Self.context).joined(separator: " "), trail.count > Self.context ? "…" : "",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
    // The unit of a number is said once.
    let isNumber =
      lead.isEmpty && [before, after].allSatisfy { $0.count == 1 && $0[0].first?.isNumber == true }
    if isNumber, trail.first?.first?.isLetter == true {
      return "\(before[0]) → \(after[0]) \(trail.joined(separator: " "))"
    }
    return [before, after].map { (lead + $0 + trail).joined(separator: " ") }
      .joined(separator: " → ")
  }
}

extension String {
  fileprivate var words: [Substring] { split(whereSeparator: \.isWhitespace) }

  /// As much of the text as a line bears.
  var shortened: String { words[...].told }
}

extension ArraySlice<Substring> {
  /// The words, of very many the first and the last ones.
  fileprivate var told: String {
    if count <= 40 { return joined(separator: " ") }
    return "\(prefix(30).joined(separator: " ")) … \(suffix(8).joined(separator: " "))"
  }
}
