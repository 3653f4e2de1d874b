/// The recorded editions of each poster, at hand by its id.
public struct EditionHistory: Sendable {
  /// What a release did to a poster.
  private enum Event: Sendable {
    case began(Edition)
    case withdrawn(CivilDate)

    var day: CivilDate {
      switch self {
      case .began(let edition): edition.from
      case .withdrawn(let day): day
      }
    }
  }

  /// By poster, ascending by day; those of one day as they were recorded.
  private let events: [String: [Event]]

  /// The history that a log tells.
  public init(_ log: EditionLog) {
    var events: [String: [Event]] = [:]
    for release in log.releases {
      for edition in release.editions {
        events[edition.poster, default: []].append(.began(edition))
      }
      for id in release.withdrawn { events[id, default: []].append(.withdrawn(release.day)) }
    }
    self.events = events.mapValues { list in
      list.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        .map(\.element)
    }
  }

  /// The recorded editions of a poster, ascending by day.
  public func editions(of poster: String) -> [Edition] {
    (events[poster] ?? []).compactMap { if case .began(let edition) = $0 { edition } else { nil } }
  }

  /// The recorded edition of a poster that holds on `day`; nil where there is none or the poster is
  /// withdrawn.
  public func current(_ poster: String, on day: CivilDate) -> Edition? {
    guard case .began(let edition) = events[poster]?.last(where: { $0.day <= day }) else {
      return nil
    }
    return edition
  }

  /// The day after `day` on which the poster is given another edition or withdrawn, if recorded.
  public func nextChange(of poster: String, after day: CivilDate) -> CivilDate? {
    events[poster]?.first { $0.day > day }?.day
  }

  /// The day on which a recorded edition was given up for another or withdrawn; nil when nothing is
  /// recorded after it.
  func end(of edition: Edition) -> CivilDate? {
    let list = events[edition.poster] ?? []
    let index = list.firstIndex { if case .began(edition) = $0 { true } else { false } }
    return index.flatMap { $0 + 1 < list.count ? list[$0 + 1].day : nil }
  }

  /// The day since which the poster is recorded to be withdrawn on `day`; nil when it is not.
  func withdrawal(of poster: String, on day: CivilDate) -> CivilDate? {
    guard case .withdrawn(let since) = events[poster]?.last(where: { $0.day <= day }) else {
      return nil
    }
    return since
  }

  /// The edition in which `poster` is to hang on `day`: the recorded one when it still shows the
  /// same, else the next, from that day on. `mark` marks what the poster shows as its edition of
  /// some number.
  public func edition(
    of poster: Poster, on day: CivilDate, mark: (_ number: Int) -> EditionMark
  ) -> Edition {
    if let current = current(poster.id, on: day), current.mark == mark(current.number) {
      return current
    }
    let number = (editions(of: poster.id).map(\.number).max() ?? 0) + 1
    return Edition(
      poster: poster.id, title: poster.title, number: number, from: day, mark: mark(number))
  }
}
