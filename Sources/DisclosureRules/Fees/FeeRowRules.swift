import Diagnostics
import DisclosureModel

extension Rule {
  /// A schedule says who is exempt, or that nobody is.
  static let exemption = Rule(
    "F01", .error,
    "mỗi khoản thu ghi đủ tên, mức, đối tượng nộp, miễn giảm (hoặc “Không”), phương thức thu, văn bản",
    basis: .feePosting,
    example: Example(
      in: "fees/ho-tich.yaml",
      bad: """
        rows:
          - id: xac-nhan
            name: ⟦Cấp Giấy xác nhận tình trạng hôn nhân⟧
            payer: Người yêu cầu
            amounts:
              - amount: 5.000 đồng/bản
        """,
      good: """
        exemption: Không
        rows:
          - id: xac-nhan
            name: Cấp Giấy xác nhận tình trạng hôn nhân
            payer: Người yêu cầu
            amounts:
              - amount: 5.000 đồng/bản
        """)
  ) { input in
    input.feeSchedules.compactMap { schedule in
      let silent = schedule.rows.enumerated().filter { $0.element.exemption == nil }
      guard schedule.exemption == nil, let (index, row) = silent.first else { return nil }
      let others = silent.count == 1 ? "" : " và \(silent.count - 1) dòng khác"
      return Finding(
        item: .feeSchedule(id: schedule.id), path: "rows[\(index)].name",
        message: "“\(row.name)”\(others) chưa nói ai được miễn, giảm",
        advice: "hãy thêm exemption cho cả biểu hoặc cho từng dòng; không ai được miễn thì viết: "
          + "exemption: Không")
    }
  }

  /// Amounts are whole đồng.
  static let amountInDong = Rule(
    "F02", "mức thu là số đồng Việt Nam nguyên, không âm", reader: "muc-thu",
    example: Example(
      in: "fees/ho-tich.yaml",
      bad: """
        rows:
          - id: xac-nhan
            name: Cấp Giấy xác nhận tình trạng hôn nhân
            payer: Người yêu cầu
            amounts:
              - amount: ⟦5 USD/bản⟧
        """,
      good: """
        rows:
          - id: xac-nhan
            name: Cấp Giấy xác nhận tình trạng hôn nhân
            payer: Người yêu cầu
            amounts:
              - amount: 5.000 đồng/bản
        """))

  /// Where nothing is paid, nothing is said of an amount that somebody sets.
  static let freeAndSet = Rule(
    "F04", .warning, "không ghi miễn phí cùng với “do HĐND quy định”, “theo quy định”",
    basis: .misleadingFees, from: .january2026,
    example: Example(
      in: "procedures/1.004873.md",
      bad: """
        channels:
          - type: trực tiếp
            note: ⟦Lệ phí theo quy định của HĐND tỉnh⟧
        """,
      good: """
        channels:
          - type: trực tiếp
            fees: [xac-nhan]
            note: Lệ phí theo quy định của HĐND tỉnh
        """)
  ) { input in
    input.procedures.compactMap { procedure in
      let item = CatalogItem.procedure(procedure.code)
      let paths = procedure.channels.enumerated().filter { channel in
        channel.element.note?.speaksOfSetFee == true
          && channel.element.fees.allSatisfy { input.isFree($0, in: channel.element.kind) }
      }.map { "channels[\($0.offset)].note" }
      guard let first = paths.first else { return nil }
      return Finding(
        item: item, path: first,
        message: "cách nộp này hiện là miễn phí, mà ghi chú lại nói mức thu theo quy định",
        advice: "hãy thêm dòng phí vào fees; nếu thật là miễn phí, hãy bỏ câu về mức thu",
        notes: paths.dropFirst().compactMap { input.places.span(item, $0) }
          .map { Diagnostic.Note("ở đây cũng vậy", at: $0) })
    }
  }

