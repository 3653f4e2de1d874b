import BoardBuild
import DisclosureModel
import Foundation
import TestSupport
import Testing

@Suite("After any edit, a build") struct IncrementalTests {
  @Test func `gives what a clean build gives`() async throws {
    try await edit(times: 300, seed: 1) { options in options.makesPosters = false }
  }

  @Test func `gives what a clean build gives, and renders no more than needed`() async throws {
    try await edit(times: 40, seed: 2) { options in
      options.posterIDs = ["phi-le-phi", "lanh-dao", "khau-hieu-5-biet"]
      options.papers = [.a4]
    }
  }

  /// Edits the small office at random, one to four edits before each build, and compares with a
  /// clean build each time.
  private func edit(
    times: Int, seed: UInt64, _ adjust: (inout BuildOptions) -> Void
  ) async throws {
    let workshop = try Workshop()
    try workshop.copyTheme(replacing: "", by: "", in: "")
    let day = try #require(CivilDate(year: 2026, month: 11, day: 21))
    var options = BuildOptions(
      content: "\(workshop.folder)/content", law: "\(Checkout.folder)/law",
      theme: "\(workshop.folder)/theme", themeFolders: [], output: "\(workshop.folder)/_site",
      home: nil, asOf: day, baseURL: nil, makesPosters: true,
      posterIDs: nil, papers: nil, tilePapers: [], bleed: nil,
      python: "\(Checkout.folder)/.venv/bin/python3", width: 2, isStrict: false)
    adjust(&options)
    var editing = Editing(seed: seed)
    var last = try #require(try await build(options).published).folder
    var site = try workshop.files(below: "_site")
    var edits = 0
    var rendered = 0
    var broken = 0
    while edits < times {
      try editing.keep(workshop.folder)
      var said: [String] = []
      for _ in 0...editing.roll(4) where edits < times {
        said.append(try editing.edit(workshop.folder))
        edits += 1
      }
      let what = "edit \(edits): \(said)"
      let report = try await build(options)
      var clean = options
      clean.output = "\(workshop.folder)/sach-\(edits)/_site"
      let cleanReport = try await build(clean)
      let now = try workshop.files(below: "_site")
      guard let published = report.published else {
        broken += 1
        #expect(cleanReport.published == nil && now == site, "\(what)")
        try editing.mend(workshop.folder)
        continue
      }
      last = published.folder
      let expected = try workshop.files(below: "sach-\(edits)/_site")
      let differing = Set(now.keys).union(expected.keys).filter { now[$0] != expected[$0] }
      #expect(differing.isEmpty, "\(what): \(differing.sorted())")
      let changed = Set(now.keys).union(site.keys).filter {
        now[$0] != site[$0] && $0 != ".boardgen"
      }
      #expect(
        Set(published.added + published.changed + published.removed) == changed, "\(what)")
      let prints = changed.count { $0.hasSuffix(".pdf") && now[$0] != nil }
      #expect(published.renderedPosters <= prints, "\(what)")
      rendered += published.renderedPosters
      if said.allSatisfy({ $0.hasPrefix("nothing") }) { #expect(changed.isEmpty, "\(what)") }
      site = now
      removeFolder("\(workshop.folder)/sach-\(edits)")
    }
    #expect(broken > times / 40 && last == "\(workshop.folder)/_site")
    if options.makesPosters { #expect(rendered > 5) }
  }
}
