internal import DisclosureModel
internal import OrderedJSON

/// The procedures of one field, or of several (danh mục thủ tục).
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

  /// The procedures of one field.
  struct Group: Sendable, Hashable {
    /// The field; nil where there is only one.
    let heading: Said?
    /// Its procedures, in order.
    let rows: [Row]
  }

  /// Column heads: number, procedure, time, then amounts by channel.
  let columns: [Said]
  /// The procedures by field, numbered through.
  let groups: [Group]
  /// What is said in place of groups when there are none.
  let none: Said?
}

extension ProcedureListView {
  /// The procedures of `fields` in force on `day`, told by `speaker`.
  init(fields: [Field], in catalog: Catalog, on day: CivilDate, by speaker: Speaker) {
    let current = catalog.procedures.filter { $0.lifecycle.period.contains(day) }
    let procedures = fields.flatMap { field in current.filter { $0.field == field.id } }
    let fees = procedures.map { catalog.feeSummary(of: $0, on: day, by: speaker) }
    let amounts = FeeColumns(fees)
    let none = speaker.say(\.notAccepted)
    let rows = zip(procedures, fees).enumerated().map { index, pair in
      Row(pair.0, number: index + 1, amounts: amounts.cells(of: pair.1, none: none), by: speaker)
    }
    groups = fields.compactMap { field in
      let rows = zip(procedures, rows).filter { $0.0.field == field.id }.map(\.1)
      if rows.isEmpty { return nil }
      return Group(heading: fields.count > 1 ? speaker.say(.name, of: field) : nil, rows: rows)
    }
    columns =
      rows.isEmpty
      ? []
      : [speaker.say(\.number), speaker.say(\.procedure), speaker.say(\.time)]
        + amounts.heads(single: speaker.say(\.fees), by: speaker)
    self.none = rows.isEmpty ? speaker.say(\.noProcedures) : nil
  }
}

extension ProcedureListView.Row {
  fileprivate init(
    _ procedure: Procedure, number: Int, amounts: [FeeColumns.Cell], by speaker: Speaker
  ) {
    self.init(
      number: number,
      name: speaker.say(.name, of: procedure) ?? Said(procedure.displayName),
      officialName: procedure.officialNameIfOther,
      remarks: [
        Said("Mã \(procedure.code.text)"),
        speaker.say(words: { $0.name(of: procedure.onlineLevel) }),
      ].compactMap(\.self),
      times: procedure.channels.grouped { procedure.time(in: $0) }.compactMap { _, time in
        speaker.say(words: { time.text(in: $0)?.capitalisedFirst })
      },
      amounts: amounts)
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
  var json: JSON { ["columns": JSON(columns), "groups": JSON(groups), "none": JSON(none)] }
}

extension ProcedureListView.Group: TemplateData {
  var json: JSON { ["heading": JSON(heading), "rows": JSON(rows)] }
}

extension ProcedureListView.Row: TemplateData {
  var json: JSON {
    [
      "number": .number(number), "name": name.json, "officialName": JSON(officialName),
      "remarks": JSON(remarks), "times": JSON(times), "amounts": JSON(amounts),
    ]
  }
}
