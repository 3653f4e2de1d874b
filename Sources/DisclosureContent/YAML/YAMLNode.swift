/// A value of a YAML document with its place. Scalars keep their text: what it means is for the
/// type of the field to say.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    /// Text; `isPlain` when it stands without quotes.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry: Sendable {
    let key: String
    /// UTF-8 offsets in the file.
    let keyBytes: Range<Int>
    let value: YAMLNode
  }

  let content: Content
  /// UTF-8 offsets in the file. A collection reaches from its first child to its last.
  let bytes: Range<Int>

  /// Whether nothing was written: `key:` and no more.
  var isEmpty: Bool {
    if case .scalar("", isPlain: true) = content { return true }
    return false
  }

  /// The path of the scalar at a UTF-8 offset; nil when there is none.
  func path(at offset: Int) -> String? {
    guard bytes.contains(offset) else { return nil }
    switch content {
    case .scalar: return ""
    case .sequence(let items):
      for (index, item) in items.enumerated() {
        if let rest = item.path(at: offset) { return "[\(index)]" + rest.afterStep }
      }
    case .mapping(let entries):
      for entry in entries {
        if let rest = entry.value.path(at: offset) { return entry.key + rest.afterStep }
      }
    }
    return nil
  }

  /// The node at a path such as `channels[1].fees[0]`, or the nearest one above it.
  func node(at path: String) -> YAMLNode {
    var node = self
    for step in path.split(whereSeparator: { $0 == "." || $0 == "[" || $0 == "]" }) {
      switch node.content {
      case .mapping(let entries):
        guard let entry = entries.first(where: { $0.key == step }) else { return node }
        node = entry.value
      case .sequence(let items):
        guard let index = Int(step), items.indices.contains(index) else { return node }
        node = items[index]
      case .scalar:
        return node
      }
    }
    return node
  }
}

extension String {
  /// A path as it follows a step: with a point before a key.
  fileprivate var afterStep: String { isEmpty || hasPrefix("[") ? self : ".\(self)" }
}
