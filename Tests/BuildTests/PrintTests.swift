import TestSupport
import Testing

@Suite("A build for printers") struct PrintTests {
  /// The boards of the small office, the first with a size and a second poster.
  private static let boards = SmallOffice.files["boards.yaml", default: ""]
    .replacing(
      "    posters: [phi-le-phi]\n",
      with: """
            size: 1,2 m x 90 cm
            paper: A4
            posters: [phi-le-phi, lanh-dao]

        """)
  private static let pack = "bang/bo-in-sanh.pdf"

  @Test("makes a print pack of each board, links it, and keeps it for the next build")
  func packs() async throws {
    let workshop = try Workshop(changing: ["boards.yaml": Self.boards])
    let run = try await workshop.boardgen("build", "--as-of", "21/11/2026")
    #expect(run.code == 0, "\(run)")
    #expect(run.output.contains("    Bảng sảnh: 2 tờ A4"), "\(run.output)")
    let site = try workshop.files(below: "_site")
    #expect(site[Self.pack] != nil)
    let page = try #require(try workshop.text(of: "_site/bang/index.html"))
    #expect(page.contains("href=\"../bang/bo-in-sanh.pdf\""))
    #expect(page.contains("2 tờ A4 (tệp PDF 3 trang)"))
    #expect(
      try workshop.files(below: "._site.store").keys.contains("bang+bo-in-sanh.pdf.poster"))

