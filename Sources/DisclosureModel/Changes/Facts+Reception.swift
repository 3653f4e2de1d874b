extension Catalog {
  /// What is said of the reception plans of the year of `day` and later ones: the plans, their
  /// rules, and those sessions that are not simply as their rule says.
  func receptionFacts(on day: CivilDate) -> [SubjectFacts] {
    let calendar = workCalendar
    return receptionPlans.flatMap { plan -> [SubjectFacts] in
      let subject = Subject(
        .receptionPlan, id: "\(plan.year)", name: "Lịch tiếp công dân năm \(plan.year)")
      if plan.year < day.year {
        let end = CivilDate(year: plan.year + 1, month: 1, day: 1)
        return end.map { [SubjectFacts(subject, [], ending: .init(day: $0))] } ?? []
      }
      return [SubjectFacts(subject, facts(of: plan))] + plan.rules.map { facts(of: $0, in: plan) }
        + plan.schedule(calendar: calendar).sessions.filter(\.isOutOfRule).map {
          facts(of: $0, in: plan)
        }
    }
  }

  private func facts(of plan: ReceptionPlan) -> [Fact] {
    var list = FactList()
    list.add("nơi tiếp", plan.place)
    list.add("tiếp thường xuyên", plan.regular)
    list.add("khi hoãn buổi tiếp", plan.postponement)
    list.add("ngày niêm yết lịch", plan.posted?.text)
    list.add(translationsOf: plan, in: office.languages)
    return list.facts
  }

  private func facts(of rule: ReceptionRule, in plan: ReceptionPlan) -> SubjectFacts {
    let receiver = leader(rule.receiver)
    var list = FactList()
    list.add("ngày tiếp", rule.days.text)
    list.add("giờ tiếp", rule.hours.text)
    list.add("người tiếp", receiver)
    list.add("nơi tiếp", rule.place)
    list.add("thành phần dự", rule.participants)
    list.add("nội dung", rule.content)
    list.add("thời gian áp dụng", rule.period.text)
    list.add(translationsOf: rule, in: office.languages)
    let subject = Subject(
      .receptionRule, id: "\(plan.year)/\(rule.id)", name: "\(receiver), năm \(plan.year)")
    return SubjectFacts(subject, list.facts, note: Fact.note(from: rule.period.from, by: nil))
  }

  private func facts(of session: ReceptionSession, in plan: ReceptionPlan) -> SubjectFacts {
    let receiver = leader(session.receiver)
    let rule = plan.rules.first { $0.id == session.rule }
    let date = "\(session.date.weekday.text), \(session.date.text)"
    var list = FactList()
    list.add(
      "ngày tiếp",
      session.isCancelled ? "không tiếp" : session.isMoved ? "chuyển sang \(date)" : date)
    list.add("giờ tiếp", session.hours == rule?.hours ? nil : session.hours.text)
    list.add("người tiếp", session.receiver == rule?.receiver ? nil : receiver)
    list.add("lý do", session.reason)
    if let exception = session.exception {
      list.add(translationsOf: exception, in: office.languages)
    }
    let planned = session.plannedDate
    return SubjectFacts(
      Subject(
        .receptionSession, id: "\(plan.year)/\(session.rule)/\(planned.iso)",
        name: "Buổi tiếp \(planned.weekday.text), \(planned.text)"),
      list.facts)
  }

  private func leader(_ id: String) -> String {
    contacts.leaders.first { $0.id == id }?.name ?? id
  }
}

extension ReceptionSession {
  fileprivate var isOutOfRule: Bool { isMoved || isCancelled || exception != nil }
}
