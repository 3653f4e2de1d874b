internal import DisclosureModel
internal import OrderedJSON

/// Amounts of many rows in columns by channel: channels that pay alike in every row share a column,
/// and an amount that holds for neighbouring columns stands once, across them.
struct FeeColumns {
  /// The amounts of one row in neighbouring columns.
  struct Cell: Sendable, Hashable {
    /// What is paid.
    let fees: [FeeLine]
    /// What is said where nothing is set.
    let none: Said?
    /// How many columns it holds for, from 1.
    var span: Int
  }

  /// The channels of each column.
  private let columns: [[SubmissionChannel.Kind]]

  /// Columns for `rows`, each with the amounts of the channels that it has. A channel that a row
  /// does not have keeps no column of its own.
  init(_ rows: [[SubmissionChannel.Kind: [FeeLine]]]) {
    var columns: [[SubmissionChannel.Kind]] = []
    for channel in [SubmissionChannel.Kind.inPerson, .postal, .online]
    where rows.contains(where: { $0[channel] != nil }) {
      let index = columns.firstIndex { column in
        rows.allSatisfy { row in
          let fees = (column + [channel]).compactMap { row[$0] }
          return fees.allSatisfy { $0 == fees[0] }
        }
      }
      if let index { columns[index].append(channel) } else { columns.append([channel]) }
    }
    self.columns = columns
  }

  /// The heads of the columns; `single` where there is nothing to tell apart.
  func heads(single: Said, by speaker: Speaker = Speaker(other: nil)) -> [Said] {
    if columns.count == 1 { return [single] }
    return columns.map { column in
      Said(
        column.names, speaker.other.map { column.map($0.name(of:)).joined(separator: ", ") })
    }
  }

  /// The cells of a row, `none` in those of channels that it does not have.
  func cells(of row: [SubmissionChannel.Kind: [FeeLine]], none: Said) -> [Cell] {
    columns.reduce(into: []) { cells, column in
      let fees = column.lazy.compactMap { row[$0] }.first ?? []
      if let last = cells.last, last.fees == fees {
        cells[cells.count - 1].span += 1
      } else {
        cells.append(Cell(fees: fees, none: fees.isEmpty ? none : nil, span: 1))
      }
    }
  }
}

extension FeeColumns.Cell: TemplateData {
  var json: JSON { ["fees": JSON(fees), "none": JSON(none), "span": .number(span)] }
}
