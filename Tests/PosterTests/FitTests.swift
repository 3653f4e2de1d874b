import DisclosureModel
import DisclosurePosters
import Testing

/// The texts of the sheets, in the order of reading, with single blanks.
private func sheets(of poster: RenderedPoster) async throws -> [String] {
  try await withFile(poster.pdf) { file in
    var sheets: [String] = []
    for sheet in 1...poster.sheets {
      let text = try await run(
        "pdftotext", ["-raw", "-f", "\(sheet)", "-l", "\(sheet)", file, "-"])
      sheets.append(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
    return sheets
  }
}

/// What a screen reader reads out: the text in the order of its tags, with single blanks.
func spoken(_ poster: RenderedPoster) async throws -> String {
  let tree = try await withFile(poster.pdf) { try await run("pdfinfo", ["-struct-text", $0]) }
  return tree.matches(of: /"([^"]*)"/).map { String($0.1) }.joined(separator: " ")
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

private func slogan(title: String, lead: String? = nil, groups: [PledgeGroup] = []) -> Slogan {
  Slogan(id: "5-biet", title: title, lead: lead, groups: groups, source: "Kế hoạch mẫu")
}

private func rule(_ id: String, receiver: String, days: String, hours: String) throws
  -> ReceptionRule
{
  ReceptionRule(
    id: id, receiver: receiver, days: try value(days), hours: try value(hours), place: nil,
    participants: "Công chức tư pháp", content: "Nghe và trả lời phản ánh", period: Period())
}

@Suite("How posters fill their sheets") struct FitTests {
  @Test(arguments: [
    slogan(title: "Vì dân", lead: "Vì dân"),
    slogan(
      title: "Trọng dân",
      lead: "Trọng dân, gần dân, hiểu dân, học dân và có trách nhiệm với nhân dân"),
    slogan(
      title: "4 tại chỗ",
      groups: [
        PledgeGroup(
          name: "4 tại chỗ",
          lines: ["Tiếp nhận", "Thẩm định", "Phê duyệt", "Trả kết quả"].map {
            Pledge(key: $0, detail: nil)
          })
      ]),
    slogan(
      title: "12 điều", lead: "Cán bộ, công chức cam kết",
      groups: [
        PledgeGroup(
          name: "12 điều",
          lines: (1...12).map { Pledge(key: "Lắng nghe ý kiến thứ \($0)", detail: nil) })
      ]),
  ])
  func `a slogan stands on one sheet`(slogan: Slogan) async throws {
    var catalog = try sampleCatalog()
    catalog.slogans = [slogan]
    for poster in try await render(try jobs(catalog, "khau-hieu-5-biet")) {
      #expect(poster.sheets == 1, "\(poster.job.path)")
    }
  }

  @Test func `a form stands with its paper, and steps are numbered stations`() async throws {
    for poster in try await render(try jobs(try sampleCatalog(), "tthc-1.004873")) {
      let text = try await spoken(poster).replacing("\u{FFFD}\u{FFFD} ", with: "")
      #expect(
        text.contains(
          "Tờ khai cấp Giấy xác nhận Theo mẫu Tờ khai (Mẫu CT01) Nộp 1 bản chính, 2 bản sao"),
        "\(text)")
      #expect(text.contains("Các bước 1 Điền tờ khai theo mẫu. 2 Ghi nguyên văn:"), "\(text)")
    }
  }

  @Test func `the list of all procedures goes by field, numbered through`() async throws {
    var catalog = try sampleCatalog()
    catalog.fields.append(Field(id: "dat-dai", name: "Đất đai", summary: nil))
    var other = try sampleProcedure(code: "1.012812", shortName: "Hòa giải tranh chấp đất")
    other.field = "dat-dai"
    catalog.procedures.append(other)
    let posters = try await render(
      try jobs(catalog, sheets: .papers(.a4, .a3, .a0), "danh-muc-toan-bo"))
    try await expectNoFaults(in: posters)
    let text = try await spoken(try #require(posters.first))
      .replacing("\u{FFFD}\u{FFFD} ", with: "")
    #expect(text.contains("Hộ tịch 1 Cấp Giấy xác nhận"), "\(text)")
    #expect(text.contains("Đất đai 2 Hòa giải tranh chấp đất"), "\(text)")
  }

  @Test(arguments: [40, 90]) func `a long list on a large sheet stands in columns, whole`(
    count: Int
  )
    async throws
  {
    var catalog = try sampleCatalog()
    catalog.procedures = try (0..<count).map {
      try sampleProcedure(code: "1.\(100_000 + $0)", shortName: "Thủ tục mẫu thứ \($0)")
    }
    let sheet = SheetFormat(.portrait(.a0), readingDistance: Length(millimetres: 1200))
    let posters = try await render(try jobs(catalog, sheets: [sheet], "danh-muc-toan-bo"))
    #expect(posters.map(\.sheets) == [1])
    try await expectNoFaults(in: posters)
  }

  @Test func `a weekly calendar takes two sheets and tells its hours once`() async throws {
    var catalog = try sampleCatalog()
    catalog.receptionPlans[0].rules = [
      try rule(
        "tuan", receiver: "chu-tich", days: "thứ Ba và thứ Năm hằng tuần",
        hours: "8 giờ – 11 giờ 15")
    ]
    for poster in try await render(try jobs(catalog, "lich-tiep-cong-dan")) {
      #expect(poster.sheets <= 2, "\(poster.job.path)")
      let text = try await sheets(of: poster).joined(separator: " ")
      #expect(text.matches(of: /8 giờ – 11 giờ 15/).count == 1)
      #expect(text.contains("Thứ Ba 03, 10, 17, 24, 31 Thứ Năm 05, 12, 19, 26"))
    }
  }

  @Test func `a session says who receives, whence it was moved and why it is not held`()
    async throws
  {
    var catalog = try sampleCatalog()
    catalog.receptionPlans[0].rules = [
      try rule(
        "a", receiver: "chu-tich", days: "thứ Năm tuần thứ ba hằng tháng",
        hours: "8 giờ – 11 giờ"),
      try rule(
        "b", receiver: "pho-chu-tich", days: "thứ Ba tuần thứ hai hằng tháng",
        hours: "14 giờ – 17 giờ"),
    ]
    catalog.receptionPlans[0].exceptions = [
      ReceptionException(
        date: try value("14/4/2026"), rule: "b", movedTo: nil, isCancelled: true, receiver: nil,
        hours: nil, reason: "đi học")
    ]
    for poster in try await render(try jobs(catalog, "lich-tiep-cong-dan")) {
      let text = try await spoken(poster)
      for words in [
        "Tháng 5 Thứ Ba 12 Trần Thị Ví Dụ Thứ Năm 21 Nguyễn Văn Mẫu",
        "Thứ Hai 23 chuyển từ 19/02: nghỉ Tết Nguyên đán", "Thứ Ba 14 không tổ chức: đi học",
        "14 giờ – 17 giờ",
      ] {
        #expect(text.contains(words), "\(poster.job.path)")
      }
    }
  }

  @Test func `a month tells its sessions and has a line to write on, on one sheet`() async throws {
    var catalog = try sampleCatalog()
    catalog.receptionPlans[0].exceptions = [
      ReceptionException(
        date: try value("03/12/2026"), rule: "chu-tich", movedTo: try value("08/12/2026"),
        isCancelled: false, receiver: "pho-chu-tich", hours: nil, reason: "họp tỉnh"),
      ReceptionException(
        date: try value("17/12/2026"), rule: "chu-tich", movedTo: nil, isCancelled: true,
        receiver: nil, hours: nil, reason: "đi học"),
    ]
    let posters = try await render(try jobs(catalog, "lich-tiep-cong-dan-thang-12"))
    try await expectNoFaults(in: posters)
    for poster in posters {
      #expect(poster.sheets == 1, "\(poster.job.path)")
      let text = try await spoken(poster)
      for words in [
        "Tiếp công dân tháng 12/2026", "08 Thứ Ba 7 giờ 30 – 11 giờ 30 Trần Thị Ví Dụ",
        "chuyển từ 03/12, tiếp thay Nguyễn Văn Mẫu: họp tỉnh", "17 Thứ Năm",
        "không tổ chức: đi học", "chuyển sang ngày", "lý do",
      ] {
        #expect(text.contains(words), "\(poster.job.path): \(text)")
      }
    }
  }

  @Test func `only this and the next two months are usual, and others for a board`() throws {
    var catalog = try sampleCatalog()
    catalog.boards[0].posters = [Hanging(poster: "lich-tiep-cong-dan-thang-2")]
    let posters = catalog.posters(on: try value("15/6/2026"))
    let months = posters.filter { $0.id.hasPrefix("lich-tiep-cong-dan-thang-") }
    #expect(months.map { $0.id.split(separator: "-").last } == ["2", "6", "7", "8"])
    #expect(months.map(\.formats.count) == [1, 2, 2, 2])
  }

  @Test(arguments: [1, 2, 15]) func `no leader is cut in two, nor where to write`(count: Int)
    async throws
  {
    var catalog = try sampleCatalog()
    let position = "Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy kiêm Phó Chủ tịch Ủy ban nhân dân xã"
    let duty = Array(repeating: "nông nghiệp, môi trường, đất đai", count: count).joined(
      separator: ", ")
    catalog.contacts.leaders = try (1...count).map {
      Leader(
        id: "\($0)", name: "Người số \($0).", position: position, duty: "\(duty), \($0).",
        phone: try value("0270 3000 \(100 + $0)"), email: nil, isHead: $0 == 1)
    }
    for poster in try await render(try jobs(catalog, "lanh-dao")) {
      let sheets = try await sheets(of: poster)
      if count == 1 { #expect(sheets.count == 1) }
      for leader in 1...count {
        let own = "Người số \(leader). 0270 3000 \(100 + leader) \(position) \(duty), \(leader)."
        #expect(sheets.contains { $0.contains(own) }, "\(poster.job.path), \(leader)")
      }
      #expect(
        sheets.contains { $0.contains("Tiếp nhận phản ánh") && $0.contains("dichvucong.gov.vn") })
    }
  }
}
