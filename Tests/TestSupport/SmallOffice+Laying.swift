extension SmallOffice {
  /// A text laid over one file: keys of its YAML, then `## …` sections of its Markdown.
  public struct Layer: Sendable {
    let file: String
    let text: String
    /// A text whose keys and sections are taken out of the file as well.
    let twin: String

    /// Makes a layer.
    public init(_ text: String, over file: String, twin: String = "") {
      self.file = file
      self.text = text
      self.twin = twin
    }
  }

  /// The files with some laid over, ascending by path. The keys and sections that a layer or its
  /// twin names are taken out; then its own are put in, at the end. A file left empty goes away.
  public static func files(under layers: [Layer]) -> [(path: String, text: String)] {
    var files = Self.files
    for layer in layers {
      var parts = FileParts(files[layer.file] ?? "")
      let isMarkdown = layer.file.hasSuffix(".md")
      for text in [layer.text, layer.twin] { parts.remove(FileParts(layer: text)) }
      parts.add(FileParts(layer: layer.text))
      files[layer.file] = parts.isEmpty ? nil : parts.text(isMarkdown: isMarkdown)
    }
    return files.sorted { $0.key < $1.key }.map { (path: $0.key, text: $0.value) }
  }
}

/// A file cut into the keys of its YAML and the sections of its Markdown, each with all its lines.
private struct FileParts {
  private var keys: [(name: Substring, lines: [Substring])] = []
  private var sections: [(name: Substring, lines: [Substring])] = []

  /// A whole file.
  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") {
      add(yaml: lines[1..<end])
      add(markdown: lines[(end + 1)...])
    } else {
      add(yaml: lines[...])
    }
  }

  /// Keys, then sections from the first line that begins with `## `.
  init(layer text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.firstIndex { $0.hasPrefix("## ") } ?? lines.endIndex
    add(yaml: lines[..<body])
    add(markdown: lines[body...])
  }

  var isEmpty: Bool { keys.isEmpty && sections.isEmpty }

  mutating func remove(_ other: FileParts) {
    keys.removeAll { key in other.keys.contains { $0.name == key.name } }
    sections.removeAll { section in other.sections.contains { $0.name == section.name } }
  }

  mutating func add(_ other: FileParts) {
    keys += other.keys
    sections += other.sections
  }

  func text(isMarkdown: Bool) -> String {
    let yaml = keys.flatMap(\.lines)
    let lines = isMarkdown ? ["---"] + yaml + ["---"] + sections.flatMap(\.lines) : yaml
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func add(yaml lines: ArraySlice<Substring>) {
    for line in lines where !line.isEmpty {
      if let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") {
        keys.append((line[..<colon], [line]))
      } else if !keys.isEmpty {
        keys[keys.count - 1].lines.append(line)
      }
    }
  }

  private mutating func add(markdown lines: ArraySlice<Substring>) {
    for line in lines {
      if line.hasPrefix("## ") || sections.isEmpty {
        if line.isEmpty { continue }
        sections.append((line, [line]))
      } else {
        sections[sections.count - 1].lines.append(line)
      }
    }
  }
}
