/// What changes by itself on a later day, because content says when it holds (thay đổi sắp tới).
public struct ComingChange: Sendable, Hashable {
  /// The day.
  public let day: CivilDate
  /// What changes, in words, each with its number: "2 thủ tục có hiệu lực".
  public let what: [String]

  /// Makes one.
  public init(day: CivilDate, what: [String]) {
    self.day = day
    self.what = what
  }

  /// "ngày 01/3/2027: 2 thủ tục có hiệu lực, 1 thủ tục hết hiệu lực".
  public var text: String { "ngày \(day.text): \(what.joined(separator: ", "))" }
}

extension Catalog {
  /// The first day after `day` on which content changes by itself; nil when none is known.
  public func nextChanges(after day: CivilDate) -> ComingChange? {
    let events = [
      events(of: procedures.map(\.lifecycle.period), "thủ tục có hiệu lực", "thủ tục hết hiệu lực"),
      [Event("mức phí, lệ phí thay đổi", feeChanges(after: day))],
      events(
        of: regulations.map(\.period), "nội quy, quy tắc có hiệu lực",
        "nội quy, quy tắc hết hiệu lực"),
      events(of: workflows.map(\.period), "quy trình có hiệu lực", "quy trình hết hiệu lực"),
      events(
        of: notices.map(\.posted), "thông báo bắt đầu niêm yết", "thông báo hết hạn niêm yết"),
      events(of: legalDocuments.map(\.period), "văn bản có hiệu lực", "văn bản hết hiệu lực"),
      events(
        of: receptionPlans.map(\.period), "lịch tiếp công dân của năm mới",
        "lịch tiếp công dân hết năm"),
    ].flatMap(\.self)
    guard let first = events.flatMap(\.days).filter({ $0 > day }).min() else { return nil }
    return ComingChange(
      day: first,
      what: events.compactMap { event in
        let count = event.days.count { $0 == first }
        return count == 0 ? nil : "\(count) \(event.name)"
      })
  }

  /// The next day on which each fee row asks for another amount, of those that have one.
  private func feeChanges(after day: CivilDate) -> [CivilDate] {
    let channels = SubmissionChannel.Kind.allCases
    return feeSchedules.flatMap { schedule in
      schedule.rows.compactMap { row in
        schedule.statement(of: row, on: day, offered: channels, charged: channels).nextChange
      }
    }
  }
}

/// Something that happens on some days.
private struct Event {
  let name: String
  let days: [CivilDate]

  init(_ name: String, _ days: [CivilDate]) {
    self.name = name
    self.days = days
  }
}

/// That some periods begin, and that they end.
private func events(of periods: [Period], _ begins: String, _ ends: String) -> [Event] {
  [Event(begins, periods.compactMap(\.from)), Event(ends, periods.compactMap(\.ending))]
}

extension ReceptionPlan {
  /// The whole year.
  fileprivate var period: Period {
    Period(
      from: CivilDate(year: year, month: 1, day: 1), to: CivilDate(year: year, month: 12, day: 31))
  }
}
