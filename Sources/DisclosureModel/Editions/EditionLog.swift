/// What an office has put on its walls so far: `editions.yaml`, which `boardgen release` writes.
public struct EditionLog: Sendable, Hashable {
  /// The releases, in the order in which they were recorded.
  public var releases: [Release]
  /// What hangs on each board since the last release, in the order of the boards.
  public var walls: [Wall]

  /// Makes a log.
  public init(releases: [Release] = [], walls: [Wall] = []) {
    self.releases = releases
    self.walls = walls
  }

  /// What was recorded to have changed on a poster since one of its editions, up to the day `end`, in
  /// order.
  public func changes(on poster: String, after edition: Edition, to end: CivilDate) -> [Change] {
    let start = releases.firstIndex { $0.editions.contains(edition) }.map { $0 + 1 }
    return releases[(start ?? releases.endIndex)...].filter { $0.day <= end }
      .flatMap(\.changes).filter { $0.posters.contains(poster) }.map(\.change)
  }
}

/// What was put on the walls on one day (lần phát hành).
public struct Release: Sendable, Hashable {
  /// The day from which it holds.
  public var day: CivilDate
  /// The editions that begin with it, in the order of the posters.
  public var editions: [Edition]
  /// Ids of the posters that are no longer made, ascending.
  public var withdrawn: [String]
  /// What is new in it, in the order in which changes are told.
  public var changes: [ReleasedChange]

  /// Makes a release.
  public init(
    day: CivilDate, editions: [Edition], withdrawn: [String], changes: [ReleasedChange] = []
  ) {
    self.day = day
    self.editions = editions
    self.withdrawn = withdrawn
    self.changes = changes
  }
}

/// A change with the posters that it made anew.
public struct ReleasedChange: Sendable, Hashable {
  /// What has changed.
  public var change: Change
  /// Ids of the posters that show it, in their order.
  public var posters: [String]

  /// Makes a recorded change.
  public init(_ change: Change, posters: [String]) {
    self.change = change
    self.posters = posters
  }
}

/// A board as a release left it.
public struct Wall: Sendable, Hashable {
  /// Id of the board.
  public var board: String
  /// Its name.
  public var name: String
  /// Where it hangs.
  public var place: String
  /// What hangs there, in hanging order.
  public var posters: [Posted]

  /// A poster on a board.
  public struct Posted: Sendable, Hashable {
    /// Id of the poster.
    public var poster: String
    /// What its sheets are set for, in words: "A3, đọc từ 2 m".
    public var format: String

    /// Makes a poster on a board.
    public init(poster: String, format: String) {
      self.poster = poster
      self.format = format
    }
  }

  /// Makes a board.
  public init(board: String, name: String, place: String, posters: [Posted]) {
    self.board = board
    self.name = name
    self.place = place
    self.posters = posters
  }
}

extension Board {
  /// The board with what hangs on it, as a release records it.
  public var wall: Wall {
    Wall(
      board: id, name: name, place: place,
      posters: posters.map { Wall.Posted(poster: $0.poster, format: format(of: $0).text) })
  }
}
