internal import DisclosureModel
internal import OrderedJSON

/// The reception sessions of all plans as open data, by date.
func receptionData(_ source: SiteSource) -> [UInt8] {
  dataDocument(
    source, "sessions",
    source.sessions.map { session in
      let leader = source.leader(session.receiver)
      return .object([
        ("date", .string(session.date.iso)),
        ("weekday", .string(session.date.weekday.text)),
        ("hours", .string(session.hours.text)),
        ("receiver", .string(leader?.name ?? session.receiver)),
        ("position", JSON(leader?.position)),
        ("place", .string(session.place)),
        ("participants", .string(session.participants)),
        ("content", .string(session.content)),
        ("planned_date", .string(session.plannedDate.iso)),
        ("cancelled", .bool(session.isCancelled)),
        ("reason", JSON(session.reason)),
      ])
    })
}
