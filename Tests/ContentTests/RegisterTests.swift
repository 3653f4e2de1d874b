import Diagnostics
import DisclosureModel
import TestSupport
import Testing

/// A register with one entry, which was posted on the fifth working day.
private let register = """
  year: 2026
  loudspeakers: không
  entries:
    - item: 12
      title: Bảng phí, lệ phí
      decided: 25/8/2026
      posted_from: 03/9/2026
      place: Trụ sở
  none:
  \((1...11).map { "  - {item: \($0), reason: Không phát sinh}" }.joined(separator: "\n"))
    - {item: 13, reason: Mẫu}
  lists: [{quarter: 3, posted: 05/10/2026}]

  """

/// What is told about the register after some more edits.
private func told(_ edits: SmallOffice.Edit..., asOf iso: String) async throws -> [String] {
  let day = try CivilDate.read(iso).get()
  let files = try SmallOffice.contentFiles([.file("register/2026.yaml", register)] + edits)
  return await Compilation(files, asOf: day).diagnostics
    .filter { $0.span?.path == "register/2026.yaml" }.map { "\($0.code): \($0.message)" }
}

@Suite("The register of a commune") struct RegisterTests {
  @Test(
    "owes the list of a quarter once the quarter is over, until the next one is over",
    arguments: [
      ("2026-09-30", "D05: chưa có danh mục nội dung đã công khai của quý 2 năm 2026"),
      ("2026-10-01", nil), ("2026-12-31", nil),
      ("2027-01-01", "D05: chưa có danh mục nội dung đã công khai của quý 4 năm 2026"),
      ("2027-03-31", "D05: chưa có danh mục nội dung đã công khai của quý 4 năm 2026"),
      ("2027-04-01", nil),
    ])
  func quarters(iso: String, finding: String?) async throws {
    #expect(try await told(asOf: iso) == [finding].compactMap(\.self))
  }

  @Test("is not judged for lateness where the holidays of the year are not known")
  func holidays() async throws {
    let later = SmallOffice.Edit.replacing(
      "posted_from: 03/9/2026", by: "posted_from: 04/9/2026", in: "register/2026.yaml")
    #expect(
      try await told(later, asOf: "2026-11-21")
        == ["D04: niêm yết ngày 04/9/2026 là quá 5 ngày làm việc từ ngày 25/8/2026"])
    #expect(try await told(later, .without("holidays/2026.yaml"), asOf: "2026-11-21") == [])
  }

  @Test("needs loudspeakers only where there are some, for three days") func loudspeakers()
    async throws
  {
    let some = SmallOffice.Edit.replacing(
      "loudspeakers: không", by: "loudspeakers: có", in: "register/2026.yaml")
    let short = SmallOffice.Edit.replacing(
      "place: Trụ sở", by: "place: Trụ sở\n    loudspeaker_days: 2", in: "register/2026.yaml")
    #expect(
      try await told(some, asOf: "2026-11-21") == ["D06: khoản 12 chưa ghi đã phát loa mấy ngày"])
    #expect(
      try await told(some, short, asOf: "2026-11-21") == ["D06: khoản 12 chỉ phát loa 2 ngày"])
    #expect(try await told(short, asOf: "2026-11-21") == [])
  }

  @Test("binds a commune alone") func levels() async throws {
    let department = SmallOffice.Edit.replacing(
      "level: cấp xã", by: "level: cấp sở", in: "office.yaml")
    #expect(try await told(department, asOf: "2027-01-01") == [])
  }

  @Test("has thirteen items, and one file a year") func mistakes() async throws {
    #expect(
      try await told(
        .replacing("item: 12", by: "item: 14", in: "register/2026.yaml"), asOf: "2026-11-21")
        == ["gia-tri: không có khoản 14"])
    let twice = try await findings(
      .file("register/2026.yaml", register), .file("register/2026-2.yaml", register))
    #expect(twice.contains("lỗi[trung-ma]: sổ công khai của năm “2026” đã dùng rồi"))
  }
}
