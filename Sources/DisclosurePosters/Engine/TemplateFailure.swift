internal import Diagnostics
internal import DisclosureModel

/// What Typst says about a template that does not compile.
struct TemplateFailure: Sendable {
  /// File name, empty when Typst names none.
  let file: String
  /// Line, from 1.
  let line: Int
  /// Column in characters, from 0.
  let column: Int
  /// Typst's message in its own words.
  let message: String
  /// Typst's hints.
  let hints: [String]

  /// Reads the text of a worker's `failed` message.
  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    file = lines.first ?? ""
    line = lines.dropFirst().first.flatMap { Int($0) } ?? 0
    column = lines.dropFirst(2).first.flatMap { Int($0) } ?? 0
    message = lines.dropFirst(3).first ?? ""
    hints = Array(lines.dropFirst(4))
  }

  /// The finding for the user.
  func diagnostic(for job: some PrintJob, theme: PosterTheme) -> Diagnostic {
    if let letters = missingLetters {
      return Diagnostic(
        .error, "thieu-chu",
        "\(job.subject) có ký tự \(letters) mà phông chữ của bảng in không có",
        advice: "hãy viết lại bằng chữ hoặc dấu thông thường, bỏ biểu tượng và hình vẽ")
    }
    if let (field, excess) = excess {
      return Diagnostic(
        .error, "qua-dai",
        """
        \(job.name): mục “\(field)” dài quá \(excess) ký tự, đặt chữ nhỏ nhất cũng không vừa \
        một tờ
        """,
        advice: """
          hãy viết “\(field)” ngắn đi ít nhất \(excess) ký tự, hoặc treo bảng này trên khổ lớn hơn, \
          hoặc ghi khoảng cách đọc (reading_distance) gần hơn trong boards.yaml
          """)
    }
    if message.contains("missing document title") {
      return Diagnostic(
        .error, "mau-in-loi", "mẫu in \(job.template) không đặt tên cho tài liệu",
        at: span(of: job.template, in: theme),
        advice: "hãy bắt đầu mẫu bằng hai dòng #import \"sheet.typ\": * và #show: sheet")
    }
    let place = span(of: file, in: theme)
    return Diagnostic(
      .error, "mau-in-loi", "mẫu in \(job.template) không dựng được, Typst báo: \(message)",
      at: place,
      advice: !hints.isEmpty
        ? "Typst gợi ý: \(hints.joined(separator: "; "))"
        : place == nil ? "hãy sửa mẫu trong \(theme.folder)" : "hãy sửa mẫu ở chỗ ấy")
  }

  /// The letters in Typst's message about a glyph that no font has.
  private var missingLetters: String? {
    guard let start = message.firstRange(of: "the text `")?.upperBound,
      let end = message.firstRange(of: "` could not be displayed")?.lowerBound, start < end
    else { return nil }
    return String(message[start..<end])
  }

  /// What a template says by `too-long`: a field of the content, and by how many characters it is
  /// too long for the sheet.
  private var excess: (field: String, characters: Int)? {
    guard let found = message.wholeMatch(of: /panicked with: too-long, (.+), (\d+)/),
      let characters = Int(found.2)
    else { return nil }
    return (String(found.1), characters)
  }

  /// The place in the theme's file; the whole file when no line is known.
  private func span(of file: String, in theme: PosterTheme) -> SourceSpan? {
    guard let source = (theme.files + theme.own).first(where: { $0.path == file }) else {
      return nil
    }
    var start = 0
    for _ in 1..<max(line, 1) {
      guard let end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      start = end + 1
    }
    let end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
    let line = String(decoding: source.bytes[start..<end], as: UTF8.self)
    let skipped = line.unicodeScalars.prefix(column).reduce(0) { $0 + UTF8.width($1) }
    return SourceSpan(path: file, bytes: start + skipped..<end)
  }
}
