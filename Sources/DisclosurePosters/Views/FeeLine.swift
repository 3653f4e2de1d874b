internal import DisclosureModel

/// A price in two parts, between which a line may break: "8.000 đồng" and "/bản".
struct Price: Sendable, Hashable {
  /// The money, or words where there is no amount.
  let money: String
  /// What is counted, with its slash.
  let unit: String?

  /// The two parts of `price`.
  init(_ price: UnitPrice) {
    money = price.money.text
    unit = price.unit.map { "/\($0)" }
  }

  /// Words in place of an amount.
  init(words: String) {
    money = words
    unit = nil
  }
}

/// What one fee row costs in some channels.
struct FeeLine: Sendable, Hashable {
  /// For what or in which channels; nil where there is nothing to tell apart.
  var label: String?
  /// The basic price.
  let price: Price
  /// Tiers, the maximum and dates, each a line.
  let details: [String]
}

extension FeeLine {
  /// The line of `amount`.
  init(_ amount: FeeAmount, label: String? = nil) {
    self.label = label
    price = Price(amount.price)
    details =
      amount.tiers.map { "từ \(amount.price.unit ?? "đơn vị") thứ \($0.from): \($0.price.text)" }
      + (amount.maximum.map { ["tối đa \($0.text)"] } ?? [])
      + (amount.period.words.map { ["áp dụng \($0)"] } ?? [])
  }

  /// A line for a row that has no amount in force.
  static let unset = FeeLine(label: nil, price: Price(words: "Chưa quy định"), details: [])
}

extension FeeSchedule {
  /// The amount of `row` that holds on `day` in `channel`: the last one that applies.
  func amount(of row: FeeRow, in channel: SubmissionChannel.Kind, on day: CivilDate) -> FeeAmount? {
    row.amounts.last { amount in
      (amount.channels.isEmpty || amount.channels.contains(channel))
        && Period(from: amount.period.from ?? period.from, to: amount.period.to ?? period.to)
          .contains(day)
    }
  }

  /// The lines of `row` on `day`, one for each set of channels with the same amount.
  func lines(of row: FeeRow, on day: CivilDate) -> [FeeLine] {
    let groups = SubmissionChannel.Kind.allCases.grouped { amount(of: row, in: $0, on: day) }
    return groups.map { channels, amount in
      let label =
        groups.count == 1 ? nil : channels.map(\.words).joined(separator: ", ").sentenceCase
      guard let amount else {
        return FeeLine(label: label, price: FeeLine.unset.price, details: [])
      }
      return FeeLine(amount, label: label)
    }
  }
}

extension Sequence {
  /// Groups the elements by an equal value, in the order in which the values first appear.
  func grouped<Value: Equatable>(
    by value: (Element) -> Value
  ) -> [(elements: [Element], value: Value)] {
    var groups: [(elements: [Element], value: Value)] = []
    for element in self {
      let value = value(element)
      if let index = groups.firstIndex(where: { $0.value == value }) {
        groups[index].elements.append(element)
      } else {
        groups.append(([element], value))
      }
    }
    return groups
  }
}

extension String {
  /// A list of words of which only the first keeps its capital.
  var sentenceCase: String {
    split(separator: ", ", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? String($1) : String($1).loweredFirst }.joined(separator: ", ")
  }
}

extension Price: TemplateData {
  var json: JSON { ["money": .string(money), "unit": JSON(unit)] }
}

extension FeeLine: TemplateData {
  var json: JSON { ["label": JSON(label), "price": price.json, "details": JSON(details)] }
}
