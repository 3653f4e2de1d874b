import Foundation
import Testing

/// A grey raster of one page.
struct Raster: Sendable {
  let width: Int
  let height: Int
  var pixels: [UInt8]

  /// A blank raster.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = Array(repeating: 255, count: width * height)
  }

  /// Reads a binary PGM.
  init(_ bytes: [UInt8]) throws {
    let head = try #require(
      String(decoding: bytes.prefix(40), as: UTF8.self)
        .firstMatch(of: /^P5\s(\d+)\s(\d+)\s255\s/))
    width = try #require(Int(head.1))
    height = try #require(Int(head.2))
    pixels = Array(bytes.suffix(width * height))
  }

  /// Takes over a window of `other`, all in pixels.
  mutating func paste(
    _ other: Raster, from: (x: Int, y: Int), to: (x: Int, y: Int), size: (width: Int, height: Int)
  ) {
    for line in 0..<min(size.height, height - to.y) {
      let source = (from.y + line) * other.width + from.x
      let target = (to.y + line) * width + to.x
      let count = min(size.width, width - to.x)
      pixels.replaceSubrange(
        target..<target + count, with: other.pixels[source..<source + count])
    }
  }

  /// Share of the pixels that clearly differ from those of another raster of this size.
  func difference(from other: Raster) -> Double {
    let differing = zip(pixels, other.pixels).count { abs(Int($0) - Int($1)) > 96 }
    return Double(differing) / Double(pixels.count)
  }

  /// Number of dark pixels that are less than `distance` from an edge of the page.
  func darkPixels(within distance: Int) -> Int {
    pixels.indices.count { index in
      let (y, x) = index.quotientAndRemainder(dividingBy: width)
      return pixels[index] < 160 && min(x, y, width - 1 - x, height - 1 - y) < distance
    }
  }

  /// Length of the longest line down, in pixels.
  var longestDarkColumn: Int {
    (0..<width).map { x in
      var (longest, run) = (0, 0)
      for y in 0..<height {
        run = pixels[y * width + x] < 160 ? run + 1 : 0
        longest = max(longest, run)
      }
      return longest
    }.max() ?? 0
  }
}

/// The pages of a PDF, drawn.
func rasters(of pdf: [UInt8], pixelsPerMillimetre scale: Int) async throws -> [Raster] {
  try await withFile(pdf) { file in
    let folder = (file as NSString).deletingLastPathComponent
    _ = try await run(
      "pdftoppm", ["-gray", "-r", "\(Double(scale) * 25.4)", file, "\(folder)/page"])
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".pgm") }.sorted()
      .map { try Raster([UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")))) }
  }
}

/// Width and height of the pages of a PDF in millimetres.
func pageSizes(of pdf: [UInt8]) async throws -> [(width: Double, height: Double)] {
  let info = try await withFile(pdf) { try await run("pdfinfo", ["-f", "1", "-l", "-1", $0]) }
  return info.matches(of: /Page +\d+ size: +([\d.]+) x ([\d.]+)/).map {
    ((Double($0.1) ?? 0) * 25.4 / 72, (Double($0.2) ?? 0) * 25.4 / 72)
  }
}
