internal import DisclosureModel

extension ReceptionView {
  /// The view of `plan`, with its sessions placed by the catalogue's working days.
  init(_ plan: ReceptionPlan, in catalog: Catalog) {
    func leader(_ id: String) -> Leader? { catalog.contacts.leaders.first { $0.id == id } }
    let sessions = plan.schedule(calendar: catalog.workCalendar).sessions
    let showsReceiver = Set(plan.rules.map(\.receiver)).count > 1
    let showsHours = Set(plan.rules.map(\.hours)).count > 1
    self.showsReceiver = showsReceiver
    self.showsHours = showsHours
    facts = Self.facts(of: plan, receiver: leader)
    months = sessions.grouped { [$0.date.year, $0.date.month] }.map { sessions, month in
      Month(
        name: "Tháng \(month[1])" + (month[0] == plan.year ? "" : "/\(month[0])"),
        sessions: sessions.map { session in
          Session(
            day: "\(session.date.weekday.text.capitalisedFirst) \(session.date.dayAndMonth)",
            receiver: showsReceiver
              ? leader(session.receiver)?.name ?? session.receiver : nil,
            hours: showsHours ? session.hours.spans.map(\.text) : [],
            change: session.change(in: plan, receiver: leader),
            isHeld: !session.isCancelled)
        })
    }
    heading = "Các buổi tiếp trong năm \(plan.year)"
    columns =
      months.isEmpty
      ? []
      : ["Tháng", "Ngày tiếp"] + (showsReceiver ? ["Người tiếp"] : []) + (showsHours ? ["Giờ"] : [])
    none = months.isEmpty ? "Năm nay chưa có buổi tiếp công dân nào theo lịch." : nil
    posted = plan.posted.map { "Niêm yết ngày \($0.text)" }
  }
}

extension ReceptionView {
  /// What holds for the whole year; what all rules share is said once.
  private static func facts(of plan: ReceptionPlan, receiver: (String) -> Leader?) -> [Fact] {
    let participants = plan.rules.grouped(by: \.participants).map(\.value)
    let contents = plan.rules.grouped(by: \.content).map(\.value)
    let people = plan.rules.grouped(by: \.receiver).map { rules, id in
      let person = receiver(id)
      return Fact(
        label: [person?.position, person?.name ?? id].compactMap(\.self).joined(separator: " "),
        values: rules.flatMap { rule in
          [
            ["\(rule.days.text.capitalisedFirst), \(rule.hours.text)", rule.period.words]
              .compactMap(\.self).joined(separator: ", "),
            rule.place.map { "Tại \($0.loweredFirst)" },
            participants.count > 1 ? "Cùng tiếp: \(rule.participants.loweredFirst)" : nil,
            contents.count > 1 ? "Nội dung: \(rule.content.loweredFirst)" : nil,
          ].compactMap(\.self)
        })
    }
    let shared = [("Cùng tiếp", participants), ("Nội dung", contents)]
      .filter { $0.1.count == 1 }.map { Fact(label: $0.0, values: $0.1) }
    return [
      Fact(label: "Địa điểm", values: [plan.place]),
      Fact(label: "Tiếp thường xuyên", values: [plan.regular]),
    ] + people + shared + [Fact(label: "Hoãn, đổi lịch", values: [plan.postponement])]
  }
}

extension ReceptionSession {
  /// How the session differs from what its rule says; nil when it does not.
  fileprivate func change(in plan: ReceptionPlan, receiver: (String) -> Leader?) -> String? {
    let rule = plan.rules.first { $0.id == self.rule }
    var parts: [String] = []
    if isCancelled {
      parts.append("không tổ chức")
    } else if isMoved {
      parts.append("chuyển từ \(plannedDate.weekday.text.loweredFirst) \(plannedDate.dayAndMonth)")
    }
    if rule?.receiver != self.receiver {
      parts.append("người tiếp: \(receiver(self.receiver)?.name ?? self.receiver)")
    }
    if rule?.hours != hours { parts.append("giờ tiếp: \(hours.text)") }
    let change = parts.joined(separator: ", ")
    let all = [change.isEmpty ? nil : change, reason].compactMap(\.self)
    return all.isEmpty ? nil : all.joined(separator: "; ")
  }
}

extension CivilDate {
  /// "08/01", as in the short form without its year.
  fileprivate var dayAndMonth: String { String(text.dropLast(String(year).count + 1)) }
}
