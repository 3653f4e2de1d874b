import DisclosureModel
import Testing

/// A plan for 2026 from lines of rules "id: days" and exceptions.
private func plan(
  _ rules: [(id: String, days: String)], dayOff: ReceptionPlan.DayOffRule = .next,
  period: Period = Period(), exceptions: [ReceptionException] = []
) throws -> ReceptionPlan {
  try ReceptionPlan(
    year: 2026, place: "Phòng tiếp công dân", regular: "",
    rules: rules.map {
      ReceptionRule(
        id: $0.id, receiver: "chu-tich", days: try value($0.days),
        hours: try value("7 giờ 30 – 11 giờ 30"), place: nil, participants: "", content: "",
        period: period)
    },
    dayOff: dayOff, exceptions: exceptions, postponement: "", posted: value("2025-12-15"))
}

/// One line for each session: its day, where it came from and why.
private func lines(_ schedule: ReceptionSchedule) -> [String] {
  schedule.sessions.map { session in
    var line = "\(session.rule) \(session.date.iso)"
    if session.isMoved { line += " from \(session.plannedDate.iso)" }
    if session.isCancelled { line += " cancelled" }
    if session.receiver != "chu-tich" { line += " by \(session.receiver)" }
    if session.hours.text != "7 giờ 30 – 11 giờ 30" { line += " at \(session.hours.text)" }
    return line + (session.reason.map { " (\($0))" } ?? "")
  }
}

private func exception(
  _ date: String, rule: String = "a", movedTo: String? = nil, isCancelled: Bool = false,
  receiver: String? = nil, hours: String? = nil, reason: String = "đi công tác"
) throws -> ReceptionException {
  try ReceptionException(
    date: value(date), rule: rule, movedTo: movedTo.map { try value($0) },
    isCancelled: isCancelled, receiver: receiver, hours: hours.map { try value($0) },
    reason: reason)
}

@Suite struct ReceptionScheduleTests {
  @Test(
    "A rule names its days of a month",
    arguments: [
      ("thứ Năm tuần thứ nhất và thứ ba hằng tháng", 1, [1, 15]),
      ("thứ Năm tuần thứ nhất và thứ ba hằng tháng", 2, [5, 19]),
      ("thứ Năm tuần thứ nhất và thứ ba hằng tháng", 11, [5, 19]),
      ("thứ Hai tuần đầu và tuần cuối hằng tháng", 3, [2, 30]),
      ("thứ Hai tuần đầu và tuần cuối hằng tháng", 2, [2, 23]),
      ("thứ Hai tuần thứ năm hằng tháng", 3, [30]),
      ("thứ Hai tuần thứ năm hằng tháng", 2, []),
      ("thứ Hai tuần thứ tư và tuần cuối hằng tháng", 2, [23]),
      ("thứ Hai tuần thứ nhất và thứ Năm tuần thứ ba hằng tháng", 6, [1, 18]),
      ("thứ Năm hằng tuần", 10, [1, 8, 15, 22, 29]),
      ("thứ Hai, thứ Tư hằng tuần", 2, [2, 4, 9, 11, 16, 18, 23, 25]),
      ("ngày 15 hằng tháng", 2, [15]),
      ("ngày 30 và 31 hằng tháng", 2, []),
      ("ngày 30 và 31 hằng tháng", 4, [30]),
      ("ngày làm việc đầu tiên hằng tháng", 1, [5]),
      ("ngày làm việc đầu tiên và cuối cùng hằng tháng", 2, [2, 27]),
      ("ngày làm việc thứ ba hằng tháng", 9, [7]),
      ("thứ Ba hằng tuần", 13, []),
    ])
  func dates(rule: String, month: Int, days: [Int]) throws {
    let dates = try value(rule, as: ReceptionDays.self)
      .dates(in: 2026, month: month, calendar: calendar2026())
    #expect(dates.map(\.day) == days)
    #expect(dates.allSatisfy { $0.month == month && $0.year == 2026 })
  }

