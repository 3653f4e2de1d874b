extension ReceptionPlan {
  /// The sessions that follow from the rules, the days off and the exceptions.
  ///
  /// An exception says where its session goes, even when that is a day off. A session on a day off
  /// moves as `dayOff` says; where the same rule already holds another session on that day, it goes
  /// on to the next working day in the same direction, so that two sessions stay two.
  public func schedule(calendar: WorkCalendar) -> ReceptionSchedule {
    var used: [Int] = []
    var sessions: [(order: Int, session: ReceptionSession)] = []
    for (order, rule) in rules.enumerated() {
      let planned = (1...12)
        .flatMap { rule.days.dates(in: year, month: $0, calendar: calendar) }
        .filter(rule.period.contains)
      let changes = planned.map { date in
        exceptions.firstIndex { $0.date == date && $0.rule == rule.id }
      }
      used += changes.compactMap(\.self)
      let pending = zip(planned, changes).map { date, change in
        PendingSession(plannedDate: date, exception: change.map { exceptions[$0] })
      }
      sessions += place(pending, of: rule, by: calendar).map { (order, $0) }
    }
    return ReceptionSchedule(
      sessions: sessions.sorted {
        ($0.session.date, $0.order, $0.session.plannedDate)
          < ($1.session.date, $1.order, $1.session.plannedDate)
      }.map(\.session),
      unmatchedExceptions: exceptions.indices.filter { !used.contains($0) })
  }

  private struct PendingSession {
    let plannedDate: CivilDate
    let exception: ReceptionException?

    /// The day that is settled before any day off is looked at; nil when none is.
    func fixedDate(by calendar: WorkCalendar) -> CivilDate? {
      if let moved = exception?.movedTo { return moved }
      let stays = exception?.isCancelled == true || calendar.isWorkingDay(plannedDate)
      return stays ? plannedDate : nil
    }
  }

  private func place(
    _ pending: [PendingSession], of rule: ReceptionRule, by calendar: WorkCalendar
  ) -> [ReceptionSession] {
    var taken = pending.filter { $0.exception?.isCancelled != true }
      .compactMap { $0.fixedDate(by: calendar) }
    return pending.map { pending in
      let fixed = pending.fixedDate(by: calendar)
      let dayOff = fixed == nil ? calendar.dayOff(on: pending.plannedDate) : nil
      let date = fixed ?? freeDay(insteadOf: pending.plannedDate, besides: taken, by: calendar)
      taken.append(date)
      return ReceptionSession(
        date: date,
        plannedDate: pending.plannedDate,
        dayOff: dayOff,
        exception: pending.exception,
        rule: rule.id,
        receiver: pending.exception?.receiver ?? rule.receiver,
        hours: pending.exception?.hours ?? rule.hours,
        place: rule.place ?? place,
        participants: rule.participants,
        content: rule.content,
        isCancelled: pending.exception?.isCancelled == true
          || dayOff != nil && self.dayOff == .cancel)
    }
  }

  private func freeDay(
    insteadOf day: CivilDate, besides taken: [CivilDate], by calendar: WorkCalendar
  ) -> CivilDate {
    guard dayOff != .cancel else { return day }
    var free = day
    repeat {
      let next =
        dayOff == .next ? calendar.workingDay(after: free) : calendar.workingDay(before: free)
      if next == free { return free }
      free = next
    } while taken.contains(free)
    return free
  }
}
