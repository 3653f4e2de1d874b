/// What has changed from the facts of one day to those of another: by kind of subject in the order
/// of `Subject.Kind`, then by id, then in the order of facts.
public func changes(from old: [SubjectFacts], to new: [SubjectFacts]) -> [Change] {
  let (before, after) = (SubjectIndex(old), SubjectIndex(new))
  return Subject.Kind.allCases.flatMap { kind -> [Change] in
    let ids = Set(before.ids(of: kind) + after.ids(of: kind)).sorted()
    return ids.flatMap { changes(from: before[kind, $0], to: after[kind, $0]) }
      + reordering(of: kind, before, after)
  }.withoutPartsOfWholes
}

/// What has changed of one subject.
private func changes(from old: SubjectFacts?, to new: SubjectFacts?) -> [Change] {
  let wasInForce = old.map { $0.ending == nil } ?? false
  guard let new, new.ending == nil else {
    guard let old, wasInForce else { return [] }
    let ending = new?.ending
    return [
      Change(
        old.subject, .removed, before: old.gist,
        note: ending.map { "từ \($0.day.text)" }, successor: ending?.successor)
    ]
  }
  guard let old, wasInForce else {
    return [Change(new.subject, .added, after: new.gist, note: new.note)]
  }
  return changes(of: new.subject, from: old.facts, to: new.facts)
}

/// What has changed of the facts of a subject, list by list.
private func changes(of subject: Subject, from old: [Fact], to new: [Fact]) -> [Change] {
  let (before, after) = (FactIndex(old), FactIndex(new))
  return before.names(with: after).flatMap { name in
    let (old, new) = (before[name], after[name])
    return alike(pairs(of: old, with: new), in: old, new).compactMap { pair -> Change? in
      Change(subject, pair)
    } + reordering(of: subject, name, old, new) + renumbering(of: subject, name, old, new)
  }
}

extension Change {
  /// The change of a fact; nil when there is none. Where the value is the same, what explains it
  /// may be another.
  fileprivate init?(_ subject: Subject, _ pair: FactPair) {
    guard pair.old?.value != pair.new?.value else {
      guard pair.old?.note != pair.new?.note else { return nil }
      self.init(
        subject, Kind(pair.old?.note, pair.new?.note), fact: "căn cứ của \(pair.title)",
        before: pair.old?.note, after: pair.new?.note)
      return
    }
    self.init(
      subject, Kind(pair.old, pair.new), fact: pair.title, before: pair.old?.value,
      after: pair.new?.value, note: pair.new?.note)
  }
}

extension Change.Kind {
  fileprivate init<Value>(_ old: Value?, _ new: Value?) {
    self = old == nil ? .added : new == nil ? .removed : .changed
  }
}

extension [Change] {
  /// The changes but those of rules and sessions that come or go with their whole plan.
  fileprivate var withoutPartsOfWholes: [Change] {
    let plans = filter { $0.fact == nil && $0.subject.kind == .receptionPlan }
      .map { $0.subject.id + "/" }
    return filter { change in
      let isPart = [.receptionRule, .receptionSession].contains(change.subject.kind)
      return !isPart || !plans.contains { change.subject.id.hasPrefix($0) }
    }
  }
}
