import Diagnostics
import DisclosureModel

extension Rule {
  /// An exception changes a session that there is.
  static let receptionExceptions = Rule(
    "R12", .error, "buổi thay đổi phải là một buổi có trong lịch định kỳ", needsWhole: true,
    example: Example(
      in: "reception/2026.yaml",
      bad: """
        exceptions:
          - date: ⟦06/11/2026⟧
            rule: chu-tich
            moved_to: 12/11/2026
            reason: Họp Hội đồng nhân dân
        """,
      good: """
        exceptions:
          - date: 05/11/2026
            rule: chu-tich
            moved_to: 12/11/2026
            reason: Họp Hội đồng nhân dân
        """)
  ) { input in
    input.catalog.receptionPlans.flatMap { plan in
      plan.schedule(calendar: input.calendar).unmatchedExceptions.map { index in
        let exception = plan.exceptions[index]
        let days =
          plan.rules.first { $0.id == exception.rule }
          .map { $0.days.dates(in: exception.date.year, month: exception.date.month) } ?? []
        let dates = days.map(\.text).joined(separator: ", ")
        return Finding(
          item: .receptionPlan(year: plan.year),
          path: "exceptions[\(index)].date",
          message:
            "lịch “\(exception.rule)” không có buổi tiếp nào vào ngày \(exception.date.text)",
          advice: dates.isEmpty
            ? "hãy kiểm tra lại ngày và mã lịch; mỗi buổi chỉ thay đổi một lần"
            : "các buổi trong tháng đó theo lịch: \(dates)")
      }
    }
  }

  /// Sessions are moved off public holidays, so the holidays of the year must be known.
  static let knownHolidays = Rule(
    "R13", .warning, "năm có lịch tiếp công dân thì có ngày nghỉ lễ", needsWhole: true,
    example: Example(
      in: "holidays/2027.yaml",
      bad: "",
      good: Reception.holidaysOfNextYear,
      setting: [
        (
          "reception/2027.yaml",
          Reception.nextYear.replacing("2027", with: "⟦2027⟧") + "\nposted: 01/12/2026"
        )
      ])
  ) { input in
    input.catalog.receptionPlans.compactMap { plan in
      if input.calendar.knows(year: plan.year) { return nil }
      return Finding(
        item: .receptionPlan(year: plan.year), path: "year",
        message:
          "chưa có ngày nghỉ lễ của năm \(plan.year), nên lịch chỉ tránh được thứ Bảy, Chủ nhật",
        advice: "hãy thêm holidays/\(plan.year).yaml theo thông báo nghỉ lễ của năm")
    }
  }
}
