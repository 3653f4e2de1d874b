import Diagnostics
import DisclosureModel

extension Rule {
  /// The chairman of a commune receives often enough.
  static let communeReceptionDays = Rule(
    "R01", .error,
    "chủ tịch cấp xã tiếp công dân đủ số ngày luật định: từ 01/7/2026 ít nhất hai ngày mỗi tháng, "
      + "trước đó ít nhất một ngày mỗi tuần",
    basis: Citation(
      "Luật Tiếp công dân 42/2013/QH13 (sửa đổi bởi Luật 136/2025/QH15)", "Điều 15",
      says:
        "chủ tịch Ủy ban nhân dân cấp xã trực tiếp tiếp công dân ít nhất 02 ngày trong một tháng",
      certainty: .verified),
    levels: [.commune], needsWhole: true,
    example: Example(
      in: "reception/2026.yaml", bad: Reception.rules("⟦thứ Năm tuần thứ nhất hằng tháng⟧"),
      good: Reception.rules("thứ Năm tuần thứ nhất và thứ ba hằng tháng"))
  ) { $0.shortReception }

  /// The head of another office receives often enough.
  static let headReceptionDays = Rule(
    "R02", .error,
    "chủ tịch cấp tỉnh, giám đốc sở, người đứng đầu đơn vị sự nghiệp tiếp công dân ít nhất một ngày "
      + "mỗi tháng",
    basis: Citation(
      "Luật Tiếp công dân 42/2013/QH13", "Điều 12 khoản 5, Điều 18 khoản 2",
      says: "người đứng đầu trực tiếp tiếp công dân ít nhất 01 ngày trong một tháng",
      certainty: .thirdPartyCopy),
    levels: [.province, .department, .other], needsWhole: true,
    example: Example(
      in: "reception/2026.yaml", bad: Reception.rules("⟦thứ Năm tuần thứ năm hằng tháng⟧"),
      good: Reception.rules("ngày 15 hằng tháng"),
      setting: [
        ("office.yaml", "level: cấp sở"), ("procedures/1.004873.md", "reception_only: có"),
      ])
  ) { $0.shortReception }
}

extension RuleInput {
  /// Plans in which the head receives on fewer days than the law of the day asks for. Weeks and
  /// months that are over are left out: nobody can mend them.
  fileprivate var shortReception: [Finding] {
    let minimums = law.receptionMinimums.filter { $0.level == catalog.office.level }
    guard !minimums.isEmpty else { return [] }
    if heads.isEmpty {
      return [
        Finding(
          item: .contacts, path: "leaders",
          message: "chưa ghi ai là người đứng đầu, nên không biết lịch tiếp công dân có đủ ngày",
          advice: "hãy thêm head: có vào người đứng đầu cơ quan")
      ]
    }
    return reception.filter { !$0.plan.rules.isEmpty }.compactMap { plan, sessions in
      let short = minimums.flatMap { minimum in
        stretches(of: minimum, in: plan.year).compactMap { stretch in
          shortfall(in: sessions, of: minimum, stretch)
        }
      }.sorted { $0.stretch.lowerBound < $1.stretch.lowerBound }
      guard let first = short.first else { return nil }
      let others =
        short.count == 1 ? "" : " (và \(short.count - 1) \(first.minimum.unit.text) khác)"
      return Finding(
        item: .receptionPlan(year: plan.year), path: place(of: first.stretch, in: plan),
        message: "\(first.name) người đứng đầu tiếp công dân \(first.days) ngày, ít hơn "
          + "\(first.minimum.days) ngày\(others)",
        advice: "hãy thêm ngày tiếp vào rules, hoặc xem lại các buổi đổi, hoãn trong exceptions",
        basis: first.minimum.basis)
    }
  }

  /// A stretch with too few days.
  private struct Shortfall {
    let minimum: ReceptionMinimum
    let stretch: ClosedRange<CivilDate>
    let days: Int

    /// "tháng 12/2026", "tuần từ ngày 05/01/2026".
    var name: String {
      let day = stretch.lowerBound
      return minimum.unit == .month
        ? "tháng \(day.month)/\(day.year)" : "tuần từ ngày \(day.text)"
    }
  }

  /// The weeks from Monday or the months of a year that are not over and in which a minimum holds.
  private func stretches(
    of minimum: ReceptionMinimum, in year: Int
  ) -> [ClosedRange<CivilDate>] {
    guard let newYear = CivilDate(year: year, month: 1, day: 1),
      let end = CivilDate(year: year, month: 12, day: 31)
    else { return [] }
    var stretches: [ClosedRange<CivilDate>] = []
    var day = newYear
    while day <= end {
      let last: CivilDate
      switch minimum.unit {
      case .week: last = day.adding(days: Weekday.sunday.rawValue - day.weekday.rawValue)
      case .month:
        last = day.adding(days: CivilDate.days(inMonth: day.month, of: year) - day.day)
      }
      let isWhole = minimum.unit == .month || last.dayNumber - day.dayNumber == 6
      if isWhole, last <= end, last >= asOf, minimum.period.contains(day),
        minimum.period.contains(last)
      {
        stretches.append(day...last)
      }
      day = last.adding(days: 1)
    }
    return stretches
  }

  /// A session that only a day off has moved counts where it was planned, too.
  private func shortfall(
    in sessions: [ReceptionSession], of minimum: ReceptionMinimum,
    _ stretch: ClosedRange<CivilDate>
  ) -> Shortfall? {
    let isOff = (stretch.lowerBound.dayNumber...stretch.upperBound.dayNumber).allSatisfy {
      !calendar.isWorkingDay(CivilDate(dayNumber: $0))
    }
    if isOff { return nil }
    let held = sessions.filter { session in
      heads.contains(session.receiver) && !session.isCancelled
        && (stretch.contains(session.date)
          || session.dayOff != nil && stretch.contains(session.plannedDate))
    }
    let days = Set(held.map(\.date)).count
    return days < minimum.days ? Shortfall(minimum: minimum, stretch: stretch, days: days) : nil
  }

  /// The exception in a stretch that takes a session away from the head, or else the head's rule.
  private func place(of stretch: ClosedRange<CivilDate>, in plan: ReceptionPlan) -> String {
    let own = plan.rules.filter { heads.contains($0.receiver) }.map(\.id)
    if let index = plan.exceptions.firstIndex(where: { exception in
      own.contains(exception.rule) && stretch.contains(exception.date)
        && (exception.isCancelled || exception.receiver.map { !heads.contains($0) } == true
          || exception.movedTo.map { !stretch.contains($0) } == true)
    }) {
      return "exceptions[\(index)].date"
    }
    let index = plan.rules.firstIndex { rule in
      own.contains(rule.id)
        && (rule.period.contains(stretch.lowerBound) || rule.period.contains(stretch.upperBound))
    }
    return index.map { "rules[\($0)].days" } ?? "rules"
  }
}