    let again = try await workshop.boardgen("build", "--as-of", "21/11/2026")
    #expect(again.output.contains("So với lần trước: không có gì thay đổi"), "\(again)")
    #expect(try workshop.files(below: "_site") == site)
  }

  @Test("makes a pack again when one of its sheets has changed, and no other time")
  func changes() async throws {
    let workshop = try Workshop(changing: ["boards.yaml": Self.boards])
    _ = try await workshop.boardgen("build", "--as-of", "21/11/2026")
    let fees = try #require(SmallOffice.files["fees/ho-tich.yaml"])
    try workshop.write(
      fees.replacing("5.000 đồng/bản", with: "4.000 đồng/bản"), to: "content/fees/ho-tich.yaml")
    let run = try await workshop.boardgen("build", "--as-of", "21/11/2026", "--verbose")
    #expect(run.output.contains("    ~ \(Self.pack)"), "\(run.output)")
    let text = try await workshop.run(
      program: "/usr/bin/pdftotext", ["_site/\(Self.pack)", "-"])
    #expect(text.output.contains("4.000") && !text.output.contains("5.000"))
    try workshop.write("# Chỉ là lời ghi\n" + Self.boards, to: "content/boards.yaml")
    let third = try await workshop.boardgen("build", "--as-of", "21/11/2026")
    #expect(third.output.contains("So với lần trước: không có gì thay đổi"), "\(third.output)")
  }

  @Test("makes no pack of a board of which it does not make every poster")
  func parts() async throws {
    let workshop = try Workshop(changing: ["boards.yaml": Self.boards])
    let run = try await workshop.boardgen("build", "--as-of", "21/11/2026", "--poster", "lanh-dao")
    #expect(run.code == 0, "\(run)")
    let site = try workshop.files(below: "_site")
    #expect(site["bang/lanh-dao-a4.pdf"] != nil && site[Self.pack] == nil)
    let page = try #require(try workshop.text(of: "_site/bang/index.html"))
    #expect(!page.contains("bo-in-"))
  }

  @Test("says of a board that it is too small for its sheets, and how large it has to be")
  func shortage() async throws {
    let workshop = try Workshop(
      changing: ["boards.yaml": Self.boards.replacing("1,2 m x 90 cm", with: "30 x 40 cm")])
    let run = try await workshop.boardgen("build", "--as-of", "21/11/2026")
    #expect(run.code == 0)
    #expect(
      run.errors.contains(
        """
        content/boards.yaml:5:11: cảnh báo[bang-thieu-cho]: bảng “Bảng sảnh” 30 cm x 40 cm chỉ \
        treo được 1 trong 2 tờ (2 tờ A4)
            5 |     size: 30 x 40 cm
              |           ^^^^^^^^^^
          = hãy dùng bảng lớn hơn (cùng chiều ngang thì phải cao 70 cm), khổ giấy nhỏ hơn, hoặc \
        bớt bảng niêm yết ở đây
        """), "\(run.errors)")
    let strict = try await workshop.boardgen("build", "--as-of", "21/11/2026", "--strict")
    #expect(strict.code == 1)
  }

  @Test("cuts larger posters into tiles with --tile, and forgets them without")
  func tiles() async throws {
    let workshop = try Workshop()
    let build = ["build", "--as-of", "21/11/2026", "--poster", "khau-hieu-5-biet"]
    let run = try await workshop.run(
      program: Checkout.program, build + ["--tile", "A4", "--tile", "a3"])
    #expect(run.code == 0, "\(run)")
    let tiles = try workshop.files(below: "_site").keys.filter { $0.contains("-ghep-") }.sorted()
    #expect(
      tiles == ["a2-ghep-a3", "a2-ghep-a4", "a3-ghep-a4"].map { "bang/khau-hieu-5-biet-\($0).pdf" })
    let page = try #require(try workshop.text(of: "_site/bang/index.html"))
    for path in tiles { #expect(page.contains("href=\"../\(path)\"")) }
    #expect(page.contains("A2, ghép từ A3"))
    _ = try await workshop.run(program: Checkout.program, build)
    #expect(try workshop.files(below: "_site").keys.allSatisfy { !$0.contains("-ghep-") })
  }

  @Test("makes sheets for print shops with --bleed beside the usual ones")
  func bleed() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen(
      "build", "--as-of", "21/11/2026", "--poster", "lanh-dao", "--bleed", "3mm")
    #expect(run.code == 0, "\(run)")
    let pdfs = try workshop.files(below: "_site").keys.filter { $0.hasSuffix(".pdf") }.sorted()
    #expect(
      pdfs == ["a3-chua-xen", "a3", "a4-chua-xen", "a4"].map { "bang/lanh-dao-\($0).pdf" })
    let page = try #require(try workshop.text(of: "_site/bang/index.html"))
    #expect(page.contains("href=\"../bang/lanh-dao-a4-chua-xen.pdf\""))
  }

  @Test(
    "says what may be written",
    arguments: [
      (["--tile", "a9"], "--tile: “a9” không dùng được; hãy viết a4 hoặc a3"),
      (["--tile", "a2"], "--tile: “a2” không dùng được; hãy viết a4 hoặc a3"),
      (["--bleed", "xyz"], "--bleed: “xyz” không dùng được; hãy viết từ 1mm đến 10mm, như 3mm"),
      (["--bleed", "3"], "--bleed: “3” không dùng được; hãy viết từ 1mm đến 10mm, như 3mm"),
      (["--bleed", "2cm"], "--bleed: “2cm” không dùng được; hãy viết từ 1mm đến 10mm, như 3mm"),
      (
        ["--tile", "a9", "--bleed", "xyz"],
        """
        --tile: “a9” không dùng được; hãy viết a4 hoặc a3
        --bleed: “xyz” không dùng được; hãy viết từ 1mm đến 10mm, như 3mm
        """
      ),
      (
        ["--tile", "a4", "--no-posters"],
        "--tile và --bleed cần bảng in; hãy bỏ --no-posters"
      ),
    ])
  func usage(options: [String], message: String) async throws {
    let workshop = try Workshop()
    let run = try await workshop.run(program: Checkout.program, ["build"] + options)
    #expect(run.code == 64)
    #expect(run.errors.contains("Error: \(message)\n"), "\(run.errors)")
    #expect(try workshop.files(below: ".").keys.allSatisfy { !$0.hasPrefix("_site") })
  }
}
