import DisclosureModel
import DisclosurePosters
import Foundation
import Testing

/// A grey raster of one sheet.
private struct Raster {
  let width: Int
  let height: Int
  let pixels: [UInt8]

  /// Reads a binary PGM.
  init(_ bytes: [UInt8]) throws {
    let head = try #require(
      String(decoding: bytes.prefix(40), as: UTF8.self)
        .firstMatch(of: /^P5\s(\d+)\s(\d+)\s255\s/))
    width = try #require(Int(head.1))
    height = try #require(Int(head.2))
    pixels = Array(bytes.suffix(width * height))
  }

  /// Whether anything is drawn within `margin` pixels of an edge.
  func hasInk(within margin: Int) -> Bool {
    (0..<height).contains { y in
      let row = pixels[(y * width)..<((y + 1) * width)]
      let isOutside = y < margin || y >= height - margin
      let seen = isOutside ? [row] : [row.prefix(margin), row.suffix(margin)]
      return seen.contains { $0.contains { $0 < 250 } }
    }
  }
}

extension Raster {
  private func isDark(_ x: Int, _ y: Int) -> Bool { pixels[y * width + x] < 128 }

  /// Width and height of what is dark in the lower right of the sheet, in a window of `side` and a
  /// margin above it and to its left: `side` both, if there is a code of that size with light
  /// around it.
  func codeSize(side: Int, margin: Int) -> (width: Int, height: Int)? {
    let half = width / 2..<width
    guard let bottom = (0..<height).last(where: { y in half.contains { isDark($0, y) } }),
      let right = half.last(where: { x in (bottom - side...bottom).contains { isDark(x, $0) } })
    else { return nil }
    let columns = right - side - margin...right
    let rows = bottom - side - margin...bottom
    guard let left = columns.first(where: { x in rows.contains { isDark(x, $0) } }),
      let top = rows.first(where: { y in columns.contains { isDark($0, y) } })
    else { return nil }
    return (right - left + 1, bottom - top + 1)
  }
}

@Suite("The sheets of a poster") struct SheetTests {
  @Test func `nothing is drawn in the margin that printers cannot reach`() async throws {
    let dotsPerInch = 50.0
    for poster in try await samplePosters.value {
      try await withFile(poster.pdf) { file in
        let folder = (file as NSString).deletingLastPathComponent
        _ = try await run(
          "pdftoppm", ["-gray", "-r", "\(dotsPerInch)", file, "\(folder)/sheet"])
        let sheets = try FileManager.default.contentsOfDirectory(atPath: folder)
          .filter { $0.hasSuffix(".pgm") }.sorted()
        #expect(sheets.count == poster.sheets)
        let safe = poster.job.format.size.paper == .a2 ? 12.0 : 10.0
        for sheet in sheets {
          let raster = try Raster(
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(sheet)"))))
          let hasInk = raster.hasInk(within: Int(safe / 25.4 * dotsPerInch))
          #expect(!hasInk, "\(poster.job.path), \(sheet)")
        }
      }
    }
  }

  @Test func `the code on every sheet leads to the page that tells the same`() async throws {
    for poster in try await samplePosters.value {
      try await withFile(poster.pdf) { file in
        let folder = (file as NSString).deletingLastPathComponent
        _ = try await run("pdftoppm", ["-png", "-r", "75", file, "\(folder)/sheet"])
        let sheets = try FileManager.default.contentsOfDirectory(atPath: folder)
          .filter { $0.hasSuffix(".png") }.sorted()
        for sheet in sheets {
          let code = try await run("zbarimg", ["-q", "--raw", "\(folder)/\(sheet)"])
          #expect(code == "https://binhan.vinhlong.gov.vn/\(poster.job.poster.page)\n")
        }
      }
    }
  }

  @Test func `a code has the size for its paper and a quiet zone around it`()
    async throws
  {
    let sides: [PaperSize: Int] = [.a4: 40, .a3: 60, .a2: 100]
    for poster in try await samplePosters.value {
      try await withFile(poster.pdf) { file in
        let folder = (file as NSString).deletingLastPathComponent
        // 2 pixels a millimetre.
        _ = try await run("pdftoppm", ["-gray", "-r", "50.8", "-l", "1", file, "\(folder)/sheet"])
        let sheet = try #require(
          try FileManager.default.contentsOfDirectory(atPath: folder)
            .first { $0.hasSuffix(".pgm") })
        let raster = try Raster(
          [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(sheet)"))))
        let side = try #require(sides[poster.job.format.size.paper ?? .a4]) * 2
        // Four modules of the code's 37, less a pixel for rounding.
        let code = try #require(raster.codeSize(side: side, margin: side * 4 / 37 - 1))
        let isRight = abs(code.width - side) <= 2 && abs(code.height - side) <= 2
        #expect(isRight, "\(poster.job.path): \(code)")
      }
    }
  }

  @Test func `every sheet says whose it is, of which day and which of how many`() async throws {
    for poster in try await samplePosters.value {
      try await withFile(poster.pdf) { file in
        for sheet in 1...poster.sheets {
          let text = try await run(
            "pdftotext", ["-raw", "-f", "\(sheet)", "-l", "\(sheet)", file, "-"])
          for words in [
            "ỦY BAN NHÂN DÂN XÃ BÌNH AN", "ỦY BAN NHÂN DÂN TỈNH VĨNH LONG", "DỮ LIỆU MẪU",
            "Cập nhật ngày 21/11/2026", "Tờ \(sheet)/\(poster.sheets)", "0270 3000 090",
          ] {
            #expect(text.contains(words), "\(poster.job.path), \(sheet)")
          }
        }
      }
    }
  }

  @Test func `an office with real content bears no mark of samples`() async throws {
    var catalog = try sampleCatalog()
    catalog.office.isSample = false
    let poster = try #require(
      try await render(try jobs(catalog, sheets: .papers(.a4), "lanh-dao")).first)
    try await withFile(poster.pdf) { file in
      let text = try await run("pdftotext", [file, "-"])
      #expect(text.contains("XÃ BÌNH AN") && !text.contains("DỮ LIỆU MẪU"))
    }
  }
}
