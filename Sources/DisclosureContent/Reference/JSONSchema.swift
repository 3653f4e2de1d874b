import OrderedJSON

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
        ("$schema", .string("http://json-schema.org/draft-07/schema#")),
        ("title", .string("\(kind.pattern): \(kind.describe().about)")),
      ]
      root += object(kind.describe())
      return File(
        name: "\(stem).schema.json", pattern: kind.pattern,
        text: JSON.object(root).indented() + "\n")
    }
  }

  private static func object(_ record: RecordDescription) -> [(String, JSON)] {
    let required = record.fields.filter(\.isRequired).map { JSON.string($0.key) }
    var members: [(String, JSON)] = [
      ("type", .string("object")),
      ("description", .string(record.about)),
      ("additionalProperties", .bool(false)),
      (
        "properties",
        .object(
          record.fields.map { field in
            (field.key, .object([("description", .string(field.about))] + shape(field.shape)))
          })
      ),
    ]
    if !required.isEmpty { members.append(("required", .array(required))) }
    return members
  }

  /// The members that say what may be written. Plain numbers and dates of YAML are allowed where
  /// text is read, because the reader takes every scalar as it is written.
  private static func shape(_ shape: FieldShape) -> [(String, JSON)] {
    switch shape {
    case .text(_, let examples):
      [("type", .array([.string("string"), .string("number")]))]
        + (examples.isEmpty ? [] : [("examples", .array(examples.map(JSON.string)))])
    case .choice(let words): [("enum", .array(words.map(JSON.string)))]
    case .list(let element, let atLeastOne):
      [("type", .string("array")), ("items", .object(self.shape(element)))]
        + (atLeastOne ? [("minItems", .number(1))] : [])
    case .record(let describe): object(describe()).filter { $0.0 != "description" }
    case .brief(let text, let describe):
      [("anyOf", .array([.object(self.shape(text)), .object(self.shape(.record(describe)))]))]
    }
  }
}
