struct SubjectIndex {
  private let byKind: [Subject.Kind: [SubjectFacts]]
  private let byID: [Subject.Kind: [String: SubjectFacts]]

  init(_ facts: [SubjectFacts]) {
    byKind = Dictionary(grouping: facts, by: \.subject.kind)
    byID = byKind.mapValues { facts in
      Dictionary(facts.map { ($0.subject.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  func ids(of kind: Subject.Kind) -> [String] { byKind[kind, default: []].map(\.subject.id) }

  func inForce(_ kind: Subject.Kind) -> [Subject] {
    byKind[kind, default: []].filter { $0.ending == nil }.map(\.subject)
  }

  subscript(kind: Subject.Kind, id: String) -> SubjectFacts? { byID[kind]?[id] }
}

struct FactIndex {
  private let names: [String]
  private let facts: [String: [Fact]]

  init(_ facts: [Fact]) {
    self.facts = Dictionary(grouping: facts, by: \.name)
    names = facts.indices.filter { $0 == 0 || facts[$0].name != facts[$0 - 1].name }
      .map { facts[$0].name }
  }

  subscript(name: String) -> [Fact] { facts[name] ?? [] }

  /// The names of both sides: those of the other in its order, each that is here alone after the one
  /// that it stood behind.
  func names(with other: FactIndex) -> [String] {
    var all = other.names
    for (offset, name) in names.enumerated() where other.facts[name] == nil {
      let place = offset == 0 ? nil : all.firstIndex(of: names[offset - 1])
      all.insert(name, at: place.map { $0 + 1 } ?? 0)
    }
    return all
  }
}
