public import Diagnostics
import DisclosureModel

/// Reads `released.yaml`; nil, with findings, when it is not as the program writes it.
public func readReleasedFacts(_ file: ContentFile) -> Diagnosed<ReleasedFacts?> {
  var findings = Findings(path: file.path)
  guard let source = SourceFile.ofProgram(file) else {
    findings.error(
      "ban-ghi-phat-hanh", "tệp này không còn là văn bản UTF-8", at: 0..<0,
      advice: ReleasedFactsReader.advice)
    return Diagnosed(nil, findings.all)
  }
  let size = source.text.utf8.count
  let yaml = parseYAML(source, in: 0..<size, limit: size)
  findings.add(yaml.diagnostics)
  if findings.all.containErrors { return Diagnosed(nil, findings.all) }
  var reader = ReleasedFactsReader(findings: findings)
  let released = reader.released(yaml.value)
  let found = reader.findings.all
  return Diagnosed(found.containErrors ? nil : released, found)
}

private struct ReleasedFactsReader {
  var findings: Findings

  static let advice =
    "tệp này do boardgen release ghi; hãy lấy lại bản cũ, từ bản sao lưu hoặc từ Git"

  mutating func released(_ root: YAMLNode?) -> ReleasedFacts? {
    guard let root else { return refuse("tệp trống", at: nil) }
    guard let entries = entries(of: root) else { return nil }
    let version = entries.first { $0.key == "version" }?.value
    if let version, text(of: version) != ReleasedFacts.version {
      return refuse("tệp này do một bản boardgen khác ghi", at: version)
    }
    guard let day = field("day", of: root), let text = text(of: day),
      let list = field("subjects", of: root), let items = items(of: list)
    else { return nil }
    guard case .success(let date) = CivilDate.read(text) else {
      return refuse("không đọc được ngày “\(text)”", at: day)
    }
    return ReleasedFacts(day: date, subjects: items.compactMap { subject($0) })
  }

  private mutating func subject(_ node: YAMLNode) -> SubjectFacts? {
    guard let kind = field("kind", of: node), let kindText = text(of: kind),
      let id = field("id", of: node), let idText = text(of: id),
      let name = field("name", of: node), let nameText = text(of: name),
      let facts = field("facts", of: node), let entries = entries(of: facts)
    else { return nil }
    guard let known = Subject.Kind(rawValue: kindText) else {
      return refuse("không có loại “\(kindText)”", at: kind)
    }
    return SubjectFacts(
      Subject(known, id: idText, name: nameText),
      entries.flatMap { self.facts($0.key, $0.value) })
  }

  /// The facts of one name.
  private mutating func facts(_ name: String, _ node: YAMLNode) -> [Fact] {
    switch node.content {
    case .scalar(let value, _): return [Fact(name, value)]
    case .sequence(let items):
      return items.compactMap { item in
        guard case .mapping(let entries) = item.content else {
          return fact(name, .member, item)
        }
        guard entries.count == 1 else {
          return refuse("mục này phải có đúng một dòng “khóa: giá trị”", at: item)
        }
        return fact(name, .placed(entries[0].key), entries[0].value)
      }
    case .mapping(let entries):
      return entries.compactMap { entry in
        fact(name, entry.key.isEmpty ? nil : item(entry.key), entry.value)
      }
    }
  }

  private func item(_ key: String) -> Fact.Item {
    // By scalars: a mark that the name begins with joins the quote to one letter.
    let scalars = key.unicodeScalars
    guard scalars.count > 1, scalars.first == "“", scalars.last == "”" else { return .part(key) }
    return .named(String(scalars.dropFirst().dropLast()))
  }

  /// One fact: its value alone, or its value and its note.
  private mutating func fact(_ name: String, _ item: Fact.Item?, _ node: YAMLNode) -> Fact? {
    guard case .sequence(let pair) = node.content else {
      return text(of: node).map { Fact(name, item: item, $0) }
    }
    guard pair.count == 2, let value = text(of: pair[0]), let note = text(of: pair[1]) else {
      return refuse("ở đây phải là một giá trị và một ghi chú", at: node)
    }
    return Fact(name, item: item, value, note: note)
  }

  // MARK: - Nodes

  private mutating func field(_ key: String, of node: YAMLNode) -> YAMLNode? {
    guard let entries = entries(of: node) else { return nil }
    guard let entry = entries.first(where: { $0.key == key }) else {
      return refuse("thiếu khóa “\(key)”", at: node)
    }
    return entry.value
  }

  private mutating func text(of node: YAMLNode) -> String? {
    guard case .scalar(let text, _) = node.content else {
      return refuse("ở đây phải là chữ", at: node)
    }
    return text
  }

  private mutating func items(of node: YAMLNode) -> [YAMLNode]? {
    guard case .sequence(let items) = node.content else {
      return refuse("ở đây phải là danh sách", at: node)
    }
    return items
  }

  private mutating func entries(of node: YAMLNode) -> [YAMLNode.Entry]? {
    guard case .mapping(let entries) = node.content else {
      return refuse("ở đây phải là các dòng “khóa: giá trị”", at: node)
    }
    return entries
  }

  private mutating func refuse<Value>(_ message: String, at node: YAMLNode?) -> Value? {
    findings.error(
      "ban-ghi-phat-hanh", message, at: node?.headBytes ?? 0..<0, advice: Self.advice)
    return nil
  }
}
