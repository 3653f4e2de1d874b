import CYAML
import Diagnostics

/// What a YAML text of ours may be at most.
enum YAMLLimits {
  /// Bytes of one YAML text.
  static let bytes = 256 * 1024
  /// Collections within collections. libyaml 0.2.5 has no limit of its own and takes quadratic time.
  static let depth = 32
}

/// Parses the YAML that stands at `bytes` of `file`.
///
/// Anchors, aliases, tags, duplicate keys, several documents and tabs as indentation are errors.
/// The value is nil when nothing can be made of the text; with errors it is what could be read in
/// spite of them. `limit` is the most bytes there may be.
func parseYAML(
  _ file: SourceFile, in bytes: Range<Int>, limit: Int = YAMLLimits.bytes
) -> Diagnosed<YAMLNode?> {
  let path = file.path
  if bytes.count > limit {
    let finding = Diagnostic(
      .error, "qua-lon",
      "phần YAML dài \(bytes.count / 1024) KB, quá giới hạn \(limit / 1024) KB",
      at: SourceSpan(path: path, bytes: bytes.lowerBound..<bytes.lowerBound),
      advice: "hãy tách nội dung thành nhiều tệp")
    return Diagnosed(nil, [finding])
  }
  var text = file.text
  return text.withUTF8 { buffer in
    let slice = UnsafeBufferPointer(rebasing: buffer[bytes])
    if let tabs = tabFinding(path, slice, base: bytes.lowerBound) { return Diagnosed(nil, [tabs]) }
    var events = YAMLEvents(path: path, text: slice, base: bytes.lowerBound)
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      return Diagnosed(nil, [events.finding("yaml", "không đủ bộ nhớ để đọc YAML", at: 0..<0)])
    }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_input_string(&parser, slice.baseAddress, slice.count)
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    return events.document(of: &parser)
  }
}

/// YAML forbids tabs as indentation; libyaml's own words for it help nobody. One finding for all
/// lines, since an editor puts in either none or many.
private func tabFinding(
  _ path: String, _ text: UnsafeBufferPointer<UInt8>, base: Int
) -> Diagnostic? {
  guard text.contains(UInt8(ascii: "\t")) else { return nil }
  var first: Int?
  var lines = 0
  var isIndentation = true
  for (offset, byte) in zip(base..., text) {
    switch byte {
    case UInt8(ascii: "\t") where isIndentation:
      isIndentation = false
      first = first ?? offset
      lines += 1
    case UInt8(ascii: "\n"): isIndentation = true
    case UInt8(ascii: " "): break
    default: isIndentation = false
    }
  }
  return first.map { offset in
    Diagnostic(
      .error, "dau-tab",
      "dòng thụt vào bằng dấu tab, YAML chỉ nhận dấu cách"
        + (lines > 1 ? " (cả thảy \(lines) dòng)" : ""),
      at: SourceSpan(path: path, bytes: offset..<offset + 1),
      advice: "hãy thay mỗi dấu tab bằng hai dấu cách")
  }
}

/// Builds nodes from libyaml's events. Lives only as long as the parser's input.
private struct YAMLEvents {
  let path: String
  let text: UnsafeBufferPointer<UInt8>
  /// Offset of `text` in the file.
  let base: Int
  private var cursor = (codePoint: 0, byte: 0)
  private var findings: [Diagnostic] = []

  init(path: String, text: UnsafeBufferPointer<UInt8>, base: Int) {
    self.path = path
    self.text = text
    self.base = base
  }

  /// A collection that has begun and not yet ended.
  private struct Open {
    let start: Int
    let isMapping: Bool
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    /// The key whose value comes next; its text is nil when it is no scalar.
    var key: (text: String?, bytes: Range<Int>)?
  }

