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
  /// The most bytes that a file may have.
  var limit = ContentFile.textLimit
  /// Its fields.
  let describe: @Sendable () -> RecordDescription
  /// Headings of the text that go to fields; nil for files without text.
  let headings: [BodyHeading]?
  let decode: @Sendable (SourceFile) -> Diagnosed<Decoded>

  /// What a file says, what it accepts, and the YAML of both.
  typealias Decoded = (fragment: Fragment?, acceptances: [Acceptance], yaml: YAMLNode?)

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
    yaml("workflows/*.yaml", .workflow) { .workflow($0) },
    markdown("notices/*.md", .notice, headings: [], Notice.adding) { .notice($0) },
    yaml("register/*.yaml", .register) { .register($0) },
    yaml("legal/*.yaml", .legalFile) { .legalDocuments($0) },
    yaml("boards.yaml", .boardFile) { .boards($0) },
    yaml("law/*.yaml", .law) { .law($0) },
    yaml(editionLogPath, .editionLog, limit: ContentFile.programLimit) { .editionLog($0) },
  ]

  /// Whether the program itself writes such files.
  var isOfProgram: Bool { limit == ContentFile.programLimit }

  /// The kind of the file at `path`; nil when there is none.
  static func of(_ path: String) -> ContentKind? { all.first { $0.matches(path) } }

  /// A path of some kind that `path` was probably meant to be.
  static func nearestPath(to path: String) -> String? {
    let stem = SourceFile(path: path, text: "").stem
    return nearestName(
      to: path,
      among: all.map { $0.pattern.split(separator: "*").joined(separator: stem) })
  }

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
    limit: Int = ContentFile.textLimit, _ fragment: @escaping @Sendable (Value) -> Fragment
  ) -> ContentKind {
    let record = record.ofFile
    return ContentKind(
      pattern: pattern, isRequired: isRequired, limit: limit, describe: record.describe,
      headings: nil
    ) { file in
      var findings = Findings(path: file.path)
      let yaml = readYAML(
        record, file, in: 0..<file.text.utf8.count,
        limit: limit == ContentFile.textLimit ? YAMLLimits.bytes : limit, &findings)
      return Diagnosed((yaml.value.map(fragment), yaml.acceptances, yaml.node), findings.all)
    }
  }

  private static func markdown<Value>(
    _ pattern: String, _ record: Record<Value>, headings: [BodyHeading],
    _ adding: @escaping @Sendable (Value?, MarkdownDocument, SourceFile, inout Findings) -> Value?,
    _ fragment: @escaping @Sendable (Value) -> Fragment
  ) -> ContentKind {
    let record = record.ofFile
    return ContentKind(
      pattern: pattern, isRequired: false, describe: record.describe, headings: headings
    ) { file in
      var findings = Findings(path: file.path)
      let parts: FrontMatter
      switch FrontMatter.find(in: file) {
      case .success(let found): parts = found
      case .failure(let fault):
        findings.error("phan-dau", fault.message, at: 0..<0, advice: fault.advice)
        return Diagnosed((nil, [], nil), findings.all)
      }
      let yaml = readYAML(record, file, in: parts.yaml, &findings)
      let text = parseMarkdown(file, in: parts.body)
      findings.add(text.diagnostics)
      let whole = adding(yaml.value, text.value, file, &findings)
      return Diagnosed((whole.map(fragment), yaml.acceptances, yaml.node), findings.all)
    }
  }
}

/// Reads the fields of a file.
private func readYAML<Value>(
  _ record: Record<WithAcceptances<Value>>, _ file: SourceFile, in bytes: Range<Int>,
  limit: Int = YAMLLimits.bytes, _ findings: inout Findings
) -> (value: Value?, acceptances: [Acceptance], node: YAMLNode?) {
  let yaml = parseYAML(file, in: bytes, limit: limit)
  findings.add(yaml.diagnostics)
  if yaml.value == nil, yaml.diagnostics.isEmpty {
    findings.error(
      "tep-rong", "chưa có khóa nào của \(record.about)",
      at: bytes.lowerBound..<bytes.lowerBound, advice: "hãy chép từ một tệp mẫu cùng loại rồi sửa")
  }
  let read = yaml.value.flatMap { record.read($0, &findings) }
  return (read?.value, read?.acceptances ?? [], yaml.value)
}
