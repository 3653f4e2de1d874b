/// What one fee row asks for on one day (mức thu), as pages, posters and data tell it.
public struct FeeStatement: Sendable, Hashable {
  /// What some channels pay alike.
  public struct Share: Sendable, Hashable {
    /// The channels, in person first, then postal, then online.
    public let channels: [SubmissionChannel.Kind]
    /// The amount.
    public let amount: FeeAmount
  }

  /// Id of the schedule.
  public let schedule: String
  /// Name of the schedule.
  public let scheduleName: String
  /// Phí or lệ phí.
  public let kind: FeeSchedule.Kind
  /// Id of the field.
  public let field: String
  /// Id of the row.
  public let row: String
  /// What is paid for.
  public let name: String
  /// Who pays.
  public let payer: String
  /// What the channels pay, those alike together, in the order of their first channel. A channel
  /// that pays nothing under this row is left out.
  public let shares: [Share]
  /// Whether all channels pay alike, so that none need be named.
  public let isUniform: Bool
  /// Exemptions of the schedule and of the row, or "Không".
  public let exemption: String
  /// How it is collected.
  public let collection: String
  /// Numbers of the documents that set the amounts, each once, in the order of the
  /// channels.
  public let decisions: [String]
  /// A remark.
  public let note: String?
  /// The first later day on which some channel pays another amount; nil when none is known.
  public let nextChange: CivilDate?

  /// What is paid, on one line: "5.000 đồng", "Trực tiếp, bưu chính: 5.000 đồng; trực tuyến: 0
  /// đồng"; empty when no channel pays under this row.
  public var text: String {
    if isUniform { return shares.map(\.amount.text).joined() }
    let parts = shares.map { share in
      "\(share.channels.map(\.feeLabel).joined(separator: ", ")): \(share.amount.text)"
    }.joined(separator: "; ")
    return parts.prefix(1).uppercased() + parts.dropFirst()
  }
}

extension SubmissionChannel.Kind {
  /// The order in which fees name the channels.
  static let feeOrder: [Self] = [.inPerson, .postal, .online]

  fileprivate var feeLabel: String {
    switch self {
    case .inPerson: "trực tiếp"
    case .postal: "bưu chính"
    case .online: "trực tuyến"
    }
  }
}

extension FeeSchedule {
  /// What `row`, one of its rows, asks for on `day`.
  ///
  /// `offered` are the channels there are, `charged` those of them that pay under this row.
  func statement(
    of row: FeeRow, on day: CivilDate, offered: [SubmissionChannel.Kind],
    charged: [SubmissionChannel.Kind]
  ) -> FeeStatement {
    let channels = SubmissionChannel.Kind.feeOrder.filter(charged.contains)
    let shares = shares(of: row, on: day, channels: channels)
    let decisions = channels.compactMap { row.amount(for: $0, on: day, schedule: self) }
      .map { $0.decision ?? decision }
    let exemptions = [exemption, row.exemption].compactMap(\.self)
    return FeeStatement(
      schedule: id, scheduleName: name, kind: kind, field: field, row: row.id, name: row.name,
      payer: row.payer, shares: shares,
      isUniform: shares.count == 1 && shares[0].channels.count == Set(offered).count,
      exemption: exemptions.isEmpty ? "Không" : exemptions.joined(separator: "; "),
      collection: collection,
      decisions: decisions.indices.filter { !decisions[..<$0].contains(decisions[$0]) }
        .map { decisions[$0] },
      note: row.note,
      nextChange: nextChange(of: row, after: day, channels: channels))
  }

  private func shares(
    of row: FeeRow, on day: CivilDate, channels: [SubmissionChannel.Kind]
  ) -> [FeeStatement.Share] {
    channels.reduce(into: []) { shares, channel in
      guard let amount = row.amount(for: channel, on: day, schedule: self) else { return }
      if let index = shares.firstIndex(where: { $0.amount.costsTheSame(as: amount) }) {
        shares[index] = .init(
          channels: shares[index].channels + [channel], amount: shares[index].amount)
      } else {
        shares.append(.init(channels: [channel], amount: amount))
      }
    }
  }

  private func nextChange(
    of row: FeeRow, after day: CivilDate, channels: [SubmissionChannel.Kind]
  ) -> CivilDate? {
    let bounds = row.amounts.flatMap { amount in
      let period = amount.period.defaulting(to: period)
      return [period.from, period.to?.adding(days: 1)].compactMap(\.self)
    }
    return bounds.filter { $0 > day }.sorted().first { bound in
      channels.contains { channel in
        let (now, then) = (
          row.amount(for: channel, on: day, schedule: self),
          row.amount(for: channel, on: bound, schedule: self)
        )
        return switch (now, then) {
        case (nil, nil): false
        case (let now?, let then?): !now.costsTheSame(as: then)
        default: true
        }
      }
    }
  }
}
