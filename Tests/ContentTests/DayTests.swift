import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosureRules
import TestSupport
import Testing

@Suite("What is right depends on the day") struct DayTests {
  @Test(
    "A decree counts as repealed from the day on which another takes its place",
    arguments: [(2026, 6, 30, [String]()), (2026, 7, 1, ["T11"]), (2027, 3, 1, ["T11", "T13"])])
  func decree(year: Int, month: Int, day: Int, codes: [String]) async throws {
    let found = try await codesFound(
      on: (year, month, day), step: "Nộp hồ sơ theo Nghị định 42/2022/NĐ-CP.",
      effective: "01/01/2026")
    #expect(found == codes)
  }

  @Test(
    "A district and a former province may be named until the day they went",
    arguments: [(2025, 6, 30, [String]()), (2025, 7, 1, ["T17", "T18"])])
  func districts(year: Int, month: Int, day: Int, codes: [String]) async throws {
    let found = try await codesFound(
      on: (year, month, day), step: "Nộp hồ sơ tại UBND huyện của tỉnh Trà Vinh.",
      effective: "01/01/2025")
    #expect(found == codes)
  }

  @Test("A procedure is current from the day on which its decision takes effect")
  func decision() async throws {
    #expect(try await codesFound(on: (2026, 7, 19), step: "Nộp hồ sơ.") == ["T05"])
    #expect(try await codesFound(on: (2026, 7, 20), step: "Nộp hồ sơ.") == [])
  }

  /// What is found about the small office, whose procedure has one step and a decision of a day.
  private func codesFound(
    on day: (year: Int, month: Int, day: Int), step: String, effective: String = "20/7/2026"
  ) async throws -> [String] {
    let files = try SmallOffice.contentFiles([
      .replacing("Nộp hồ sơ.", by: step, in: "procedures/1.004873.md"),
      .replacing(
        "effective: 20/7/2026", by: "effective: \(effective)", in: "procedures/1.004873.md"),
    ])
    let date = try #require(CivilDate(year: day.year, month: day.month, day: day.day))
    return await Compilation(files, asOf: date).diagnostics.map(\.code)
      .filter { ["T", "F"].contains($0.prefix(1)) }.sorted()
  }
}
