import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosureRules
import TestSupport
import Testing

@Suite("Reception is judged by the law of the day") struct ReceptionLawTests {
  /// The chairman receives on the first and the third Thursday of each month of 2026.
  @Test(
    "One content has four right answers",
    arguments: [
      (
        "2025-12-01",
        [
          "R04: chưa có lịch tiếp công dân năm 2025",
          "R01: tuần từ ngày 05/01/2026 người đứng đầu tiếp công dân 0 ngày",
        ]
      ),
      ("2026-06-15", ["R01: tuần từ ngày 22/6/2026 người đứng đầu tiếp công dân 0 ngày"]),
      ("2026-07-01", []),
      ("2027-01-04", ["R04: chưa có lịch tiếp công dân năm 2027"]),
    ])
  func byDay(iso: String, told: [String]) async throws {
    let found = try await reception(asOf: iso)
    #expect(found.count == told.count, "\(found)")
    for (found, told) in zip(found, told) { #expect(found.hasPrefix(told)) }
  }

  @Test(
    "A week without working days needs no session, and one whose session a holiday moves has it")
  func holidays() async throws {
    let weekly = SmallOffice.Edit.replacing(
      "thứ Năm tuần thứ nhất và thứ ba hằng tháng", by: "thứ Năm hằng tuần",
      in: "reception/2026.yaml")
    let holidays = SmallOffice.Edit.file(
      "holidays/2026.yaml",
      """
      year: 2026
      source: Thông báo mẫu
      holidays:
        - {name: Tết, from: 16/02/2026, to: 20/02/2026}
        - {name: Chiến thắng, from: 30/4/2026, to: 01/5/2026}
      """)
    #expect(try await reception(asOf: "2026-01-02", weekly, holidays) == [])
  }

  @Test("Two sessions on one day are one day") func distinctDays() async throws {
    let rules = """
      rules:
        - {id: sang, receiver: chu-tich, days: ngày 10 hằng tháng, hours: 8 giờ – 11 giờ, participants: Công chức, content: Nghe}
        - {id: chieu, receiver: chu-tich, days: ngày 10 hằng tháng, hours: 14 giờ – 16 giờ, participants: Công chức, content: Nghe}
      """
    let files = SmallOffice.files(under: [SmallOffice.Layer(rules, over: "reception/2026.yaml")])
    let found = await Compilation(
      files.map { ContentFile(path: $0.path, bytes: Array($0.text.utf8)) })
    #expect(found.diagnostics.map(\.code) == ["R01"])
    #expect(found.text.contains("tháng 11/2026 người đứng đầu tiếp công dân 1 ngày"))
  }

  @Test("What an office adds to the law takes the place of the law's entry") func ownLaw()
    async throws
  {
    let stricter = """
      reception_minimums:
        - {level: cấp xã, days: 3, per: tháng, from: 01/7/2026, source: Quy chế của tỉnh, certainty: đã đối chiếu}
      """
    let found = try await reception(asOf: "2026-11-21", .file("law/rieng.yaml", stricter))
    #expect(
      found == [
        "R01: tháng 11/2026 người đứng đầu tiếp công dân 2 ngày, ít hơn 3 ngày (và 1 tháng khác)"
      ])
  }

  /// What is told about reception.
  private func reception(
    asOf iso: String, _ edits: SmallOffice.Edit...
  ) async throws -> [String] {
    let day = try #require(try? CivilDate.read(iso).get())
    return await Compilation(try SmallOffice.contentFiles(edits), asOf: day).diagnostics
      .filter { $0.code.hasPrefix("R") && $0.code != "R03" }
      .map { "\($0.code): \($0.message)" }
  }
}
