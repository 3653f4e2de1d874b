import Foundation
import TestSupport
import Testing

/// The boards of the small office with a poster of its own, which shows `shows` by a template.
private func boards(shows: String = "[lanh-dao]", template: String = "so-nong.typ") -> String {
  """
  posters:
    - id: so-nong
      title: Gọi khi cần
      template: \(template)
      shows: \(shows)

  """
    + (SmallOffice.files["boards.yaml"] ?? "").replacingOccurrences(
      of: "[phi-le-phi]", with: "[phi-le-phi, rieng-so-nong]")
}

private let template = """
  #import "sheet.typ": *
  #show: sheet
  #for it in body.shown.at("lanh-dao").hotlines [Hãy gọi #it.phone. ]
  """

@Suite("A poster of the office's own") struct OwnPosterTests {
  @Test("has the data of the posters that it names, and head and foot of all")
  func data() async throws {
    let workshop = try Workshop(changing: [
      "boards.yaml": boards(), "posters/so-nong.typ": template,
    ])
    let run = try await workshop.boardgen("build", "--poster", "rieng-so-nong")
    #expect(run.code == 0, "\(run.errors)")
    let text = try await workshop.run(
      program: "/usr/bin/pdftotext", ["_site/bang/rieng-so-nong-a3.pdf", "-"]
    ).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Gọi khi cần Hãy gọi 0270 3850 009."), "\(text)")
    #expect(text.contains("Lần 1, từ ngày") && text.contains("Tờ 1/1"), "\(text)")
    let page = try #require(try workshop.text(of: "_site/bang/index.html"))
    #expect(page.contains("rieng-so-nong-a3.pdf"))
  }

  @Test("has the place of a mistake in its template told")
  func mistake() async throws {
    let workshop = try Workshop(changing: [
      "boards.yaml": boards(),
      "posters/so-nong.typ": template.replacingOccurrences(of: "hotlines", with: "hotline"),
    ])
    let run = try await workshop.boardgen("build", "--poster", "rieng-so-nong")
    #expect(run.code == 1)
    #expect(run.errors.contains("content/posters/so-nong.typ:3:"), "\(run.errors)")
    #expect(try workshop.text(of: "_site/index.html") == nil)
  }

  @Test("is told to begin like all others, and keeps words in the manner of a typewriter")
  func beginning() async throws {
    let workshop = try Workshop(changing: [
      "boards.yaml": boards(), "posters/so-nong.typ": "Không có gì",
    ])
    let run = try await workshop.boardgen("build", "--poster", "rieng-so-nong")
    #expect(run.code == 1)
    #expect(
      run.errors.contains(
        "content/posters/so-nong.typ:1:1: lỗi[mau-in-loi]: mẫu in so-nong.typ không đặt tên"),
      "\(run.errors)")
    let other = try Workshop(changing: [
      "boards.yaml": boards(), "posters/so-nong.typ": template + "\n`Đánh máy`",
    ])
    #expect(try await other.boardgen("build", "--poster", "rieng-so-nong").code == 0)
    let text = try await other.run(
      program: "/usr/bin/pdftotext", ["_site/bang/rieng-so-nong-a3.pdf", "-"]
    ).output
    #expect(text.contains("Đánh máy"), "\(text)")
  }

  @Test("is rendered again when its template changes, and no other is")
  func remembered() async throws {
    let workshop = try Workshop(changing: [
      "boards.yaml": boards(), "posters/so-nong.typ": template,
    ])
    let options = ["--poster", "rieng-so-nong", "--poster", "lanh-dao", "--paper", "a4"]
    func build() async throws -> Workshop.Run {
      try await workshop.run(program: Checkout.program, ["build"] + options)
    }
    #expect(try await build().output.contains("dựng mới 2, dùng lại 0"))
    try workshop.write(template + "\nThêm một câu.", to: "content/posters/so-nong.typ")
    let again = try await build()
    #expect(again.output.contains("dựng mới 1, dùng lại 1"), "\(again)")
  }

  @Test(
    "must have a template, and show what there is",
    arguments: [
      (
        boards(template: "so-non.typ"),
        "content/boards.yaml:4:15: lỗi[tham-chieu]: không có mẫu in “so-non.typ”"
      ),
      (
        boards(shows: "[lanh-da]"),
        "content/boards.yaml:5:13: lỗi[X17]: không có bảng niêm yết “lanh-da”"
      ),
      (
        boards(shows: "[rieng-so-nong]"),
        "content/boards.yaml:5:13: lỗi[X17]: không có bảng niêm yết “rieng-so-nong”"
      ),
    ])
  func references(boards: String, finding: String) async throws {
    let workshop = try Workshop(changing: [
      "boards.yaml": boards, "posters/so-nong.typ": template,
    ])
    let run = try await workshop.boardgen("check", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(run.errors.contains(finding), "\(run.errors)")
  }
}

@Suite("A template of the office") struct OwnTemplateTests {
  @Test("stands in for the theme's of the same name") func replaces() async throws {
    let workshop = try Workshop(changing: [
      "posters/leaders.typ": "#import \"sheet.typ\": *\n#show: sheet\nMẫu của xã"
    ])
    let run = try await workshop.boardgen("build", "--poster", "lanh-dao")
    #expect(run.code == 0, "\(run.errors)")
    let text = try await workshop.run(
      program: "/usr/bin/pdftotext", ["_site/bang/lanh-dao-a4.pdf", "-"]
    ).output
    #expect(text.contains("Mẫu của xã"), "\(text)")
  }
}
