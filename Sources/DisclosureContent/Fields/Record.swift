import Diagnostics
import DisclosureModel

/// A group of fields that are written under one key or in one file.
///
/// The one function that names the fields both reads them and describes them, so the reader, the
/// content reference and the JSON Schema cannot drift apart.
struct Record<Value>: Sendable {
  /// What it is, in Vietnamese: "một dòng phí".
  let about: String
  /// Names all fields, then makes the value; nil when a required one is missing or unreadable.
  ///
  /// Every field must be named before the first `guard`: a field that is named only sometimes would
  /// be missing from the reference.
  let body: @Sendable (inout FieldReader) -> Value?

  init(_ about: String, _ body: @escaping @Sendable (inout FieldReader) -> Value?) {
    self.about = about
    self.body = body
  }

  /// Reads a mapping; unknown keys are findings.
  func read(_ node: YAMLNode, _ findings: inout Findings) -> Value? {
    guard case .mapping(let entries) = node.content else {
      findings.error(
        "sai-kieu", "ở đây phải là các dòng “khóa: giá trị” của \(about)", at: node.headBytes,
        advice: "hãy xuống dòng, thụt vào rồi viết các khóa: \(describe().requiredKeys)")
      return nil
    }
    var reader = FieldReader(entries: entries, bytes: node.headBytes, findings: findings)
    let value = body(&reader)
    reader.reportKeys(of: self)
    findings = reader.findings
    return value
  }

  /// The fields, in the order in which they are named.
  func describe() -> RecordDescription {
    var reader = FieldReader()
    _ = body(&reader)
    return RecordDescription(about: about, fields: reader.described)
  }
}

/// The fields of a record, as data.
struct RecordDescription: Sendable {
  struct Field: Sendable {
    let key: String
    let about: String
    let isRequired: Bool
    let shape: FieldShape
  }

  let about: String
  let fields: [Field]
}

/// Reads the fields of one mapping, or only notes what they are.
struct FieldReader {
  private let entries: [YAMLNode.Entry]
  private let bytes: Range<Int>
  private let isDescribing: Bool
  /// How many of the entries have been read.
  private var readCount = 0
  private var missing: [(key: String, finding: Diagnostic)] = []
  fileprivate(set) var findings: Findings
  private(set) var described: [RecordDescription.Field] = []

  fileprivate init(entries: [YAMLNode.Entry], bytes: Range<Int>, findings: Findings) {
    self.entries = entries
    self.bytes = bytes
    self.findings = findings
    isDescribing = false
  }

  fileprivate init() {
    entries = []
    bytes = 0..<0
    findings = Findings(path: "")
    isDescribing = true
  }

  /// A field that must be there; nil, with a finding, when it is not or cannot be read.
  mutating func required<Value>(
    _ key: String, _ type: FieldType<Value>, _ about: String
  ) -> Value? {
    if isDescribing {
      described.append(.init(key: key, about: about, isRequired: true, shape: type.shape))
      return nil
    }
    guard let entry = entry(key) else {
      let finding = Diagnostic(
        .error, "thieu-khoa", "thiếu khóa “\(key)” (\(about))",
        at: SourceSpan(path: findings.path, bytes: bytes),
        advice: type.shape.adviceToAdd(key))
      missing.append((key, finding))
      return nil
    }
    readCount += 1
    return type.read(entry.value, &findings)
  }

  /// A field that may be left out.
  mutating func optional<Value>(
    _ key: String, _ type: FieldType<Value>, _ about: String
  ) -> Value? {
    if isDescribing {
      described.append(.init(key: key, about: about, isRequired: false, shape: type.shape))
      return nil
    }
    guard let entry = entry(key) else { return nil }
    readCount += 1
    return type.read(entry.value, &findings)
  }

  /// A field that may be left out, then worth `value`.
  mutating func optional<Value>(
    _ key: String, _ type: FieldType<Value>, default value: Value, _ about: String
  ) -> Value {
    optional(key, type, about) ?? value
  }

  /// Reports something about the field `key` that only the record can know.
  mutating func error(_ code: String, _ message: String, at key: String, advice: String? = nil) {
    if isDescribing { return }
    findings.error(code, message, at: entry(key)?.value.headBytes ?? bytes, advice: advice)
  }

  /// Reports a period that ends before it begins, at the key of its end.
  mutating func checkOrder(from: CivilDate?, to: CivilDate?, at key: String) {
    guard let from, let to, to < from else { return }
    error(
      "thu-tu-ngay", "ngày cuối \(to.text) đứng trước ngày đầu \(from.text)", at: key,
      advice: "hãy xem lại cả hai ngày")
  }

  private func entry(_ key: String) -> YAMLNode.Entry? { entries.first { $0.key == key } }

  /// Reports unknown keys, and missing ones unless an unknown key is one of them misspelt.
  fileprivate mutating func reportKeys(of record: Record<some Any>) {
    if readCount < entries.count {
      let known = record.describe().fields.map(\.key)
      let written = entries.map(\.key)
      for entry in entries where !known.contains(entry.key) {
        let nearest = nearestName(to: entry.key, among: known.filter { !written.contains($0) })
        missing.removeAll { $0.key == nearest }
        findings.error(
          "khoa-la", "không có khóa “\(entry.key)”", at: entry.keyBytes,
          advice: nearest.map { "có phải là “\($0)”?" }
            ?? "các khóa dùng được ở đây: \(known.joined(separator: ", "))")
      }
    }
    findings.add(missing.map(\.finding))
  }
}

extension FieldShape {
  /// How to write the field `key` where it is missing.
  fileprivate func adviceToAdd(_ key: String) -> String {
    switch self {
    case .text, .choice, .brief: "hãy thêm: \(key): \(example)"
    case .record(let describe):
      "hãy thêm dòng “\(key):”, bên dưới thụt vào các khóa: \(describe().requiredKeys)"
    case .list(.record(let describe), _):
      "hãy thêm dòng “\(key):”, bên dưới mỗi mục bắt đầu bằng “- ” và có các khóa: "
        + describe().requiredKeys
    case .list: "hãy thêm: \(key): [\(example)]"
    }
  }

  private var example: String {
    switch self {
    case .text(_, let examples): examples.first ?? "…"
    case .choice(let words): words.first ?? "…"
    case .list(let element, _): element.example
    case .brief(let text, _): text.example
    case .record: "…"
    }
  }
}

extension RecordDescription {
  /// The keys that must be there; all, where none must.
  fileprivate var requiredKeys: String {
    let required = fields.filter(\.isRequired)
    return (required.isEmpty ? fields : required).map(\.key).joined(separator: ", ")
  }
}
