import Diagnostics
import DisclosureModel

extension Rule {
  /// What is not permanent hangs for thirty days.
  static let thirtyDays = Rule(
    "D02", .error,
    "nội dung ở các khoản 1–3 và 5–12 được niêm yết ít nhất 30 ngày liên tục, kể cả ngày đầu và ngày cuối",
    basis: .postingOfItems, from: .july2023, levels: [.commune],
    example: Example(
      in: "register/2026.yaml",
      bad: Register.entry("1", "Kế hoạch quý IV", more: "posted_to: ⟦02/11/2026⟧"),
      good: Register.entry("1", "Kế hoạch quý IV", more: "posted_to: 03/11/2026"),
      setting: [("register/2026.yaml", Register.year(lackingOnly: 1))])
  ) { input in
    input.entries.compactMap { register, index, entry in
      guard !permanentItems.contains(entry.item), let from = entry.posted.from,
        let to = entry.posted.to, to < from.adding(days: daysOfPosting - 1)
      else { return nil }
      let days = to.dayNumber - from.dayNumber + 1
      return Finding(
        item: .register(year: register.year), path: "entries[\(index)].posted_to",
        message: "khoản \(entry.item) chỉ niêm yết \(days) ngày, từ \(from.text) đến \(to.text)",
        advice: "hãy niêm yết ít nhất đến hết ngày \(from.adding(days: daysOfPosting - 1).text)")
    }
  }

  /// Days of posting, the first and the last among them.
  private static let daysOfPosting = 30
  /// Regulations and duties of officers; procedures.
  private static let permanentItems = [4, 13]

  /// What is permanent has no last day.
  static let permanentPosting = Rule(
    "D03", .error, "nội dung ở khoản 4 và khoản 13 được niêm yết thường xuyên, không có ngày cuối",
    basis: .postingOfItems, from: .july2023, levels: [.commune],
    example: Example(
      in: "register/2026.yaml",
      bad: Register.entry("4", "Quy tắc ứng xử", more: "posted_to: ⟦31/12/2026⟧"),
      good: Register.entry("4", "Quy tắc ứng xử"),
      setting: [("register/2026.yaml", Register.year(lackingOnly: 4))])
  ) { input in
    input.entries.compactMap { register, index, entry in
      guard permanentItems.contains(entry.item), let to = entry.posted.to else { return nil }
      return Finding(
        item: .register(year: register.year), path: "entries[\(index)].posted_to",
        message: "khoản \(entry.item) phải niêm yết thường xuyên mà ở đây hết ngày \(to.text)",
        advice: "hãy bỏ posted_to và để bảng ở chỗ cũ; có thay đổi thì thay bản mới")
    }
  }

  /// It is disclosed within days of the decision.
  static let disclosedInTime = Rule(
    "D04", .warning, "nội dung được công khai trong 5 ngày làm việc từ ngày có quyết định, văn bản",
    basis: .timeOfDisclosure, from: .july2023, levels: [.commune], needsWhole: true,
    example: Example(
      in: "register/2026.yaml",
      bad: Register.entry(
        "2", "Kết quả thu chi quý III", decided: "05/10/2026", from: "⟦13/10/2026⟧"),
      good: Register.entry(
        "2", "Kết quả thu chi quý III", decided: "05/10/2026", from: "12/10/2026"),
      setting: [("register/2026.yaml", Register.year(lackingOnly: 2))])
  ) { input in
    input.entries.compactMap { register, index, entry in
      let latest = input.calendar.adding(workingDays: daysToDisclose, to: entry.decided)
      // Where holidays are not known, the last day may be later.
      guard let from = entry.posted.from, from > latest, input.calendar.knows(year: latest.year),
        input.calendar.knows(year: entry.decided.year)
      else { return nil }
      return Finding(
        item: .register(year: register.year), path: "entries[\(index)].posted_from",
        message:
          "niêm yết ngày \(from.text) là quá 5 ngày làm việc từ ngày \(entry.decided.text)",
        advice: "hạn là ngày \(latest.text); hãy xem lại hai ngày, lần sau niêm yết sớm hơn")
    }
  }

  /// Working days between decision and disclosure.
  private static let daysToDisclose = 5

  /// What the law wants to be heard is told over the loudspeakers.
  static let loudspeakers = Rule(
    "D06", .warning,
    "nơi có hệ thống loa truyền thanh, nội dung ở các khoản 7–12 được phát ít nhất 3 ngày liên tục",
    basis: .loudspeakerItems, from: .july2023, levels: [.commune],
    example: Example(
      in: "register/2026.yaml",
      bad: Register.entry("⟦11⟧", "Kế hoạch lấy ý kiến về đặt tên đường"),
      good: Register.entry(
        "11", "Kế hoạch lấy ý kiến về đặt tên đường", more: "loudspeaker_days: 3"),
      setting: [("register/2026.yaml", Register.year(lackingOnly: 11))])
  ) { input in
    input.entries.compactMap { register, index, entry in
      guard (7...12).contains(entry.item), entry.loudspeakerDays ?? 0 < daysOfLoudspeakers,
        register.hasLoudspeakers
      else { return nil }
      return Finding(
        item: .register(year: register.year),
        path: "entries[\(index)].\(entry.loudspeakerDays == nil ? "item" : "loudspeaker_days")",
        message: entry.loudspeakerDays.map { "khoản \(entry.item) chỉ phát loa \($0) ngày" }
          ?? "khoản \(entry.item) chưa ghi đã phát loa mấy ngày",
        advice: "hãy phát ít nhất \(daysOfLoudspeakers) ngày liên tục rồi ghi loudspeaker_days")
    }
  }

  /// Days in a row of telling over the loudspeakers.
  private static let daysOfLoudspeakers = 3

  /// Lists of persons do not hang longer than they must.
  static let takenDown = Rule(
    "D07", .info,
    "hết hạn niêm yết thì gỡ danh sách cá nhân (khoản 7–9: người được hỗ trợ, cứu trợ, gọi nhập ngũ) và "
      + "ghi ngày đã gỡ",
    basis: .personalData, from: .july2023, levels: [.commune],
    example: Example(
      in: "register/2026.yaml",
      bad: Register.entry(
        "9", "Danh sách gọi khám tuyển", more: "posted_to: ⟦05/11/2026⟧", "loudspeaker_days: 3"),
      good: Register.entry(
        "9", "Danh sách gọi khám tuyển", more: "posted_to: 05/11/2026", "loudspeaker_days: 3",
        "removed: 06/11/2026"),
      setting: [("register/2026.yaml", Register.year(lackingOnly: 9))])
  ) { input in
    input.entries.compactMap { register, index, entry in
      guard (7...9).contains(entry.item), entry.removed == nil, let to = entry.posted.to,
        to < input.asOf
      else { return nil }
      return Finding(
        item: .register(year: register.year), path: "entries[\(index)].posted_to",
        message: "“\(entry.title)” đã hết hạn niêm yết từ ngày \(to.text) mà chưa ghi đã gỡ",
        advice:
          "nếu có tên, địa chỉ, hoàn cảnh của người dân, hãy gỡ khỏi bảng và trang, rồi ghi removed"
      )
    }
  }
}

extension RuleInput {
  /// The entries of the registers that are still kept, with their places there.
  fileprivate var entries:
    [(register: DisclosureRegister, index: Int, entry: DisclosureRegister.Entry)]
  {
    registers.flatMap { register in
      register.entries.enumerated().map { (register, $0.offset, $0.element) }
    }
  }
}
