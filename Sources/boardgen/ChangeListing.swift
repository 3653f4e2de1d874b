import BoardBuild
import DisclosureModel
import OrderedJSON

/// What has changed, for people and programs.
struct ChangeListing {
  let comparison: ChangeReport.Comparison

  /// For people.
  var text: String {
    guard let old = comparison.old else {
      return """
        Chưa phát hành lần nào, nên chưa có gì để so sánh.
        Khi nội dung đã đúng và đã treo lên bảng, hãy chạy: boardgen release

        """
    }
    let sides = "từ \(old.text) đến \(comparison.new.text), tính cho ngày \(comparison.day.text)"
    let lines =
      comparison.isEmpty
      ? ["Nội dung và các bảng trên tường không có gì thay đổi \(sides)."]
      : comparison.changes.isEmpty
        ? ["Nội dung không có gì thay đổi \(sides)."]
        : ["Thay đổi \(sides)"] + changeLines + ["", "\(comparison.changes.count) thay đổi."]
    return (lines + wallLines + pageLines + comingLines).joined(separator: "\n") + "\n"
  }

  private var changeLines: [String] {
    var lines: [String] = []
    var last: Subject?
    for change in comparison.changes {
      if change.subject.kind != last?.kind { lines += ["", change.subject.kind.heading] }
      if change.subject != last { lines.append("  \(change.subject.name)") }
      lines.append("    \(change.text)")
      last = change.subject
    }
    return lines
  }

  private var pageLines: [String] {
    let pages = comparison.webPages
    if pages.isEmpty { return [] }
    let others = comparison.pages.count { !$0.path.hasSuffix(".html") }
    let origin = comparison.pagesAreExact ? "" : " (suy từ nội dung thay đổi)"
    return ["", "Trang web thay đổi\(origin): \(pages.count) trang"]
      + pages.map { "  \($0.kind.mark) \($0.path)" }
      + (others == 0 ? [] : ["  và \(others) tệp khác (dữ liệu, lịch, biểu mẫu, hình)"])
  }

  private var wallLines: [String] {
    if let failure = comparison.wallFailure {
      return ["", "Chưa nói được phải thay tờ nào: \(failure)."]
    }
    guard let order = comparison.walls?.order, !order.entries.isEmpty else { return [] }
    return ["", "Phải thay trên tường. \(order.summary)."]
      + order.boards.flatMap { board in
        ["  \(board.name) (\(board.place))"] + board.entries.flatMap(lines)
      }
  }

  private var comingLines: [String] {
    comparison.coming.map { ["", "Nội dung sẽ tự thay đổi \($0.text)."] } ?? []
  }

  private func lines(_ entry: SheetOrder.Entry) -> [String] {
    let task = entry.task
    let old = task.old.map { "gỡ \($0.text)" }
    return ["    \(task.action.word): \(task.title) (\(task.posterID))"]
      + ["      " + [entry.printText, old].compactMap(\.self).joined(separator: "; ")]
      + entry.reasons.map { "      vì: \($0)" }
  }

  /// For programs; described in `docs/changes.md`.
  var json: String {
    let report: JSON = [
      "version": .number(1), "office": .string(comparison.office.name),
      "day": .string(comparison.day.iso), "from": comparison.old?.json ?? .null,
      "to": comparison.new.json, "changes": .array(comparison.changes.map(\.json)),
      "pages": .array(
        comparison.pages.map {
          ["path": .string($0.path), "kind": .string($0.kind.rawValue)]
        }),
      "pagesAreExact": .bool(comparison.pagesAreExact),
      "walls": comparison.walls?.order.json ?? .null,
      "next": comparison.coming.map { coming in
        ["day": .string(coming.day.iso), "what": JSON(coming.what)]
      } ?? .null,
    ]
    return report.indented() + "\n"
  }
}

extension SheetOrder {
  fileprivate var json: JSON {
    [
      "papers": .array(
        papers.map { ["paper": .string($0.size.text), "sheets": .number($0.sheets)] }),
      "cost": cost.map { .number($0.dong) } ?? .null,
      "tasks": .array(
        entries.map { entry in
          [
            "action": .string(entry.task.action.rawValue), "board": .string(entry.task.board),
            "boardName": .string(entry.task.boardName), "place": .string(entry.task.place),
            "poster": .string(entry.task.posterID), "title": .string(entry.task.title),
            "print": entry.task.poster.map { poster in
              [
                "edition": .number(poster.edition.number), "from": .string(poster.edition.from.iso),
                "mark": .string(poster.edition.mark.text), "format": JSON(entry.task.format?.text),
                "sheets": .number(entry.sheets),
                "file": JSON(entry.task.format.map(poster.poster.path)),
              ]
            } ?? .null,
            "takeDown": entry.task.old.map { old in
              [
                "edition": .number(old.edition.number), "from": .string(old.edition.from.iso),
                "mark": .string(old.edition.mark.text), "format": .string(old.format),
              ]
            } ?? .null,
            "reasons": JSON(entry.reasons),
          ]
        }),
    ]
  }
}

extension Change.Kind {
  /// As lists of files show it.
  fileprivate var mark: String {
    switch self {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }
}

extension Change {
  fileprivate var json: JSON {
    [
      "subject": subject.json, "kind": .string(kind.rawValue), "fact": JSON(fact),
      "before": JSON(before), "after": JSON(after), "note": JSON(note),
      "successor": successor?.json ?? .null, "text": .string(text),
    ]
  }
}

extension Subject {
  fileprivate var json: JSON {
    ["kind": .string(kind.rawValue), "id": .string(id), "name": .string(name)]
  }
}

extension ChangeReport.Side {
  fileprivate var json: JSON {
    switch self {
    case .release(let day): ["kind": "release", "day": .string(day.iso)]
    case .folder(let folder): ["kind": "folder", "name": .string(folder)]
    case .revision(let revision): ["kind": "revision", "name": .string(revision)]
    }
  }
}
