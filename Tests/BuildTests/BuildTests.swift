import TestSupport
import Testing

@Suite("A build") struct BuildTests {
  @Test("publishes the small office, and publishes nothing new the second time")
  func twice() async throws {
    let workshop = try Workshop()
    let first = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.contains("Mở tệp này để xem: \(workshop.folder)/_site/index.html"))
    let page = try #require(try workshop.text(of: "_site/thu-tuc/1.004873.html"))
    #expect(page.contains("5.000 đồng"))
    let second = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    #expect(second.output.contains("So với lần trước: không có gì thay đổi"))
  }

  @Test("names what changed when a fee changes")
  func changedFee() async throws {
    let workshop = try Workshop()
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    let fees = try #require(SmallOffice.files["fees/ho-tich.yaml"])
    try workshop.write(
      fees.replacing("5.000 đồng/bản", with: "4.000 đồng/bản"), to: "content/fees/ho-tich.yaml")
    let run = try await workshop.boardgen(
      "build", "--no-posters", "--verbose", "--as-of", "21/11/2026")
    #expect(run.output.contains("    ~ phi-le-phi.html"))
    #expect(run.output.contains("    ~ thu-tuc/1.004873.html"))
    #expect(!run.output.contains("~ lanh-dao.html"))
  }

  @Test("drops the page of a procedure that is gone")
  func removedProcedure() async throws {
    let workshop = try Workshop()
    let other = try #require(SmallOffice.files["procedures/1.004873.md"])
      .replacing("1.004873", with: "1.000894")
    try workshop.write(other, to: "content/procedures/1.000894.md")
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    #expect(try workshop.text(of: "_site/thu-tuc/1.000894.html") != nil)
    removeFolder("\(workshop.folder)/content/procedures/1.000894.md")
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    #expect(try workshop.text(of: "_site/thu-tuc/1.000894.html") == nil)
    #expect(try workshop.text(of: "_site/thu-tuc/1.004873.html") != nil)
  }

  @Test("with an error leaves the old site as it was, and says so")
  func errorKeepsSite() async throws {
    let workshop = try Workshop()
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    let before = try workshop.files(below: "_site")
    try workshop.write("name: chỉ có tên\n", to: "content/office.yaml")
    let run = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(run.errors.contains("content/office.yaml:1:1: lỗi[thieu-khoa]"))
    #expect(run.errors.contains("Chưa ghi gì: _site vẫn như cũ."))
    #expect(try workshop.files(below: "_site") == before)
  }

  @Test("keeps files that it did not write and names them")
  func strangers() async throws {
    let workshop = try Workshop()
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    try workshop.write("của tôi", to: "_site/rieng/ghi-chu.txt")
    let run = try await workshop.boardgen("build", "--no-posters", "--as-of", "22/11/2026")
    #expect(run.output.contains("Giữ nguyên 1 tệp không do boardgen tạo:\n    rieng/ghi-chu.txt"))
    #expect(try workshop.text(of: "_site/rieng/ghi-chu.txt") == "của tôi")
  }

  @Test("refuses to write over a file that it did not write")
  func strangerInTheWay() async throws {
    let workshop = try Workshop()
    try workshop.write("của tôi", to: "_site/index.html")
    let run = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    #expect(run.code == 2)
    #expect(
      run.errors.contains(
        "_site/index.html: tệp này không do boardgen tạo; hãy chuyển nó đi nơi khác"))
    #expect(try workshop.text(of: "_site/index.html") == "của tôi")

    #expect(try workshop.files(below: ".").keys.allSatisfy { !$0.hasPrefix("._site.new") })
  }

  @Test(
    "refuses an output folder that holds or is the content",
    arguments: ["content", ".", "content/fees", "/"])
  func dangerousOutput(output: String) async throws {
    let workshop = try Workshop()
    let before = try workshop.files(below: ".")
    let run = try await workshop.boardgen(
      "build", "--no-posters", "--as-of", "21/11/2026", "--output", output)
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("lỗi: không ghi kết quả vào"))
    #expect(try workshop.files(below: ".") == before)
  }

  @Test("says what folder is missing")
  func missingContent() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen("build", "--content", "noi-khac")
    #expect(run.code == 2)
    #expect(run.errors == "lỗi: không đọc được thư mục noi-khac: không có\n")
  }

  @Test("under --strict fails for a warning")
  func strict() async throws {
    let workshop = try Workshop(changing: ["la.txt": "?"])
    let lenient = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    #expect(lenient.code == 0)
    #expect(lenient.errors.contains("content/la.txt: cảnh báo[tep-la]"))
    let strict = try await workshop.boardgen(
      "build", "--no-posters", "--strict", "--as-of", "21/11/2026")
    #expect(strict.code == 1)
  }

  @Test("of one poster links to that poster alone")
  func onePoster() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen(
      "build", "--poster", "phi-le-phi", "--paper", "a4", "--as-of", "21/11/2026")
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      try workshop.files(below: "_site/bang").keys.sorted() == [
        "index.html", "phi-le-phi-a4.pdf", "phi-le-phi.png",
      ])
    let page = try #require(try workshop.text(of: "_site/bang/index.html"))
    #expect(page.contains("href=\"../bang/phi-le-phi-a4.pdf\""))
    #expect(!page.contains("a3.pdf"))
    #expect(!page.contains("lanh-dao.png"))
  }

  @Test("of a poster that there is not says which there are")
  func unknownPoster() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen(
      "build", "--poster", "phi-le-phy", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(
      run.errors.contains(
        """
        lỗi[bang-niem-yet]: không có bảng niêm yết “phi-le-phy” để làm
          = có phải là “phi-le-phi”?
        """))
  }

  @Test("on a paper that no poster is made for says so")
  func paperWithoutPoster() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen("build", "--paper", "a0", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(run.errors.contains("lỗi[kho-giay]: không có bảng nào trong số đã chọn"))
    #expect(run.errors.contains("= các bảng đã chọn có khổ A4, A3, A2;"), "\(run.errors)")
  }

  @Test("with wrong usage ends with 64", arguments: [["build", "--khong-co"], ["lam-di"]])
  func usage(arguments: [String]) async throws {
    let workshop = try Workshop()
    #expect(try await workshop.run(program: Checkout.program, arguments).code == 64)
  }

  @Test("does not depend on time zone, locale, number of jobs or the place of the output")
  func deterministic() async throws {
    let workshop = try Workshop()
    _ = try await workshop.boardgen(
      "build", "--as-of", "21/11/2026", "--jobs", "1", "--output", "a",
      environment: ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8"])
    _ = try await workshop.boardgen(
      "build", "--as-of", "2026-11-21", "--jobs", "3", "--output", "b/c",
      environment: ["TZ": "UTC", "LANG": "C"])
    let first = try workshop.files(below: "a")
    #expect(first["bang/phi-le-phi-a3.pdf"] != nil)
    #expect(try workshop.files(below: "b/c") == first)
  }
}
