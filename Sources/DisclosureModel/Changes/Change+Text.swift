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
      return "\(joint) \(ValueDifference(before, after).text)\(note)"
    case (nil, let after?): return "thêm \(fact): \(after.shortened)\(note)"
    case (let before?, nil): return "bỏ \(fact): \(before.shortened)\(note)"
    case (nil, nil): return fact
    }
  }

  /// Which words of the value are others; nil where there was none, or is none now.
  public var difference: ValueDifference? {
    before.flatMap { before in after.map { ValueDifference(before, $0) } }
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
