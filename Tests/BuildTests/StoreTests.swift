import TestSupport
import Testing

@Suite("Posters of an earlier build") struct StoreTests {
  private static let store = "._site.store"
  private static let entry = "\(store)/bang+lanh-dao-a3.pdf.poster"

  @Test func `are taken over when nothing has changed, and the site is the same`() async throws {
    let workshop = try Workshop()
    let first = try await workshop.build()
    #expect(first.rendered == first.posters && first.posters > 10, "\(first.run)")
    let site = try workshop.files(below: "_site")
    let second = try await workshop.build()
    #expect(second.rendered == 0 && second.posters == first.posters)
    #expect(second.run.output.contains("So với lần trước: không có gì thay đổi"))
    removeFolder("\(workshop.folder)/_site")
    #expect(try await workshop.build().rendered == 0)
    #expect(try workshop.files(below: "_site") == site)
  }

  @Test func `are rendered again only where they show what has changed`() async throws {
    let workshop = try Workshop()
    _ = try await workshop.build()
    let showing = try await workshop.posters(showing: "5.000")
    let fees = try #require(SmallOffice.files["fees/ho-tich.yaml"])
    try workshop.write(
      fees.replacing("5.000 đồng/bản", with: "4.000 đồng/bản"), to: "content/fees/ho-tich.yaml")
    let second = try await workshop.build()
    #expect(second.rendered == showing.count && showing.count >= 4, "\(showing)")
    #expect(second.rendered < second.posters)
    #expect(try await workshop.posters(showing: "4.000") == showing)
    let site = try workshop.files(below: "_site")
    let clean = try await workshop.build("--output", "khac")
    #expect(clean.rendered == clean.posters)
    #expect(try workshop.files(below: "khac") == site)
  }

  @Test func `are all rendered again for another theme`() async throws {
    let workshop = try Workshop()
    _ = try await workshop.build()
    try workshop.copyTheme(replacing: "#A8121D", by: "#A8121E", in: "posters/tokens.typ")
    let second = try await workshop.build("--theme", "theme")
    #expect(second.rendered == second.posters)
  }

  /// Ways in which an entry can go bad.
  enum Damage: CaseIterable {
    case flippedByte, flippedDigest, halfFile, empty, foreignFile, otherPoster, folder, gone
  }

  @Test(arguments: Damage.allCases)
  func `are rendered again where the kept one was damaged`(damage: Damage) async throws {
    let workshop = try Workshop()
    _ = try await workshop.build()
    let site = try workshop.files(below: "_site")
    let kept = try workshop.files(below: Self.store)
    var bytes = try #require(try workshop.files(below: ".")[Self.entry])
    removeFolder("\(workshop.folder)/\(Self.entry)")
    switch damage {
    case .flippedByte: bytes[bytes.count / 2] ^= 1
    case .flippedDigest: bytes[0] ^= 1
    case .halfFile: bytes.removeLast(bytes.count / 2)
    case .empty: bytes = []
    case .foreignFile: bytes = Array("một tệp khác".utf8)
    case .otherPoster: bytes = try #require(kept["bang+lanh-dao-a4.pdf.poster"])
    case .folder: try workshop.write("?", to: "\(Self.entry)/tep")
    case .gone: break
    }
    if damage != .folder && damage != .gone { try workshop.write(bytes, to: Self.entry) }
    #expect(try await workshop.build().rendered == 1)
    #expect(try workshop.files(below: "_site") == site)
    #expect(try workshop.files(below: Self.store) == kept)
    #expect(try await workshop.build().rendered == 0)
  }

