import DisclosureModel
import OrderedJSON

/// What the law tells an office to post and where each is, for people and programs.
struct DutyReport {
  let office: String
  let day: CivilDate
  let coverage: [DutyCoverage]

  /// Whether something that must be there is not.
  var isLacking: Bool { coverage.contains { [.missing, .partial].contains($0.status) } }

  /// For people.
  var text: String {
    var lines = ["Nội dung phải niêm yết, công khai của \(office), ngày \(day.text)"]
    for (name, duties) in coverage.groups {
      lines += ["", name]
      for one in duties { lines += [""] + paragraph(one) }
    }
    lines += [
      "", coverage.counts.map { "\($0.count) \($0.status.name)" }.joined(separator: ", ") + ".",
    ]
    lines += coverage.counts.map { "  \($0.status.name): \($0.status.meaning)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func paragraph(_ one: DutyCoverage) -> [String] {
    let duty = one.duty
    return ["- [\(one.status.name.uppercased())] \(duty.content)"]
      + one.pages.map { "    trang web: \($0.path) (\($0.title))" }
      + one.hung.map { "    bảng: \($0.board.name), \($0.board.place)" }
      + one.lacking.map { "    còn thiếu: \($0)" }
      + ["    yêu cầu: \(duty.terms.joined(separator: "; "))"]
      + (duty.note.map { ["    xem tại chỗ: \($0)"] } ?? [])
      + ["    căn cứ: \(duty.basis)"]
  }

  /// For programs; described in `docs/check.md`.
  var json: String {
    let report: JSON = [
      "version": .number(1), "office": .string(office), "day": .string(day.iso),
      "counts": .object(
        DutyCoverage.Status.allCases.map { status in
          (status.rawValue, .number(coverage.count { $0.status == status }))
        }),
      "duties": .array(coverage.map(\.json)),
    ]
    return report.indented() + "\n"
  }
}

extension DutyCoverage {
  fileprivate var json: JSON {
    [
      "id": .string(duty.id), "status": .string(status.rawValue), "group": .string(duty.group),
      "content": .string(duty.content), "places": JSON(duty.places.map(\.rawValue)),
      "duration": JSON(duty.duration), "due": JSON(duty.due), "occasion": JSON(duty.occasion),
      "note": JSON(duty.note), "document": .string(duty.document),
      "article": JSON(duty.article),
      "certainty": .string(duty.certainty.rawValue),
      "pages": .array(pages.map { ["title": .string($0.title), "path": .string($0.path)] }),
      "boards": .array(
        hung.map {
          [
            "id": .string($0.board.id), "name": .string($0.board.name),
            "place": .string($0.board.place),
            "posters": JSON($0.posters.map(\.id)),
          ]
        }),
      "lacking": JSON(lacking),
    ]
  }
}
