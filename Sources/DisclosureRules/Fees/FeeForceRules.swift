import Diagnostics
import DisclosureModel

extension Rule {
  /// A fee that is shown is in force, and so is what sets it.
  static let feeInForce = Rule(
    "F03", .error, "mức thu và văn bản quy định mức thu đang có hiệu lực",
    basis: .misleadingFees, from: .january2026,
    example: Example(
      in: "fees/ho-tich.yaml", bad: "decision: ⟦02/2020/NQ-HĐND⟧",
      good: "decision: 01/2026/NQ-HĐND",
      setting: [
        (
          "legal/cu.yaml",
          """
          documents:
            - number: 02/2020/NQ-HĐND
              title: Nghị quyết cũ về lệ phí
              issuer: Hội đồng nhân dân tỉnh
              to: 31/7/2026
          """
        )
      ])
  ) { input in input.feesByEndedDocuments + input.feesNotInForce }

  /// A fee has one amount.
  static let oneAmount = Rule(
    "F05", "mỗi mức thu chỉ có một con số, ở mọi trang và mọi bảng",
    construction: "số tiền chỉ viết ở fees/; thủ tục, trang và bảng nhắc đến dòng phí bằng mã, và "
      + "cùng lấy từ một chỗ tính")

  /// Fees are posted on a wall as well as on the site.
  static let feesOnABoard = Rule(
    "F07", .error, "phí, lệ phí được niêm yết cả trên trang và tại nơi thu", basis: .feePosting,
    needsWhole: true,
    example: Example(
      in: "boards.yaml",
      bad: """
        boards:
          - id: sanh
            name: Bảng sảnh
            place: Sảnh Bộ phận Một cửa
            posters: ⟦[⟧lanh-dao, noi-quy-noi-quy, quy-trinh-khieu-nai, lich-tiep-cong-dan, phan-anh-kien-nghi]
        """,
      good: """
        boards:
          - id: sanh
            name: Bảng sảnh
            place: Sảnh Bộ phận Một cửa
            posters: [lanh-dao, noi-quy-noi-quy, quy-trinh-khieu-nai, lich-tiep-cong-dan, phan-anh-kien-nghi, phi-le-phi]
        """)
  ) { input in
    guard !input.catalog.feeSchedules(on: input.asOf).isEmpty,
      !input.catalog.boards.contains(where: { $0.posters.contains { $0.poster == "phi-le-phi" } })
    else { return [] }
    return [
      Finding(
        item: input.catalog.boards.first.map { .board(id: $0.id) } ?? .office, path: "posters",
        message: "biểu phí, lệ phí chỉ có trên trang, không treo ở bảng nào",
        advice: "hãy thêm phi-le-phi vào posters của bảng ở nơi thu, trong boards.yaml")
    ]
  }

  /// Amounts are written one way.
  static let amountStyle = Rule(
    "F08", "số tiền viết dạng 1.234.567 đồng",
    construction: "mọi số tiền được đọc thành con số rồi viết ra bằng cùng một hàm, dù trong fees/ "
      + "viết cách nào")
}

extension RuleInput {
  /// Amounts in force that rest on a document that is not.
  fileprivate var feesByEndedDocuments: [Finding] {
    feeSchedules.flatMap { schedule -> [Finding] in
      let item = CatalogItem.feeSchedule(id: schedule.id)
      var findings: [Finding] = []
      let uses = schedule.rows.flatMap { row in
        row.amounts.filter { $0.period.defaulting(to: schedule.period).contains(asOf) }
      }
      if uses.contains(where: { $0.decision == nil }), let fault = fault(of: schedule.decision) {
        findings.append(finding(item, "decision", fault))
      }
      for (index, row) in schedule.rows.enumerated() {
        for (number, amount) in row.amounts.enumerated() {
          guard let decision = amount.decision, let fault = fault(of: decision),
            amount.period.defaulting(to: schedule.period).contains(asOf)
          else { continue }
          findings.append(finding(item, "rows[\(index)].amounts[\(number)].decision", fault))
        }
      }
      return findings
    }
  }

  private func finding(_ item: CatalogItem, _ path: String, _ fault: String) -> Finding {
    Finding(
      item: item, path: path, message: fault,
      advice: "hãy ghi văn bản đang có hiệu lực và mức thu của nó; nếu mức thu đã thôi áp dụng, "
        + "hãy ghi ngày cuối ở to")
  }

  /// Why the document with a number sets nothing on the day of the check; nil when it may.
  private func fault(of number: String) -> String? {
    if let repealed = law.repealed.first(where: { $0.number == number && $0.since <= asOf }) {
      return "mức thu dựa vào \(number), hết hiệu lực từ ngày \(repealed.since.text)"
    }
    guard let document = catalog.legalDocuments.first(where: { $0.number == number }) else {
      return nil
    }
    switch document.period.validity(on: asOf) {
    case .active: return nil
    case .ended:
      return "mức thu dựa vào \(number), hết hiệu lực sau ngày \(document.period.to?.text ?? "")"
    case .future:
      return
        "mức thu dựa vào \(number), đến ngày \(document.period.from?.text ?? "") mới có hiệu lực"
    }
  }

  /// Rows that a channel of a current procedure names and that set nothing for it.
  fileprivate var feesNotInForce: [Finding] {
    catalog.procedures.filter { $0.lifecycle.validity(on: asOf) == .active }.flatMap { procedure in
      procedure.channels.enumerated().flatMap { index, channel in
        channel.fees.enumerated().compactMap { number, id in
          guard let (schedule, row) = catalog.feeRow(id),
            places.isSound(.feeSchedule(id: schedule.id)),
            row.amount(for: channel.kind, on: asOf, schedule: schedule) == nil
          else { return nil }
          return Finding(
            item: .procedure(procedure.code), path: "channels[\(index)].fees[\(number)]",
            message: "dòng phí “\(id)” không có mức nào cho nộp \(channel.kind.term.lowercased()) "
              + "vào ngày \(asOf.text)",
            advice: "hãy thêm mức đang áp dụng vào fees/, hoặc bỏ dòng phí này khỏi cách nộp")
        }
      }
    }
  }
}
