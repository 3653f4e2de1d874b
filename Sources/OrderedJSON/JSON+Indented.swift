extension JSON {
  /// The value for people to read: a member a line, two spaces a level. Lists of plain values stay on
  /// one line.
  public func indented(_ margin: String = "") -> String {
    let inner = margin + "  "
    switch self {
    case .array(let items) where !items.allSatisfy(\.isPlain):
      let lines = items.map { inner + $0.indented(inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(margin)]"
    case .array(let items): return "[" + items.map { $0.indented() }.joined(separator: ", ") + "]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map { name, value in
        "\(inner)\(JSON.string(name).oneLine): \(value.indented(inner))"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(margin)}"
    default: return oneLine
    }
  }

  private var oneLine: String { String(decoding: bytes, as: UTF8.self) }

  private var isPlain: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }
}
