internal import DisclosureModel
internal import OrderedJSON

/// A price in two parts, between which a line may break: "8.000 đồng" and "/bản".
struct Price: Sendable, Hashable {
  /// The money, or words where there is no amount.
  let money: Said
  /// What is counted, with its slash.
  let unit: String?

  /// The two parts of `price`.
  init(_ price: UnitPrice) {
    money = Said(price.money.text)
    unit = price.unit.map { "/\($0)" }
  }

  /// Words in place of an amount.
  init(words: Said) {
    money = words
    unit = nil
  }

  /// The same in Vietnamese alone.
  init(words: String) { self.init(words: Said(words)) }
}

/// What one fee row costs in some channels.
struct FeeLine: Sendable, Hashable {
  /// For what or in which channels; nil where there is nothing to tell apart.
  var label: String?
  /// The basic price.
  let price: Price
  /// Tiers, the maximum and dates, each a line.
  var details: [String]
}

extension FeeLine {
  /// The line of `amount`, its days of effect among the details where `isDated`.
  init(_ amount: FeeAmount, label: String? = nil, isDated: Bool = true) {
    self.label = label
    price = Price(amount.price)
    let dates = isDated ? amount.period.words.map { "áp dụng \($0)" } : nil
    details = amount.lines.dropFirst() + [dates].compactMap(\.self)
  }

  /// A line of words where there is no amount.
  init(words: Said, label: String? = nil) {
    self.label = label
    price = Price(words: words)
    details = []
  }
}

extension FeeStatement {
  /// A line for each group of channels that pay alike.
  var lines: [FeeLine] {
    shares.map { FeeLine($0.amount, label: isUniform ? nil : $0.channels.names) }
  }
}

extension Catalog {
  /// What falls due in `channel` on `day`, each with the name of its row.
  func feeLines(of channel: SubmissionChannel, on day: CivilDate) -> [FeeLine] {
    channel.fees.map { id in
      guard let (schedule, row) = feeRow(id),
        let amount = row.amount(for: channel.kind, on: day, schedule: schedule)
      else { return FeeLine(words: Said("Chưa quy định"), label: feeRow(id)?.row.name ?? id) }
      return FeeLine(amount, label: row.name)
    }
  }
}

extension [FeeLine] {
  /// The lines as a channel shows them: one that says so where nothing is paid, and no name where
  /// there is one fee only.
  func orFree(by speaker: Speaker = Speaker(other: nil)) -> [FeeLine] {
    if isEmpty { return [FeeLine(words: speaker.say(\.free))] }
    guard count == 1 else { return self }
    return map { line in
      var line = line
      line.label = nil
      return line
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
  var json: JSON { ["money": money.json, "unit": JSON(unit)] }
}

extension FeeLine: TemplateData {
  var json: JSON { ["label": JSON(label), "price": price.json, "details": JSON(details)] }
}
