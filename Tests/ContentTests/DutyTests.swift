import DisclosureModel
import TestSupport
import Testing

/// How the small office fulfils the duties of the law after some edits, a line for each: its id,
/// how much is there, and the boards, pages and lacks that tell why.
private func coverage(_ edits: SmallOffice.Edit..., on day: CivilDate? = today) async throws
  -> [String: String]
{
  let day = try #require(day)
  let compilation = try await Compilation(SmallOffice.contentFiles(edits), asOf: day)
  let catalog = try #require(compilation.catalog, "\(compilation.text)")
  return Dictionary(
    uniqueKeysWithValues: catalog.coverage(on: day).map { one in
      let places = one.pages.map(\.path) + one.hung.map { "[\($0.board.id)]" } + one.lacking
      return (one.duty.id, ([one.status.name] + places).joined(separator: " | "))
    })
}

@Suite("What the law tells an office to post") struct DutyTests {
  @Test("is data with a group, a document and a place, once each") func data() {
    let duties = Law.ofTheProgram.duties
    #expect(duties.count == 25)
    #expect(Set(duties.map(\.id)).count == duties.count)
    // One circular was seen on a public page; a copy or less stands behind the rest.
    #expect(duties.filter { $0.certainty == .verified }.map(\.id) == ["mau-don"])
    #expect(
      duties.first { $0.id == "lich-tiep-cong-dan" }?.basis
        == "Luật Tiếp công dân 42/2013/QH13, Điều 24 khoản 2, khoản 4 (theo bản chép)")
    #expect(
      duties.first { $0.id == "phan-anh" }?.basis == "Thông tư 02/2017/TT-VPCP (chưa đối chiếu)")
  }

  @Test("is met where it stands on the site and hangs on a board") func met() async throws {
    #expect(try await coverage()["phi-le-phi"] == "có | phi-le-phi.html | [sanh]")
  }

  @Test("is met in part where a poster hangs nowhere, and says which") func notHung() async throws {
    #expect(
      try await coverage()["thu-tuc"]
        == "chưa đủ | thu-tuc/index.html | chưa treo danh mục thủ tục Hộ tịch trên bảng nào")
    #expect(
      try await coverage(
        .replacing("[phi-le-phi]", by: "[phi-le-phi, danh-muc-ho-tich]", in: "boards.yaml"))[
          "thu-tuc"] == "có | thu-tuc/index.html | [sanh]")
  }

  @Test("is missing where nothing is there, unless it needs an occasion") func missing()
    async throws
  {
    let told = try await coverage(
      .replacing("title: Tiếp công dân, k", by: "title: K", in: "workflows/khieu-nai.yaml"))
    #expect(told["quy-trinh-tiep-cong-dan"] == "thiếu")
    #expect(told["quy-trinh-khieu-nai"] == "có | quy-trinh/khieu-nai.html | [tiep-cong-dan]")
    #expect(told["dan-chu-2"] == "thiếu")
    #expect(told["dan-chu-8"] == "chưa có")
  }

  @Test("of papers is found among the notices that are posted, and hangs outside of our sight")
  func notice() async throws {
    let named = SmallOffice.Edit.replacing(
      "title: Thông báo mẫu", by: "title: Công khai Ngân sách quý III", in: "notices/thong-bao.md")
    #expect(try await coverage(named)["dan-chu-2"] == "xem tại chỗ | thong-bao/thong-bao.html")
    let over = try CivilDate.read("01/01/2027").get()
    #expect(
      try await coverage(
        named,
        .replacing(
          "posted_from: 02/11/2026", by: "posted_from: 02/11/2026\nposted_to: 30/11/2026",
          in: "notices/thong-bao.md"), on: over)["dan-chu-2"] == "thiếu")
  }

  @Test("has to be looked at where the content cannot tell all of it") func note() async throws {
    #expect(try await coverage()["lanh-dao"] == "xem tại chỗ | lanh-dao.html")
    #expect(
      try await coverage(
        .replacing("    duty: Phụ trách chung\n", by: "", in: "leaders.yaml"))["lanh-dao"]
        == "chưa đủ | lanh-dao.html | chưa ghi nhiệm vụ của Nguyễn Văn Mẫu")
  }

  @Test("binds by level and by day") func binding() async throws {
    let june = try CivilDate.read("30/6/2026").get()
    #expect(try await coverage()["gioi-thieu"] != nil)
    #expect(try await coverage(on: june)["gioi-thieu"] == nil)
    let department = try await coverage(
      .replacing("level: cấp xã", by: "level: cấp sở", in: "office.yaml"))
    #expect(department["dan-chu-1"] == nil)
    #expect(department["phi-le-phi"] != nil)
  }

  @Test("is posted itself") func list() async throws {
    #expect(
      try await coverage()["danh-muc-cong-khai"]
        == "chưa đủ | nghia-vu-niem-yet.html | chưa treo bảng danh mục này trên bảng nào")
  }
}
