public import Diagnostics

/// Reads a flat file of texts, `key: text` a line, such as a theme's strings; in the file's order.
public func readStrings(_ file: ContentFile) -> Diagnosed<[(key: String, text: String)]> {
  let source = SourceFile.decoding(file)
  let yaml = parseYAML(source.value, in: 0..<source.value.text.utf8.count)
  var findings = Findings(path: file.path)
  findings.add(source.diagnostics + yaml.diagnostics)
  guard let root = yaml.value, case .mapping(let entries) = root.content else {
    if findings.all.isEmpty {
      findings.error("tep-rong", "tệp phải có các dòng “khóa: chữ”", at: 0..<0)
    }
    return Diagnosed([], findings.all)
  }
  let strings = entries.compactMap { entry in
    FieldType.text.read(entry.value, &findings).map { (key: entry.key, text: $0) }
  }
  return Diagnosed(strings, findings.all)
}