  mutating func document(of parser: inout yaml_parser_t) -> Diagnosed<YAMLNode?> {
    var open: [Open] = []
    var root: YAMLNode?
    var documents = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else {
        findings.append(syntaxFinding(parser))
        return Diagnosed(nil, findings)
      }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT:
        return Diagnosed(root, findings)
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 {
          findings.append(
            finding(
              "yaml", "tệp có hơn một tài liệu YAML", at: span(event),
              advice: "hãy bỏ dòng “---” ở giữa tệp"))
          return Diagnosed(nil, findings)
        }
      case YAML_ALIAS_EVENT:
        findings.append(
          finding(
            "bi-danh", "không dùng bí danh YAML (dấu *)", at: span(event),
            advice: "hãy viết lại đầy đủ nội dung ở đây"))
        return Diagnosed(nil, findings)
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        refuse(anchor: scalar.anchor, tag: scalar.tag, of: event)
        let value = String(
          decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        let bytes = span(event)
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        if isPlain, !value.isEmpty { warnOfComment(after: bytes) }
        add(YAMLNode(content: .scalar(value, isPlain: isPlain), bytes: bytes), to: &open, or: &root)
      case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
        let isMapping = event.type == YAML_MAPPING_START_EVENT
        if isMapping {
          refuse(
            anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, of: event)
        } else {
          refuse(
            anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, of: event)
        }
        let start = span(event).lowerBound
        if open.count == YAMLLimits.depth {
          findings.append(
            finding(
              "qua-sau", "nội dung lồng nhau quá \(YAMLLimits.depth) tầng", at: start..<start + 1,
              advice: "hãy viết lại cho ít tầng hơn, theo mẫu trong tài liệu"))
          return Diagnosed(nil, findings)
        }
        open.append(Open(start: start, isMapping: isMapping))
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        guard let ended = open.popLast() else { break }
        let end = ended.entries.last?.value.bytes.upperBound ?? ended.items.last?.bytes.upperBound
        let bytes = ended.start..<max(end ?? span(event).upperBound, ended.start)
        let content: YAMLNode.Content =
          ended.isMapping ? .mapping(ended.entries) : .sequence(ended.items)
        add(YAMLNode(content: content, bytes: bytes), to: &open, or: &root)
      default:
        break
      }
    }
  }

  private mutating func add(_ node: YAMLNode, to open: inout [Open], or root: inout YAMLNode?) {
    guard var parent = open.popLast() else {
      root = node
      return
    }
    if !parent.isMapping {
      parent.items.append(node)
    } else if let key = parent.key {
      parent.key = nil
      if let text = key.text {
        let entry = YAMLNode.Entry(key: text, keyBytes: key.bytes, value: node)
        if let first = parent.entries.first(where: { $0.key == text }) {
          refuse(entry, after: first)
        } else {
          parent.entries.append(entry)
        }
      }
    } else if case .scalar(let text, _) = node.content {
      parent.key = (text, node.bytes)
    } else {
      findings.append(
        finding(
          "sai-kieu", "tên khóa phải là một từ", at: node.headBytes,
          advice: "nếu đây là chữ, hãy đặt cả dòng trong ngoặc kép"))
      parent.key = (nil, node.bytes)
    }
    open.append(parent)
  }

  private mutating func refuse(_ entry: YAMLNode.Entry, after first: YAMLNode.Entry) {
    findings.append(
      Diagnostic(
        .error, "khoa-trung", "khóa “\(entry.key)” viết hai lần",
        at: SourceSpan(path: path, bytes: entry.keyBytes),
        advice: "hãy giữ lại một chỗ, xóa chỗ kia",
        notes: [.init("viết lần đầu ở đây", at: SourceSpan(path: path, bytes: first.keyBytes))]))
  }

  private mutating func refuse(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?,
    of event: yaml_event_t
  ) {
    if anchor != nil {
      findings.append(
        finding(
          "bi-danh", "không dùng mỏ neo YAML (dấu &)", at: span(event),
          advice: "hãy bỏ dấu & và từ đi liền sau; nếu là chữ, hãy đặt cả dòng trong ngoặc kép"))
    }
    if tag != nil {
      findings.append(
        finding(
          "the-yaml", "không dùng thẻ YAML (dấu !)", at: span(event),
          advice: "hãy bỏ thẻ; nếu là chữ, hãy đặt cả dòng trong ngoặc kép"))
    }
  }

  /// YAML takes what follows " #" for a comment; a webmaster may have meant it as text.
  private mutating func warnOfComment(after bytes: Range<Int>) {
    let rest = text[(bytes.upperBound - base)...].prefix { $0 != 0x0A }
    let comment = rest.drop { $0 == 0x20 }
    guard comment.first == UInt8(ascii: "#"), comment.startIndex > rest.startIndex else { return }
    let start = base + comment.startIndex
    findings.append(
      Diagnostic(
        .warning, "ghi-chu", "phần từ dấu # không hiện ra, vì YAML coi là ghi chú",
        at: SourceSpan(path: path, bytes: start..<start + comment.count),
        advice:
          "nếu là chữ, hãy đặt cả giá trị trong ngoặc kép; nếu là ghi chú, hãy để ở dòng riêng"))
  }

  func finding(
    _ code: String, _ message: String, at bytes: Range<Int>, advice: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .error, code, message, at: SourceSpan(path: path, bytes: bytes), advice: advice)
  }

  /// libyaml counts code points; ours are bytes. Marks come in ascending order, so the cursor
  /// only moves on.
  private mutating func offset(_ mark: yaml_mark_t) -> Int {
    if mark.index < cursor.codePoint { cursor = (0, 0) }
    while cursor.codePoint < mark.index, cursor.byte < text.count {
      cursor.byte += 1
      while cursor.byte < text.count, text[cursor.byte] & 0xC0 == 0x80 { cursor.byte += 1 }
      cursor.codePoint += 1
    }
    return base + cursor.byte
  }

  private mutating func span(_ event: yaml_event_t) -> Range<Int> {
    let start = offset(event.start_mark)
    return start..<max(start, offset(event.end_mark))
  }

  private mutating func syntaxFinding(_ parser: yaml_parser_t) -> Diagnostic {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let found = offset(parser.problem_mark)
    let opened = offset(parser.context_mark)
    let kind = YAMLProblem(problem, before: words(before: found))
    let place =
      if parser.error == YAML_READER_ERROR {
        base + min(parser.problem_offset, text.count)
      } else if kind.pointsAtOpening {
        opened
      } else {
        found
      }
    return finding("yaml", kind.message, at: place..<place, advice: kind.advice)
  }

  /// What stands on the line before an offset in the file, without indentation and list dashes.
  private func words(before offset: Int) -> String {
    let before = text[..<(offset - base)]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let words = before[start...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    return String(decoding: words, as: UTF8.self)
  }
}
