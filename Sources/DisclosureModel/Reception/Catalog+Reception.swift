extension Catalog {
  /// The sessions of all plans, by date, on one date in the order of plans and rules.
  public var receptionSessions: [ReceptionSession] {
    let calendar = workCalendar
    return receptionPlans.flatMap { $0.schedule(calendar: calendar).sessions }.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
  }
}
