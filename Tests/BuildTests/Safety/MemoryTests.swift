import Foundation
import Glibc
import TestSupport
import Testing

@Suite("The same build of pages again") struct MemoryTests {
  private static let build = ["build", "--no-posters", "--as-of", "21/11/2026"]

  @Test func `writes nothing and says the same`() async throws {
    let workshop = try Workshop()
    _ = try await workshop.boardgen(Self.build)
    try workshop.write("của tôi", to: "_site/rieng.txt")
    removeFolder("\(workshop.folder)/._site.store")
    let said = Self.words(try await workshop.boardgen(Self.build))
    let run = try await workshop.run(
      program: "/usr/bin/strace",
      ["-f", "-qq", "-o", "calls", "-e", "trace=mkdir,renameat2", Checkout.program] + Self.build)
    #expect(try workshop.text(of: "calls") == "")
    #expect(Self.words(run) == said)
    #expect(run.output.contains("    rieng.txt\n") && run.output.contains("18 trang"), "\(run)")
  }

  /// What happens between two builds, as a shell script, and the page that shows it.
  @Test(arguments: [
    // Bytes of the site, with its time as before.
    "cp -p _site/index.html x; sed -i s/a/b/ _site/index.html; touch -r x _site/index.html",
    "rm _site/lanh-dao.html", "chmod 600 _site/index.html", "touch _site/index.html",
    "mv _site/index.html y; cp -p y _site/index.html",
    "mkdir ._site.new", "cp -r _site z; rm -r _site; mv z _site",
  ])
  func `mends what was done to the site`(script: String) async throws {
    let workshop = try Workshop()
    _ = try await workshop.boardgen(Self.build)
    let site = try workshop.files(below: "_site")
    _ = try await workshop.run(program: "/bin/sh", ["-c", script])
    let run = try await workshop.boardgen(Self.build)
    #expect(run.code == 0, "\(run)")
    #expect(try workshop.files(below: "_site") == site)
    var status = stat()
    #expect(stat("\(workshop.folder)/_site/index.html", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o644)
    #expect(access("\(workshop.folder)/._site.new", F_OK) != 0)
  }

  @Test(arguments: [
    ["--as-of", "22/11/2026"], ["--base-url", "https://khac.vn"], ["--theme", "theme"],
    ["--content", "khac"],
  ])
  func `is another one with other options`(options: [String]) async throws {
    let workshop = try Workshop()
    try workshop.copyTheme(
      replacing: "<body>", by: "<body class=\"khac\">", in: "partials/page.html")
    for (path, text) in SmallOffice.files {
      try workshop.write(text.replacing("Bình An", with: "Bình Hòa"), to: "khac/\(path)")
    }
    _ = try await workshop.boardgen(Self.build)
    let site = try workshop.files(below: "_site")
    let run = try await workshop.boardgen(Self.build + options)
    #expect(run.code == 0, "\(run)")
    let clean = try await workshop.boardgen(Self.build + options + ["--output", "sach"])
    #expect(clean.code == 0)
    #expect(try workshop.files(below: "_site") == workshop.files(below: "sach"))
    #expect(try workshop.files(below: "_site") != site)
  }

  @Test func `is done where what is remembered was damaged`() async throws {
    let workshop = try Workshop()
    _ = try await workshop.boardgen(Self.build)
    let memory = "._site.store/build"
    let kept = try #require(try workshop.files(below: ".")[memory])
    for place in [0, 31, 32, 63, 64, 95, 96, kept.count - 1] {
      var bytes = kept
      bytes[place] ^= 1
      try workshop.write(bytes, to: memory)
      let run = try await workshop.run(
        program: "/usr/bin/strace",
        ["-f", "-qq", "-o", "calls", "-e", "trace=renameat2", Checkout.program] + Self.build)
      #expect(run.code == 0 && run.output.contains("18 trang"), "byte \(place): \(run)")
      #expect(try #require(try workshop.text(of: "calls")).contains("_site"), "byte \(place)")
    }
  }

  @Test func `tells its findings again`() async throws {
    let workshop = try Workshop(changing: ["la.txt": "?"])
    let first = try await workshop.boardgen(Self.build)
    let second = try await workshop.boardgen(Self.build)
    #expect(first.errors.contains("cảnh báo[tep-la]") && second.errors == first.errors)
  }

  /// What a build says, without how long it took.
  private static func words(_ run: Workshop.Run) -> String {
    run.output.replacing(/Đã làm xong trong .*\n/, with: "")
  }
}
