import DisclosureModel
import DisclosurePosters
import Foundation
import Testing

/// A file that is slow to send and to print: of a megabyte or more.
func weightFaults(_ proof: Proof) -> [String] {
  proof.pdf.count < 1_000_000 ? [] : ["\(proof.pdf.count) bytes"]
}

@Suite("The PDF of a poster") struct PDFTests {
  @Test func `every kind of poster is made on every paper`() async throws {
    let posters = try await samplePosters.value
    #expect(
      posters.map(\.job.path) == [
        "bang/danh-muc-toan-bo-a4.pdf", "bang/danh-muc-toan-bo-a3.pdf",
        "bang/danh-muc-ho-tich-a4.pdf", "bang/danh-muc-ho-tich-a3.pdf",
        "bang/tthc-1.004873-a4.pdf", "bang/tthc-1.004873-a3.pdf",
        "bang/ma-qr-a4-70cm.pdf", "bang/ma-qr-a3-90cm.pdf", "bang/ma-qr-ho-tich-a3.pdf",
        "bang/phi-le-phi-a4.pdf", "bang/phi-le-phi-a3.pdf",
        "bang/lich-tiep-cong-dan-a4.pdf", "bang/lich-tiep-cong-dan-a3.pdf",
        "bang/lich-tiep-cong-dan-thang-11-a4.pdf", "bang/lich-tiep-cong-dan-thang-11-a3.pdf",
        "bang/lich-tiep-cong-dan-thang-12-a4.pdf", "bang/lich-tiep-cong-dan-thang-12-a3.pdf",
        "bang/so-do-quay-a4.pdf", "bang/so-do-quay-a3.pdf", "bang/so-do-quay-a2.pdf",
        "bang/bien-ten-chu-tich-a4-ngang.pdf", "bang/bien-ten-pho-chu-tich-a4-ngang.pdf",
        "bang/bien-ten-cong-chuc-a4-ngang.pdf",
        "bang/bien-quay-quay-1-a4-ngang.pdf", "bang/bien-quay-quay-1-a3-ngang.pdf",
        "bang/bien-quay-quay-2-a4-ngang.pdf", "bang/bien-quay-quay-2-a3-ngang.pdf",
        "bang/lanh-dao-a4.pdf", "bang/lanh-dao-a3.pdf",
        "bang/phan-anh-kien-nghi-a4.pdf", "bang/phan-anh-kien-nghi-a3.pdf",
        "bang/khau-hieu-5-biet-a4.pdf", "bang/khau-hieu-5-biet-a3.pdf",
        "bang/khau-hieu-5-biet-a2.pdf", "bang/khau-hieu-5-biet-300x60cm.pdf",
        "bang/noi-quy-tiep-cong-dan-a4.pdf", "bang/noi-quy-tiep-cong-dan-a3.pdf",
        "bang/noi-quy-tiep-cong-dan-a2.pdf",
        "bang/quy-trinh-khieu-nai-a4.pdf", "bang/quy-trinh-khieu-nai-a3.pdf",
        "bang/quy-trinh-khieu-nai-a2.pdf",
        "bang/nghia-vu-niem-yet-a4.pdf", "bang/nghia-vu-niem-yet-a3.pdf",
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
    var broken = try #require(try await sampleProofs.value.first)
    broken.pdf += Array(repeating: 0x20, count: 1_000_000)
    #expect(weightFaults(broken).count == 1)
  }

  @Test(arguments: [
    SheetFormat(.portrait(.a1)), SheetFormat(.portrait(.a0)),
    SheetFormat(.paper(.a3, isLandscape: true)), SheetFormat(.paper(.a4, isLandscape: true)),
    SheetFormat(.portrait(.a3), readingDistance: Length(millimetres: 2000)),
  ])
  func `each kind can be set for other sheets and distances`(format: SheetFormat) async throws {
    try await expectNoFaults(in: try await render(try jobs(try sampleCatalog(), sheets: [format])))
  }

  @Test func `a list whose names have no room beside the amounts sets these below`() async throws {
    let far = SheetFormat(.portrait(.a3), readingDistance: Length(millimetres: 2500))
    try await expectNoFaults(
      in: try await render(
        try jobs(try sampleCatalog(), sheets: [far], "danh-muc-toan-bo", "danh-muc-ho-tich")))
  }

  @Test func `a slogan can be set on a banner`() async throws {
    let size: SheetSize = try value("300 x 60 cm")
    let jobs = try jobs(
      try sampleCatalog(), sheets: [SheetFormat(size)], "khau-hieu-5-biet")
    try await expectNoFaults(in: try await render(jobs))
  }

  @Test func `the same job gives the same bytes`() async throws {
    let first = try await samplePosters.value
    let second = try await render(try jobs(try sampleCatalog()))
    #expect(first == second)
  }

  @Test func `a preview is made once for each poster, 480 pixels wide`() async throws {
    let posters = try await samplePosters.value
    let names = Set(posters.map(\.job.poster.id))
    #expect(posters.compactMap(\.job.previewPath).count == names.count)
    for poster in posters {
      #expect((poster.preview == nil) == (poster.job.previewPath == nil))
      guard let png = poster.preview else { continue }
      #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
      #expect(png[16..<20].reduce(0) { $0 << 8 + Int($1) } == 480)
    }
  }
}
