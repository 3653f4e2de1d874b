/// Prints diagnostics: as text with place, rule, the line itself with the place marked, advice,
/// legal basis;
/// or for programs, see `FindingReport`.
public struct DiagnosticFormat: Sendable {
  let files: [String: SourceFile]
  let prefix: String

  /// Makes a format that quotes lines of `files` and puts `prefix`, such as `content/`, before
  /// their paths.
  public init(files: [SourceFile], prefix: String = "") {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.prefix = prefix
  }

  /// The diagnostic in several lines, without a final line end.
  public func text(_ diagnostic: Diagnostic) -> String {
    let head = diagnostic.span.map { place(of: $0) + ": " } ?? ""
    var lines = ["\(head)\(diagnostic.severity.word)[\(diagnostic.code)]: \(diagnostic.message)"]
    if let span = diagnostic.span { lines += quotation(of: span) }
    if let advice = diagnostic.advice { lines.append("  = \(advice)") }
    if let basis = diagnostic.basis { lines.append("  = căn cứ: \(basis)") }
    for note in diagnostic.notes {
      lines.append("  \(place(of: note.span)): \(note.message)")
      lines += quotation(of: note.span)
    }
    return lines.map(\.printable).joined(separator: "\n")
  }

  /// Path, line and column of a span: `content/leaders.yaml:7:12`.
  func place(of span: SourceSpan) -> String {
    guard let file = files[span.path] else { return prefix + span.path }
    let position = file.position(at: span.bytes.lowerBound)
    return "\(prefix)\(span.path):\(position.line):\(position.column)"
  }

  /// The line where the span begins, and a second line with carets under its part of the span.
  private func quotation(of span: SourceSpan) -> [String] {
    guard let file = files[span.path] else { return [] }
    let line = file.line(at: span.bytes.lowerBound)
    // An empty line shows nothing: the finding is about the whole file, or about what is missing.
    if line.bytes.isEmpty { return [] }
    let utf8 = file.text.utf8
    let marked = span.bytes.clamped(to: line.bytes)
    let before = String(
      decoding: utf8.bytes(line.bytes.lowerBound..<marked.lowerBound), as: UTF8.self)
    let under = String(decoding: utf8.bytes(marked), as: UTF8.self)
    let after = String(
      decoding: utf8.bytes(marked.upperBound..<line.bytes.upperBound), as: UTF8.self)
    let window = QuotedLine(before: before, marked: under, after: after)
    let margin =
      String(repeating: " ", count: max(0, 5 - "\(line.number)".count)) + "\(line.number)"
    return [
      "\(margin) | \(window.text)",
      "\(String(repeating: " ", count: margin.count)) | \(window.carets)",
    ]
  }
}

/// A line cut to a readable width around its marked part.
private struct QuotedLine {
  let text: String
  let carets: String

  init(before: String, marked: String, after: String) {
    let head = before.count > 60 ? "…" + String(before.suffix(59)) : before
    let body = marked.count > 80 ? String(marked.prefix(79)) + "…" : marked
    let tail = after.count > 40 ? String(after.prefix(39)) + "…" : after
    text = head + body + tail
    // A tab keeps its width above and below, whatever the terminal makes of it.
    let indent = String(head.map { $0 == "\t" ? "\t" : " " })
    carets = indent + String(repeating: "^", count: max(1, body.count))
  }
}

extension String {
  /// The text on one line, with a replacement character for each that would steer a terminal or
  /// turn the direction of reading.
  var printable: String {
    var printable = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09: printable.append(scalar)
      case 0x0A, 0x0D: printable.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: printable.append("\u{FFFD}")
      default: printable.append(scalar)
      }
    }
    return String(printable)
  }
}

extension Severity {
  /// The word before the rule's name.
  public var word: String {
    switch self {
    case .error: "lỗi"
    case .warning: "cảnh báo"
    case .info: "lưu ý"
    }
  }
}
