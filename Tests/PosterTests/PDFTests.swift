import DisclosureModel
import DisclosurePosters
import Foundation
import Testing

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

  @Test func `it says its size, language, title and that it is tagged`() async throws {
    for poster in try await samplePosters.value {
      try await withFile(poster.pdf) { file in
        let info = try await run("pdfinfo", [file])
        #expect(info.contains("Tagged:          yes"))
        #expect(info.contains("Pages:           \(poster.sheets)\n"))
        #expect(!info.contains("Title:           \n") && info.contains("Title:"))
        let (width, height) = poster.job.format.size.millimetres
        let size = try #require(info.firstMatch(of: /Page size: +([\d.]+) x ([\d.]+) pts/))
        for (points, millimetres) in [(size.1, width), (size.2, height)] {
          let drawn = try #require(Double(points)) * 25.4 / 72
          #expect(abs(drawn - Double(millimetres)) < 0.5)
        }
        #expect(try await run("qpdf", ["--check", file]).contains("No syntax or stream encoding"))
        #expect(try await run("qpdf", ["--qdf", file, "-"]).contains("/Lang (vi-VN)"))
      }
    }
  }

  @Test func `it carries Noto Sans alone, embedded`() async throws {
    for poster in try await samplePosters.value {
      try await withFile(poster.pdf) { file in
        let rows = try await run("pdffonts", [file]).split(separator: "\n").dropFirst(2)
        #expect(!rows.isEmpty)
        for row in rows {
          #expect(row.contains("+NotoSans-"))
          #expect(row.contains(/\syes\syes\syes\s/))
        }
      }
    }
  }

  @Test func `it has a title, headings, table heads and a code that tells where it leads`()
    async throws
  {
    let expected = [
      "danh-muc-ho-tich": ["H1", "Table", "TH"], "tthc-1.004873": ["H1", "H2", "H3", "L", "TH"],
      "phi-le-phi": ["H1", "H2", "Table", "TH"], "lich-tiep-cong-dan": ["H1", "Table", "TH"],
      "lanh-dao": ["H1", "H2"], "khau-hieu-5-biet": ["H1", "H2"],
    ]
    for poster in try await samplePosters.value {
      try await withFile(poster.pdf) { file in
        let tree = try await run("pdfinfo", ["-struct-text", file])
        let tags = Set(
          tree.split(separator: "\n").compactMap {
            $0.firstMatch(of: /^ *([A-Z]\w*)/).map { String($0.1) }
          })
        let kinds = try #require(expected[poster.job.poster.id])
        #expect(tags.isSuperset(of: kinds + ["Figure"]), "\(poster.job.path): \(tags.sorted())")
        #expect(tree.contains("Figure"))
      }
    }
  }

  @Test func `it can be made for print shops on larger papers`() async throws {
    for poster in try await render(try jobs(try sampleCatalog(), sheets: .papers(.a1, .a0))) {
      try await withFile(poster.pdf) { file in
        let info = try await run("pdfinfo", [file])
        #expect(info.contains("(\(poster.job.format.size.text))"), "\(info)")
      }
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
