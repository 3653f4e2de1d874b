internal import DisclosureModel
internal import OrderedJSON

/// Everything that the cover of a print pack shows, and which sheets follow it.
struct PackView: Sendable {
  /// The largest drawing of the board, in millimetres on the cover, which is A4.
  static let drawing = (width: 180, height: 120)

  let pack: BoardPack
  let office: Office

  init(_ pack: BoardPack, of office: Office) {
    self.pack = pack
    self.office = office
  }

  /// How a pack is printed.
  static let advice = """
    In một mặt, đúng khổ, 100 % (không chọn “vừa trang giấy”). Tờ hướng dẫn này khổ A4, không treo.
    """

  /// The sheets of a poster, each named for readers by ear, behind what `prefix` makes of its offset.
  static func sheets(
    of poster: RenderedPoster, prefix: (_ offset: Int) -> String?
  ) -> [JSON] {
    let (width, height) = poster.job.format.size.millimetres
    return (0..<poster.sheets).map { offset in
      let name = "\(poster.job.poster.title), tờ \(offset + 1)/\(poster.sheets)"
      return [
        "file": .string(Enclosure(poster).file), "page": .number(offset + 1),
        "width": .number(width), "height": .number(height),
        "reduction": .number(poster.job.format.reduction),
        "alt": .string((prefix(offset) ?? "") + name),
      ]
    }
  }

  /// What is said of the surface.
  private var surface: String? {
    let board = pack.board
    let facts = [
      board.size.map { "Mặt bảng \($0.text)" },
      board.readingDistance.map { "đọc từ \($0.text)" },
    ].compactMap(\.self)
    return facts.isEmpty ? nil : facts.joined(separator: ", ").capitalisedFirst
  }

  /// What hangs there, by number; with papers where they are several.
  private var list: JSON {
    let isMixed = pack.papers.count > 1
    return [
      "head": JSON(["Tờ số", "Bảng niêm yết", "Lần"] + (isMixed ? ["Khổ giấy"] : [])),
      "names": JSON(["Bảng niêm yết"]),
      "rows": .array(
        pack.entries.map { entry in
          JSON(
            [Array(entry.numbers).shown, entry.title, "\(entry.poster.job.edition.number)"]
              + (isMixed ? [entry.poster.job.format.sizeText] : []))
        }),
    ]
  }

  private var shortage: String? {
    guard let plan = pack.plan, !plan.isWhole else { return nil }
    return """
      Bảng chỉ đủ chỗ cho \(plan.fitting) trong \(plan.sheets) tờ. Tờ không có trong sơ đồ thì chưa \
      có chỗ treo.
      """
  }
}

extension PackView: TemplateData {
  var json: JSON {
    [
      "title": .string(pack.board.name), "place": .string(pack.board.place),
      "surface": JSON(surface), "updated": .string("Đúng từ ngày \(pack.day.text)"),
      "head": [
        "parent": .string(office.parent), "office": .string(office.name),
        "tag": .string("Bộ in của một bảng"),
        "sample": JSON(office.isSample ? "Dữ liệu mẫu" : nil),
      ],
      "date": pack.day.json,
      "count": .string("Cần in " + pack.papers.map(\.text).joined(separator: ", ")),
      "advice": .string(Self.advice),
      "shortage": JSON(shortage),
      "plan": pack.plan.map { PlanDrawing($0, of: pack).json } ?? .null,
      "list": list,
      "sheets": .array(
        pack.entries.flatMap { entry in
          Self.sheets(of: entry.poster) { "\(entry.first + $0). " }
        }),
    ]
  }
}

/// The board drawn to scale, with what a tape measure needs.
private struct PlanDrawing {
  let plan: BoardPlan
  let pack: BoardPack

  init(_ plan: BoardPlan, of pack: BoardPack) {
    self.plan = plan
    self.pack = pack
  }

  /// So many millimetres of the board to one of the drawing.
  private var scale: Int {
    [5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 400].first { scale in
      plan.width <= PackView.drawing.width * scale
        && plan.height <= PackView.drawing.height * scale
    } ?? 600
  }

  private func number(_ spot: BoardPlan.Spot) -> Int {
    pack.entries[spot.group].first + spot.sheet - 1
  }

  var json: JSON {
    [
      "scale": .number(scale), "caption": .string("Tỷ lệ 1 : \(scale)"),
      "width": .number(plan.width), "height": .number(plan.height),
      "across": JSON(pack.board.size?.width.text), "down": JSON(pack.board.size?.height.text),
      "spots": .array(
        plan.rows.joined().map { spot in
          let sheets = pack.entries[spot.group].poster.sheets
          return [
            "x": .number(spot.x), "y": .number(spot.y), "width": .number(spot.width),
            "height": .number(spot.height), "number": .number(number(spot)),
            "sheet": JSON(sheets > 1 ? "\(spot.sheet)/\(sheets)" : nil),
            "group": .number(spot.group),
          ]
        }),
      "rows": [
        "head": JSON(["Hàng", "Tờ số", "Cách mép trái", "Cách mép trên"]),
        "rows": .array(
          plan.rows.enumerated().compactMap { index, row in
            guard let left = row.map(\.x).min(), let top = row.map(\.y).min() else { return nil }
            return JSON([
              "\(index + 1)", row.map(number).shown, left.centimetres, top.centimetres,
            ])
          }),
      ],
      "gap": JSON(
        plan.sheets > 1 ? "Giữa hai tờ và giữa hai hàng chừa \(BoardPlan.gap.centimetres)." : nil),
    ]
  }
}

extension [Int] {
  /// Ascending numbers, those that follow one another together: "7", "7–11", "1–3, 5".
  fileprivate var shown: String {
    let runs = reduce(into: [ClosedRange<Int>]()) { runs, number in
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
    }.joined(separator: ", ")
  }
}

extension Int {
  /// Millimetres in words, to half a centimetre: "12,5 cm".
  fileprivate var centimetres: String {
    let halves = (self + 2) / 5
    return halves % 2 == 0 ? "\(halves / 2) cm" : "\(halves / 2),5 cm"
  }
}