  /// A reduction for those who hand in online reaches them.
  static let onlineReduction = Rule(
    "F06", .warning, "mức giảm cho nộp trực tuyến có tác dụng",
    basis: .misleadingFees, from: .january2026,
    example: Example(
      in: "fees/ho-tich.yaml",
      bad: """
        rows:
          - id: xac-nhan
            name: Cấp Giấy xác nhận tình trạng hôn nhân
            payer: Người yêu cầu
            amounts:
              - {amount: ⟦0 đồng/bản⟧, channels: [trực tuyến]}
              - amount: 5.000 đồng/bản
        """,
      good: """
        rows:
          - id: xac-nhan
            name: Cấp Giấy xác nhận tình trạng hôn nhân
            payer: Người yêu cầu
            amounts:
              - amount: 5.000 đồng/bản
              - {amount: 0 đồng/bản, channels: [trực tuyến]}
        """)
  ) { input in
    input.feeSchedules.flatMap { schedule in
      schedule.rows.enumerated().flatMap { index, row in
        row.amounts.enumerated().compactMap { number, amount in
          guard amount.channels.contains(.online), !amount.channels.contains(.inPerson),
            amount.period.defaulting(to: schedule.period).contains(input.asOf),
            let online = row.amount(for: .online, on: input.asOf, schedule: schedule),
            let inPerson = row.amount(for: .inPerson, on: input.asOf, schedule: schedule),
            online.price == inPerson.price, online.tiers == inPerson.tiers
          else { return nil }
          return Finding(
            item: .feeSchedule(id: schedule.id), path: "rows[\(index)].amounts[\(number)].amount",
            message: "“\(row.name)” có mức riêng cho nộp trực tuyến, nhưng nộp trực tuyến vẫn trả "
              + "\(online.text) như nộp trực tiếp",
            advice:
              "hãy viết mức riêng sau mức chung, vì mức viết sau được tính trước; nếu hai mức "
              + "bằng nhau, hãy bỏ mức riêng")
        }
      }
    }
  }

  /// Attested copies cost what the circular says.
  static let attestedCopies = Rule(
    "F09", .warning,
    "phí chứng thực bản sao tính đúng bậc: 2.000, từ trang thứ 3 là 1.000, tối đa "
      + "200.000 đồng",
    basis: Citation(
      "Thông tư 226/2016/TT-BTC", "Điều 4",
      says: "2.000 đồng/trang, từ trang thứ ba trở lên 1.000 đồng/trang, tối đa 200.000 đồng/bản",
      certainty: .verified),
    example: Example(
      in: "fees/chung-thuc.yaml", bad: copies("2.000 đồng/trang", mark: true),
      good: copies(
        "2.000 đồng/trang\n        tiers:\n          - {from: 3, amount: 1.000 đồng/trang}\n"
          + "        max: 200.000 đồng/bản", mark: false),
      setting: [
        (
          "legal/phi.yaml",
          "documents:\n  - {number: 226/2016/TT-BTC, title: Thông tư, issuer: Bộ Tài chính}"
        )
      ])
  ) { input in
    let expected = [1: 2_000, 2: 4_000, 3: 5_000, 10: 12_000, 300: 200_000]
    return input.feeSchedules.flatMap { schedule in
      schedule.rows.enumerated().compactMap { index, row in
        guard let amount = row.amount(for: .inPerson, on: input.asOf, schedule: schedule),
          (amount.decision ?? schedule.decision) == "226/2016/TT-BTC", amount.price.unit == "trang",
          let wrong = expected.keys.sorted().first(where: {
            amount.total(units: $0).dong != expected[$0]
          }), let right = expected[wrong].flatMap(Money.init(dong:))
        else { return nil }
        let number = row.amounts.lastIndex(of: amount) ?? 0
        return Finding(
          item: .feeSchedule(id: schedule.id), path: "rows[\(index)].amounts[\(number)].amount",
          message: "bản sao \(wrong) trang tính ra \(amount.total(units: wrong).text), đúng là "
            + right.text,
          advice: "hãy viết amount: 2.000 đồng/trang, tiers từ 3: 1.000 đồng/trang, max: 200.000 "
            + "đồng/bản")
      }
    }
  }

  private static func copies(_ amount: String, mark: Bool) -> String {
    """
    id: chung-thuc
    name: Phí chứng thực
    kind: phí
    field: ho-tich
    decision: 226/2016/TT-BTC
    collection: Nộp tại quầy
    exemption: Không
    rows:
      - id: ban-sao
        name: Chứng thực bản sao từ bản chính
        payer: Người yêu cầu
        amounts:
          - amount: \(mark ? "⟦\(amount)⟧" : amount)
    """
  }
}

extension RuleInput {
  /// Whether a fee row asks for nothing through a channel.
  fileprivate func isFree(_ id: String, in channel: SubmissionChannel.Kind) -> Bool {
    guard let (schedule, row) = catalog.feeRow(id) else { return false }
    return row.amount(for: channel, on: asOf, schedule: schedule)?.price.money == .zero
  }
}

extension String {
  /// Whether it says of a fee that somebody sets it.
  fileprivate var speaksOfSetFee: Bool {
    let text = lowercased().replacing("miễn phí", with: "")
    return text.contains(/phí[^.;]{0,100}(hđnd|hội đồng nhân dân|theo quy định)/)
      || text.contains(/(hđnd|hội đồng nhân dân|theo quy định)[^.;]{0,60}phí/)
  }
}
