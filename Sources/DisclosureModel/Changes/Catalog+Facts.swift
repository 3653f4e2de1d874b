extension Catalog {
  /// Everything that a reader of pages or posters can see on `day` of what is then in force, each
  /// thing once, where it is written. Kinds in the order of `Subject.Kind`, things of a kind in the
  /// catalogue's order. What has ended is there with its ending alone.
  public func facts(on day: CivilDate) -> [SubjectFacts] {
    let all =
      procedureFacts(on: day) + feeScheduleFacts(on: day) + feeRowFacts(on: day)
      + fieldFacts(on: day) + contactFacts + receptionFacts(on: day) + publicationFacts(on: day)
      + officeFacts(on: day) + legalFacts(on: day)
    let byKind = Dictionary(grouping: all, by: \.subject.kind)
    return Subject.Kind.allCases.flatMap { byKind[$0] ?? [] }
  }
}

extension SubjectFacts {
  /// The facts of something that is in force within a period; nil before it, the ending after it.
  init?(
    _ subject: Subject, _ facts: @autoclosure () -> [Fact], in period: Period, on day: CivilDate
  ) {
    switch period.validity(on: day) {
    case .future: return nil
    case .active: self.init(subject, facts(), note: Fact.note(from: period.from, by: nil))
    case .ended: self.init(ended: subject, period, on: day)
    }
  }

  /// The ending of something that is not in force on `day`; nil when it has not ended by then.
  init?(ended subject: Subject, _ period: Period, on day: CivilDate) {
    guard let end = period.ending, end <= day else { return nil }
    self.init(subject, [], ending: Ending(day: end))
  }
}
