internal import DisclosureModel

/// The reception sessions as a calendar to subscribe to (RFC 5545).
struct ReceptionFeed {
  private let source: SiteSource

  init(_ source: SiteSource) { self.source = source }

  var bytes: [UInt8] {
    var calendar = ICalendar()
    calendar.line("BEGIN:VCALENDAR")
    calendar.line("VERSION:2.0")
    calendar.line("PRODID:-//boardgen//reception//VI")
    calendar.line("CALSCALE:GREGORIAN")
    calendar.line("METHOD:PUBLISH")
    calendar.text("X-WR-CALNAME", "Lịch tiếp công dân, \(source.catalog.office.shortName)")
    calendar.line("X-WR-TIMEZONE:\(Self.zone)")
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION:P1D")
    for line in Self.zoneLines { calendar.line(line) }
    for session in source.sessions { add(session, to: &calendar) }
    calendar.line("END:VCALENDAR")
    return calendar.bytes
  }

  /// Adds an event for each stretch of hours.
  private func add(_ session: ReceptionSession, to calendar: inout ICalendar) {
    let leader = source.leader(session.receiver)
    for (offset, span) in session.hours.spans.enumerated() {
      calendar.line("BEGIN:VEVENT")
      // The planned day names a session for good, wherever it moves.
      calendar.text(
        "UID", "\(session.rule)-\(Self.stamp(session.plannedDate))-\(offset + 1)@\(host)")
      calendar.line("DTSTAMP:\(Self.stamp(source.asOf))T000000Z")
      calendar.line("DTSTART;TZID=\(Self.zone):\(Self.stamp(session.date, span.from))")
      calendar.line("DTEND;TZID=\(Self.zone):\(Self.stamp(session.date, span.to))")
      calendar.text("SUMMARY", "\(leader?.position ?? session.receiver) tiếp công dân")
      calendar.text("LOCATION", session.place)
      calendar.text("DESCRIPTION", description(of: session, leader))
      calendar.line("STATUS:\(session.isCancelled ? "CANCELLED" : "CONFIRMED")")
      calendar.line("TRANSP:TRANSPARENT")
      calendar.line("URL:\(source.baseURL)/\(SitePage.reception.path)")
      calendar.line("END:VEVENT")
    }
  }

  private func description(of session: ReceptionSession, _ leader: Leader?) -> String {
    var lines = ["Người tiếp: \(leader?.name ?? session.receiver)"]
    lines.append("Cùng tiếp: \(session.participants)")
    lines.append("Nội dung: \(session.content)")
    if session.isCancelled {
      lines.append("Không tổ chức")
    } else if session.isMoved {
      lines.append("Chuyển từ \(session.plannedDate.weekday.text), \(session.plannedDate.text)")
    }
    if let reason = session.reason { lines.append("Lý do: \(reason)") }
    return lines.joined(separator: "\n")
  }

  private var host: String {
    let address = source.baseURL.split(separator: "://", maxSplits: 1).last ?? ""
    return String(address.prefix { $0 != "/" })
  }

  private static func stamp(_ date: CivilDate) -> String {
    date.iso.filter { $0 != "-" }
  }

  private static func stamp(_ date: CivilDate, _ time: TimeOfDay) -> String {
    // Midnight at the end of a day is the beginning of the next one.
    let day = stamp(date.adding(days: time.minutes / 1440))
    let digits = String(10_000 + time.hour % 24 * 100 + time.minute).dropFirst()
    return "\(day)T\(digits)00"
  }

  private static let zone = "Asia/Ho_Chi_Minh"

  /// Vietnam has had one offset, without summer time, since 1975.
  private static let zoneLines = [
    "BEGIN:VTIMEZONE", "TZID:\(zone)", "BEGIN:STANDARD", "DTSTART:19750613T000000",
    "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD", "END:VTIMEZONE",
  ]
}
