/// Whether the sheets of an edition are right on some day (tình trạng của tờ niêm yết).
public enum EditionState: Sendable, Hashable {
  /// They are right, until the day before `until` where that is known.
  case current(until: CivilDate?)
  /// They will be right from the day of the edition on.
  case future
  /// They are wrong: `by` has taken their place.
  case replaced(by: Edition)
  /// They are wrong, and nothing takes their place; since `on` where that is recorded.
  case withdrawn(on: CivilDate?)
}

extension EditionHistory {
  /// How `edition` stands on `day`. `current` is the edition in which the poster is to hang then; nil
  /// when the poster is no longer made.
  public func state(
    of edition: Edition, current: Edition?, on day: CivilDate
  ) -> EditionState {
    if edition.from > day { return .future }
    if let current, current.mark == edition.mark {
      return .current(until: nextChange(of: edition.poster, after: day))
    }
    if let end = end(of: edition), end.day <= day {
      return end.successor.map { .replaced(by: $0) } ?? .withdrawn(on: end.day)
    }
    // The content has changed since, which no release has recorded yet.
    return current.map { .replaced(by: $0) } ?? .withdrawn(on: nil)
  }
}
