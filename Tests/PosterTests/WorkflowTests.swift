import DisclosureModel
import DisclosurePosters
import Testing

@Suite("The poster of a workflow") struct WorkflowTests {
  @Test(arguments: [
    [SheetFormat(.portrait(.a4))],
    // Where there is room, the ways stand side by side.
    [SheetFormat(.paper(.a3, isLandscape: true), readingDistance: Length(millimetres: 1000))],
  ])
  func `by ear, each way is told whole, step by step`(formats: [SheetFormat]) async throws {
    let found = try jobs(try sampleCatalog(), sheets: formats, "quy-trinh-khieu-nai")
    let poster = try #require(try await render(found).first)
    // A heading is announced before it is read.
    let text = try await spoken(poster).replacing("\u{FFFD}\u{FFFD} ", with: "")
    #expect(
      text.contains(
        "1 Nộp đơn Nhận giấy biên nhận Ngay khi tiếp nhận 2 Phân loại Công chức 10 ngày làm việc "
          + "Khiếu nại Việc làm thiệt hại cho mình "
          + "3 Giải quyết lần đầu Chủ tịch xã 30 ngày Đồng ý : việc kết thúc "
          + "Không đồng ý : khiếu nại lần hai 4 Giải quyết lần hai 45 ngày Vẫn không : ra Tòa án "
          + "Tố cáo 3 Kết luận, công khai Không mất tiền."), "\(text)")
  }

  @Test func `a long workflow, and one of a single step, lose no word`() async throws {
    var catalog = try sampleCatalog()
    let long = String(repeating: "kiểm tra giấy tờ, hỏi người có liên quan; ", count: 9)
    let step = Workflow.Step(
      name: "Bước làm việc có tên dài hơn một dòng của tờ giấy", detail: long, who: "Chủ tịch xã",
      time: .scheduled("theo kế hoạch hằng năm của Ủy ban nhân dân tỉnh"),
      outcomes: [
        Workflow.Outcome(condition: long, result: long),
        Workflow.Outcome(condition: "Còn lại", result: "thôi"),
      ])
    catalog.workflows[0].steps = Array(repeating: step, count: 4)
    catalog.workflows[0].branches = Array(
      repeating: Workflow.Branch(
        name: "Một ngả", about: long, steps: Array(repeating: step, count: 3)), count: 3)
    catalog.workflows.append(
      Workflow(
        id: "ngan", title: "Ngắn", lead: nil, period: Period(),
        steps: [Workflow.Step(name: "Nộp đơn")], branches: [], note: nil, legalBasis: []))
    try await expectNoFaults(
      in: try await render(try jobs(catalog, "quy-trinh-khieu-nai", "quy-trinh-ngan")))
  }

  @Test func `a workflow that is not in force makes no poster`() throws {
    var catalog = try sampleCatalog()
    catalog.workflows[0].period = Period(to: try value("20/11/2026"))
    #expect(try jobs(catalog, "quy-trinh-khieu-nai").isEmpty)
  }
}
