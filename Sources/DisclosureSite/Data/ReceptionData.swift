internal import DisclosureModel

/// The reception sessions of all plans as open data, by date.
func receptionData(_ source: SiteSource) -> [UInt8] {
  dataDocument(
    source, "sessions",
    source.sessions.map { session in
      let leader = source.leader(session.receiver)
      return .object([
        .init("date", .string(session.date.iso)),
        .init("weekday", .string(session.date.weekday.text)),
        .init("hours", .string(session.hours.text)),
        .init("receiver", .string(leader?.name ?? session.receiver)),
        .init("position", .optional(leader?.position)),
        .init("place", .string(session.place)),
        .init("participants", .string(session.participants)),
        .init("content", .string(session.content)),
        .init("planned_date", .string(session.plannedDate.iso)),
        .init("cancelled", .bool(session.isCancelled)),
        .init("reason", .optional(session.reason)),
      ])
    })
}
