public import DisclosureModel
internal import OrderedJSON

/// A board with all its posters rendered: what its print pack is made from.
public struct BoardPack: Sendable {
  /// One poster on the board.
  struct Entry: Sendable {
    let title: String
    let poster: RenderedPoster
    /// Number of its first sheet on the board, from 1.
    let first: Int

    var size: SheetSize { poster.job.format.size }
    /// Numbers of its sheets.
    var numbers: ClosedRange<Int> { first...(first + poster.sheets - 1) }
  }

  /// The board.
  public let board: Board
  /// Where the sheets go; nil where the size of the board is not stated.
  public let plan: BoardPlan?
  /// The posters in hanging order.
  let entries: [Entry]

  /// How many sheets of each paper hang there.
  public var papers: [PaperCount] {
    PaperCount.counts(entries.flatMap { Array(repeating: $0.size, count: $0.poster.sheets) })
  }

  /// A board with what was rendered, by path; nil when one of its posters is not among it, or none
  /// hangs there.
  init?(_ board: Board, of posters: [String: Poster], rendered: [String: RenderedPoster]) {
    var entries: [Entry] = []
    var first = 1
    for hanging in board.posters {
      guard let poster = posters[hanging.poster],
        let pdf = rendered[poster.path(board.format(of: hanging))]
      else { return nil }
      entries.append(Entry(title: poster.title, poster: pdf, first: first))
      first += pdf.sheets
    }
    if entries.isEmpty { return nil }
    self.board = board
    self.entries = entries
    plan = board.size.map { size in
      BoardPlan(
        width: size.width.millimetres, height: size.height.millimetres,
        groups: entries.map { BoardPlan.Group(size: $0.size, sheets: $0.poster.sheets) })
    }
  }
}

/// The boards of `catalog` whose posters are all among `rendered`, in the catalogue's order.
public func boardPacks(
  of catalog: Catalog, asOf: CivilDate, rendered: [RenderedPoster]
) -> [BoardPack] {
  let posters = Dictionary(
    catalog.posters(on: asOf).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  let byPath = Dictionary(
    rendered.map { ($0.job.path, $0) }, uniquingKeysWith: { first, _ in first })
  return catalog.boards.compactMap { BoardPack($0, of: posters, rendered: byPath) }
}

extension BoardPack {
  /// The day on which the newest of its editions begins.
  var day: CivilDate {
    entries.map(\.poster.job.day).max() ?? CivilDate(dayNumber: 0)
  }

  /// The job of its PDF.
  public func job(of office: Office) -> CompositeJob {
    let name = "bộ in “\(board.name)”"
    return CompositeJob(
      name: name, subject: name, template: "pack.typ",
      data: PackView(self, of: office).json.bytes,
      enclosures: entries.map { Enclosure($0.poster) }, path: board.packPath, day: day)
  }
}
