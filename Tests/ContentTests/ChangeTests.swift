import DisclosureModel
import TestSupport
import Testing

/// The changes from the small office to the same after some edits, a line each.
private func changeLines(_ edits: SmallOffice.Edit...) async throws -> [String] {
  try await changeLines(from: [], to: edits)
}

/// The changes between the small office after some edits and after others.
private func changeLines(
  from old: [SmallOffice.Edit], to new: [SmallOffice.Edit], on day: CivilDate? = today
) async throws -> [String] {
  let before = try await facts(old, on: today)
  return changes(from: before, to: try await facts(new, on: day)).map(\.line)
}

/// What the small office discloses on a day after some edits. Rules of the law judge nothing here.
private func facts(_ edits: [SmallOffice.Edit], on day: CivilDate?) async throws -> [SubjectFacts] {
  let compilation = await Compilation(try SmallOffice.contentFiles(edits), asOf: nil)
  return try #require(compilation.catalog, "\(compilation.text)").facts(on: try #require(day))
}

private let procedure = "procedures/1.004873.md"
private let fees = "fees/ho-tich.yaml"
private let leaders = "leaders.yaml"
private let reception = "reception/2026.yaml"

@Suite("A change") struct ChangeTests {
  @Test func `of a time says what stays once`() async throws {
    #expect(
      try await changeLines(
        .replacing("statutory_time: 3 ngày", by: "statutory_time: 2 ngày", in: procedure))
        == ["1.004873: thời hạn giải quyết 3 → 2 ngày làm việc"])
  }

  @Test func `of an amount says since when, by which document, and is told once`() async throws {
    #expect(
      try await changeLines(
        .replacing(
          "    - amount: 5.000 đồng/bản",
          by: """
                - amount: 5.000 đồng/bản
                  - amount: 0 đồng/bản
                    channels: [trực tuyến]
                    from: 08/8/2026
                    decision: 60/2014/QH13
            """, in: fees))
        == [
          "Cấp Giấy xác nhận tình trạng hôn nhân: lệ phí trực tuyến 5.000 → 0 đồng/bản "
            + "(từ 08/8/2026, 60/2014/QH13)"
        ])
    #expect(
      try await changeLines(.replacing("5.000 đồng/bản", by: "4.000 đồng/bản", in: fees))
        == [
          "Cấp Giấy xác nhận tình trạng hôn nhân: lệ phí 5.000 → 4.000 đồng/bản (01/2026/NQ-HĐND)"
        ])
  }

  @Test func `of the document alone is told as such`() async throws {
    #expect(
      try await changeLines(
        .replacing(
          "- amount: 5.000 đồng/bản", by: "- {amount: 5.000 đồng/bản, decision: 60/2014/QH13}",
          in: fees))
        == [
          "Cấp Giấy xác nhận tình trạng hôn nhân: căn cứ của lệ phí 01/2026/NQ-HĐND → 60/2014/QH13"
        ])
  }

  @Test func `that parts share is told of these parts together`() async throws {
    let channels: SmallOffice.Edit = .replacing(
      "  - type: trực tiếp\n    fees: [xac-nhan]",
      by: """
          - {type: trực tiếp, fees: [xac-nhan]}
          - {type: trực tuyến, fees: [xac-nhan]}
          - {type: bưu chính, fees: [xac-nhan], time: 9 ngày}
        """, in: procedure)
    #expect(
      try await changeLines(
        from: [channels],
        to: [channels, .replacing("_time: 3 ngày", by: "_time: 2 ngày", in: procedure)])
        == ["1.004873: thời hạn giải quyết trực tiếp, trực tuyến 3 → 2 ngày làm việc"])
    #expect(
      try await changeLines(channels) == [
        "1.004873: thêm thời hạn giải quyết trực tuyến: 3 ngày làm việc",
        "1.004873: thêm thời hạn giải quyết bưu chính: 9 ngày",
        "1.004873: thêm cách thức thực hiện: trực tuyến",
        "1.004873: thêm cách thức thực hiện: bưu chính",
        "1.004873: thêm khoản phải nộp trực tuyến, bưu chính: Cấp Giấy xác nhận tình trạng hôn nhân",
      ])
  }

  @Test func `of a step names that step, and no other moves along`() async throws {
    #expect(
      try await changeLines(
        .replacing("2. Nhận kết quả.", by: "2. Đóng lệ phí.\n3. Nhận kết quả.", in: procedure))
        == ["1.004873: thêm trình tự thực hiện, bước 2: Đóng lệ phí."])
    #expect(
      try await changeLines(
        .replacing(
          "1. Nộp hồ sơ.\n2. Nhận kết quả.",
          by: "1. Chuẩn bị giấy tờ.\n2. Nộp hồ sơ tại quầy.\n3. Nhận kết quả.", in: procedure))
        == [
          "1.004873: thêm trình tự thực hiện, bước 1: Chuẩn bị giấy tờ.",
          "1.004873: trình tự thực hiện, bước 2: Nộp hồ sơ. → Nộp hồ sơ tại quầy.",
        ])
  }

  @Test func `of the first number of the steps is told as such`() async throws {
    #expect(
      try await changeLines(
        .replacing("1. Nộp hồ sơ.\n2. Nhận", by: "4. Nộp hồ sơ.\n5. Nhận", in: procedure))
        == [
          "1.004873: số thứ tự của trình tự thực hiện: bước 1 → bước 4"
        ])
  }

  @Test func `in a long text shows a few words around it`() async throws {
    func step(_ words: String) -> SmallOffice.Edit {
      .replacing(
        "1. Nộp hồ sơ.",
        by: "1. Người yêu cầu đến Bộ phận Một cửa, nộp tờ khai tại \(words) trong giờ làm việc "
          + "của các ngày từ thứ Hai đến thứ Sáu; ai không đến được thì nhờ người thân hoặc gửi qua "
          + "bưu chính.", in: procedure)
    }
    #expect(
      try await changeLines(from: [step("Quầy 1")], to: [step("Quầy 2")]) == [
        "1.004873: trình tự thực hiện, bước 1: … tờ khai tại Quầy [1 → 2] trong giờ làm việc …"
      ])
  }

  @Test func `of a paper tells it by its name`() async throws {
    #expect(
      try await changeLines(
        .replacing(
          "      - name: Tờ khai\n        originals: 1",
          by: """
                - name: Căn cước
                  action: xuất trình
                - name: Tờ khai
                  originals: 2
            """, in: procedure)) == [
          "1.004873: thêm thành phần hồ sơ “Căn cước”: xuất trình",
          "1.004873: thành phần hồ sơ “Tờ khai”: nộp 1 bản chính → nộp 2 bản chính",
        ])
    #expect(
      try await changeLines(.replacing("name: Tờ khai", by: "name: Đơn xin", in: procedure)) == [
        "1.004873: bỏ thành phần hồ sơ “Tờ khai”: nộp 1 bản chính",
        "1.004873: thêm thành phần hồ sơ “Đơn xin”: nộp 1 bản chính",
      ])
  }

  @Test func `to formatting or to where a link leads is a change`() async throws {
    #expect(
      try await changeLines(
        .replacing("1. Nộp hồ sơ.", by: "1. Nộp **hồ sơ**.", in: procedure),
        .replacing("Nội quy.", by: "[Nội quy](https://binhan.vn).", in: "regulations/noi-quy.md"))
        == [
          "1.004873: trình tự thực hiện, bước 1: Nộp hồ sơ. → Nộp **hồ sơ**.",
          "Nội quy tiếp công dân: lời đầu, đoạn 1: Nội quy. → [Nội quy](https://binhan.vn).",
        ])
  }

  @Test func `of people, numbers and the calendar is told in their terms`() async throws {
    #expect(
      try await changeLines(
        .replacing("Nguyễn Văn Mẫu", by: "Trần Thị Mẫu", in: leaders),
        .replacing("0270 3850 009", by: "0270 3850 010", in: leaders),
        .replacing(
          "content: Nghe phản ánh, kiến nghị\n",
          by: """
            content: Nghe phản ánh, kiến nghị
            exceptions:
              - {date: 03/12/2026, rule: chu-tich, moved_to: 08/12/2026, reason: Chủ tịch đi họp}
              - {date: 17/12/2026, rule: chu-tich, cancelled: có, reason: Đã tiếp bù}

            """, in: reception)) == [
          "Trần Thị Mẫu: họ và tên: Nguyễn Văn Mẫu → Trần Thị Mẫu",
          "Đường dây nóng: số điện thoại 0270 3850 009 → 0270 3850 010",
          "Trần Thị Mẫu, năm 2026: người tiếp: Nguyễn Văn Mẫu → Trần Thị Mẫu",
          "Buổi tiếp thứ Năm, 03/12/2026: chuyển sang thứ Ba, 08/12/2026 (Chủ tịch đi họp)",
          "Buổi tiếp thứ Năm, 17/12/2026: không tiếp (Đã tiếp bù)",
        ])
  }

  @Test func `of a slogan names the line`() async throws {
    #expect(
      try await changeLines(
        .replacing("Biết xin lỗi", by: "Biết nhận lỗi", in: "slogans/5-biet.yaml"))
        == ["5 biết: nhóm “5 biết”: Biết xin lỗi → Biết nhận lỗi"])
  }

  @Test func `of order that people see is told once`() async throws {
    let two = """
        - {id: pho, name: Lê Thị Mẫu, position: Phó Chủ tịch, phone: 0270 3850 002}
      hotlines:
      """
    let first = """
      leaders:
        - {id: pho, name: Lê Thị Mẫu, position: Phó Chủ tịch, phone: 0270 3850 002}
      """
    #expect(
      try await changeLines(
        from: [.replacing("hotlines:", by: two, in: leaders)],
        to: [.replacing("leaders:", by: first, in: leaders)]) == [
          "Lãnh đạo: thứ tự: Nguyễn Văn Mẫu; Lê Thị Mẫu → Lê Thị Mẫu; Nguyễn Văn Mẫu"
        ])
  }
}

