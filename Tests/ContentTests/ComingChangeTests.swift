import DisclosureModel
import TestSupport
import Testing

@Suite("When content next changes by itself") struct ComingChangeTests {
  /// What the small office after some edits says of the days after today.
  private func coming(_ edits: SmallOffice.Edit...) async throws -> String? {
    let compilation = await Compilation(try SmallOffice.contentFiles(edits), asOf: nil)
    let catalog = try #require(compilation.catalog, "\(compilation.text)")
    return catalog.nextChanges(after: try #require(today))?.text
  }

  /// The same in a file after its line `line`.
  private func coming(_ key: String, after line: String, in file: String) async throws -> String? {
    try await coming(.replacing(line, by: "\(line)\n\(key)", in: file))
  }

  @Test func `is the end of the year where nothing else is known`() async throws {
    #expect(try await coming() == "ngày 01/01/2027: 1 lịch tiếp công dân hết năm")
    #expect(try await coming(.without("reception/2026.yaml")) == nil)
  }

  @Test func `is counted for procedures that begin and end on one day`() async throws {
    let file = "procedures/1.004873.md"
    let text = try #require(SmallOffice.files[file])
    func other(_ code: String) -> SmallOffice.Edit {
      .file(
        "procedures/\(code).md",
        text.replacing("1.004873", with: code)
          .replacing("sets: 1", with: "sets: 1\nfrom: 01/12/2026"))
    }
    #expect(
      try await coming(
        .replacing("sets: 1", by: "sets: 1\nto: 30/11/2026", in: file), other("1.000894"),
        other("1.000656"))
        == "ngày 01/12/2026: 2 thủ tục có hiệu lực, 1 thủ tục hết hiệu lực")
  }

  @Test func `is the day of another amount, but not of the same one`() async throws {
    let amount = "    amounts:\n      - amount: 5.000 đồng/bản"
    let file = "fees/ho-tich.yaml"
    #expect(
      try await coming("      - {amount: 0 đồng/bản, from: 01/12/2026}", after: amount, in: file)
        == "ngày 01/12/2026: 1 mức phí, lệ phí thay đổi")
    #expect(
      try await coming(
        "      - {amount: 5.000 đồng/bản, from: 01/12/2026}", after: amount, in: file)
        == "ngày 01/01/2027: 1 lịch tiếp công dân hết năm")
  }

  @Test(arguments: [
    ("regulations/noi-quy.md", "kind: nội quy tiếp công dân", "from", "to", "nội quy, quy tắc"),
    ("workflows/khieu-nai.yaml", "id: khieu-nai", "from", "to", "quy trình"),
    ("legal/chung.yaml", "    issuer: Quốc hội", "    from", "    to", "văn bản"),
  ])
  func `is a day of regulations, workflows and documents`(
    file: String, line: String, from: String, to: String, noun: String
  ) async throws {
    #expect(
      try await coming("\(from): 02/12/2026", after: line, in: file)
        == "ngày 02/12/2026: 1 \(noun) có hiệu lực")
    #expect(
      try await coming("\(to): 02/12/2026", after: line, in: file)
        == "ngày 03/12/2026: 1 \(noun) hết hiệu lực")
  }

  @Test func `is a day of notices`() async throws {
    let file = "notices/thong-bao.md"
    #expect(
      try await coming("posted_to: 30/11/2026", after: "posted_from: 02/11/2026", in: file)
        == "ngày 01/12/2026: 1 thông báo hết hạn niêm yết")
    #expect(
      try await coming(
        .replacing("posted_from: 02/11/2026", by: "posted_from: 24/11/2026", in: file))
        == "ngày 24/11/2026: 1 thông báo bắt đầu niêm yết")
  }

  @Test func `is the first day of a plan for the next year`() async throws {
    let plan = try #require(SmallOffice.files["reception/2026.yaml"])
    #expect(
      try await coming(
        .file("reception/2027.yaml", plan.replacing("year: 2026", with: "year: 2027")))
        == "ngày 01/01/2027: 1 lịch tiếp công dân của năm mới, 1 lịch tiếp công dân hết năm")
  }
}
