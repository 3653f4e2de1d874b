import Diagnostics
import DisclosureModel

extension Rule {
  /// The head receives in person.
  static let headInPerson = Rule(
    "R07", .warning, "người đứng đầu tự tiếp, không cử cấp phó tiếp thay",
    basis: Citation(
      "Luật 136/2025/QH15",
      says: "người đứng đầu không ủy quyền cho cấp phó tiếp công dân (theo báo cáo giải trình khi "
        + "thông qua luật)",
      certainty: .verified),
    from: .july2026, needsWhole: true,
    example: Example(
      in: "reception/2026.yaml",
      bad: """
        exceptions:
          - date: 03/12/2026
            rule: chu-tich
            receiver: ⟦pho-chu-tich⟧
            reason: Họp Hội đồng nhân dân
        """,
      good: Reception.moved("04/12/2026", from: "03/12/2026"),
      setting: [
        ("reception/2026.yaml", Reception.weekly),
        (
          "leaders.yaml",
          """
          leaders:
            - id: chu-tich
              name: Nguyễn Văn Mẫu
              position: Chủ tịch Ủy ban nhân dân xã
              duty: Phụ trách chung
              phone: 0270 3850 001
              head: có
            - id: pho-chu-tich
              name: Trần Thị Mẫu
              position: Phó Chủ tịch Ủy ban nhân dân xã
              duty: Kinh tế
              phone: 0270 3850 002
          """
        ),
      ])
  ) { input in
    input.reception.flatMap { plan, _ -> [Finding] in
      let own = Set(plan.rules.filter { input.heads.contains($0.receiver) }.map(\.id))
      return plan.exceptions.enumerated().compactMap { index, exception in
        guard own.contains(exception.rule), (exception.movedTo ?? exception.date) >= input.asOf,
          let receiver = exception.receiver, !input.heads.contains(receiver)
        else { return nil }
        let leader = input.catalog.contacts.leaders.first { $0.id == receiver }
        return Finding(
          item: .receptionPlan(year: plan.year), path: "exceptions[\(index)].receiver",
          message: "buổi tiếp ngày \(exception.date.text) của người đứng đầu lại do "
            + "\(leader?.position ?? receiver) tiếp thay",
          advice: "hãy thay receiver bằng moved_to: ngày mà người đứng đầu tiếp được")
      }
    }
  }

  /// A weekday is that of its date.
  static let weekdayOfDate = Rule(
    "R08", .warning, "thứ trong tuần ghi trong bài đúng với ngày; lịch và bảng thì tính từ ngày",
    example: Example(
      in: "notices/thong-bao.md",
      bad: """
        ## Làm bù

        Xã làm việc bù cả ngày ⟦thứ Sáu⟧, ngày 22/8/2026.
        """,
      good: """
        ## Làm bù

        Xã làm việc bù cả ngày thứ Bảy, ngày 22/8/2026.
        """)
  ) { input in
    input.mentions.compactMap { mention in
      guard case .weekday(let date) = mention.subject else { return nil }
      return mention.finding(
        "ngày \(date.text) là \(date.weekday.text), không phải \(mention.words)",
        advice: "hãy xem lại cả thứ và ngày")
    }
  }

  /// The law on reception is cited as it is now.
  static let receptionLawAsAmended = Rule(
    "R09", .warning,
    "viện dẫn Luật Tiếp công dân thì nhắc cả luật sửa đổi; nghị định đã hết hiệu lực thì T11 báo",
    from: .july2026,
    example: Example(
      in: "reception/2026.yaml",
      bad: "postponement: Hoãn thì báo ngày mới theo Luật Tiếp công dân số ⟦42/2013/QH13⟧",
      good:
        "postponement: Hoãn thì báo ngày mới theo Luật Tiếp công dân số 42/2013/QH13, sửa đổi bởi "
        + "Luật số 136/2025/QH15")
  ) { input in
    input.mentions.compactMap { mention in
      guard case .amended(let document) = mention.subject else { return nil }
      return mention.finding(
        "\(document.name) đã sửa đổi từ ngày \(document.since.text) mà ở đây không nhắc",
        advice:
          "hãy viết: \(document.name) số \(document.number), sửa đổi bởi \(document.amendment)",
        basis: Citation(
          document.amendment, says: "sửa đổi \(document.number) từ ngày \(document.since.text)",
          certainty: document.certainty))
    }
  }

  /// Recording is not forbidden altogether.
  static let recordingsAtReception = Rule(
    "R10", .info, "nội quy không cấm hẳn việc ghi âm, ghi hình",
    basis: Citation(
      "Nghị định 154/2026/NĐ-CP", "Điều 4 khoản 1",
      says: "được từ chối tiếp người vẫn ghi âm, ghi hình, phát trực tiếp sau khi người chủ trì đã "
        + "yêu cầu không làm vì lý do bí mật, đời tư",
      certainty: .thirdPartyCopy),
    from: .july2026,
    example: Example(
      in: "regulations/noi-quy.md",
      bad: """
        ## Người dân có trách nhiệm

        - Không ⟦quay phim⟧ trong phòng tiếp công dân.
        """,
      good: """
        ## Người dân có trách nhiệm

        - Không quay phim sau khi người chủ trì đã yêu cầu dừng vì lý do bí mật, đời tư.
        """)
  ) { input in
    var told: Set<CatalogItem> = []
    return input.mentions.compactMap { mention in
      guard case .recording = mention.subject, told.insert(mention.item).inserted else {
        return nil
      }
      return mention.finding(
        "nội quy cấm hẳn việc \(mention.words)",
        advice: "hãy viết rõ: chỉ dừng khi người chủ trì đã yêu cầu vì lý do bí mật, đời tư")
    }
  }
}
