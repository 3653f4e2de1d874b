public import DisclosureModel
internal import OrderedJSON

/// A rendered poster cut into smaller papers, with what the template writes on them.
struct TileView: Sendable {
  let poster: RenderedPoster
  let plan: TilePlan
  let office: Office
}

/// The PDFs of tiles of `paper` for those of `rendered` that are larger than it, in their order.
public func tileJobs(
  _ rendered: [RenderedPoster], paper: PaperSize, of office: Office
) -> [CompositeJob] {
  rendered.compactMap { poster in
    let format = poster.job.format
    return TilePlan(format.size, on: paper).map { plan in
      CompositeJob(
        name: "các mảnh \(paper.text) của \(poster.job.name)", subject: poster.job.subject,
        template: "tiles.typ",
        data: TileView(poster: poster, plan: plan, office: office).json.bytes,
        enclosures: [Enclosure(poster)],
        path: poster.job.poster.tilesPath(format, paper: paper), day: poster.job.day)
    }
  }
}

extension TileView: TemplateData {
  var json: JSON {
    let (width, height) = poster.job.format.size.millimetres
    let (paperWidth, paperHeight) = plan.paper.millimetres
    let guide = SheetSize.paper(plan.paper.paper ?? .a4, isLandscape: width > height).millimetres
    return [
      "title": .string(poster.job.poster.title),
      "format": .string(
        "Khổ \(poster.job.format.size.text), ghép từ \(plan.tiles.count) mảnh \(plan.paper.text)"),
      "head": [
        "parent": .string(office.parent), "office": .string(office.name),
        "tag": .string("Ghép từ giấy nhỏ"),
        "sample": JSON(office.isSample ? "Dữ liệu mẫu" : nil),
      ],
      "date": poster.job.day.json,
      "file": .string(Enclosure(poster).file),
      "width": .number(width), "height": .number(height),
      "paper": ["width": .number(paperWidth), "height": .number(paperHeight)],
      "guide": ["width": .number(guide.width), "height": .number(guide.height)],
      "edge": .number(TilePlan.glueEdge),
      "rows": .number(plan.rows), "columns": .number(plan.columns),
      "steps": JSON(steps),
      "sheets": .array((1...poster.sheets).map(sheet)),
      "tiles": .array(plan.tiles.enumerated().map(tile)),
    ]
  }

  private func sheet(_ number: Int) -> JSON {
    let name = poster.sheets > 1 ? "tờ \(number)/\(poster.sheets)" : nil
    let title = poster.job.poster.title
    return ["name": JSON(name), "alt": .string(name.map { "\(title), \($0)" } ?? title)]
  }

  private func tile(_ index: Int, _ tile: TilePlan.Tile) -> JSON {
    func glue(_ neighbour: Int) -> String { "Mép dán: mảnh \(neighbour) đè lên đây" }
    return [
      "number": .number(index + 1),
      "label": .string("Mảnh \(index + 1)/\(plan.tiles.count)"),
      "place": .string("hàng \(tile.row + 1), cột \(tile.column + 1)"),
      "x": .number(tile.across.lowerBound), "width": .number(tile.across.count),
      "y": .number(tile.down.lowerBound), "height": .number(tile.down.count),
      "left": .number(tile.left), "top": .number(tile.top),
      "right": JSON(tile.column + 1 < plan.columns ? glue(index + 2) : nil),
      "below": JSON(tile.row + 1 < plan.rows ? glue(index + 1 + plan.columns) : nil),
    ]
  }

  private var steps: [String] {
    let edges = [plan.columns > 1 ? "bên phải" : nil, plan.rows > 1 ? "bên dưới" : nil]
    return [
      "In một mặt, 100 % (không chọn “vừa trang giấy”). Tờ này chỉ để hướng dẫn.",
      """
      Cắt từng mảnh theo nét đứt. Giữ lại mép dán ở \
      \(edges.compactMap(\.self).joined(separator: " và ")).
      """,
      "Bôi hồ lên mép dán, đặt mảnh sau đè lên cho khớp chữ.",
      plan.columns == 1
        ? "Ghép từ trên xuống."
        : "Ghép từng hàng từ trái sang phải"
          + (plan.rows == 1 ? "." : ", rồi ghép các hàng từ trên xuống."),
    ]
  }
}
