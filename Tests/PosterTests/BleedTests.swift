import DisclosureModel
import DisclosurePosters
import Testing

/// A sample poster on A4 and A3 for print shops, and on the same papers without bleed.
private func samples() async throws -> [(bleeding: RenderedPoster, plain: RenderedPoster)] {
  let catalog = try sampleCatalog()
  let day: CivilDate = try value("21/11/2026")
  let posters = catalog.posters(on: day).filter { $0.id == "lanh-dao" }
  let jobs = posterJobs(
    editions(posters, of: catalog), of: catalog, asOf: day,
    baseURL: "https://binhan.vinhlong.gov.vn",
    bleed: try value("3 mm"))
  let plain = try await samplePosters.value.filter { $0.job.poster.id == "lanh-dao" }
  return Array(zip(try await render(jobs), plain))
}

/// The boxes of the first page in millimetres, by name: left, bottom, right, top.
private func boxes(of pdf: [UInt8]) async throws -> [String: [Double]] {
  let info = try await withFile(pdf) { try await run("pdfinfo", ["-box", $0]) }
  let found = info.matches(of: /(\w+)Box: +([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+)/)
  return Dictionary(
    uniqueKeysWithValues: found.map { match in
      let numbers = [match.2, match.3, match.4, match.5].compactMap { Double($0) }
      return (String(match.1), numbers.map { $0 * 25.4 / 72 })
    })
}

@Suite("A poster for a print shop") struct BleedTests {
  @Test func `has boxes for the cut, the bleed and the crop marks`() async throws {
    for (bleeding, plain) in try await samples() {
      let (width, height) = bleeding.job.format.size.millimetres
      let found = try await boxes(of: bleeding.withBleedBoxes)
      for (name, outside) in [("Trim", 0.0), ("Bleed", 3), ("Media", 10)] {
        let box = try #require(found[name])
        let wanted = [
          10 - outside, 10 - outside, Double(width) + 10 + outside, Double(height) + 10 + outside,
        ]
        #expect(zip(box, wanted).allSatisfy { abs($0 - $1) < 0.1 }, "\(name): \(box)")
      }
      // Typst writes no bleed box; without one it is the whole page.
      #expect(try await boxes(of: bleeding.pdf)["Bleed"] == found["Media"])
      #expect(bleeding.job.path == plain.job.path.replacing(".pdf", with: "-chua-xen.pdf"))
    }
  }

  @Test func `is the poster itself within the cut`() async throws {
    for (bleeding, plain) in try await samples() {
      let (width, height) = bleeding.job.format.size.millimetres
      let sheets = try await rasters(of: plain.pdf, pixelsPerMillimetre: 4)
      let pages = try await rasters(of: bleeding.withBleedBoxes, pixelsPerMillimetre: 4)
      #expect(sheets.count == pages.count)
      for (sheet, page) in zip(sheets, pages) {
        var cut = Raster(width: sheet.width, height: sheet.height)
        cut.paste(page, from: (40, 40), to: (0, 0), size: (width * 4, height * 4))
        #expect(cut.difference(from: sheet) < 0.001)
        // The marks lie outside.
        #expect(page.pixels.prefix(page.width * 28).contains { $0 < 200 })
      }
    }
  }

  @Test func `is sound, tagged, and conforms as any poster does`() async throws {
    for (bleeding, _) in try await samples() {
      let file = bleeding.withBleedBoxes
      _ = try await withFile(file) { try await run("qpdf", ["--check", $0]) }
      let info = try await withFile(file) { try await run("pdfinfo", [$0]) }
      #expect(info.contains(/Tagged: +yes/))
      let metadata = String(decoding: file, as: UTF8.self)
      #expect(metadata.contains("<pdfuaid:part>1<"))
      #expect(metadata.contains("<pdfaid:part>2<"))
    }
  }
}