  @Test func `A session on a day off moves to the next working day and says why`() throws {
    let schedule = try plan([("a", "ngày 15 hằng tháng")]).schedule(calendar: calendar2026())
    #expect(
      lines(schedule) == [
        "a 2026-01-15", "a 2026-02-23 from 2026-02-15 (Chủ nhật)",
        "a 2026-03-16 from 2026-03-15 (Chủ nhật)", "a 2026-04-15", "a 2026-05-15",
        "a 2026-06-15", "a 2026-07-15", "a 2026-08-17 from 2026-08-15 (thứ Bảy)",
        "a 2026-09-15", "a 2026-10-15", "a 2026-11-16 from 2026-11-15 (Chủ nhật)",
        "a 2026-12-15",
      ])
  }

  @Test(
    "A day off is treated as the plan says",
    arguments: [
      (ReceptionPlan.DayOffRule.next, "a 2026-02-23 from 2026-02-17 (nghỉ Tết Nguyên đán)"),
      (.previous, "a 2026-02-13 from 2026-02-17 (nghỉ Tết Nguyên đán)"),
      (.cancel, "a 2026-02-17 cancelled (nghỉ Tết Nguyên đán)"),
    ])
  func dayOff(rule: ReceptionPlan.DayOffRule, line: String) throws {
    let plan = try plan([("a", "ngày 17 hằng tháng")], dayOff: rule)
    #expect(try lines(plan.schedule(calendar: calendar2026()))[1] == line)
  }

  @Test func `Sessions that would meet on one day follow each other`() throws {
    let february = try Period(from: value("2026-02-01"), to: value("2026-02-28"))
    let weekly = try plan([("a", "thứ Hai, thứ Tư, thứ Sáu hằng tuần")], period: february)
    #expect(
      try lines(weekly.schedule(calendar: calendar2026())).dropFirst(6) == [
        "a 2026-02-23",
        "a 2026-02-24 from 2026-02-16 (nghỉ Tết Nguyên đán)",
        "a 2026-02-25",
        "a 2026-02-26 from 2026-02-18 (nghỉ Tết Nguyên đán)",
        "a 2026-02-27",
        "a 2026-03-02 from 2026-02-20 (nghỉ Tết Nguyên đán)",
      ])
  }

  @Test func `A session may move into the next year and is listed there`() throws {
    let december = try Period(from: value("2026-12-01"))
    let plan = try plan(
      [("a", "ngày 26 hằng tháng")], period: december,
      exceptions: [
        exception("2026-12-26", movedTo: "2027-01-05")
      ])
    let schedule = try plan.schedule(calendar: calendar2026())
    #expect(lines(schedule) == ["a 2027-01-05 from 2026-12-26 (đi công tác)"])
    #expect(schedule.sessions(in: 2027, month: 1).count == 1)
    #expect(schedule.sessions(in: 2026, month: 12).isEmpty)
  }

  @Test func `Exceptions move, cancel and change single sessions`() throws {
    let autumn = try Period(from: value("2026-09-01"), to: value("2026-12-31"))
    let plan = try plan(
      [("a", "ngày 15 hằng tháng")], period: autumn,
      exceptions: [
        exception("2026-09-15", movedTo: "2026-09-19"),
        exception("2026-10-15", isCancelled: true),
        exception("2026-11-15", receiver: "pho", reason: "họp"),
        exception("2026-12-15", hours: "8 giờ – 11 giờ", reason: "trùng lịch họp"),
      ])
    let schedule = try plan.schedule(calendar: calendar2026())
    #expect(
      lines(schedule) == [
        "a 2026-09-19 from 2026-09-15 (đi công tác)",
        "a 2026-10-15 cancelled (đi công tác)",
        "a 2026-11-16 from 2026-11-15 by pho (Chủ nhật; họp)",
        "a 2026-12-15 at 8 giờ – 11 giờ (trùng lịch họp)",
      ])
    #expect(schedule.unmatchedExceptions.isEmpty)
  }

  @Test func `Exceptions that fit no session are told by their offsets`() throws {
    let plan = try plan(
      [("a", "ngày 15 hằng tháng")],
      exceptions: [
        exception("2026-09-14", isCancelled: true),
        exception("2026-09-15", isCancelled: true),
        exception("2026-09-15", movedTo: "2026-09-16"),
        exception("2026-09-15", rule: "b", isCancelled: true),
        exception("2025-09-15", isCancelled: true),
      ])
    #expect(try plan.schedule(calendar: calendar2026()).unmatchedExceptions == [0, 2, 3, 4])
  }

  @Test func `Sessions ascend by day, and on one day follow the order of the rules`() throws {
    let june = try Period(from: value("2026-06-01"), to: value("2026-06-30"))
    let plan = try plan(
      [("b", "thứ Hai tuần đầu hằng tháng"), ("a", "ngày 01, 02 hằng tháng")],
      period: june)
    #expect(
      try lines(plan.schedule(calendar: calendar2026())) == [
        "b 2026-06-01", "a 2026-06-01", "a 2026-06-02",
      ])
  }
}
