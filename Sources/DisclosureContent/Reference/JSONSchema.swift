/// JSON Schemas of the content files, from the same fields as the reader.
public enum JSONSchema {
  /// A schema as text, with the name of the file it is kept in.
  public struct File: Sendable {
    /// File name, such as `fees.schema.json`.
    public let name: String
    /// The content files it is for, such as `fees/*.yaml`.
    public let pattern: String
    /// The schema, JSON with two spaces a level and a final line end.
    public let text: String
  }

  /// One schema for each kind of content file, in the order of the content reference.
  public static var files: [File] {
    ContentKind.all.map { kind in
      let stem = kind.pattern.prefix { $0 != "/" && $0 != "." }
      var root: [(String, JSON)] = [
        ("$schema", .text("http://json-schema.org/draft-07/schema#")),
        ("title", .text("\(kind.pattern): \(kind.describe().about)")),
      ]
      root += object(kind.describe())
      return File(
        name: "\(stem).schema.json", pattern: kind.pattern,
        text: JSON.object(root).indented() + "\n")
    }
  }

  private static func object(_ record: RecordDescription) -> [(String, JSON)] {
    let required = record.fields.filter(\.isRequired).map { JSON.text($0.key) }
    var members: [(String, JSON)] = [
      ("type", .text("object")),
      ("description", .text(record.about)),
      ("additionalProperties", .flag(false)),
      (
        "properties",
        .object(
          record.fields.map { field in
            (field.key, .object([("description", .text(field.about))] + shape(field.shape)))
          })
      ),
    ]
    if !required.isEmpty { members.append(("required", .list(required))) }
    return members
  }

  /// The members that say what may be written. Plain numbers and dates of YAML are allowed where
  /// text is read, because the reader takes every scalar as it is written.
  private static func shape(_ shape: FieldShape) -> [(String, JSON)] {
    switch shape {
    case .text(_, let examples):
      [("type", .list([.text("string"), .text("number")]))]
        + (examples.isEmpty ? [] : [("examples", .list(examples.map(JSON.text)))])
    case .choice(let words): [("enum", .list(words.map(JSON.text)))]
    case .list(let element, let atLeastOne):
      [("type", .text("array")), ("items", .object(self.shape(element)))]
        + (atLeastOne ? [("minItems", .number(1))] : [])
    case .record(let describe): object(describe()).filter { $0.0 != "description" }
    }
  }
}

/// JSON with its members in a stated order.
indirect enum JSON {
  case text(String)
  case flag(Bool)
  case number(Int)
  case list([JSON])
  case object([(String, JSON)])

  func indented(_ margin: String = "") -> String {
    let inner = margin + "  "
    switch self {
    case .text(let text): return Self.quoted(text)
    case .flag(let flag): return flag ? "true" : "false"
    case .number(let number): return "\(number)"
    case .list(let items):
      let isShort = items.allSatisfy { if case .text = $0 { true } else { false } }
      if isShort { return "[" + items.map { $0.indented() }.joined(separator: ", ") + "]" }
      return "[\n" + items.map { inner + $0.indented(inner) }.joined(separator: ",\n")
        + "\n\(margin)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      return "{\n"
        + members.map { "\(inner)\(Self.quoted($0)): \($1.indented(inner))" }
        .joined(separator: ",\n") + "\n\(margin)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
