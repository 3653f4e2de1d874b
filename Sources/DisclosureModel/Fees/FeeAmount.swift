extension FeeAmount {
  /// What `units` pages, copies and the like cost together.
  ///
  /// Each unit costs the price of the last tier that it has reached, the first ones the basic
  /// price; the sum stops at the maximum. A price without a unit is paid once.
  public func total(units: Int) -> Money {
    guard units > 0 else { return .zero }
    guard price.unit != nil else { return price.money }
    var sum = 0
    let bounds = tiers.map(\.from) + [Int.max]
    let prices = [price] + tiers.map(\.price)
    var first = 1
    for (price, next) in zip(prices, bounds) where first <= units {
      let count = min(next - 1, units) - first + 1
      guard count > 0 else { continue }
      let (part, overflow) = price.money.dong.multipliedReportingOverflow(by: count)
      sum = overflow ? Money.maximum.dong : min(sum + part, Money.maximum.dong)
      first += count
    }
    let total = Money(clamping: sum)
    return maximum.map { min($0.money, total) } ?? total
  }

  /// The amount as lines: "2.000 đồng/trang", "từ trang thứ 3: 1.000 đồng/trang", "tối đa 200.000
  /// đồng/bản".
  public var lines: [String] {
    let counted = price.unit ?? "đơn vị"
    return [price.text]
      + tiers.map { "từ \(counted) thứ \($0.from): \($0.price.text)" }
      + (maximum.map { ["tối đa \($0.text)"] } ?? [])
  }

  /// The amount on one line, its conditions in brackets.
  public var text: String {
    let conditions = lines.dropFirst().joined(separator: "; ")
    return conditions.isEmpty ? price.text : "\(price.text) (\(conditions))"
  }

  /// Whether `other` costs the same, whatever sets it and for how long.
  func costsTheSame(as other: FeeAmount) -> Bool {
    price == other.price && tiers == other.tiers && maximum == other.maximum
  }
}

extension FeeRow {
  /// What is paid through a channel on a day; nil when nothing is set for it. A later entry counts
  /// before an earlier one; bounds of time that an amount leaves open are the schedule's.
  public func amount(
    for channel: SubmissionChannel.Kind, on day: CivilDate, schedule: FeeSchedule
  ) -> FeeAmount? {
    amounts.last { amount in
      (amount.channels.isEmpty || amount.channels.contains(channel))
        && amount.period.defaulting(to: schedule.period).contains(day)
    }
  }
}
