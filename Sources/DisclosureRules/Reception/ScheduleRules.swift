import Diagnostics
import DisclosureModel

extension Rule {
  /// A schedule is posted in time.
  static let postedInTime = Rule(
    "R03", .error, "lịch tiếp công dân được niêm yết trước buổi đầu ít nhất 5 ngày làm việc",
    basis: .announcedReception, needsWhole: true,
    example: Example(
      in: "reception/2027.yaml", bad: "posted: ⟦05/01/2027⟧", good: "posted: 20/12/2026",
      setting: [
        ("reception/2027.yaml", Reception.nextYear),
        ("holidays/2027.yaml", Reception.holidaysOfNextYear),
      ])
  ) { input in
    input.reception.compactMap { plan, sessions in
      guard let first = sessions.first(where: { !$0.isCancelled })?.date, first >= input.asOf
      else { return nil }
      let latest = input.calendar.adding(workingDays: -daysOfNotice, to: first)
      guard let posted = plan.posted else {
        return Finding(
          item: .receptionPlan(year: plan.year), path: "year",
          message: "chưa ghi ngày niêm yết lịch; buổi đầu là ngày \(first.text)",
          advice: "hãy niêm yết chậm nhất ngày \(latest.text) rồi ghi ngày ấy vào posted")
      }
      guard posted > latest else { return nil }
      return Finding(
        item: .receptionPlan(year: plan.year), path: "posted",
        message: "niêm yết ngày \(posted.text) là quá muộn cho buổi tiếp ngày \(first.text)",
        advice: "hãy niêm yết chậm nhất ngày \(latest.text), hoặc lùi buổi đầu")
    }
  }

  /// Working days between posting and the first session.
  private static let daysOfNotice = 5

  /// There is a schedule for the year, with the head's days.
  static let scheduleOfYear = Rule(
    "R04", .error,
    "năm nào cũng có lịch: nơi tiếp, giờ tiếp thường xuyên, lịch của người đứng đầu, thành phần, nội "
      + "dung dự kiến",
    basis: Citation(
      "Luật Tiếp công dân 42/2013/QH13", "Điều 24 khoản 2",
      says:
        "niêm yết nơi tiếp, thời gian tiếp thường xuyên, lịch tiếp của người đứng đầu, thành phần "
        + "tham dự và dự kiến nội dung",
      certainty: .thirdPartyCopy),
    needsWhole: true,
    example: Example(
      in: "reception/2026.yaml", bad: "rules: ⟦[⟧]",
      good: Reception.rules("thứ Năm tuần thứ nhất và thứ ba hằng tháng"))
  ) { input in
    let year = input.asOf.year
    var findings = input.reception.filter(\.plan.rules.isEmpty).map { plan, _ in
      Finding(
        item: .receptionPlan(year: plan.year), path: "rules",
        message: "lịch năm \(plan.year) chưa có ngày tiếp nào của người đứng đầu",
        advice: "hãy viết mỗi lịch định kỳ một mục trong rules")
    }
    if !input.catalog.receptionPlans.contains(where: { $0.year == year }) {
      let last = input.catalog.receptionPlans.last?.year
      findings.append(
        Finding(
          item: last.map { .receptionPlan(year: $0) } ?? .office,
          path: last == nil ? "name" : "year", message: "chưa có lịch tiếp công dân năm \(year)",
          advice: "hãy thêm reception/\(year).yaml"))
    }
    return findings
  }

  /// No session is held on a day off.
  static let sessionOnDayOff = Rule(
    "R06", .warning, "buổi tiếp rơi vào ngày nghỉ thì chuyển sang ngày làm việc", needsWhole: true,
    example: Example(
      in: "reception/2026.yaml", bad: Reception.moved("⟦22/11/2026⟧"),
      good: Reception.moved("23/11/2026"))
  ) { input in
    input.reception.flatMap { plan, sessions -> [Finding] in
      let item = CatalogItem.receptionPlan(year: plan.year)
      var findings: [Finding] = plan.exceptions.enumerated().compactMap { index, exception in
        guard let day = exception.movedTo, day >= input.asOf, !exception.isCancelled,
          let reason = input.calendar.dayOff(on: day)
        else { return nil }
        return Finding(
          item: item, path: "exceptions[\(index)].moved_to",
          message: "buổi tiếp chuyển sang ngày \(day.text) là ngày nghỉ (\(reason.text))",
          advice: "ngày làm việc tiếp theo là \(input.calendar.workingDay(after: day).text)")
      }
      let lost = sessions.filter {
        $0.dayOff != nil && $0.isCancelled && $0.exception == nil && $0.date >= input.asOf
      }
      if let first = lost.first {
        let more = lost.count == 1 ? "" : " (và \(lost.count - 1) buổi khác)"
        findings.append(
          Finding(
            item: item, path: "day_off",
            message: "buổi tiếp ngày \(first.date.text)\(more) rơi vào ngày nghỉ và bị bỏ hẳn",
            advice: "hãy viết day_off: ngày làm việc tiếp theo"))
      }
      return findings
    }
  }

  /// A session that is put off is held another day.
  static let newDayOfSession = Rule(
    "R11", .warning, "buổi tiếp bị hoãn thì có ngày mới", basis: .announcedReception,
    needsWhole: true,
    example: Example(
      in: "reception/2026.yaml",
      bad: """
        exceptions:
          - date: 03/12/2026
            rule: chu-tich
            cancelled: ⟦có⟧
            reason: Họp Hội đồng nhân dân
        """,
      good: Reception.moved("04/12/2026", from: "03/12/2026"),
      setting: [("reception/2026.yaml", Reception.weekly)])
  ) { input in
    input.reception.flatMap { plan, sessions in
      plan.exceptions.enumerated().compactMap { index, exception in
        guard exception.isCancelled, exception.movedTo == nil, exception.date >= input.asOf,
          sessions.contains(where: { $0.exception == exception })
        else { return nil }
        return Finding(
          item: .receptionPlan(year: plan.year), path: "exceptions[\(index)].cancelled",
          message: "buổi tiếp ngày \(exception.date.text) bị hoãn mà chưa có ngày mới",
          advice: "hãy thay cancelled bằng moved_to: ngày mới")
      }
    }
  }
}
