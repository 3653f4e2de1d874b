internal import DisclosureModel

/// All fees in force (phí, lệ phí), with what Luật Phí và lệ phí 2015 Đ.14.1 asks to be posted:
/// name, amount, way of collecting, payer, exemption and the text that sets it.
struct FeesView: Sendable, Hashable {
  /// One schedule.
  struct Schedule: Sendable, Hashable {
    /// What is paid for.
    struct Row: Sendable, Hashable {
      /// Its name.
      let name: String
      /// Payer, exemption and note, each a line.
      let remarks: [String]
      /// The amounts.
      let fees: [FeeLine]
    }

    /// Its name.
    let name: String
    /// The rows, in order.
    let rows: [Row]
    /// Way of collecting, exemption, each with its name.
    let facts: [Fact]
    /// The text that sets it and its days of effect: fine print.
    let sources: [String]
  }

  /// Column heads: content and amount.
  let columns: [String]
  /// The schedules, in order.
  let schedules: [Schedule]
  /// What is said in place of schedules when there are none.
  let none: String
}

extension FeesView {
  /// The schedules of `catalog` in force on `day`.
  init(_ catalog: Catalog, on day: CivilDate) {
    columns = ["Nội dung thu", "Mức thu"]
    none = "Hiện không thu phí, lệ phí nào."
    schedules = catalog.feeSchedules.filter { $0.period.contains(day) }.map { schedule in
      Schedule(
        name: schedule.name,
        rows: schedule.rows.map { row in
          Schedule.Row(
            name: row.name,
            remarks: ["Người nộp: \(row.payer.loweredFirst)"]
              + (row.exemption.map { ["Miễn, giảm: \($0.loweredFirst)"] } ?? [])
              + (row.note.map { [$0] } ?? []),
            fees: schedule.lines(of: row, on: day))
        },
        facts: [
          Fact(label: "Cách thu", values: [schedule.collection]),
          Fact(
            label: "Miễn, giảm", values: [schedule.exemption ?? "Không có trường hợp miễn, giảm"]),
        ],
        sources: Self.sources(of: schedule, in: catalog, on: day))
    }
  }

  private static func sources(
    of schedule: FeeSchedule, in catalog: Catalog, on day: CivilDate
  ) -> [String] {
    let amounts = schedule.rows.flatMap { row in
      SubmissionChannel.Kind.allCases.compactMap { schedule.amount(of: row, in: $0, on: day) }
    }
    let others = amounts.compactMap(\.decision).filter { $0 != schedule.decision }
      .grouped(by: \.self).map(\.value)
    let effect = schedule.period.words.map { "; áp dụng \($0)" } ?? ""
    return ["Căn cứ: \(catalog.citation(of: schedule.decision))\(effect)"]
      + others.map { "Mức thu riêng theo \(catalog.citation(of: $0))" }
  }
}

extension FeesView: TemplateData {
  var json: JSON {
    ["columns": JSON(columns), "schedules": JSON(schedules), "none": .string(none)]
  }
}

extension FeesView.Schedule: TemplateData {
  var json: JSON {
    [
      "name": .string(name), "rows": JSON(rows), "facts": JSON(facts), "sources": JSON(sources),
    ]
  }
}

extension FeesView.Schedule.Row: TemplateData {
  var json: JSON { ["name": .string(name), "remarks": JSON(remarks), "fees": JSON(fees)] }
}
