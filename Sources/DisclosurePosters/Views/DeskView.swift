internal import DisclosureModel
internal import OrderedJSON

/// The one-stop desk (Bộ phận Một cửa): its hall seen from above, and what each counter does.
struct DeskView: Sendable, Hashable {
  /// One counter.
  struct Counter: Sendable, Hashable {
    /// Its id.
    let id: String
    /// What its sign says.
    let sign: CounterSign
    /// What people come for, in their words; nil where nothing is known.
    let work: String?
    /// What to bring, with its name.
    let bring: String?
    /// Where it is and who works there, each a line.
    let remarks: [String]
  }

  /// Whose desk it is and where, each a line.
  let place: [String]
  /// The hall.
  let plan: FloorPlan
  /// Whether the walls of the hall are known.
  let hasWalls: Bool
  /// The counters, in order.
  let counters: [Counter]
}

extension DeskView {
  /// The desk of `catalog` with what it does on `day`.
  init(_ catalog: Catalog, on day: CivilDate) {
    let desk = catalog.office.desk
    place = [desk.name, desk.place]
    plan = desk.plan ?? FloorPlan(counters: desk.counters.map(\.id))
    hasWalls = desk.plan != nil
    counters = zip(desk.counters, desk.signs).map { counter, sign in
      let fields = catalog.fields(at: counter, on: day)
      let officers = counter.officers.map(\.name).joined(separator: ", ")
      return Counter(
        id: counter.id, sign: sign,
        work: fields.isEmpty
          ? nil : fields.map { $0.summary ?? $0.name }.joined(separator: "; ").sentence,
        bring: counter.bring.map { "Mang theo: \($0.loweredFirst)".sentence },
        remarks: [
          counter.place, officers.isEmpty ? nil : "Người làm việc: \(officers)",
        ].compactMap(\.self))
    }
  }
}

extension Catalog {
  /// The fields of the procedures that `counter` receives on `day`, in their order.
  func fields(at counter: Desk.Counter, on day: CivilDate) -> [Field] {
    let received = Set(
      procedures.filter { $0.counter == counter.id && $0.lifecycle.period.contains(day) }
        .map(\.field))
    return fields.filter { received.contains($0.id) }
  }
}

extension DeskView: TemplateData {
  var json: JSON {
    [
      "lines": JSON(place), "counters": JSON(counters),
      "plan": [
        "columns": .number(plan.columns), "rows": .number(plan.rows), "walls": .bool(hasWalls),
        "areas": .array(plan.areas.map(json(of:))),
      ],
    ]
  }

  /// An area with its place and extent in squares; a counter by its place among the counters.
  private func json(of area: FloorPlan.Area) -> JSON {
    let (kind, label, counter): (JSON, String?, Int?) =
      switch area.thing {
      case .counter(let id): ("counter", nil, counters.firstIndex { $0.id == id })
      case .door(let name): ("door", name, nil)
      case .here(let name): ("here", name, nil)
      case .place(let name): ("place", name, nil)
      }
    return [
      "kind": kind, "label": JSON(label), "counter": counter.map(JSON.number) ?? .null,
      "x": .number(area.columns.lowerBound), "y": .number(area.rows.lowerBound),
      "width": .number(area.columns.count), "height": .number(area.rows.count),
    ]
  }
}

extension DeskView.Counter: TemplateData {
  var json: JSON {
    [
      "sign": sign.json, "work": JSON(work), "bring": JSON(bring), "remarks": JSON(remarks),
    ]
  }
}
