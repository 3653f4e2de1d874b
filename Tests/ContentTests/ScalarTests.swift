import DisclosureContent
import DisclosureModel
import TestSupport
import Testing

/// Scalars that other readers of YAML take for numbers, dates, truth values or nothing.
private let scalars = [
  "0294386", "02943851000", "0294 3851 000", "+84 294 3851 000", "113", "1022", "007", "0", "00",
  "-0", "-1", "+1", "1.10", "1.0", "1.", ".5", "1.004873", "2.000815", "8.000", "8,000",
  "1_000", "685_230.15", "6.8523015e+5", "1e3", "1E3", "0x1F", "0o17", "017", "0b1010", "07:30",
  "7:30", "18:30", "18:30:45", "190:20:30", "2026-11-21", "2026-02-30", "2026-11-21T07:30:00Z",
  "2026-11-21 07:30", "21/11/2026", "31/4", "no", "No", "NO", "yes", "Yes", "on", "off", "y", "n",
  "true", "False", "null", "Null", "NULL", "~", ".nan", ".inf", "-.inf", "=", "<<", "60/2014/QH13",
  "không", "có", "1.2.3.4",
]

@Suite("A scalar keeps its text") struct ScalarTests {
  @Test("As text, it stays as it is written") func asText() async throws {
    #expect(scalars.count >= 60)
    let list = scalars.map { "\n  - \($0)" }.joined()
    let catalog = try await catalog(
      .replacing("sets: 1", by: "sets: 1\nkeywords:\(list)", in: "procedures/1.004873.md"))
    #expect(catalog.procedures.map(\.keywords) == [scalars])
  }

  @Test("As a value of a key, it stays as it is written", arguments: scalars)
  func asValue(scalar: String) async throws {
    let catalog = try await catalog(
      .replacing("name: Quốc khánh", by: "name: \(scalar)", in: "holidays/2026.yaml"),
      .replacing(
        "type: trực tiếp", by: "type: trực tiếp\n    note: \(scalar)", in: "procedures/1.004873.md")
    )
    #expect(catalog.holidays.first?.holidays.map(\.name) == [scalar])
    #expect(catalog.procedures.first?.channels.map(\.note) == [scalar])
  }

  @Test(
    "As a time, it is read by that field alone",
    arguments: [
      ("07:30", "7 giờ 30"), ("7:30", "7 giờ 30"), ("18:30", "18 giờ 30"), ("7h", "7 giờ"),
    ])
  func asTime(written: String, read: String) async throws {
    let catalog = try await catalog(
      .replacing("sets: 1", by: "sets: 1\ncutoff: \(written)", in: "procedures/1.004873.md"))
    #expect(catalog.procedures.first?.cutoff?.text == read)
  }

  @Test(
    "As a phone number, it keeps its zero",
    arguments: [
      ("02703850001", "0270 3850 001"), ("0270 3850 001", "0270 3850 001"), ("1022", "1022"),
    ])
  func asPhone(written: String, read: String) async throws {
    let catalog = try await catalog(
      .replacing("0270 3850 001", by: written, in: "leaders.yaml"))
    #expect(catalog.contacts.leaders.first?.phone.text == read)
  }

  @Test("As a code, it keeps its last zero") func asCode() async throws {
    let catalog = try await catalog(
      .without("procedures/1.004873.md"),
      .file(
        "procedures/1.001570.md",
        SmallOffice.procedure.replacing("code: 1.004873", with: "code: 1.001570")))
    #expect(catalog.procedures.map(\.code.text) == ["1.001570"])
  }

  @Test("As a day that there is not, it is an error") func asDate() async throws {
    #expect(
      try await findings(
        .replacing("to: 02/9/2026", by: "to: 2026-02-30", in: "holidays/2026.yaml")) == """
          content/holidays/2026.yaml:6:9: lỗi[ngay]: không đọc được ngày “2026-02-30”: tháng 2 năm 2026 chỉ có 28 ngày
              6 |     to: 2026-02-30
                |         ^^^^^^^^^^
            = hãy viết như: 05/6/2026 · 2026-06-05 · ngày 05 tháng 6 năm 2026
          """)
  }

  private func catalog(_ edits: SmallOffice.Edit...) async throws -> Catalog {
    let compilation = try await Compilation(SmallOffice.contentFiles(edits))
    return try #require(compilation.catalog, "\(compilation.text)")
  }
}