@Suite("What comes and goes") struct ComingAndGoingTests {
  /// Another procedure that takes the place of the first one from a day on.
  private func successor(from day: String) throws -> [SmallOffice.Edit] {
    let text = try #require(SmallOffice.files[procedure])
      .replacing("1.004873", with: "1.000894").replacing("Thủ tục cấp", with: "Thủ tục xin")
      .replacing("sets: 1", with: "sets: 1\nfrom: \(day)")
    return [.file("procedures/1.000894.md", text)]
  }

  @Test func `is told with the day, and what takes its place`() async throws {
    let edits =
      try successor(from: "01/3/2027") + [
        .replacing(
          "sets: 1", by: "sets: 1\nto: 28/02/2027\nreplaced_by: 1.000894", in: procedure)
      ]
    let march = CivilDate(year: 2027, month: 3, day: 1)
    #expect(
      try await changeLines(from: [], to: edits)
        == ["1.004873: thêm hiệu lực: đến hết 28/02/2027"])
    #expect(
      try await changeLines(from: edits, to: edits, on: march).prefix(2) == [
        "1.000894: mới (từ 01/3/2027, 12/QĐ-UBND)",
        "1.004873: bãi bỏ từ 01/3/2027, thay bằng 1.000894 Thủ tục xin Giấy xác nhận tình trạng "
          + "hôn nhân",
      ])
  }

  @Test func `is told without a day where it is only taken away`() async throws {
    #expect(
      try await changeLines(.without("slogans/5-biet.yaml"), .without("notices/thong-bao.md"))
        == ["5 biết: không còn công khai", "Thông báo mẫu: không còn công khai"])
  }

  @Test func `with its whole plan is not told session by session`() async throws {
    #expect(
      try await changeLines(from: [], to: [], on: CivilDate(year: 2027, month: 1, day: 1))
        .prefix(2) == [
          "Lịch tiếp công dân năm 2026: hết hiệu lực từ 01/01/2027",
          "Bảng phòng tiếp công dân: bỏ nội dung treo: Lịch tiếp công dân năm 2026",
        ])
  }

  @Test func `is told with what people want to know first`() async throws {
    #expect(
      try await changeLines(
        .replacing(
          "exemption: Không",
          by: """
              - {id: ban-sao, name: Bản sao, payer: Người yêu cầu, amounts: [{amount: 8.000 đồng/bản}]}
            exemption: Không
            """, in: fees),
        .replacing(
          "suggestion_boxes:",
          by: """
              - {name: Cấp cứu, phone: 115, scope: Y tế, hours: cả ngày}
            suggestion_boxes:
            """, in: leaders)) == ["Bản sao: mới: 8.000 đồng/bản", "Cấp cứu: mới: 115"])
  }
}

