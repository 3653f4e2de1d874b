import Diagnostics
import DisclosureModel
import DisclosurePosters
import Testing

@Suite("Name plates and signs of counters") struct SignTests {
  @Test func `a name plate says the same on both sides, and by ear once`() async throws {
    let poster = try #require(
      try await render(try jobs(try sampleCatalog(), "bien-ten-pho-chu-tich")).first)
    let proof = try #require(try await proofs(of: [poster]).first)
    let sheet = try #require(proof.found.sheets.first)
    let sides = sheet.runs.filter { $0.text.contains("Trần Thị Ví Dụ") }
    #expect(sides.count == 2)
    // The left edge of one is as far from the left as the right edge of the other from the right.
    let (first, second) = (try #require(sides.first).box, try #require(sides.last).box)
    #expect(
      abs(first[0] + second[2] - sheet.width) < 1 && abs(first[1] + second[3] - sheet.height) < 1)
    let text = try await spoken(poster)
    #expect(text.matches(of: /Trần Thị Ví Dụ/).count == 1)
    #expect(text.contains("Trần Thị Ví Dụ Phó Chủ tịch Ủy ban nhân dân xã"), "\(text)")
  }

  @Test func `the number of a counter is the largest on its sign`() async throws {
    for proof in try await proofs(
      of: try await render(try jobs(try sampleCatalog(), "bien-quay-quay-1")))
    {
      let runs = try #require(proof.found.sheets.first).runs
      let number = try #require(runs.first { $0.text == "1" })
      #expect(number.capitals > proof.demands.height / 3)
      #expect(runs.allSatisfy { $0.capitals <= number.capitals })
    }
  }

  @Test func `a sign says the fields where the name of its counter does not`() async throws {
    var catalog = try sampleCatalog()
    catalog.office.desk.counters[0].name = "Quầy 1"
    let poster = try #require(try await render(try jobs(catalog, "bien-quay-quay-1")).first)
    #expect(try await spoken(poster).contains("Quầy 1 Hộ tịch Thứ Hai đến thứ Sáu: 7 giờ 30"))
  }

  @Test func `long names, long numbers and other sheets lose no word`() async throws {
    var catalog = try sampleCatalog()
    catalog.office.desk.counters[0].name =
      "Cửa số 112: Đất đai, xây dựng, hộ kinh doanh, nông nghiệp, môi trường, chính sách xã hội"
    catalog.contacts.leaders[0].name = "Công Tằng Tôn Nữ Nguyễn Phước Bảo Quỳnh Hương"
    catalog.contacts.leaders[0].position =
      "Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy kiêm Phó Chủ tịch Ủy ban nhân dân xã"
    let sheets: [SheetFormat] =
      .papers(.a4, .a3) + [
        SheetFormat(.paper(.a4, isLandscape: true)),
        SheetFormat(.paper(.a3, isLandscape: true), readingDistance: Length(millimetres: 2000)),
      ]
    let ids = ["bien-quay-quay-1", "bien-quay-quay-2", "bien-ten-chu-tich"]
    let posters = try await render(try ids.flatMap { try jobs(catalog, sheets: sheets, $0) })
    #expect(posters.allSatisfy { $0.sheets == 1 })
    try await expectNoFaults(in: posters)
  }

  @Test(arguments: ["bien-quay-quay-1", "bien-ten-chu-tich"])
  func `a name that is too long is an error that says by how much`(id: String) async throws {
    var catalog = try sampleCatalog()
    let name = String(repeating: "đất đai, xây dựng, môi trường, ", count: 40)
    catalog.office.desk.counters[0].name = "Quầy 1: \(name)"
    catalog.contacts.leaders[0].name = name
    let result = try await TypstEngine.find(workers: 1)
      .render(try jobs(catalog, id), theme: try defaultTheme())
    let finding = try #require(result.diagnostics.first)
    #expect(finding.code == "qua-dai" && finding.message.contains("mục “name” dài quá "))
  }
}
