/// A fee schedule (biểu phí, lệ phí): the only place where amounts stand.
public struct FeeSchedule: Sendable, Hashable {
  /// Charges by law (Luật Phí và lệ phí 2015): phí pays for a service, lệ phí for a state act.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Phí.
    case charge
    /// Lệ phí.
    case fee
  }

  /// Short id, unique among schedules.
  public var id: String
  /// Its name: "Lệ phí hộ tịch".
  public var name: String
  /// Phí or lệ phí.
  public var kind: Kind
  /// Id of the field it belongs to.
  public var field: String
  /// Number of the legal document that sets it.
  public var decision: String
  /// First and last day of effect.
  public var period: Period
  /// How it is collected (phương thức thu).
  public var collection: String
  /// Who is exempt or pays less (miễn, giảm); nil says that nobody is.
  public var exemption: String?
  /// Its rows, in order.
  public var rows: [FeeRow]

  /// Makes a schedule.
  public init(
    id: String, name: String, kind: Kind, field: String, decision: String, period: Period,
    collection: String, exemption: String?, rows: [FeeRow]
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.field = field
    self.decision = decision
    self.period = period
    self.collection = collection
    self.exemption = exemption
    self.rows = rows
  }
}

/// One row of a fee schedule (dòng phí), named by id from the channels of procedures.
public struct FeeRow: Sendable, Hashable {
  /// Short id, unique among all rows of all schedules.
  public var id: String
  /// What is paid for.
  public var name: String
  /// Who pays (đối tượng nộp).
  public var payer: String
  /// Amounts, in order; a later one counts before an earlier one where both apply.
  public var amounts: [FeeAmount]
  /// Exemptions of this row, beside those of the schedule.
  public var exemption: String?
  /// A remark.
  public var note: String?

  /// Makes a row.
  public init(
    id: String, name: String, payer: String, amounts: [FeeAmount], exemption: String?,
    note: String?
  ) {
    self.id = id
    self.name = name
    self.payer = payer
    self.amounts = amounts
    self.exemption = exemption
    self.note = note
  }
}

/// An amount with the channels and the time for which it holds.
public struct FeeAmount: Sendable, Hashable {
  /// The basic price: "2.000 đồng/trang".
  public var price: UnitPrice
  /// Cheaper or dearer prices from a count on, ascending by `from`.
  public var tiers: [FeeTier]
  /// The most that is taken: "200.000 đồng/bản".
  public var maximum: UnitPrice?
  /// Channels for which it holds; empty means all.
  public var channels: [SubmissionChannel.Kind]
  /// The legal document that sets it, where not the schedule's.
  public var decision: String?
  /// First and last day of effect, where not the schedule's.
  public var period: Period

  /// Makes an amount.
  public init(
    price: UnitPrice, tiers: [FeeTier], maximum: UnitPrice?, channels: [SubmissionChannel.Kind],
    decision: String?, period: Period
  ) {
    self.price = price
    self.tiers = tiers
    self.maximum = maximum
    self.channels = channels
    self.decision = decision
    self.period = period
  }
}

/// A price from the n-th unit on ("từ trang thứ 3: 1.000 đồng/trang").
public struct FeeTier: Sendable, Hashable {
  /// The first unit it holds for, from 2.
  public var from: Int
  /// The price of each such unit.
  public var price: UnitPrice

  /// Makes a tier.
  public init(from: Int, price: UnitPrice) {
    self.from = from
    self.price = price
  }
}
