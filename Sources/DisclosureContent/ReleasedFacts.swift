import Diagnostics
public import DisclosureModel

/// What the office disclosed at its last release: `released.yaml`.
public struct ReleasedFacts: Sendable, Hashable {
  /// The day for which it was released.
  public var day: CivilDate
  /// The facts, in the order of `Catalog.facts(on:)`; what had ended by then is left out.
  public var subjects: [SubjectFacts]

  /// Makes the facts of a release.
  public init(day: CivilDate, subjects: [SubjectFacts]) {
    self.day = day
    self.subjects = subjects
  }

  /// Path of the file below the content folder.
  public static let path = "released.yaml"

  /// The version of the file's form that this program writes.
  static let version = "1"
}

/// The bytes of `released.yaml`, the same for the same facts: a line for each fact, so that a review
/// shows what a release changes.
public func writeReleasedFacts(_ released: ReleasedFacts) -> [UInt8] {
  let comment = """
    Những gì cơ quan công khai ở lần phát hành gần nhất. Lệnh “boardgen release” ghi tệp này,
    “boardgen changes” so nội dung hiện nay với nó. Không sửa tay.
    """
  let value = YAMLValue.mapping([
    ("version", .scalar(ReleasedFacts.version)),
    ("day", .scalar(released.day.text)),
    ("subjects", .sequence(released.subjects.filter { $0.ending == nil }.map(\.yaml))),
  ])
  return Array(value.document(comment: comment).utf8)
}

extension SubjectFacts {
  fileprivate var yaml: YAMLValue {
    .mapping([
      ("kind", .scalar(subject.kind.rawValue)), ("id", .scalar(subject.id)),
      ("name", .scalar(subject.name)),
      ("facts", .mapping(facts.byName.map { ($0.name, $0.facts.yaml) })),
    ])
  }
}

extension [Fact] {
  /// The facts of each name, in the order in which the names first appear.
  fileprivate var byName: [(name: String, facts: [Fact])] {
    var places: [String: Int] = [:]
    var groups: [(name: String, facts: [Fact])] = []
    for fact in self {
      if let place = places[fact.name] {
        groups[place].facts.append(fact)
      } else {
        places[fact.name] = groups.count
        groups.append((fact.name, [fact]))
      }
    }
    return groups
  }

  /// What is said under one name. A list of items known by what they say is a sequence, others are
  /// a mapping, whose keys are quoted names or parts; a lone value that has a note is the part
  /// without a name.
  fileprivate var yaml: YAMLValue {
    switch self[0].item {
    case nil where count == 1 && self[0].note == nil: .scalar(self[0].value)
    case .member: .sequence(map(\.yaml))
    case .placed: .sequence(map { .mapping([($0.key, $0.yaml)]) })
    case nil, .part, .named: .mapping(map { ($0.key, $0.yaml) })
    }
  }
}

extension Fact {
  fileprivate var key: String {
    switch item {
    case nil, .member: ""
    case .part(let text), .placed(let text): text
    case .named(let name): "“\(name)”"
    }
  }

  /// The value, with its note where there is one.
  fileprivate var yaml: YAMLValue {
    note.map { .sequence([.scalar(value), .scalar($0)]) } ?? .scalar(value)
  }
}
