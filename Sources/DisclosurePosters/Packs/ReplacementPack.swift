public import DisclosureModel
internal import OrderedJSON

/// File name of the sheets to print for a work order.
public let replacementPackPath = "bo-in-thay-the.pdf"

/// The job of one PDF with just the sheets that a work order has printed, in its order and as often
/// as they hang; nil where it has nothing printed. `rendered` holds the posters, by path.
public func replacementPackJob(
  _ order: SheetOrder, rendered: [String: RenderedPoster], of office: Office, day: CivilDate
) -> CompositeJob? {
  let entries = order.entries.compactMap { entry -> ReplacementView.Entry? in
    guard let poster = entry.task.poster, let format = entry.task.format,
      let pdf = rendered[poster.poster.path(format)]
    else { return nil }
    return ReplacementView.Entry(board: entry.task.boardName, poster: pdf)
  }
  guard !entries.isEmpty else { return nil }
  let view = ReplacementView(entries: entries, summary: order.summary, office: office, day: day)
  let enclosures = entries.map { Enclosure($0.poster) }
  return CompositeJob(
    name: "bộ in thay thế", subject: "bộ in thay thế", template: "pack.typ", data: view.json.bytes,
    enclosures: enclosures.indices.filter { !enclosures[..<$0].contains(enclosures[$0]) }
      .map { enclosures[$0] },
    path: replacementPackPath, day: day)
}

/// What `pack.typ` shows of sheets for several boards: no drawing, and the board with each poster.
private struct ReplacementView {
  struct Entry {
    let board: String
    let poster: RenderedPoster
  }

  let entries: [Entry]
  let summary: String
  let office: Office
  let day: CivilDate
}

extension ReplacementView: TemplateData {
  var json: JSON {
    [
      "title": "Bộ in thay thế", "place": "Chỉ gồm các tờ phải thay hoặc treo thêm",
      "surface": .null, "updated": .string("Để đúng từ ngày \(day.text)"),
      "head": PosterView.Head(office, tag: "Bộ in thay thế").json, "date": day.json,
      "count": .string(summary), "advice": .string(PackView.advice), "shortage": .null,
      "plan": .null,
      "list": [
        "head": JSON(["Số tờ", "Bảng niêm yết", "Treo ở", "Khổ giấy"]),
        "names": JSON(["Bảng niêm yết", "Treo ở"]),
        "rows": .array(
          entries.map { entry in
            JSON([
              "\(entry.poster.sheets)", entry.poster.job.poster.title, entry.board,
              entry.poster.job.format.sizeText,
            ])
          }),
      ],
      "sheets": .array(entries.flatMap { PackView.sheets(of: $0.poster) { _ in nil } }),
    ]
  }
}
