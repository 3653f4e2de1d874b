internal import DisclosureModel

extension ReceptionView {
  /// The view of `plan`, with its sessions placed by the catalogue's working days.
  init(_ plan: ReceptionPlan, in catalog: Catalog) {
    func leader(_ id: String) -> Leader? { catalog.contacts.leaders.first { $0.id == id } }
    let sessions = plan.schedule(calendar: catalog.workCalendar).sessions
    showsReceiver = Set(sessions.map(\.receiver)).count > 1
    showsHours = Set(sessions.map(\.hours)).count > 1
    facts =
      [
        Fact(label: "Địa điểm", values: [plan.place]),
        Fact(label: "Tiếp thường xuyên", values: [plan.regular]),
      ]
      + plan.rules.map { rule in
        let receiver = leader(rule.receiver)
        return Fact(
          label: [receiver?.position, receiver?.name ?? rule.receiver].compactMap(\.self)
            .joined(separator: " "),
          values: [
            "\(rule.days.text.capitalisedFirst), \(rule.hours.text)",
            rule.place.map { "Tại \($0.loweredFirst)" }, rule.period.words?.capitalisedFirst,
            "Cùng tiếp: \(rule.participants.loweredFirst)",
            "Nội dung: \(rule.content.loweredFirst)",
          ].compactMap(\.self))
      }
    columns = ["Tháng", "Ngày tiếp", "Người tiếp", "Giờ"]
    months = sessions.grouped { [$0.date.year, $0.date.month] }.map { sessions, month in
      Month(
        name: "Tháng \(month[1])" + (month[0] == plan.year ? "" : "/\(month[0])"),
        sessions: sessions.map { session in
          Session(
            day: "\(session.date.weekday.text.capitalisedFirst) \(session.date.dayAndMonth)",
            receiver: leader(session.receiver)?.name ?? session.receiver,
            hours: session.hours.spans.map(\.text), change: session.change,
            isHeld: !session.isCancelled)
        })
    }
    heading = "Các buổi tiếp trong năm \(plan.year)"
    none = "Năm nay chưa có buổi tiếp công dân nào theo lịch."
    postponement = plan.postponement
    posted = plan.posted.map { "Niêm yết ngày \($0.text)" }
  }
}

extension ReceptionSession {
  fileprivate var change: String? {
    if isCancelled { return ["không tổ chức", reason].compactMap(\.self).joined(separator: ": ") }
    guard isMoved else { return reason }
    let from = "chuyển từ \(plannedDate.weekday.text.loweredFirst) \(plannedDate.dayAndMonth)"
    return [from, reason].compactMap(\.self).joined(separator: ": ")
  }
}

extension CivilDate {
  /// "08/01", as in the short form without its year.
  fileprivate var dayAndMonth: String { String(text.dropLast(String(year).count + 1)) }
}
