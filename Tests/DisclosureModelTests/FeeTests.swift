import DisclosureModel
import Testing

private func amount(
  _ price: String, tiers: [(Int, String)] = [], maximum: String? = nil,
  for channels: [SubmissionChannel.Kind] = [], decision: String? = nil, from: String? = nil,
  to: String? = nil
) throws -> FeeAmount {
  try FeeAmount(
    price: value(price), tiers: tiers.map { try FeeTier(from: $0.0, price: value($0.1)) },
    maximum: maximum.map { try value($0) }, channels: channels, decision: decision,
    period: Period(from: from.map { try value($0) }, to: to.map { try value($0) }))
}

private func schedule(
  _ rows: [(id: String, amounts: [FeeAmount])], exemption: String? = nil,
  rowExemption: String? = nil, from: String? = "2026-01-01", to: String? = nil
) throws -> FeeSchedule {
  try FeeSchedule(
    id: "ho-tich", name: "Lệ phí hộ tịch", kind: .fee, field: "ho-tich",
    decision: "12/2018/NQ-HĐND",
    period: Period(from: from.map { try value($0) }, to: to.map { try value($0) }),
    collection: "Tiền mặt", exemption: exemption,
    rows: rows.map {
      FeeRow(
        id: $0.id, name: "Tên \($0.id)", payer: "Người yêu cầu", amounts: $0.amounts,
        exemption: rowExemption, note: nil)
    })
}

private func copies() throws -> FeeAmount {
  try amount(
    "2.000 đồng/trang", tiers: [(3, "1.000 đồng/trang")], maximum: "200.000 đồng/bản")
}

/// The text of a row's statement on a day, and the day of its next change.
private func statement(
  _ amounts: [FeeAmount], on day: String, from: String? = "2026-01-01", to: String? = nil
) throws -> String {
  let catalog = try catalog(feeSchedules: [schedule([("a", amounts)], from: from, to: to)])
  let statement = try #require(try catalog.feeStatement(ofRow: "a", on: value(day)))
  return statement.text + (statement.nextChange.map { " | \($0.iso)" } ?? "")
}

@Suite struct FeeTests {
  @Test(
    "Certified copies cost 2.000 đồng a page, less from the third, and at most 200.000 đồng",
    arguments: [(0, 0), (1, 2_000), (2, 4_000), (3, 5_000), (10, 12_000), (300, 200_000)])
  func copyTotals(pages: Int, dong: Int) throws {
    #expect(try copies().total(units: pages).dong == dong)
  }

