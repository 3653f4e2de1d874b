import DisclosureModel
import DisclosurePosters
import Foundation
import Testing

/// A file that is slow to send and to print: of a megabyte or more.
func weightFaults(_ proof: Proof) -> [String] {
  proof.found.bytes < 1_000_000 ? [] : ["\(proof.found.bytes) bytes"]
}

@Suite("The PDF of a poster") struct PDFTests {
  @Test func `every kind of poster is made on every paper`() async throws {
    let posters = try await samplePosters.value
    #expect(
      posters.map(\.job.path) == [
        "bang/danh-muc-ho-tich-a4.pdf", "bang/danh-muc-ho-tich-a3.pdf",
        "bang/tthc-1.004873-a4.pdf", "bang/tthc-1.004873-a3.pdf",
        "bang/phi-le-phi-a4.pdf", "bang/phi-le-phi-a3.pdf",
        "bang/lich-tiep-cong-dan-a4.pdf", "bang/lich-tiep-cong-dan-a3.pdf",
        "bang/lanh-dao-a4.pdf", "bang/lanh-dao-a3.pdf",
        "bang/khau-hieu-5-biet-a4.pdf", "bang/khau-hieu-5-biet-a3.pdf",
        "bang/khau-hieu-5-biet-a2.pdf",
      ])
  }

  @Test func `it is sound and has as many sheets as it says`() async throws {
    // Prints the number of pages after it has read all; fails when anything is wrong.
    func pages(_ pdf: [UInt8]) async throws -> String {
      try await withFile(pdf) { try await run("qpdf", ["--check", "--show-npages", $0]) }
    }
    for poster in try await samplePosters.value {
      let found = try await pages(poster.pdf)
      #expect(found.hasSuffix("\n\(poster.sheets)\n"), "\(found)")
    }
    let whole = try #require(try await samplePosters.value.first).pdf
    await #expect(throws: ToolFailure.self) { _ = try await pages(whole.dropLast(1000) + []) }
  }

  @Test func `it is light`() async throws {
    try await expectNoSample(has: weightFaults)
    let drawing =
      "#for x in range(40000) { place(std.line(length: calc.rem(x * 7919, 9973) * 0.01mm)) }"
    #expect(weightFaults(try await brokenProof(after: drawing)).count == 1)
  }

  @Test func `it can be made for print shops on larger papers`() async throws {
    let posters = try await render(try jobs(try sampleCatalog(), sheets: .papers(.a1, .a0)))
    for proof in try await proofs(of: posters) {
      #expect(try await faults(proof) == [], "\(proof.name)")
    }
  }

  @Test func `the same job gives the same bytes`() async throws {
    let first = try await samplePosters.value
    let second = try await render(try jobs(try sampleCatalog()))
    #expect(first == second)
  }

  @Test func `a preview is made once for each poster, 480 pixels wide`() async throws {
    let posters = try await samplePosters.value
    #expect(posters.compactMap(\.job.previewPath).count == 6)
    for poster in posters {
      #expect((poster.preview == nil) == (poster.job.previewPath == nil))
      guard let png = poster.preview else { continue }
      #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
      #expect(png[16..<20].reduce(0) { $0 << 8 + Int($1) } == 480)
    }
  }
}
