internal import DisclosureModel
internal import Templates

/// What a procedure costs, as the first answer of its page and in lists.
struct CostView: TemplateView {
  let lines: [FeeLineView]
  /// Whether too many fees may fall due to name them here.
  let isVaried: Bool

  static let fields: [TemplateField<Self>] = [
    .list("lines", \.lines),
    .flag("is-varied", \.isVaried),
  ]
}

/// One fee with the channels it is paid in.
struct FeeLineView: TemplateView {
  /// What an amount is paid for, or that there is none.
  enum Amount: Sendable, Hashable {
    /// Nothing is paid.
    case free
    /// A fee is named, but nothing is set for it on this day.
    case unset
    case set(FeeAmount)
  }

  /// In which channels or for what; nil where there is nothing to tell apart.
  var label: String?
  let amount: Amount

  static let fields: [TemplateField<Self>] = [
    .optional("label", \.label),
    .optional("price") { $0.set.map { PriceView(price: $0.price) } },
    .list("conditions") { $0.set.map { Array($0.lines.dropFirst()) } ?? [] },
    .flag("is-free") { $0.amount == .free },
    .flag("is-unset") { $0.amount == .unset },
  ]

  private var set: FeeAmount? { if case .set(let amount) = amount { amount } else { nil } }
}

/// A price in two parts, between which a line may break: "8.000 đồng" and "bản".
struct PriceView: TemplateView {
  let price: UnitPrice

  static let fields: [TemplateField<Self>] = [
    .text("money", \.price.money.text), .optional("unit", \.price.unit),
  ]
}

/// What a procedure costs on one day, through each of its channels.
struct ProcedureFees: Sendable {
  /// What its rows ask for.
  let statements: [FeeStatement]
  /// What is paid through each channel, in their order, each fee with its name.
  let lines: [[FeeLineView]]
  private let channels: [SubmissionChannel]

  init(_ procedure: Procedure, from source: SiteSource) {
    let statements = source.catalog.feeStatements(of: procedure, on: source.asOf)
    self.statements = statements
    channels = procedure.channels
    lines = procedure.channels.map { channel in
      if channel.fees.isEmpty { return [FeeLineView(label: nil, amount: .free)] }
      return channel.fees.map { row in
        let statement = statements.first { $0.row == row }
        let share = statement?.shares.first { $0.channels.contains(channel.kind) }
        return FeeLineView(
          label: statement?.name ?? source.catalog.feeRow(row)?.row.name,
          amount: share.map { .set($0.amount) } ?? .unset)
      }
    }
  }

  /// The cost in at most `count` lines: the channels that pay alike together.
  func cost(atMost count: Int) -> CostView {
    let lines = Set(channels.map(\.fees)).count == 1 && statements.count > 1 ? byFee : byChannel
    return lines.count > count
      ? CostView(lines: [], isVaried: true) : CostView(lines: lines, isVaried: false)
  }

  /// A line for each fee, where all channels name the same ones.
  private var byFee: [FeeLineView] {
    statements.flatMap { statement in
      statement.shares.map { share in
        let channels = statement.isUniform ? nil : share.channels.map(\.term).sentence
        return FeeLineView(
          label: [statement.name, channels].compactMap(\.self).joined(separator: ". "),
          amount: .set(share.amount))
      }
    }
  }

  /// A line for each fee of the channels that pay alike.
  private var byChannel: [FeeLineView] {
    var groups: [(channels: [String], fees: [FeeLineView])] = []
    for (channel, fees) in zip(channels, lines) {
      let alike = groups.firstIndex { group in
        group.fees.map(\.shown) == fees.map(\.shown)
      }
      if let alike {
        groups[alike].channels.append(channel.kind.term)
      } else {
        groups.append(([channel.kind.term], fees))
      }
    }
    return groups.flatMap { group in
      group.fees.map { fee in
        let label = [
          groups.count > 1 ? group.channels.sentence : nil,
          group.fees.count > 1 ? fee.label : nil,
        ].compactMap(\.self)
        return FeeLineView(
          label: label.isEmpty ? nil : label.joined(separator: ": "), amount: fee.amount)
      }
    }
  }
}

extension FeeLineView {
  /// What makes two lines look the same: the name and the price, whatever sets it.
  fileprivate var shown: [String] { [label ?? ""] + (set?.lines ?? ["\(amount)"]) }
}

extension [String] {
  /// The terms as a list of which only the first begins with a capital: "Trực tiếp, trực tuyến".
  var sentence: String {
    enumerated().map { index, term in
      index == 0 ? term : term.prefix(1).lowercased() + term.dropFirst()
    }.joined(separator: ", ")
  }
}
