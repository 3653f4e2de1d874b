import DisclosureModel
import DisclosurePosters
import Testing

/// A sample poster with its tiles of A4.
private struct Tiled {
  let poster: RenderedPoster
  let plan: TilePlan
  let tiles: Rendered<CompositeJob>

  init(_ path: String) async throws {
    let found = try #require(try await samplePosters.value.first { $0.job.path == path })
    poster = found
    plan = try #require(TilePlan(found.job.format.size, on: .a4))
    let jobs = tileJobs(
      [found], paper: .a4, of: try sampleCatalog().office)
    tiles = try #require(try await render(jobs).first)
  }

  /// The poster's sheets as they are, and as glued together from the tiles, each taken from
  /// `shift` pixels beside its place.
  func sheets(shift: Int = 0) async throws -> [(whole: Raster, glued: Raster)] {
    let scale = 5
    let wholes = try await rasters(of: poster.pdf, pixelsPerMillimetre: scale)
    let pages = try await rasters(of: tiles.pdf, pixelsPerMillimetre: scale)
    #expect(pages.count == wholes.count * (1 + plan.tiles.count))
    return wholes.enumerated().map { index, whole in
      var glued = Raster(width: whole.width, height: whole.height)
      for (tile, page) in zip(plan.tiles, pages.dropFirst(index * (1 + plan.tiles.count) + 1)) {
        glued.paste(
          page, from: (tile.left * scale + shift, tile.top * scale),
          to: (tile.across.lowerBound * scale, tile.down.lowerBound * scale),
          size: (tile.across.count * scale - shift, tile.down.count * scale))
      }
      return (whole, glued)
    }
  }
}

@Suite("A poster cut into tiles") struct TileTests {
  @Test(arguments: ["bang/lanh-dao-a3.pdf", "bang/khau-hieu-5-biet-a2.pdf"])
  func `glued together is the poster`(path: String) async throws {
    let tiled = try await Tiled(path)
    for (whole, glued) in try await tiled.sheets() {
      #expect(glued.difference(from: whole) < 0.0005)
    }
    for (whole, glued) in try await tiled.sheets(shift: 3) {
      #expect(glued.difference(from: whole) > 0.005)
    }
  }

  @Test func `has every word of the poster on its tiles`() async throws {
    let tiled = try await Tiled("bang/khau-hieu-5-biet-a2.pdf")
    func text(_ pdf: [UInt8], from first: Int) async throws -> Set<String> {
      Set(
        words(try await withFile(pdf) { try await run("pdftotext", ["-f", "\(first)", $0, "-"]) }))
    }
    let whole = try await text(tiled.poster.pdf, from: 1)
    #expect(whole.count > 20)
    #expect(try await text(tiled.tiles.pdf, from: 2).isSuperset(of: whole))
  }

  @Test func `is on the paper that was asked for, with a guide for each sheet`() async throws {
    let tiled = try await Tiled("bang/khau-hieu-5-biet-a2.pdf")
    #expect(tiled.tiles.job.path == "bang/khau-hieu-5-biet-a2-ghep-a4.pdf")
    let sizes = try await pageSizes(of: tiled.tiles.pdf)
    #expect(sizes.count == 1 + tiled.plan.tiles.count)
    for size in sizes {
      #expect(abs(min(size.width, size.height) - 210) < 0.5)
      #expect(abs(max(size.width, size.height) - 297) < 0.5)
    }
    let guide = try await withFile(tiled.tiles.pdf) {
      try await run("pdftotext", ["-l", "1", $0, "-"])
    }
    #expect(guide.contains("Cắt từng mảnh theo nét đứt"))
    #expect(guide.contains("ghép từ 8 mảnh A4 ngang"))
  }

  @Test func `says on each tile which it is and what is glued over it`() async throws {
    let tiled = try await Tiled("bang/khau-hieu-5-biet-a2.pdf")
    let texts = try await withFile(tiled.tiles.pdf) {
      try await run("pdftotext", ["-raw", "-f", "2", $0, "-"])
    }.split(separator: "\u{0C}", omittingEmptySubsequences: true)
    for (index, text) in texts.prefix(8).enumerated() {
      #expect(text.contains("Mảnh \(index + 1)/8 (hàng \(index / 2 + 1), cột \(index % 2 + 1))"))
      #expect(text.contains("mảnh \(index + 3) đè lên đây") == (index < 6))
    }
  }

  @Test func `prints nothing where printers do not reach`() async throws {
    for path in ["bang/lanh-dao-a3.pdf", "bang/khau-hieu-5-biet-a2.pdf"] {
      let pages = try await rasters(of: try await Tiled(path).tiles.pdf, pixelsPerMillimetre: 4)
      for page in pages {
        #expect(page.darkPixels(within: 4 * 5) == 0)
        #expect(page.darkPixels(within: 4 * 30) > 0)
      }
    }
  }

  @Test func `is made only of posters that are larger than the paper`() async throws {
    let jobs = tileJobs(
      try await samplePosters.value, paper: .a3, of: try sampleCatalog().office)
    let larger = try await samplePosters.value.map(\.job.path)
      .filter { $0.contains(/-(a2|300x60cm)(-\d+c?m)?\.pdf/) }
    #expect(larger.count >= 2)
    #expect(jobs.map(\.path) == larger.map { $0.replacing(".pdf", with: "-ghep-a3.pdf") })
  }

  @Test func `is sound and the same each time`() async throws {
    let first = try await Tiled("bang/lanh-dao-a3.pdf").tiles
    _ = try await withFile(first.pdf) { try await run("qpdf", ["--check", $0]) }
    #expect(try await Tiled("bang/lanh-dao-a3.pdf").tiles == first)
  }
}
