import DisclosureModel
import Testing

/// What is wrong with a plan for sheets of `size`: windows that do not make up the sheet, or that
/// reach where printers do not.
private func faults(_ plan: TilePlan, of size: SheetSize) -> [String] {
  let (width, height) = size.millimetres
  let paper = plan.paper.millimetres
  var faults: [String] = []
  for row in 0..<plan.rows {
    let tiles = plan.tiles.filter { $0.row == row }
    if tiles.map(\.column) != Array(0..<plan.columns) { faults.append("row \(row)") }
    if Set(tiles.map(\.down)).count != 1 { faults.append("heights in row \(row)") }
    if tiles.first?.across.lowerBound != 0 || tiles.last?.across.upperBound != width
      || zip(tiles, tiles.dropFirst()).contains(where: {
        $0.across.upperBound != $1.across.lowerBound
      })
    {
      faults.append("row \(row) does not make up the width")
    }
  }
  let first = plan.tiles.filter { $0.column == 0 }
  if first.first?.down.lowerBound != 0 || first.last?.down.upperBound != height
    || zip(first, first.dropFirst()).contains(where: { $0.down.upperBound != $1.down.lowerBound })
  {
    faults.append("rows do not make up the height")
  }
  for tile in plan.tiles {
    let right = tile.left + tile.across.count, bottom = tile.top + tile.down.count
    let isInside =
      (tile.column == 0 ? tile.left == 0 : tile.left >= TilePlan.margin)
      && (tile.row == 0 ? tile.top == 0 : tile.top >= TilePlan.margin)
      && (tile.column + 1 == plan.columns
        ? right <= paper.width : right + TilePlan.glueEdge + TilePlan.margin <= paper.width)
      && bottom + TilePlan.glueEdge + TilePlan.margin <= paper.height
    if !isInside || tile.across.isEmpty || tile.down.isEmpty { faults.append("\(tile)") }
  }
  return faults
}

@Suite struct TilePlanTests {
  @Test(
    "A sheet is cut into the fewest tiles",
    arguments: [
      ("A3", PaperSize.a4, "A4 ngang", 3, 1), ("A3 ngang", .a4, "A4 ngang", 2, 2),
      ("A2", .a4, "A4 ngang", 4, 2), ("A2", .a3, "A3 ngang", 3, 1),
      ("A1", .a4, "A4 ngang", 5, 3), ("A0", .a3, "A3 ngang", 5, 3),
      ("300 x 60 cm", .a4, "A4 ngang", 4, 12),
    ])
  func fewest(text: String, paper: PaperSize, turned: String, rows: Int, columns: Int) throws {
    let size = try SheetSize.read(text).get()
    let plan = try #require(TilePlan(size, on: paper))
    #expect(plan.paper.text == turned)
    #expect([plan.rows, plan.columns] == [rows, columns])
    #expect(faults(plan, of: size) == [])
  }

  @Test func `windows make up the sheet and keep clear of what printers leave out`() throws {
    var random = SplitMix64(seed: 8)
    for _ in 0..<2000 {
      let millimetres =
        "\(Int.random(in: 80...5000, using: &random)) x "
        + "\(Int.random(in: 80...5000, using: &random)) mm"
      let size = try SheetSize.read(millimetres).get()
      let paper: PaperSize = Bool.random(using: &random) ? .a4 : .a3
      guard let plan = TilePlan(size, on: paper) else {
        let (short, long) = paper.millimetres
        #expect(size.shortSide <= short)
        #expect(max(size.millimetres.width, size.millimetres.height) <= long)
        continue
      }
      #expect(faults(plan, of: size) == [], "\(millimetres)")
    }
  }

  @Test func `a plan for another sheet has faults`() throws {
    let plan = try #require(TilePlan(.portrait(.a3), on: .a4))
    #expect(!faults(plan, of: .portrait(.a2)).isEmpty)
  }

  @Test func `a sheet that is no larger than the paper is not cut`() {
    #expect(TilePlan(.portrait(.a4), on: .a4) == nil)
    #expect(TilePlan(.paper(.a4, isLandscape: true), on: .a4) == nil)
    #expect(TilePlan(.portrait(.a4), on: .a3) == nil)
  }
}
