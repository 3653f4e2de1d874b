import DisclosureModel
import Testing

/// What is wrong with a plan: sheets outside the surface or too near to its edge or one another,
/// sheets of a wrong size, or an order other than that of hanging.
private func faults(_ plan: BoardPlan, groups: [BoardPlan.Group]) -> [String] {
  let gap = BoardPlan.gap
  let spots = plan.rows.flatMap(\.self)
  var faults: [String] = []
  for (index, spot) in spots.enumerated() {
    if spot.x < gap || spot.x + spot.width > plan.width - gap || spot.y < gap
      || spot.y + spot.height > plan.height - gap
    {
      faults.append("outside: \(spot)")
    }
    let size = groups[spot.group].size.millimetres
    if size != (spot.width, spot.height) { faults.append("size: \(spot)") }
    for other in spots[..<index]
    where spot.x < other.x + other.width + gap && other.x < spot.x + spot.width + gap
      && spot.y < other.y + other.height + gap && other.y < spot.y + spot.height + gap
    {
      faults.append("too near: \(spot), \(other)")
    }
  }
  for (a, b) in zip(spots, spots.dropFirst())
  where (b.group, b.sheet) <= (a.group, a.sheet) {
    faults.append("order: \(a), \(b)")
  }
  for row in plan.rows where zip(row, row.dropFirst()).contains(where: { $0.x >= $1.x }) {
    faults.append("not from left to right: \(row)")
  }
  for (above, below) in zip(plan.rows, plan.rows.dropFirst())
  where (above.map { $0.y + $0.height }.max() ?? 0) > (below.map(\.y).min() ?? 0) {
    faults.append("not from the top down")
  }
  return faults
}

private let sizes: [SheetSize] =
  PaperSize.allCases.flatMap { [.portrait($0), .paper($0, isLandscape: true)] }

@Suite struct BoardPlanTests {
  @Test func `sheets lie inside, apart and in hanging order, and all that fits is there`() {
    var random = SplitMix64(seed: 41)
    var whole = 0
    for _ in 0..<400 {
      let groups = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        BoardPlan.Group(
          size: sizes.randomElement(using: &random) ?? .portrait(.a4),
          sheets: Int.random(in: 1...6, using: &random))
      }
      let plan = BoardPlan(
        width: Int.random(in: 300...6000, using: &random),
        height: Int.random(in: 300...3000, using: &random), groups: groups)
      #expect(faults(plan, groups: groups) == [])
      #expect(plan.sheets == groups.reduce(0) { $0 + $1.sheets })
      whole += plan.isWhole ? 1 : 0
      guard let height = plan.neededHeight else { continue }
      #expect(BoardPlan(width: plan.width, height: height, groups: groups).isWhole)
    }
    #expect((50..<350).contains(whole))
  }

  @Test func `a plan whose sheets lie on one another has faults`() {
    let groups = [BoardPlan.Group(size: .portrait(.a3), sheets: 4)]
    let plan = BoardPlan(width: 1400, height: 500, groups: groups)
    #expect(plan.isWhole)
    // What it would be for sheets that are larger than planned.
    let larger = [BoardPlan.Group(size: .portrait(.a2), sheets: 4)]
    #expect(faults(plan, groups: groups) == [])
    #expect(faults(plan, groups: larger).count == 4)
  }

  @Test func `the height that is needed is not more than needed`() throws {
    for count in [1, 7, 20, 33] {
      let groups = [BoardPlan.Group(size: .portrait(.a4), sheets: count)]
      let height = try #require(
        BoardPlan(width: 1500, height: 100, groups: groups).neededHeight)
      #expect(BoardPlan(width: 1500, height: height, groups: groups).isWhole)
      #expect(!BoardPlan(width: 1500, height: height - 1, groups: groups).isWhole)
    }
  }

  @Test func `rows are in the middle of the board and as even as they can be`() {
    let plan = BoardPlan(
      width: 2000, height: 1200, groups: [BoardPlan.Group(size: .portrait(.a3), sheets: 8)])
    // Six fit into a row; eight make two rows of four.
    #expect(plan.rows.map(\.count) == [4, 4])
    #expect(plan.rows.map { $0.map(\.x) } == [[376, 693, 1010, 1327], [376, 693, 1010, 1327]])
    #expect(plan.rows.map { $0.map(\.y) } == [[170, 170, 170, 170], [610, 610, 610, 610]])
  }

  @Test func `sheets of one poster stay in one row where that leaves room for all`() {
    let groups = [3, 3, 2].map { BoardPlan.Group(size: .portrait(.a3), sheets: $0) }
    let roomy = BoardPlan(width: 1340, height: 1500, groups: groups)
    #expect(roomy.rows.map { $0.map(\.group) } == [[0, 0, 0], [1, 1, 1], [2, 2]])
    let tight = BoardPlan(width: 1340, height: 900, groups: groups)
    #expect(tight.rows.map { $0.map(\.group) } == [[0, 0, 0, 1], [1, 1, 2, 2]])
  }

  @Test func `what has no room is left out and counted`() {
    let banner = SheetSize.banner(.init(width: .metres(3), height: .metres(1)))
    let groups = [
      BoardPlan.Group(size: banner, sheets: 1), BoardPlan.Group(size: .portrait(.a4), sheets: 9),
    ]
    let plan = BoardPlan(width: 1000, height: 400, groups: groups)
    #expect(plan.rows.map { $0.map(\.sheet) } == [[1, 2, 3, 4]])
    #expect(plan.fitting == 4 && plan.sheets == 10 && !plan.isWhole)
    #expect(plan.neededHeight == nil)
  }

  @Test func `sheets are counted by paper`() {
    let sheets: [SheetSize] = [.portrait(.a3), .portrait(.a4), .portrait(.a3)]
    #expect(PaperCount.counts(sheets).map(\.text) == ["2 tờ A3", "1 tờ A4"])
  }
}

extension Length {
  fileprivate static func metres(_ count: Int) -> Length {
    guard let length = Length(millimetres: count * 1000) else { preconditionFailure() }
    return length
  }
}