  @Test func `are rendered again whichever byte of the kept one was flipped`() async throws {
    let workshop = try Workshop()
    let options = ["build", "--as-of", "21/11/2026", "--poster", "lanh-dao", "--paper", "a3"]
    _ = try await workshop.run(program: Checkout.program, options)
    let site = try workshop.files(below: "_site")
    let kept = try #require(try workshop.files(below: ".")[Self.entry])
    // Both digests, the numbers, the PDF and the preview.
    for place in [0, 31, 32, 63, 64, 66, 80, kept.count / 3, kept.count - 1] {
      var bytes = kept
      bytes[place] ^= 1
      try workshop.write(bytes, to: Self.entry)
      let run = try await workshop.run(program: Checkout.program, options)
      #expect(run.output.contains("dựng mới 1, dùng lại 0"), "byte \(place): \(run)")
      #expect(try workshop.files(below: "_site") == site)
      #expect(try workshop.files(below: ".")[Self.entry] == kept)
    }
  }

  @Test func `are rendered each time where they cannot be kept, which is no error`() async throws {
    let workshop = try Workshop()
    try workshop.write("đây là tệp", to: Self.store)
    let first = try await workshop.build("--strict")
    #expect(first.run.code == 0, "\(first.run.errors)")
    #expect(
      first.run.output.contains("  Lần sau phải dựng lại bảng, vì không tạo được tệp"),
      "\(first.run.output)")
    let site = try workshop.files(below: "_site")
    let second = try await workshop.build()
    #expect(second.rendered == second.posters)
    #expect(try workshop.text(of: Self.store) == "đây là tệp")
    removeFolder("\(workshop.folder)/\(Self.store)")
    _ = try await workshop.build()
    #expect(try workshop.files(below: "_site") == site)
  }

  @Test(
    arguments: [["--no-posters"], ["--poster", "phi-le-phi", "--paper", "a4"]])
  func `stay when a build makes fewer posters`(options: [String]) async throws {
    let workshop = try Workshop()
    let first = try await workshop.build()
    _ = try await workshop.run(
      program: Checkout.program, ["build", "--as-of", "21/11/2026"] + options)
    let second = try await workshop.build()
    #expect(second.rendered == 0 && second.posters == first.posters)
  }

  @Test func `go when their poster is gone, and so do the leavings of a killed build`() async throws
  {
    let workshop = try Workshop()
    _ = try await workshop.build()
    try workshop.write("một phần", to: "\(Self.entry).1")
    try workshop.write("của tôi", to: "\(Self.store)/ghi-chu.txt")
    let before = Set(try workshop.files(below: Self.store).keys)
    removeFolder("\(workshop.folder)/content/slogans/5-biet.yaml")
    let second = try await workshop.build()
    #expect(second.run.code == 0, "\(second.run.errors)")
    let gone = before.subtracting(try workshop.files(below: Self.store).keys)
    #expect(
      gone.sorted() == [
        "bang+khau-hieu-5-biet-a2.pdf.poster", "bang+khau-hieu-5-biet-a3.pdf.poster",
        "bang+khau-hieu-5-biet-a4.pdf.poster", "bang+lanh-dao-a3.pdf.poster.1",
      ])
  }
}

extension Workshop {
  /// A build on the day of the samples, with the numbers from its summary.
  fileprivate func build(
    _ options: String...
  ) async throws -> (run: Run, posters: Int, rendered: Int) {
    let run = try await run(
      program: Checkout.program, ["build", "--as-of", "21/11/2026"] + options)
    let posters = run.output.firstMatch(of: /(\d+) tệp PDF/).flatMap { Int($0.1) }
    let rendered = run.output.firstMatch(of: /dựng mới (\d+), dùng lại (\d+)/)
    let sum = rendered.flatMap { found in Int(found.1).flatMap { a in Int(found.2).map { a + $0 } }
    }
    #expect(posters != nil && sum == posters, "\(run)")
    return (run, posters ?? -1, rendered.flatMap { Int($0.1) } ?? -1)
  }

  /// The posters of the site in which a reader finds `text`, by path.
  fileprivate func posters(showing text: String) async throws -> Set<String> {
    var found: Set<String> = []
    for path in try files(below: "_site").keys
    where path.hasSuffix(".pdf") && !path.contains("bo-in-") {
      let run = try await run(program: "/usr/bin/pdftotext", ["_site/\(path)", "-"])
      if run.output.contains(text) { found.insert(path) }
    }
    return found
  }
}
