/// A hall seen from above (sơ đồ): what stands where, on squares.
public struct FloorPlan: Sendable, Hashable {
  /// What may stand in a hall.
  public enum Thing: Sendable, Hashable {
    /// A counter.
    case counter(id: String)
    /// A door: "Cửa chính".
    case door(String)
    /// Where the plan hangs: "Bạn đang ở đây".
    case here(String)
    /// Anything else: "Ghế chờ".
    case place(String)
  }

  /// The squares that a thing takes.
  public struct Area: Sendable, Hashable {
    /// What stands there.
    public let thing: Thing
    /// Counted from 0 at the left.
    public let columns: Range<Int>
    /// Counted from 0 at the back.
    public let rows: Range<Int>
  }

  /// How many squares stand side by side.
  public let columns: Int
  /// How many squares deep it is.
  public let rows: Int
  /// What stands in it, row by row.
  public let areas: [Area]

  /// Reads squares as people write them, rows of equal length from the back of the hall to its
  /// front. A square holds the id of a counter, the name of a place, or "lối đi" where nothing
  /// stands; squares with the same name that together are a rectangle are one area.
  public init(rows squares: [[String]], counters: [String]) {
    columns = squares.first?.count ?? 0
    rows = squares.count
    var areas: [Area] = []
    for (y, row) in squares.enumerated() {
      for (x, name) in row.enumerated() where VietnameseText.folded(name) != "loi di" {
        if areas.contains(where: { $0.columns.contains(x) && $0.rows.contains(y) }) { continue }
        let right = row[x...].firstIndex { $0 != name } ?? row.count
        let bottom =
          squares[y...].firstIndex { $0.count < right || $0[x..<right].contains { $0 != name } }
          ?? squares.count
        areas.append(
          Area(thing: Thing(name, counters: counters), columns: x..<right, rows: y..<bottom))
      }
    }
    self.areas = areas
  }

  /// A hall of which only the counters are known: they stand in rows of at most five.
  public init(counters: [String]) {
    columns = min(counters.count, 5)
    rows = (counters.count + 4) / 5
    areas = counters.enumerated().map { index, id in
      let (y, x) = index.quotientAndRemainder(dividingBy: 5)
      return Area(thing: .counter(id: id), columns: x..<x + 1, rows: y..<y + 1)
    }
  }
}

extension FloorPlan.Thing {
  fileprivate init(_ name: String, counters: [String]) {
    let words = VietnameseText.folded(name)
    if counters.contains(name) {
      self = .counter(id: name)
    } else if words == "cua" || words.hasPrefix("cua ") {
      self = .door(name)
    } else if words == "ban dang o day" {
      self = .here(name)
    } else {
      self = .place(name)
    }
  }
}