@Suite("What no reader can see") struct UnseenChangeTests {
  @Test func `is no change: comments, order of keys, quotes, letters composed otherwise`()
    async throws
  {
    var edits: [SmallOffice.Edit] = []
    for (path, text) in SmallOffice.files {
      edits.append(.file(path, path.hasSuffix(".yaml") ? rearranged(text) : text))
    }
    let text = try #require(SmallOffice.files[procedure])
    let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    edits.append(
      .file(procedure, "---\n\(rearranged(String(parts[1])))---\n\n\n\(parts[2])\n\n"))
    #expect(try await changeLines(from: [], to: edits) == [])
  }

  /// The keys of a file in another order, with comments in between and decomposed letters.
  private func rearranged(_ text: String) -> String {
    var keys: [[Substring]] = []
    for line in text.split(separator: "\n") {
      if line.first != " " { keys.append([]) }
      keys[keys.count - 1].append(line)
    }
    let moved = keys.reversed().map { $0.joined(separator: "\n") }
    return "# Ghi chú\n" + moved.joined(separator: "\n\n# Ghi chú khác\n") + "\n"
  }

  @Test func `is no change: what search alone uses, and who has consented`() async throws {
    #expect(
      try await changeLines(
        .replacing(
          "field: ho-tich", by: "field: ho-tich\nkeywords: [giấy độc thân]", in: procedure),
        .replacing("head: có", by: "head: có\n    phone_consent: có", in: leaders)) == [])
  }
}
