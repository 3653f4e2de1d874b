internal import DisclosureModel
internal import OrderedJSON

/// All fees in force (phí, lệ phí), with what Luật Phí và lệ phí 2015 Đ.14.1 asks to be posted:
/// name, amount, way of collecting, payer, exemption and the text that sets it.
struct FeesView: Sendable, Hashable {
  /// One schedule.
  struct Schedule: Sendable, Hashable {
    /// What is paid for.
    struct Row: Sendable, Hashable {
      /// Its name.
      let name: String
      /// Payer, exemption, days of effect and note, each a sentence.
      var remarks: [String]
      /// The amounts, by column.
      let amounts: [FeeColumns.Cell]
    }

    /// Its name.
    let name: String
    /// The rows, in order.
    let rows: [Row]
    /// The remarks that hold for all its rows, each a sentence.
    let remarks: [String]
    /// Way of collecting, exemption, each with its name.
    let facts: [Fact]
    /// The text that sets it and its days of effect: fine print.
    let sources: [Fact]
  }

  /// Column heads: content, then amounts by channel.
  let columns: [Said]
  /// The schedules, in order.
  let schedules: [Schedule]
  /// What is said in place of schedules when there are none.
  let none: String?
}

extension FeesView {
  /// The schedules of `catalog` in force on `day`.
  init(_ catalog: Catalog, on day: CivilDate) {
    let current = catalog.feeSchedules(on: day).map { schedule in
      (schedule, schedule.rows.compactMap { catalog.feeStatement(ofRow: $0.id, on: day) })
    }
    let amounts = FeeColumns(current.flatMap { $0.1.map(\.byChannel) })
    schedules = current.map { schedule, statements in
      let rows = zip(schedule.rows, statements).map { row, statement in
        Schedule.Row(
          name: row.name, remarks: Self.remarks(on: row, statement, in: schedule),
          amounts: amounts.cells(of: statement.byChannel, none: Said("–")))
      }
      let common =
        rows.count < 2
        ? []
        : rows[0].remarks.filter { remark in
          rows.allSatisfy { $0.remarks.contains(remark) }
        }
      return Schedule(
        name: schedule.name,
        rows: rows.map { row in
          var row = row
          row.remarks.removeAll(where: common.contains)
          return row
        },
        remarks: common,
        facts: [
          Fact(label: "Cách thu", values: [schedule.collection]),
          Fact(
            label: "Miễn, giảm", values: [schedule.exemption ?? "Không có trường hợp miễn, giảm"]),
        ],
        sources: Self.sources(of: schedule, statements, in: catalog))
    }
    columns =
      schedules.isEmpty ? [] : [Said("Nội dung thu")] + amounts.heads(single: Said("Mức thu"))
    none = schedules.isEmpty ? "Hiện không thu phí, lệ phí nào." : nil
  }

  private static func remarks(
    on row: FeeRow, _ statement: FeeStatement, in schedule: FeeSchedule
  ) -> [String] {
    let dates = statement.shares.compactMap { share -> String? in
      guard share.amount.period != schedule.period, let words = share.amount.period.words else {
        return nil
      }
      let which = statement.isUniform ? "này" : "nộp \(share.channels.names.loweredFirst)"
      return "Mức \(which) áp dụng \(words)"
    }
    let all: [String?] =
      [
        "Người nộp: \(row.payer.loweredFirst)",
        row.exemption.map { "Miễn, giảm: \($0.loweredFirst)" },
      ] + dates + [row.note]
    return all.compactMap { $0?.sentence }
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

extension FeeStatement {
  /// What each channel pays.
  fileprivate var byChannel: [SubmissionChannel.Kind: [FeeLine]] {
    shares.reduce(into: [:]) { amounts, share in
      for channel in share.channels { amounts[channel] = [FeeLine(share.amount, isDated: false)] }
    }
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
      "name": .string(name), "rows": JSON(rows), "remarks": JSON(remarks), "facts": JSON(facts),
      "sources": JSON(sources),
    ]
  }
}

extension FeesView.Schedule.Row: TemplateData {
  var json: JSON { ["name": .string(name), "remarks": JSON(remarks), "amounts": JSON(amounts)] }
}
