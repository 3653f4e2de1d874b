/// Where the sheets of a board go on its surface: rows from left to right in hanging order, two
/// centimetres between sheets, each row and all rows together in the middle. Rows break between
/// posters where that leaves room for all sheets.
public struct BoardPlan: Sendable, Hashable {
  /// The sheets of one poster, all of one size.
  public struct Group: Sendable, Hashable {
    /// Size of each.
    public let size: SheetSize
    /// How many there are, from 1.
    public let sheets: Int

    /// Makes a group.
    public init(size: SheetSize, sheets: Int) {
      self.size = size
      self.sheets = sheets
    }
  }

  /// One sheet in its place; lengths in millimetres.
  public struct Spot: Sendable, Hashable {
    /// Index of its group.
    public let group: Int
    /// Which of the group's sheets it is, from 1.
    public let sheet: Int
    /// From the left edge of the surface.
    public let x: Int
    /// From the top edge of the surface.
    public let y: Int
    /// Its width.
    public let width: Int
    /// Its height.
    public let height: Int
  }

  /// Between sheets, and at least between a sheet and the edge of the surface, in millimetres.
  public static let gap = 20

  /// Width of the surface in millimetres.
  public let width: Int
  /// Height of the surface in millimetres.
  public let height: Int
  /// The sheets that have room, from the top row down, each row from the left. What has no room is
  /// left out: a sheet that is larger than the surface, and what comes after the last row.
  public let rows: [[Spot]]
  /// How many sheets there are.
  public let sheets: Int
  /// Height in millimetres of a surface of this width that holds all sheets; nil when one of them
  /// is wider than the surface.
  public let neededHeight: Int?

  /// How many sheets have room.
  public var fitting: Int { rows.reduce(0) { $0 + $1.count } }
  /// Whether every sheet has room.
  public var isWhole: Bool { fitting == sheets }

  /// Plans a surface of `width` and `height` millimetres for `groups` in hanging order.
  public init(width: Int, height: Int, groups: [Group]) {
    self.width = width
    self.height = height
    let room = (width: width - 2 * Self.gap, height: height - 2 * Self.gap)
    let all = groups.enumerated().flatMap { Flow.sheets(of: $1, at: $0) }
    let flow = Flow(sheets: all.filter { $0.width <= room.width && $0.height <= room.height })
    sheets = all.count
    neededHeight =
      all.allSatisfy { $0.width <= room.width }
      ? Flow(sheets: all).rows(within: room.width, keepsGroups: false).stackHeight + 2 * Self.gap
      : nil
    let chosen = flow.evenRows(within: room)
    var top = (height - chosen.stackHeight) / 2
    rows = chosen.map { row in
      defer { top += row.height + Self.gap }
      var left = (width - row.width) / 2
      return row.map { sheet in
        defer { left += sheet.width + Self.gap }
        return Spot(
          group: sheet.group, sheet: sheet.number, x: left,
          y: top + (row.height - sheet.height) / 2, width: sheet.width, height: sheet.height)
      }
    }
  }
}

/// Sheets that are set in rows as words are in lines.
private struct Flow {
  struct Sheet {
    let group: Int
    let number: Int
    let width: Int
    let height: Int
    /// Width of all sheets of the group beside one another, for its first sheet; else 0.
    let groupWidth: Int
  }

  let sheets: [Sheet]

  static func sheets(of group: BoardPlan.Group, at index: Int) -> [Sheet] {
    let (width, height) = group.size.millimetres
    return (0..<group.sheets).map { number in
      Sheet(
        group: index, number: number + 1, width: width, height: height,
        groupWidth: number == 0 ? group.sheets * (width + BoardPlan.gap) - BoardPlan.gap : 0)
    }
  }

  /// The rows of sheets within `width`. With `keepsGroups` a group that has room in a row of its own
  /// begins one rather than be broken.
  func rows(within width: Int, keepsGroups: Bool) -> [[Sheet]] {
    var rows: [[Sheet]] = []
    for sheet in sheets {
      let together = keepsGroups && sheet.groupWidth <= width ? sheet.groupWidth : 0
      let left = rows.last.map { width - $0.width - BoardPlan.gap } ?? 0
      if rows.isEmpty || left < max(sheet.width, together) {
        rows.append([sheet])
      } else {
        rows[rows.count - 1].append(sheet)
      }
    }
    return rows
  }

  /// The rows within `room`: groups whole if all sheets fit so, then as even as the same number of
  /// rows allows; where not all sheets fit, the rows that do.
  func evenRows(within room: (width: Int, height: Int)) -> [[Sheet]] {
    func fitting(_ width: Int, _ keepsGroups: Bool) -> [[Sheet]]? {
      let rows = self.rows(within: width, keepsGroups: keepsGroups)
      let isInside = rows.allSatisfy { $0.width <= width } && rows.stackHeight <= room.height
      return isInside ? rows : nil
    }
    for keepsGroups in [true, false] {
      guard var best = fitting(room.width, keepsGroups) else { continue }
      let count = best.count
      for width in stride(from: room.width, to: 0, by: -10) {
        guard let narrower = fitting(width, keepsGroups), narrower.count == count else { break }
        best = narrower
      }
      return best
    }
    var rows = self.rows(within: room.width, keepsGroups: false)
    while rows.stackHeight > room.height { rows.removeLast() }
    return rows
  }
}

extension [Flow.Sheet] {
  fileprivate var width: Int { reduce(-BoardPlan.gap) { $0 + $1.width + BoardPlan.gap } }
  fileprivate var height: Int { map(\.height).max() ?? 0 }
}

extension [[Flow.Sheet]] {
  fileprivate var stackHeight: Int {
    isEmpty ? 0 : reduce(-BoardPlan.gap) { $0 + $1.height + BoardPlan.gap }
  }
}