  @Test func `A price without a unit is paid once, and a sum stops at the largest amount`() throws {
    #expect(try amount("20.000 đồng").total(units: 7).dong == 20_000)
    #expect(try amount("20.000 đồng").total(units: 0) == .zero)
    #expect(try amount("9.000 đồng/bản").total(units: .max) == .maximum)
    #expect(
      try amount("5 đồng/tờ", tiers: [(2, "3 đồng/tờ"), (4, "1 đồng/tờ")]).total(units: 5).dong
        == 5 + 3 + 3 + 1 + 1)
  }

  @Test func `An amount is shown with its tiers and its maximum`() throws {
    #expect(
      try copies().lines == [
        "2.000 đồng/trang", "từ trang thứ 3: 1.000 đồng/trang", "tối đa 200.000 đồng/bản",
      ])
    #expect(
      try copies().text
        == "2.000 đồng/trang (từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản)")
    #expect(try amount("8.000 đồng/bản").text == "8.000 đồng/bản")
  }

  @Test func `Channels that pay alike are told together`() throws {
    #expect(try statement([amount("5.000 đồng")], on: "2026-06-01") == "5.000 đồng")
    #expect(
      try statement([amount("5.000 đồng"), amount("0 đồng", for: [.online])], on: "2026-06-01")
        == "Trực tiếp, bưu chính: 5.000 đồng; trực tuyến: 0 đồng")
    #expect(
      try statement(
        [amount("20.000 đồng", for: [.inPerson]), amount("10.000 đồng", for: [.online, .postal])],
        on: "2026-06-01") == "Trực tiếp: 20.000 đồng; bưu chính, trực tuyến: 10.000 đồng")
    #expect(
      try statement([amount("7.000 đồng", for: [.online])], on: "2026-06-01")
        == "Trực tuyến: 7.000 đồng")
    #expect(
      try statement([amount("5.000 đồng"), amount("5.000 đồng", for: [.online])], on: "2026-06-01")
        == "5.000 đồng")
  }

  @Test(
    "A later entry counts from its day on and until its last",
    arguments: [
      ("2026-08-07", "5.000 đồng | 2026-08-08"),
      ("2026-08-08", "Trực tiếp, bưu chính: 5.000 đồng; trực tuyến: 0 đồng | 2032-01-01"),
      ("2031-12-31", "Trực tiếp, bưu chính: 5.000 đồng; trực tuyến: 0 đồng | 2032-01-01"),
      ("2032-01-01", "5.000 đồng"),
      ("2025-12-31", " | 2026-01-01"),
    ])
  func dates(day: String, text: String) throws {
    let amounts = try [
      amount("5.000 đồng"),
      amount("0 đồng", for: [.online], from: "2026-08-08", to: "2031-12-31"),
    ]
    #expect(try statement(amounts, on: day) == text)
  }

  @Test func `A bound where nothing changes in price is no change`() throws {
    let amounts = try [
      amount("5.000 đồng", to: "2026-06-30"),
      amount("5.000 đồng", decision: "23/2026/NQ-HĐND", from: "2026-07-01"),
    ]
    #expect(try statement(amounts, on: "2026-06-01", to: "2026-12-31") == "5.000 đồng | 2027-01-01")
  }

  @Test func `A statement tells exemptions, documents and collection`() throws {
    let day = try value("2026-09-01", as: CivilDate.self)
    let amounts = try [
      amount("5.000 đồng"), amount("0 đồng", for: [.online], decision: "23/2026/NQ-HĐND"),
      amount("5.000 đồng", for: [.postal], decision: "24/2026/NQ-HĐND"),
    ]
    let bare = try catalog(feeSchedules: [schedule([("a", amounts)])])
    let statement = try #require(bare.feeStatement(ofRow: "a", on: day))
    #expect(statement.exemption == "Không")
    #expect(statement.decisions == ["12/2018/NQ-HĐND", "24/2026/NQ-HĐND", "23/2026/NQ-HĐND"])
    #expect(statement.collection == "Tiền mặt")
    #expect(statement.payer == "Người yêu cầu")
    let exempt = try catalog(feeSchedules: [
      schedule([("a", amounts)], exemption: "Hộ nghèo", rowExemption: "Trẻ em")
    ])
    #expect(exempt.feeStatement(ofRow: "a", on: day)?.exemption == "Hộ nghèo; Trẻ em")
    #expect(exempt.feeStatement(ofRow: "b", on: day) == nil)
  }

  @Test func `Only schedules and rows in force on a day are told`() throws {
    let catalog = try catalog(feeSchedules: [
      schedule([
        ("a", [amount("5.000 đồng")]), ("b", [amount("6.000 đồng", from: "2027-01-01")]),
      ]),
      schedule([("c", [amount("7.000 đồng")])], to: "2026-06-30"),
    ])
    func rows(_ day: String) throws -> [String] {
      try catalog.feeStatements(on: value(day)).map(\.row)
    }
    #expect(try rows("2025-12-31") == [])
    #expect(try rows("2026-06-30") == ["a", "c"])
    #expect(try rows("2026-07-01") == ["a"])
    #expect(try rows("2027-01-01") == ["a", "b"])
    #expect(try catalog.feeSchedules(on: value("2026-07-01")).map(\.rows.count) == [1])
  }

  @Test func `A procedure's fees name the channels where not all pay alike`() throws {
    let catalog = try catalog(feeSchedules: [
      schedule([
        ("a", [amount("5.000 đồng")]), ("b", [amount("8.000 đồng/bản")]),
        ("c", [amount("1 đồng", to: "2026-01-31")]),
      ])
    ])
    func texts(_ channels: [(SubmissionChannel.Kind, [String])]) throws -> [String] {
      let channels = channels.map {
        SubmissionChannel(kind: $0.0, time: nil, fees: $0.1, note: nil)
      }
      return try catalog.feeStatements(of: procedure(channels: channels), on: value("2026-06-01"))
        .map { "\($0.row) \($0.text)" }
    }
    #expect(
      try texts([(.inPerson, ["b", "a"]), (.online, ["b"])]) == [
        "b 8.000 đồng/bản", "a Trực tiếp: 5.000 đồng",
      ])
    #expect(try texts([(.inPerson, ["c", "unknown"]), (.online, [])]) == [])
  }

  @Test(
    "A lifecycle tells where it stands on a day",
    arguments: [
      ("2026-06-30", Validity.future), ("2026-07-01", .active), ("2026-12-31", .active),
      ("2027-01-01", .ended),
    ])
  func validity(day: String, validity: Validity) throws {
    let lifecycle = try Lifecycle(
      period: Period(from: value("2026-07-01"), to: value("2026-12-31")), replacedBy: nil)
    #expect(try lifecycle.validity(on: value(day)) == validity)
    #expect(try lifecycle.period.contains(value(day)) == (validity == .active))
    #expect(try Period().validity(on: value(day)) == .active)
  }
}
