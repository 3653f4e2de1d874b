import Diagnostics
import DisclosureModel

extension Rule {
  /// An exception changes a session that there is.
  static let receptionExceptions = Rule(code: "buoi-thay-doi", needsWhole: true) { input in
    let calendar = input.catalog.workCalendar
    return input.catalog.receptionPlans.flatMap { plan in
      plan.schedule(calendar: calendar).unmatchedExceptions.map { index in
        let exception = plan.exceptions[index]
        let days =
          plan.rules.first { $0.id == exception.rule }
          .map { $0.days.dates(in: exception.date.year, month: exception.date.month) } ?? []
        let dates = days.map(\.text).joined(separator: ", ")
        return Finding(
          severity: .error, item: .receptionPlan(year: plan.year),
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
  static let knownHolidays = Rule(code: "ngay-nghi-cua-nam", needsWhole: true) { input in
    let calendar = input.catalog.workCalendar
    return input.catalog.receptionPlans.compactMap { plan in
      if calendar.knows(year: plan.year) { return nil }
      return Finding(
        severity: .warning, item: .receptionPlan(year: plan.year), path: "year",
        message:
          "chưa có ngày nghỉ lễ của năm \(plan.year), nên lịch chỉ tránh được thứ Bảy, Chủ nhật",
        advice: "hãy thêm holidays/\(plan.year).yaml theo thông báo nghỉ lễ của năm")
    }
  }
}
