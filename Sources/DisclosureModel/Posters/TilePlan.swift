/// How a sheet is cut into smaller papers (mảnh) that are glued together again.
///
/// Each tile shows its window of the sheet at full size. Below and to the right of a window that
/// has a neighbour there, the sheet goes on for the width of a glue edge (mép dán), over which the
/// neighbour is glued. Nothing is drawn in the outer 10 mm of a sheet, so its outer edges may lie in
/// the margin that printers leave out; every other edge keeps clear of it.
public struct TilePlan: Sendable, Hashable {
  /// One tile; lengths in millimetres.
  public struct Tile: Sendable, Hashable {
    /// Row, from 0 at the top.
    public let row: Int
    /// Column, from 0 at the left.
    public let column: Int
    /// What it shows of the sheet across, glue edge left out.
    public let across: Range<Int>
    /// What it shows of the sheet down, glue edge left out.
    public let down: Range<Int>
    /// From the left edge of the paper to the window.
    public let left: Int
    /// From the top edge of the paper to the window.
    public let top: Int
  }

  /// What printers leave out at each edge of the paper, in millimetres.
  public static let margin = 10
  /// Width of a glue edge in millimetres, and height of the strip below each window that says
  /// which tile it is.
  public static let glueEdge = 10

  /// The paper of the tiles.
  public let paper: SheetSize
  /// The tiles by row and column.
  public let tiles: [Tile]

  /// How many rows there are.
  public var rows: Int { (tiles.last?.row ?? -1) + 1 }
  /// How many columns there are.
  public var columns: Int { (tiles.last?.column ?? -1) + 1 }

  /// Cuts a sheet of `size` into the fewest tiles of `paper`, portrait if both ways take as many;
  /// nil when the sheet is no larger than that paper.
  public init?(_ size: SheetSize, on paper: PaperSize) {
    let (width, height) = size.millimetres
    let (short, long) = paper.millimetres
    if min(width, height) <= short, max(width, height) <= long { return nil }
    let portrait = Self.tiles(width, height, paper: (short, long))
    let landscape = Self.tiles(width, height, paper: (long, short))
    let isLandscape = landscape.count < portrait.count
    tiles = isLandscape ? landscape : portrait
    self.paper = .paper(paper, isLandscape: isLandscape)
  }

  private static func tiles(
    _ width: Int, _ height: Int, paper: (width: Int, height: Int)
  ) -> [Tile] {
    // Beside the last column the outer edge of the sheet may lie in the margin; below the last row
    // the strip is kept free.
    let columns = windows(of: width, paper: paper.width, kept: 0)
    let rows = windows(of: height, paper: paper.height, kept: margin + glueEdge)
    return rows.enumerated().flatMap { row, down in
      columns.enumerated().map { column, across in
        Tile(
          row: row, column: column, across: across, down: down,
          left: column == 0 ? 0 : margin, top: row == 0 ? 0 : margin)
      }
    }
  }

  /// Cuts a `length` into the fewest windows, as even as may be. The last one leaves `kept` free on
  /// its paper, the others the margin and a glue edge; all but the first begin at the margin.
  private static func windows(of length: Int, paper: Int, kept: Int) -> [Range<Int>] {
    if length <= paper - kept { return [0..<length] }
    let first = paper - margin - glueEdge
    let (inner, last) = (first - margin, paper - margin - kept)
    let count = 2 + max(0, length - first - last + inner - 1) / inner
    var windows: [Range<Int>] = []
    var start = 0
    for following in (0..<count).reversed() {
      let rest = length - start
      let room = following == 0 ? last : following == count - 1 ? first : inner
      let roomAfter = following == 0 ? 0 : (following - 1) * inner + last
      let even = (rest + following) / (following + 1)
      let extent = min(max(even, rest - roomAfter), room)
      windows.append(start..<start + extent)
      start += extent
    }
    return windows
  }
}
