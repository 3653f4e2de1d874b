import Diagnostics
import DisclosureContent
import Foundation
import TestSupport
import Testing

/// One kind of content file, as its published JSON Schema describes it.
struct PublishedKind: CustomTestStringConvertible, Sendable {
  let pattern: String
  let schema: Schema

  var testDescription: String { pattern }

  static let all: [PublishedKind] = JSONSchema.files.map {
    PublishedKind(
      pattern: $0.pattern,
      schema: (try? JSONDecoder().decode(Schema.self, from: Data($0.text.utf8))) ?? .empty)
  }
}

/// What of a JSON Schema the content's schemas use.
final class Schema: Decodable, Sendable {
  let properties: [String: Schema]?
  let required: [String]?
  let items: Schema?
  let choices: [String]?
  /// What else may be written: text alone, then a mapping.
  let alternatives: [Schema]?
  let examples: [String]?
  let additionalProperties: Bool?

  static let empty = Schema()

  private init() {
    (properties, required, items, choices, alternatives, examples, additionalProperties) =
      (nil, nil, nil, nil, nil, nil, nil)
  }

  private enum CodingKeys: String, CodingKey {
    case properties, required, items, examples, additionalProperties
    case choices = "enum"
    case alternatives = "anyOf"
  }
}

@Suite("The schemas and the reference say what the reader does") struct SchemaTests {
  @Test("Every key that is described is accepted", arguments: PublishedKind.all)
  func accepted(kind: PublishedKind) async throws {
    #expect(await kind.faults(of: Instance(kind.schema)) == [])
  }

  @Test("Every other key is refused, at every level", arguments: PublishedKind.all)
  func refused(kind: PublishedKind) async throws {
    let instance = Instance(kind.schema)
    #expect(!instance.levels.isEmpty)
    for level in instance.levels {
      #expect(
        await kind.faults(of: instance.adding("khong_co_khoa", at: level))
          == ["không có khóa “khong_co_khoa”"], "\(level)")
    }
  }

  @Test("A key is reported as missing exactly if it is required", arguments: PublishedKind.all)
  func required(kind: PublishedKind) async throws {
    let instance = Instance(kind.schema)
    for level in instance.levels {
      let schema = kind.schema.at(level)
      #expect(schema.additionalProperties == false)
      for key in (schema.properties ?? [:]).keys.sorted() {
        let faults = await kind.faults(of: instance.removing(key, at: level))
        let isRequired = schema.required?.contains(key) == true
        #expect(faults.count == (isRequired ? 1 : 0), "\(level) \(key): \(faults)")
        #expect(faults.allSatisfy { $0.hasPrefix("thiếu khóa “\(key)” (") })
      }
    }
  }

  @Test("The reference names the same keys", arguments: PublishedKind.all)
  func reference(kind: PublishedKind) throws {
    let chapters = ContentReference.markdown.split(separator: "\n## ").map {
      $0.split(separator: "\n")
    }
    let chapter = try #require(chapters.first { $0.first.map(String.init) == kind.pattern })
    let named = chapter.filter { $0.hasPrefix("| `") }
      .map { $0.split(separator: "|")[0].trimmingSpaces }
    #expect(named.sorted() == kind.schema.namedKeys.sorted())
  }

  @Test("docs/ holds what the program says now") func written() throws {
    let docs = "\(Checkout.folder)/docs"
    let reference = try String(contentsOfFile: "\(docs)/noi-dung.md", encoding: .utf8)
    #expect(reference == ContentReference.markdown)
    let schemas = try filesBelow("\(docs)/schema").mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(
      schemas == Dictionary(uniqueKeysWithValues: JSONSchema.files.map { ($0.name, $0.text) }))
  }
}

extension Schema {
  /// The schema of the mapping at a path of keys.
  fileprivate func at(_ path: [String]) -> Schema {
    path.reduce(self) { schema, key in (schema.properties?[key] ?? .empty).innermost }
  }

  fileprivate var innermost: Schema { items?.innermost ?? alternatives?.last ?? self }

  /// Every key with a mark where it is required, as the reference shows it.
  fileprivate var namedKeys: [String] {
    (properties ?? [:]).flatMap { key, schema in
      ["`\(key)`" + (required?.contains(key) == true ? " ●" : "")] + schema.innermost.namedKeys
    }
  }
}

/// Content with every key that a schema names.
indirect enum Instance {
  case text(String)
  case list(Instance)
  case object([String: Instance])

  init(_ schema: Schema) {
    if let properties = schema.properties {
      self = .object(properties.mapValues(Instance.init))
    } else if let items = schema.items {
      self = .list(Instance(items))
    } else if let whole = schema.alternatives?.last {
      self = Instance(whole)
    } else {
      self = .text(schema.choices?.first ?? schema.examples?.first ?? "chữ")
    }
  }

  /// The paths of all mappings.
  var levels: [[String]] {
    switch self {
    case .text: []
    case .list(let item): item.levels
    case .object(let members):
      [[]]
        + members.sorted { $0.key < $1.key }.flatMap { key, value in value.levels.map { [key] + $0 }
        }
    }
  }

  func adding(_ key: String, at path: [String]) -> Instance {
    editing(path) { $0[key] = .text("x") }
  }
  func removing(_ key: String, at path: [String]) -> Instance { editing(path) { $0[key] = nil } }

  private func editing(_ path: [String], _ edit: (inout [String: Instance]) -> Void) -> Instance {
    switch self {
    case .text: return self
    case .list(let item): return .list(item.editing(path, edit))
    case .object(var members):
      if let key = path.first {
        members[key] = members[key]?.editing(Array(path.dropFirst()), edit)
      } else {
        edit(&members)
      }
      return .object(members)
    }
  }

  /// The content as YAML in one line.
  var yaml: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .list(let item): "[\(item.yaml)]"
    case .object(let members):
      "{" + members.sorted { $0.key < $1.key }.map { "\($0): \($1.yaml)" }.joined(separator: ", ")
        + "}"
    }
  }
}

extension PublishedKind {
  /// What the reader says about the keys of a file of this kind.
  fileprivate func faults(of instance: Instance) async -> [String] {
    let path = pattern.replacing("*", with: "mau")
    let text = path.hasSuffix(".md") ? "---\n\(instance.yaml)\n---\n" : instance.yaml
    let reading = await readContent([ContentFile(path: path, bytes: Array(text.utf8))], width: 1)
    return reading.diagnostics.filter {
      ["khoa-la", "thieu-khoa", "sai-kieu", "yaml"].contains($0.code)
    }
    .map(\.message)
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
