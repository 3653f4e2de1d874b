extension Change {
  /// The change on one line, with what it is about: "1.004873: thời hạn giải quyết 3 → 2 ngày làm
  /// việc".
  public var line: String { "\(subject.label): \(text)" }

  /// The change in its own terms: "lệ phí trực tuyến 5.000 → 0 đồng (từ 08/8/2026,
  /// 23/2026/NQ-HĐND)", "mới", "bãi bỏ từ 01/3/2027, thay bằng 1.000894 Đăng ký kết hôn".
  ///
  /// Words that are the same before and after are said once where a number changes, and left out but
  /// for a few where the text is long.
  public var text: String {
    guard let fact else { return wholeText }
    let note = note.map { " (\($0))" } ?? ""
    switch (before, after) {
    case (let before?, let after?):
      let joint =
        before.first?.isNumber == true && fact.last?.isLetter == true ? fact : "\(fact):"
      return "\(joint) \(ValueChange(before, after).text)\(note)"
    case (nil, let after?): return "thêm \(fact): \(after.shortened)\(note)"
    case (let before?, nil): return "bỏ \(fact): \(before.shortened)\(note)"
    case (nil, nil): return fact
    }
  }

  /// What has happened to the whole subject.
  private var wholeText: String {
    if kind == .added {
      let note = note.map { " (\($0))" } ?? ""
      if subject.kind == .receptionSession, let after { return after + note }
      return (after.map { "mới: \($0)" } ?? "mới") + note
    }
    let ended = note.map { "\(subject.kind.ended) \($0)" } ?? subject.kind.gone
    return [ended, successor.map { "thay bằng \($0.name)" }].compactMap(\.self)
      .joined(separator: ", ")
  }
}

extension Subject.Kind {
  /// That such a thing has come to its end.
  fileprivate var ended: String {
    switch self {
    case .procedure: "bãi bỏ"
    case .notice: "hết hạn niêm yết"
    default: "hết hiệu lực"
    }
  }

  /// That such a thing is there no longer, for a reason that is not known.
  fileprivate var gone: String {
    self == .receptionSession ? "trở lại đúng lịch định kỳ" : "không còn công khai"
  }
}

/// What was said and what is said instead.
private struct ValueChange {
  private let before: [Substring]
  private let after: [Substring]

  init(_ before: String, _ after: String) {
    self.before = before.words
    self.after = after.words
  }

  /// How many words a value may have that is told in full.
  private static let short = 12
  /// How many words are told before and after what has changed of a long value.
  private static let context = 4

  var text: String {
    max(before.count, after.count) > Self.short ? long : brief
  }

  /// Both in full, but the unit of a number once: "3 → 2 ngày làm việc".
  private var brief: String {
    let unit = zip(before, after).dropFirst().prefix { $0 == $1 }.map(\.0)
    let isNumber =
      before.count == after.count && unit.count == before.count - 1
      && before[0].first?.isNumber == true && after[0].first?.isNumber == true
      && unit.first?.first?.isLetter == true
    if isNumber { return "\(before[0]) → \(after[0]) \(unit.joined(separator: " "))" }
    return "\(before.joined(separator: " ")) → \(after.joined(separator: " "))"
  }

  /// What has changed in brackets, with a few words around it.
  private var long: String {
    // Something must stand on both sides of the arrow, so that it is seen where words came or went.
    let shorter = min(before.count, after.count)
    let start = min(zip(before, after).prefix { $0 == $1 }.count, shorter - 1)
    let end = min(
      zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count, shorter - start - 1)
    let lead = before[..<start].suffix(Self.context)
    let trail = before[(before.count - end)...].prefix(Self.context)
    let core = [before, after].map { $0[start..<($0.count - end)].told }.joined(separator: " → ")
    let parts = [
      start > Self.context ? "…" : nil, lead.isEmpty ? nil : lead.joined(separator: " "),
      "[\(core)]", trail.isEmpty ? nil : trail.joined(separator: " "),
      end > Self.context ? "…" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

extension String {
  fileprivate var words: [Substring] { split(whereSeparator: \.isWhitespace) }

  /// At most so much of the text as a line bears.
  fileprivate var shortened: String { words[...].told }
}

extension ArraySlice<Substring> {
  /// The words, of very many the first and the last ones.
  fileprivate var told: String {
    if count <= 40 { return joined(separator: " ") }
    return "\(prefix(30).joined(separator: " ")) … \(suffix(8).joined(separator: " "))"
  }
}
