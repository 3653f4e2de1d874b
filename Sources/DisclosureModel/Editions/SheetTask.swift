/// What is to be done with the sheets of one poster on one board (việc thay tờ) to bring the wall up
/// to date.
public struct SheetTask: Sendable, Hashable {
  /// What a clerk does.
  public enum Action: String, Sendable, Hashable, CaseIterable {
    /// Print and hang; nothing of the poster hangs there yet.
    case hang
    /// Print and hang in the place of what hangs there.
    case replace
    /// Take down.
    case takeDown = "take-down"
  }

  /// Sheets of a poster in one edition and format.
  public struct Sheets: Sendable, Hashable {
    /// The edition.
    public let edition: Edition
    /// What they are set for, in words: "A3, đọc từ 2 m".
    public let format: String

    /// "lần 2, mã 7F3K-2Q9M, khổ A3".
    public var text: String { "\(edition.reference), khổ \(format)" }

    /// Makes sheets.
    public init(edition: Edition, format: String) {
      self.edition = edition
      self.format = format
    }
  }

  /// Id of the board.
  public let board: String
  /// Its name.
  public let boardName: String
  /// Where it hangs.
  public let place: String
  /// The poster as it is to be printed; nil where it is only taken down.
  public let poster: PosterEdition?
  /// What it is to be printed for; nil where it is only taken down.
  public let format: SheetFormat?
  /// What is to be taken down; nil where nothing is.
  public let old: Sheets?

  /// What is to be done.
  public var action: Action {
    if poster == nil { return .takeDown }
    return old == nil ? .hang : .replace
  }

  /// Id of the poster.
  public var posterID: String { poster?.poster.id ?? old?.edition.poster ?? "" }
  /// Title of the poster.
  public var title: String { poster?.poster.title ?? old?.edition.title ?? "" }
  /// Whether the same words are to be set for other paper or another distance.
  public var isOtherFormatOnly: Bool {
    action == .replace && poster?.edition.mark == old?.edition.mark
  }
}

extension EditionLog {
  /// What is to be done so that `boards` show the posters in `editions`: by board in their order, on
  /// each what to print in hanging order, then what to take down; last the boards that are gone.
  public func tasks(
    toShow editions: [PosterEdition], on boards: [Board]
  ) -> [SheetTask] {
    let posters = Dictionary(
      editions.map { ($0.poster.id, $0) }, uniquingKeysWith: { first, _ in first })
    let history = EditionHistory(self)
    let hung: (Wall.Posted) -> SheetTask.Sheets? = { posted in
      history.editions(of: posted.poster).last.map {
        SheetTask.Sheets(edition: $0, format: posted.format)
      }
    }
    var tasks: [SheetTask] = []
    for board in boards {
      var old = walls.first { $0.board == board.id }?.posters ?? []
      for hanging in board.posters {
        guard let poster = posters[hanging.poster] else { continue }
        let format = board.format(of: hanging)
        let index = old.firstIndex { $0.poster == hanging.poster }
        let posted = index.map { old.remove(at: $0) }.flatMap(hung)
        if let posted, posted.edition == poster.edition, posted.format == format.text { continue }
        tasks.append(
          SheetTask(
            board: board.id, boardName: board.name, place: board.place, poster: poster,
            format: format, old: posted))
      }
      tasks += old.compactMap(hung).map {
        SheetTask(
          board: board.id, boardName: board.name, place: board.place, poster: nil, format: nil,
          old: $0)
      }
    }
    for wall in walls where !boards.contains(where: { $0.id == wall.board }) {
      tasks += wall.posters.compactMap(hung).map {
        SheetTask(
          board: wall.board, boardName: wall.name, place: wall.place, poster: nil, format: nil,
          old: $0)
      }
    }
    return tasks
  }
}
