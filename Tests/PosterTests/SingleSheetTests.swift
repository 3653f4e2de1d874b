import Diagnostics
import DisclosureModel
import DisclosurePosters
import Testing

/// The findings about `catalog`'s poster `id` on one sheet format.
private func findings(_ catalog: Catalog, _ id: String, on sheet: SheetFormat) async throws
  -> [Diagnostic]
{
  try await TypstEngine.find(workers: 1)
    .render(try jobs(catalog, sheets: [sheet], id), theme: try defaultTheme()).diagnostics
}

/// A banner that is read from far away, and a small sheet.
private func narrowSheets() throws -> [SheetFormat] {
  [
    SheetFormat(try value("300 x 60 cm"), readingDistance: try value("12 m")),
    SheetFormat(.portrait(.a4)),
  ]
}

private func slogan(_ sentence: String) -> Slogan {
  Slogan(id: "5-biet", title: "Trọng dân", lead: sentence, groups: [], source: "Kế hoạch mẫu")
}

@Suite("Posters of one sheet") struct SingleSheetTests {
  @Test(arguments: ["300 x 60 cm", "4 m x 80 cm", "80 x 200 cm", "1 x 1 m"])
  func `a banner bears its slogan in large and keeps its margin`(size: String) async throws {
    for slogan in [slogan("Trọng dân, gần dân, hiểu dân, học dân"), try sampleCatalog().slogans[0]]
    {
      var catalog = try sampleCatalog()
      catalog.slogans = [slogan]
      let sheets = [SheetFormat(try value(size))]
      let posters = try await render(try jobs(catalog, sheets: sheets, "khau-hieu-5-biet"))
      let proof = try #require(try await proofs(of: posters).first)
      #expect(try await faults(proof) == [])
      #expect(proof.found.sheets.count == 1)
      let largest = proof.found.sheets[0].runs.map(\.capitals).max() ?? 0
      #expect(largest > min(proof.demands.width, proof.demands.height) / 40, "\(slogan.title)")
    }
  }

  @Test func `a banner of more than 5 m is drawn 1:10, as its name says`() async throws {
    let catalog = try sampleCatalog()
    let sheets = [SheetFormat(try value("12 x 1 m"))]
    let posters = try await render(try jobs(catalog, sheets: sheets, "khau-hieu-5-biet"))
    #expect(posters.map(\.job.path) == ["bang/khau-hieu-5-biet-1200x100cm-ty-le-1-10.pdf"])
    let sheet = try #require(try await proofs(of: posters).first?.found.sheets.first)
    #expect(sheet.width == 1200 && sheet.height == 100)
    #expect(sheets[0].text == "12 m x 1 m, tệp vẽ tỷ lệ 1:10")
  }

  @Test func `a slogan that is too long is an error that says by how much`() async throws {
    var catalog = try sampleCatalog()
    let words = Array(repeating: "Trọng dân, gần dân, hiểu dân", count: 60).joined(separator: ", ")
    catalog.slogans = [slogan(words)]
    for sheet in try narrowSheets() {
      let finding = try #require(
        try await findings(catalog, "khau-hieu-5-biet", on: sheet).first)
      #expect(finding.code == "qua-dai" && finding.severity == .error)
      #expect(finding.message.contains("“Trọng dân” khổ \(sheet.text): mục “lead” dài quá "))
      let found = try #require(finding.message.firstMatch(of: /quá (\d+) ký tự/))
      let excess = try #require(Int(found.1))
      catalog.slogans = [slogan(String(words.dropLast(excess)))]
      #expect(try await findings(catalog, "khau-hieu-5-biet", on: sheet) == [])
      catalog.slogans = [slogan(words)]
    }
  }

  @Test func `a pledge that is too long is an error`() async throws {
    var catalog = try sampleCatalog()
    catalog.slogans[0].groups[1].lines[1].detail = String(repeating: "lịch sự, văn hóa ", count: 90)
    for sheet in try narrowSheets() {
      let finding = try #require(
        try await findings(catalog, "khau-hieu-5-biet", on: sheet).first)
      #expect(finding.message.contains("mục “groups” dài quá "))
    }
  }
}
