import TestSupport
import Testing

@Suite("A faulty theme") struct ThemeTests {
  @Test("with a misspelt name is told with its place, and nothing is written")
  func misspeltName() async throws {
    let workshop = try Workshop()
    try workshop.copyTheme(replacing: "{{title}}", by: "{{titel}}", in: "site/procedure.html")
    let run = try await workshop.boardgen("build", "--no-posters", "--theme", "theme")
    #expect(run.code == 1)
    #expect(run.errors.contains("theme/site/procedure.html:"), "\(run.errors)")
    #expect(run.errors.contains("“titel”"))
    #expect(try workshop.text(of: "_site/index.html") == nil)
  }

  @Test("without a partial is told which one")
  func missingPartial() async throws {
    let workshop = try Workshop()
    try workshop.copyTheme(replacing: "", by: "", in: "")
    removeFolder("\(workshop.folder)/theme/partials")
    let run = try await workshop.boardgen("build", "--no-posters", "--theme", "theme")
    #expect(run.code == 1)
    #expect(run.errors.contains("theme/site/"))
    #expect(try workshop.text(of: "_site/index.html") == nil)
  }

  @Test("with a poster template that does not compile is told with file and line")
  func brokenPoster() async throws {
    let workshop = try Workshop()
    try workshop.copyTheme(replacing: "#import", by: "#let x = (\n#import", in: "posters/fees.typ")
    let run = try await workshop.boardgen("build", "--theme", "theme", "--poster", "phi-le-phi")
    #expect(run.code == 1)
    #expect(run.errors.contains("theme/posters/fees.typ:"), "\(run.errors)")
    #expect(try workshop.text(of: "_site/index.html") == nil)
  }

  @Test("that is not there is told with the places that were looked at")
  func missingTheme() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen("build", "--no-posters", "--theme", "khong-co")
    #expect(run.code == 2)
    #expect(run.errors == "lỗi: không đọc được thư mục khong-co: không có\n")
  }
}

@Suite("Without Typst") struct MissingEngineTests {
  @Test("a build says what to do and ends with 2; the site alone can still be built")
  func missing() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen("build", "--python", "/bin/false")
    #expect(run.code == 2)
    #expect(run.errors.contains("--no-posters"))
    #expect(try workshop.text(of: "_site/index.html") == nil)
    let site = try await workshop.boardgen("build", "--no-posters", "--python", "/bin/false")
    #expect(site.code == 0)
  }
}

@Suite("A new office") struct InitTests {
  @Test("starts from the sample, compiles, and is never written over")
  func initOffice() async throws {
    let workshop = try Workshop()
    let made = try await workshop.boardgen("init", "xa-moi")
    #expect(made.code == 0, "\(made.errors)")
    let check = try await workshop.boardgen(
      "check", "--content", "xa-moi/content", "--as-of", "21/11/2026", "--strict")
    #expect(check.code == 0, "\(check.errors)")
    let again = try await workshop.boardgen("init", "xa-moi")
    #expect(again.code == 2)
    #expect(again.errors.contains("thư mục đã có nội dung"))
  }
}
