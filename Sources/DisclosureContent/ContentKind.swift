import CommonMark
import Diagnostics
import DisclosureModel

/// A kind of content file: where it lies, what its fields are, how it becomes a fragment.
///
/// The list of kinds is the whole layout of `content/`; the reader, the content reference and the
/// JSON Schema all follow it.
struct ContentKind: Sendable {
  /// Path below `content/`, with `*` for the part that names the file.
  let pattern: String
  /// Whether a content folder must have it.
  let isRequired: Bool
  /// Its fields.
  let describe: @Sendable () -> RecordDescription
  /// Headings of the text that go to fields; nil for files without text.
  let headings: [BodyHeading]?
  let decode: @Sendable (SourceFile) -> Diagnosed<(fragment: Fragment?, yaml: YAMLNode?)>

  /// All kinds, in the order in which the content reference shows them.
  static let all: [ContentKind] = [
    yaml("office.yaml", .office, isRequired: true) { .office($0) },
    yaml("fields.yaml", .fieldFile, isRequired: true) { .fields($0) },
    markdown(
      "procedures/*.md", .procedure, headings: [.steps, .conditions], Procedure.adding
    ) { .procedure($0) },
    yaml("fees/*.yaml", .feeSchedule) { .feeSchedule($0) },
    yaml("leaders.yaml", .contacts, isRequired: true) { .contacts($0) },
    yaml("reception/*.yaml", .receptionPlan) { .receptionPlan($0) },
    yaml("holidays/*.yaml", .holidayYear) { .holidays($0) },
    yaml("slogans/*.yaml", .slogan) { .slogan($0) },
    markdown("regulations/*.md", .regulation, headings: [], Regulation.adding) { .regulation($0) },
    markdown("notices/*.md", .notice, headings: [], Notice.adding) { .notice($0) },
    yaml("legal/*.yaml", .legalFile) { .legalDocuments($0) },
    yaml("boards.yaml", .boardFile) { .boards($0) },
  ]

  /// The kind of the file at `path`; nil when there is none.
  static func of(_ path: String) -> ContentKind? { all.first { $0.matches(path) } }

  func matches(_ path: String) -> Bool {
    guard let star = pattern.firstIndex(of: "*") else { return path == pattern }
    let prefix = pattern[..<star]
    let suffix = pattern[pattern.index(after: star)...]
    guard path.hasPrefix(prefix), path.hasSuffix(suffix) else { return false }
    let name = path.dropFirst(prefix.count).dropLast(suffix.count)
    return !name.isEmpty && !name.contains("/")
  }

  private static func yaml<Value>(
    _ pattern: String, _ record: Record<Value>, isRequired: Bool = false,
    _ fragment: @escaping @Sendable (Value) -> Fragment
  ) -> ContentKind {
    ContentKind(
      pattern: pattern, isRequired: isRequired, describe: record.describe, headings: nil
    ) { file in
      let yaml = parseYAML(file, in: 0..<file.text.utf8.count)
      var findings = Findings(path: file.path)
      findings.add(yaml.diagnostics)
      let value = yaml.value.flatMap { record.read($0, &findings) }
      if yaml.value == nil, yaml.diagnostics.isEmpty {
        findings.error("tep-rong", "tệp chưa có nội dung (\(record.about))", at: 0..<0)
      }
      return Diagnosed((value.map(fragment), yaml.value), findings.all)
    }
  }

  private static func markdown<Value>(
    _ pattern: String, _ record: Record<Value>, headings: [BodyHeading],
    _ adding: @escaping @Sendable (Value, MarkdownDocument, SourceFile, inout Findings) -> Value,
    _ fragment: @escaping @Sendable (Value) -> Fragment
  ) -> ContentKind {
    ContentKind(
      pattern: pattern, isRequired: false, describe: record.describe, headings: headings
    ) { file in
      var findings = Findings(path: file.path)
      guard let parts = FrontMatter(file) else {
        findings.error(
          "phan-dau", "tệp phải bắt đầu bằng phần YAML nằm giữa hai dòng “---”", at: 0..<0,
          advice: "hãy viết dòng “---”, các khóa, rồi một dòng “---” nữa trước phần lời")
        return Diagnosed((nil, nil), findings.all)
      }
      let yaml = parseYAML(file, in: parts.yaml)
      findings.add(yaml.diagnostics)
      let value = yaml.value.flatMap { record.read($0, &findings) }
      let text = parseMarkdown(file, in: parts.body)
      findings.add(text.diagnostics)
      let whole = value.map { adding($0, text.value, file, &findings) }
      return Diagnosed((whole.map(fragment), yaml.value), findings.all)
    }
  }
}

/// Where the front matter and the text of a Markdown file stand, as UTF-8 offsets.
struct FrontMatter {
  let yaml: Range<Int>
  let body: Range<Int>

  /// Nil when the file does not begin with `---` or the second `---` is missing.
  init?(_ file: SourceFile) {
    let text = Array(file.text.utf8)
    guard text.starts(with: Array("---\n".utf8)) else { return nil }
    var lineStart = 4
    while lineStart < text.count {
      let lineEnd = text[lineStart...].firstIndex(of: 0x0A) ?? text.count
      if text[lineStart..<lineEnd].elementsEqual("---".utf8) {
        yaml = 4..<lineStart
        body = min(lineEnd + 1, text.count)..<text.count
        return
      }
      lineStart = lineEnd + 1
    }
    return nil
  }
}
