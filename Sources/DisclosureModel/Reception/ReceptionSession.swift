/// One session of citizen reception (buổi tiếp công dân), as it is posted.
public struct ReceptionSession: Sendable, Hashable {
  /// The day on which it is held, or would have been when it is cancelled.
  public let date: CivilDate
  /// The day on which its rule places it.
  public let plannedDate: CivilDate
  /// Why its planned day is off, where that moves or cancels it.
  public let dayOff: WorkCalendar.DayOff?
  /// What was changed for it.
  public let exception: ReceptionException?
  /// Id of its rule.
  public let rule: String
  /// Id of the leader who receives.
  public let receiver: String
  /// The hours.
  public let hours: DayHours
  /// Where it is held.
  public let place: String
  /// Who takes part besides.
  public let participants: String
  /// Expected content.
  public let content: String
  /// Whether it is not held.
  public let isCancelled: Bool

  /// Why it was moved, cancelled or otherwise changed: "nghỉ Tết Nguyên đán"; nil when it was not.
  public var reason: String? {
    let reasons = [dayOff?.text, exception?.reason].compactMap(\.self)
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
  }

  /// Whether it is held on another day than its rule says.
  public var isMoved: Bool { date != plannedDate }
}

/// The sessions of a year, with what could not be made of them.
public struct ReceptionSchedule: Sendable, Hashable {
  /// The sessions, ascending by date, on one date in the order of the rules. A session of December
  /// may have moved into the next year, one of January into the year before.
  public let sessions: [ReceptionSession]
  /// Offsets, ascending, of the plan's exceptions that fit no session: their rule is unknown or
  /// places none on their date, or an earlier exception holds for it already.
  public let unmatchedExceptions: [Int]

  /// The sessions held or cancelled on the days of one month.
  public func sessions(in year: Int, month: Int) -> [ReceptionSession] {
    sessions.filter { $0.date.year == year && $0.date.month == month }
  }
}
