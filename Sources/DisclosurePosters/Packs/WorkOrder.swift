public import DisclosureModel
internal import OrderedJSON

/// File name of the work order.
public let workOrderPath = "phieu-thay-bang.pdf"

/// The job of the work order (phiếu thay bảng): for each sheet a box to tick and a line to sign, board
/// by board. `day` is the day from which the walls are to be so.
public func workOrderJob(_ order: SheetOrder, of office: Office, day: CivilDate) -> CompositeJob {
  CompositeJob(
    name: "phiếu thay bảng", subject: "phiếu thay bảng", template: "work-order.typ",
    data: WorkOrderView(order: order, office: office, day: day).json.bytes, enclosures: [],
    path: workOrderPath, day: day)
}

/// Everything that the work order shows.
private struct WorkOrderView {
  let order: SheetOrder
  let office: Office
  let day: CivilDate
}

extension WorkOrderView: TemplateData {
  var json: JSON {
    [
      "title": "Phiếu thay bảng niêm yết",
      "head": PosterView.Head(office, tag: "Phiếu thay bảng").json, "date": day.json,
      "lead": .string("Để đúng từ ngày \(day.text)."), "count": .string("\(order.summary)."),
      "advice": .string(
        """
        Gỡ tờ cũ rồi treo tờ mới. Xong tờ nào, đánh dấu vào ô và ký ở dòng của tờ ấy.
        """),
      "boards": .array(
        order.boards.map { board in
          [
            "name": .string(board.name), "place": .string(board.place),
            "entries": .array(board.entries.map(\.json)),
          ]
        }),
      "signature": "Ký, ghi rõ họ tên", "leader": "Người kiểm tra",
    ]
  }
}

extension SheetOrder.Entry {
  fileprivate var json: JSON {
    [
      "action": .string(task.action.word), "title": .string(task.title),
      "new": JSON(
        task.poster.map { "\($0.edition.text), mã \($0.edition.mark.shown)" }),
      "paper": JSON(task.format?.text),
      "old": JSON(task.old.map { "Gỡ: \($0.text)" }),
      "reasons": JSON(reasons), "lines": JSON(lines),
    ]
  }

  /// What is ticked and signed.
  private var lines: [String] {
    if task.poster == nil { return ["Đã gỡ"] }
    return sheets == 1 ? ["Đã treo"] : (1...max(1, sheets)).map { "Đã treo tờ \($0)/\(sheets)" }
  }
}
