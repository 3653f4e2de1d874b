/// That the items of a list with names of their own, which both sides have, stand in another order.
func reordering(
  of subject: Subject, _ name: String, _ old: [Fact], _ new: [Fact]
) -> [Change] {
  func names(_ facts: [Fact], in others: [Fact]) -> [String] {
    facts.compactMap(\.item?.name).filter { name in others.contains { $0.item?.name == name } }
  }
  return Change(subject, reordered: name, names(old, in: new), names(new, in: old)).map { [$0] }
    ?? []
}

/// That the steps of a list, which say the same, have other numbers.
func renumbering(of subject: Subject, _ name: String, _ old: [Fact], _ new: [Fact]) -> [Change] {
  func places(_ facts: [Fact]) -> [String] {
    facts.compactMap { if case .placed(let place) = $0.item { place } else { nil } }
  }
  guard old.map(\.value) == new.map(\.value),
    let (before, after) = zip(places(old), places(new)).first(where: !=)
  else { return [] }
  return [Change(subject, .changed, fact: "số thứ tự của \(name)", before: before, after: after)]
}

/// That things of a kind whose order people see, which both sides have, stand in another order.
func reordering(
  of kind: Subject.Kind, _ old: SubjectIndex, _ new: SubjectIndex
) -> [Change] {
  guard kind.isOrdered else { return [] }
  let (before, after) = (old.inForce(kind), new.inForce(kind))
  let common = Set(before.map(\.id)).intersection(after.map(\.id))
  let names = Dictionary(after.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  func order(_ subjects: [Subject]) -> [String] {
    subjects.filter { common.contains($0.id) }.compactMap { names[$0.id] }
  }
  let whole = Subject(kind, id: "", name: kind.heading)
  return Change(whole, reordered: "", order(before), order(after)).map { [$0] } ?? []
}

extension Change {
  fileprivate init?(_ subject: Subject, reordered name: String, _ old: [String], _ new: [String]) {
    if old == new { return nil }
    self.init(
      subject, .changed, fact: name.isEmpty ? "thứ tự" : "thứ tự của \(name)",
      before: old.joined(separator: "; "), after: new.joined(separator: "; "))
  }
}

extension Subject.Kind {
  /// Whether pages show such things in the order in which they are written.
  fileprivate var isOrdered: Bool {
    switch self {
    case .field, .leader, .hotline, .suggestionBox, .receptionRule, .counter, .board, .ownPoster,
      .feeRow:
      true
    default: false
    }
  }
}
