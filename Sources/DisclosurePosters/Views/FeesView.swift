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
      /// Payer, exemption and note, each a sentence.
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
    let sources: [Fact]
  }

  /// Column heads: content and amount.
  let columns: [String]
  /// The schedules, in order.
  let schedules: [Schedule]
  /// What is said in place of schedules when there are none.
  let none: String?
}

extension FeesView {
  /// The schedules of `catalog` in force on `day`.
  init(_ catalog: Catalog, on day: CivilDate) {
    schedules = catalog.feeSchedules(on: day).map { schedule in
      let statements = schedule.rows.compactMap { catalog.feeStatement(ofRow: $0.id, on: day) }
      return Schedule(
        name: schedule.name,
        rows: zip(schedule.rows, statements).map { row, statement in
          Schedule.Row(
            name: row.name,
            remarks: [
              "Người nộp: \(row.payer.loweredFirst)",
              row.exemption.map { "Miễn, giảm: \($0.loweredFirst)" }, row.note,
            ].compactMap { $0?.sentence },
            fees: statement.lines)
        },
        facts: [
          Fact(label: "Cách thu", values: [schedule.collection]),
          Fact(
            label: "Miễn, giảm", values: [schedule.exemption ?? "Không có trường hợp miễn, giảm"]),
        ],
        sources: Self.sources(of: schedule, statements, in: catalog))
    }
    columns = schedules.isEmpty ? [] : ["Nội dung thu", "Mức thu"]
    none = schedules.isEmpty ? "Hiện không thu phí, lệ phí nào." : nil
  }

  private static func sources(
    of schedule: FeeSchedule, _ statements: [FeeStatement], in catalog: Catalog
  ) -> [Fact] {
    let decisions = statements.flatMap(\.decisions).grouped(by: \.self).map(\.value)
    return [
      Fact(label: "Văn bản quy định", values: decisions.map(catalog.citation(of:))),
      Fact(label: "Thời gian áp dụng", values: [schedule.period.words].compactMap(\.self)),
    ].filter { !$0.values.isEmpty }
  }
}

extension FeesView: TemplateData {
  var json: JSON {
    ["columns": JSON(columns), "schedules": JSON(schedules), "none": JSON(none)]
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
