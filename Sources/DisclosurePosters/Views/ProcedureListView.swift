internal import DisclosureModel

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
    /// What is paid.
    let fees: [FeeLine]
  }

  /// Column heads: number, procedure, time, fees.
  let columns: [String]
  /// The rows, in order.
  let rows: [Row]
  /// What is said in place of rows when there are none.
  let none: String?
}

extension ProcedureListView {
  /// The procedures of `field` in force on `day`.
  init(field: String, in catalog: Catalog, on day: CivilDate) {
    rows = catalog.procedures
      .filter { $0.field == field && $0.lifecycle.period.contains(day) }
      .enumerated().map { index, procedure in
        Row(
          number: index + 1, name: procedure.displayName,
          officialName: procedure.officialNameIfOther,
          remarks: ["Mã \(procedure.code.text)", procedure.onlineLevel.words],
          times: procedure.channels.grouped { procedure.time(in: $0) }
            .map { $0.value.text.capitalisedFirst },
          fees: catalog.feeSummary(of: procedure, on: day))
      }
    columns = rows.isEmpty ? [] : ["STT", "Thủ tục", "Thời hạn", "Phí, lệ phí"]
    none = rows.isEmpty ? "Chưa có thủ tục nào đang có hiệu lực trong lĩnh vực này." : nil
  }
}

extension Catalog {
  /// What a procedure costs, in as few lines as tell the truth.
  func feeSummary(of procedure: Procedure, on day: CivilDate) -> [FeeLine] {
    let groups = procedure.channels.grouped { feeLines(of: $0, on: day) }
    if groups.contains(where: { $0.value.count > 2 }) { return [FeeLine(words: "Theo biểu phí")] }
    return groups.flatMap { channels, fees in
      fees.orFree.map { fee in
        FeeLine(price: fee.price, label: groups.count > 1 ? channels.map(\.kind).names : nil)
      }
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
      "remarks": JSON(remarks), "times": JSON(times), "fees": JSON(fees),
    ]
  }
}
