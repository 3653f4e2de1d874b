import Diagnostics
import DisclosureModel
import DisclosurePosters
import Testing

/// A catalogue whose desk has some counters and no plan.
private func catalog(counters names: [String]) throws -> Catalog {
  var catalog = try sampleCatalog()
  catalog.office.desk.plan = nil
  catalog.office.desk.counters = names.enumerated().map { index, name in
    Desk.Counter(id: "quay-\(index + 1)", name: name, place: "Dãy \(index)")
  }
  return catalog
}

@Suite("The plan of the one-stop desk") struct DeskTests {
  @Test func `by ear, the hall is told from back to front, then what each counter does`()
    async throws
  {
    let poster = try #require(
      try await render(try jobs(try sampleCatalog(), sheets: .papers(.a3), "so-do-quay")).first)
    let text = try await spoken(poster)
    #expect(
      text.contains(
        "Thứ Hai đến thứ Sáu: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ "
          + "Trung tâm Phục vụ hành chính công xã Bình An · Tầng trệt, nhà A "
          + "Quầy 1 Hộ tịch Quầy 2 Ghế chờ Bạn đang ở đây Cửa chính Nhà vệ sinh "
          + "1 Khai sinh, kết hôn, khai tử. Mang theo: căn cước, bản chính giấy tờ. "
          + "Bên trái cửa chính · Người làm việc: Võ Văn Giả Định"), "\(text)")
  }

  @Test func `a counter has the number of its name, or of its place`() async throws {
    let catalog = try catalog(counters: [
      "Bàn số 7 - Đất đai", "Tiếp nhận theo Luật 2016", "Quầy 3",
    ])
    let poster = try #require(
      try await render(try jobs(catalog, sheets: .papers(.a3), "so-do-quay")).first)
    let text = try await spoken(poster)
    #expect(text.contains("Bàn số 7 Đất đai 2 Tiếp nhận theo Luật 2016 Quầy 3"), "\(text)")
  }

  @Test func `fourteen counters, and counters with long names, lose no word`() async throws {
    let long = String(repeating: "đăng ký, cấp giấy chứng nhận quyền sử dụng đất ", count: 4)
    for names in [(1...14).map { "Quầy \($0): Hộ tịch" }, (1...6).map { "Quầy \($0): \(long)" }] {
      var catalog = try catalog(counters: names)
      catalog.office.desk.counters[0].bring = String(repeating: long, count: 20)
      try await expectNoFaults(in: try await render(try jobs(catalog, "so-do-quay")))
    }
  }

  @Test func `a name that is wider than its square is an error that says by how much`()
    async throws
  {
    var catalog = try sampleCatalog()
    let row = ["Điểm-truy-cập-Internet-công-cộng"] + Array(repeating: "lối đi", count: 7)
    catalog.office.desk.plan = FloorPlan(rows: [row], counters: [])
    let result = try await TypstEngine.find(workers: 1)
      .render(try jobs(catalog, sheets: .papers(.a4), "so-do-quay"), theme: try defaultTheme())
    #expect(result.diagnostics.map(\.code) == ["qua-dai"])
    #expect(result.diagnostics.first?.message.contains("mục “plan” dài quá 2") == true)
  }

  @Test func `without counters there is no plan`() throws {
    #expect(try jobs(try catalog(counters: []), "so-do-quay").isEmpty)
  }
}
