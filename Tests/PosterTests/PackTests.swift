import DisclosureModel
import DisclosurePosters
import Foundation
import Testing

/// The sample catalogue with a board on which hang the lists, the calendar and a slogan.
private func catalogWithBoard(size: BoardSize?) throws -> Catalog {
  var catalog = try sampleCatalog()
  catalog.boards = [
    Board(
      id: "sanh", name: "Bảng số 1", place: "Cạnh cửa chính", size: size, readingDistance: nil,
      paper: .portrait(.a4),
      posters: [
        Hanging(poster: "danh-muc-ho-tich"), Hanging(poster: "lich-tiep-cong-dan"),
        Hanging(poster: "khau-hieu-5-biet", paper: .portrait(.a2)), Hanging(poster: "lanh-dao"),
      ])
  ]
  return catalog
}

private func packs(
  _ catalog: Catalog, rendered: [RenderedPoster]? = nil
) async throws -> [Rendered<CompositeJob>] {
  let day: CivilDate = try value("21/11/2026")
  let samples = try await samplePosters.value
  let packs = boardPacks(of: catalog, asOf: day, rendered: rendered ?? samples)
  return try await render(packs.map { $0.job(of: catalog.office) })
}

/// The sheets that hang on the board, in hanging order: their posters, by path.
private func hanging() async throws -> [RenderedPoster] {
  let paths = [
    "bang/danh-muc-ho-tich-a4.pdf", "bang/lich-tiep-cong-dan-a4.pdf",
    "bang/khau-hieu-5-biet-a2.pdf",
    "bang/lanh-dao-a4.pdf",
  ]
  let all = try await samplePosters.value
  return try paths.map { path in try #require(all.first { $0.job.path == path }) }
}

@Suite("The print pack of a board") struct PackTests {
  @Test func `it has a cover, then every sheet in hanging order on its paper`() async throws {
    let pack = try #require(try await packs(try catalogWithBoard(size: try value("3 x 1 m"))).first)
    #expect(pack.job.path == "bang/bo-in-sanh.pdf")
    let posters = try await hanging()
    let wanted = posters.flatMap { poster in
      Array(repeating: poster.job.format.size.millimetres, count: poster.sheets)
    }
    #expect(pack.sheets == wanted.count + 1)
    let found = try await pageSizes(of: pack.pdf)
    #expect(found.count == pack.sheets)
    for (sheet, size) in zip(found, [PaperSize.a4.millimetres] + wanted) {
      #expect(abs(sheet.width - Double(size.width)) < 0.5)
      #expect(abs(sheet.height - Double(size.height)) < 0.5)
    }
    let told = try await withFile(pack.pdf) { try await run("pdftotext", ["-f", "2", $0, "-"]) }
    var own = ""
    for poster in posters {
      own += try await withFile(poster.pdf) { try await run("pdftotext", [$0, "-"]) } + "\n"
    }
    #expect(words(told) == words(own))
  }

  @Test func `its cover says what to print and where each sheet goes`() async throws {
    let pack = try #require(try await packs(try catalogWithBoard(size: try value("3 x 1 m"))).first)
    let cover = try await withFile(pack.pdf) {
      try await run("pdftotext", ["-l", "1", "-layout", $0, "-"])
    }
    let sheets = try await hanging().map(\.sheets)
    let a4 = sheets[0] + sheets[1] + sheets[3]
    #expect(cover.contains("Cần in \(a4) tờ A4, 1 tờ A2"))
    #expect(cover.contains("Cạnh cửa chính"))
    #expect(cover.contains("Tỷ lệ 1 : 20"))
    #expect(!cover.contains("chỉ đủ chỗ"))
    for title in try await hanging().map(\.job.poster.title) { #expect(cover.contains(title)) }
    let raw = try await withFile(pack.pdf) {
      try await run("pdftotext", ["-l", "1", "-raw", $0, "-"])
    }
    let drawing = try #require(raw.firstMatch(of: /Tỷ lệ 1 : 20((?s:.*?))\s1\s+m\s/)).1
    let drawn = drawing.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    #expect(drawn == Array(1...a4 + 1))
  }

  @Test func `its cover draws the board to scale`() async throws {
    let pack = try #require(try await packs(try catalogWithBoard(size: try value("3 x 1 m"))).first)
    // 1 : 20, so its sides are 50 mm high: the longest lines down the cover.
    let cover = try #require(try await rasters(of: pack.pdf, pixelsPerMillimetre: 5).first)
    #expect(abs(cover.longestDarkColumn - 250) <= 5, "\(cover.longestDarkColumn)")
  }

  @Test func `too small a board is told on the cover`() async throws {
    let pack = try #require(
      try await packs(try catalogWithBoard(size: try value("60 x 60 cm"))).first)
    let cover = try await withFile(pack.pdf) { try await run("pdftotext", ["-l", "1", $0, "-"]) }
    #expect(cover.contains("Bảng chỉ đủ chỗ cho"))
  }

  @Test func `a board without a size has the list and the sheets and no drawing`() async throws {
    let pack = try #require(try await packs(try catalogWithBoard(size: nil)).first)
    let cover = try await withFile(pack.pdf) { try await run("pdftotext", ["-l", "1", $0, "-"]) }
    #expect(cover.contains("Cần in"))
    #expect(!cover.contains("Tỷ lệ"))
    #expect(!cover.contains("Cách mép"))
  }

  @Test func `a single sheet has a place and no distance to another`() async throws {
    var catalog = try sampleCatalog()
    catalog.boards = [
      Board(
        id: "cua", name: "Bảng cửa", place: "Cửa chính", size: try value("60 x 60 cm"),
        readingDistance: nil, paper: .portrait(.a2),
        posters: [Hanging(poster: "khau-hieu-5-biet")])
    ]
    func cover() async throws -> String {
      let pack = try #require(try await packs(catalog).first)
      return try await withFile(pack.pdf) { try await run("pdftotext", ["-l", "1", $0, "-"]) }
    }
    #expect(try await cover().contains("Cách mép"))
    #expect(try await !cover().contains("Giữa hai tờ"))
  }

  @Test func `it is made only where every poster of the board is`() async throws {
    let some = try await hanging().dropLast()
    let made = try await packs(
      try catalogWithBoard(size: nil), rendered: Array(some))
    #expect(made.isEmpty)
  }

  @Test func `it is sound, light and the same each time`() async throws {
    let catalog = try catalogWithBoard(size: try value("3 x 1 m"))
    let pack = try #require(try await packs(catalog).first)
    _ = try await withFile(pack.pdf) { try await run("qpdf", ["--check", $0]) }
    #expect(pack.pdf.count < 1_000_000)
    #expect(try await packs(catalog) == [pack])
  }
}
