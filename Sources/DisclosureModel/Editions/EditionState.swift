/// Whether the sheets of an edition are right on some day (tình trạng của tờ niêm yết).
public enum EditionState: Sendable, Hashable {
  /// They are right, until the day before `until` where that is known.
  case current(until: CivilDate?)
  /// They will be right from the day of the edition on.
  case future
  /// They are wrong since a day: `by` is right now.
  case replaced(by: Edition, since: CivilDate)
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
    let end = end(of: edition).flatMap { $0 <= day ? $0 : nil }
    // Without an end the content has changed since, which no release has recorded yet.
    if let current { return .replaced(by: current, since: end ?? current.from) }
    return .withdrawn(on: withdrawal(of: edition.poster, on: day))
  }
}
