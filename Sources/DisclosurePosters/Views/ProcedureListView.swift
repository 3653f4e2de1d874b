internal import DisclosureModel
internal import OrderedJSON

/// The procedures of one field (danh mục thủ tục).
struct ProcedureListView: Sendable, Hashable {
  /// One procedure.
  struct Row: Sendable, Hashable {
    /// Its number in the list, from 1.
    let number: Int
    /// Its name for large type.
    let name: Said
    /// Its official name, where it is another.
    let officialName: String?
    /// Code and how far it is online.
    let remarks: [Said]
    /// Processing time.
    let times: [Said]
    /// What is paid, by column.
    let amounts: [FeeColumns.Cell]
  }

  /// Column heads: number, procedure, time, then amounts by channel.
  let columns: [Said]
  /// The rows, in order.
  let rows: [Row]
  /// What is said in place of rows when there are none.
  let none: Said?
}

extension ProcedureListView {
  /// The procedures of `field` in force on `day`, told by `speaker`.
  init(field: String, in catalog: Catalog, on day: CivilDate, by speaker: Speaker) {
    let procedures = catalog.procedures
      .filter { $0.field == field && $0.lifecycle.period.contains(day) }
    let fees = procedures.map { catalog.feeSummary(of: $0, on: day, by: speaker) }
    let amounts = FeeColumns(fees)
    rows = zip(procedures, fees).enumerated().map { index, pair in
      let (procedure, fees) = pair
      return Row(
        number: index + 1,
        name: speaker.say(.name, of: procedure) ?? Said(procedure.displayName),
        officialName: procedure.officialNameIfOther,
        remarks: [
          Said("Mã \(procedure.code.text)"),
          speaker.say(words: { $0.name(of: procedure.onlineLevel) }),
        ].compactMap(\.self),
        times: procedure.channels.grouped { procedure.time(in: $0) }.compactMap { _, time in
          speaker.say(words: { time.text(in: $0)?.capitalisedFirst })
        },
        amounts: amounts.cells(of: fees, none: speaker.say(\.notAccepted)))
    }
    columns =
      rows.isEmpty
      ? []
      : [speaker.say(\.number), speaker.say(\.procedure), speaker.say(\.time)]
        + amounts.heads(single: speaker.say(\.fees), by: speaker)
    none = rows.isEmpty ? speaker.say(\.noProcedures) : nil
  }
}

extension Catalog {
  /// What a procedure costs through each of its channels; of several fees, where they stand.
  fileprivate func feeSummary(
    of procedure: Procedure, on day: CivilDate, by speaker: Speaker
  ) -> [SubmissionChannel.Kind: [FeeLine]] {
    procedure.channels.reduce(into: [:]) { summary, channel in
      let fees = feeLines(of: channel, on: day).orFree(by: speaker)
      summary[channel.kind] = fees.count > 1 ? [FeeLine(words: speaker.say(\.byFeeList))] : fees
    }
  }
}

extension ProcedureListView: TemplateData {
  var json: JSON { ["columns": JSON(columns), "rows": JSON(rows), "none": JSON(none)] }
}

extension ProcedureListView.Row: TemplateData {
  var json: JSON {
    [
      "number": .number(number), "name": name.json, "officialName": JSON(officialName),
      "remarks": JSON(remarks), "times": JSON(times), "amounts": JSON(amounts),
    ]
  }
}
