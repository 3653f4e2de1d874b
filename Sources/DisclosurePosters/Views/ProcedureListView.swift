internal import DisclosureModel
internal import OrderedJSON

/// The procedures of one field (danh mục thủ tục).
struct ProcedureListView: Sendable, Hashable {
  /// One procedure.
  struct Row: Sendable, Hashable {
    /// Its number in the list, from 1.
    let number: Int
    /// Its name for large type.
    let name: String
    /// Its official name, where it is another.
    let officialName: String?
    /// Code and how far it is online.
    let remarks: [String]
    /// Processing time.
    let times: [String]
    /// What is paid, by column.
    let amounts: [FeeColumns.Cell]
  }

  /// Column heads: number, procedure, time, then amounts by channel.
  let columns: [String]
  /// The rows, in order.
  let rows: [Row]
  /// What is said in place of rows when there are none.
  let none: String?
}

extension ProcedureListView {
  /// The procedures of `field` in force on `day`.
  init(field: String, in catalog: Catalog, on day: CivilDate) {
    let procedures = catalog.procedures
      .filter { $0.field == field && $0.lifecycle.period.contains(day) }
    let fees = procedures.map { catalog.feeSummary(of: $0, on: day) }
    let amounts = FeeColumns(fees)
    rows = zip(procedures, fees).enumerated().map { index, pair in
      let (procedure, fees) = pair
      return Row(
        number: index + 1, name: procedure.displayName,
        officialName: procedure.officialNameIfOther,
        remarks: [
          "Mã \(procedure.code.text)",
          procedure.onlineLevel == .unknown ? nil : procedure.onlineLevel.words,
        ].compactMap(\.self),
        times: procedure.channels.grouped { procedure.time(in: $0) }
          .map { $0.value.text.capitalisedFirst },
        amounts: amounts.cells(of: fees, none: "Không nhận"))
    }
    columns =
      rows.isEmpty ? [] : ["STT", "Thủ tục", "Thời hạn"] + amounts.heads(single: "Phí, lệ phí")
    none = rows.isEmpty ? "Chưa có thủ tục nào đang có hiệu lực trong lĩnh vực này." : nil
  }
}

extension Catalog {
  /// What a procedure costs through each of its channels; of several fees, where they stand.
  fileprivate func feeSummary(
    of procedure: Procedure, on day: CivilDate
  ) -> [SubmissionChannel.Kind: [FeeLine]] {
    procedure.channels.reduce(into: [:]) { summary, channel in
      let fees = feeLines(of: channel, on: day).orFree
      summary[channel.kind] = fees.count > 1 ? [FeeLine(words: "Theo biểu phí")] : fees
    }
  }
}

extension ProcedureListView: TemplateData {
  var json: JSON { ["columns": JSON(columns), "rows": JSON(rows), "none": JSON(none)] }
}

extension ProcedureListView.Row: TemplateData {
  var json: JSON {
    [
      "number": .number(number), "name": .string(name), "officialName": JSON(officialName),
      "remarks": JSON(remarks), "times": JSON(times), "amounts": JSON(amounts),
    ]
  }
}
