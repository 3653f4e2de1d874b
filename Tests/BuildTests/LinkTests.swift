import TestSupport
import Testing

/// The small office with a text in its notice.
private func office(notice text: String, _ more: [String: String?] = [:]) throws -> Workshop {
  let notice = SmallOffice.files["notices/thong-bao.md"] ?? ""
  return try Workshop(
    changing: more.merging([
      "notices/thong-bao.md": notice.replacing("Nội dung thông báo.", with: text)
    ]) { $1 })
}

/// What a check says of it first.
private func finding(notice text: String) async throws -> String {
  let run = try await office(notice: text).boardgen("check", "--as-of", "21/11/2026")
  #expect(run.code == 1)
  return run.errors.split(separator: "\n\n").first.map { "\($0)\n" } ?? ""
}

@Suite("Links within the site") struct LinkTests {
  @Test("that lead somewhere are not told of")
  func sound() async throws {
    let workshop = try office(
      notice: """
        [phí](phi-le-phi.html#ho-tich), [chủ tịch](lanh-dao.html), [trên](#noi-dung),
        [bảng](bang/phi-le-phi-a4.pdf), [dữ liệu](du-lieu/fees.csv), [đơn](bieu-mau/t%E1%BB%9D.pdf),
        [hình](hinh/so-do.png) ![Sơ đồ](so-do.png) [thủ tục](thu-tuc/1.004873.html?a=1)
        """, ["forms/tờ.pdf": "x", "images/so-do.png": "x"])
    let run = try await workshop.boardgen("check", "--as-of", "21/11/2026")
    #expect(run.errors == "Không thấy lỗi nào.\nĐủ điều kiện niêm yết.\n")
    let build = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    #expect(build.code == 0)
    #expect(try workshop.files(below: "_site")["hinh/so-do.png"] == Array("x".utf8))
  }

  @Test("to a page that is not there, with the nearest that is")
  func page() async throws {
    #expect(
      try await finding(notice: "Xem [phí](phi-lephi.html).") == """
        content/notices/thong-bao.md:6:11: lỗi[lien-ket]: trang web không có “phi-lephi.html” mà liên kết này dẫn đến
            6 | Xem [phí](phi-lephi.html).
              |           ^^^^^^^^^^^^^^
          = có phải là “phi-le-phi.html”? địa chỉ tính từ trang chủ, ví dụ: phi-le-phi.html

        """)
  }

  @Test("to a place that is not on a page, with the nearest that is")
  func place() async throws {
    #expect(
      try await finding(notice: "Xem [phí](phi-le-phi.html#ho-tic).") == """
        content/notices/thong-bao.md:6:11: lỗi[lien-ket]: trang phi-le-phi.html không có chỗ “#ho-tic” mà liên kết này dẫn đến
            6 | Xem [phí](phi-le-phi.html#ho-tic).
              |           ^^^^^^^^^^^^^^^^^^^^^^
          = có phải là “#ho-tich”?

        """)
  }

  @Test("to a place that is not on their own page")
  func ownPage() async throws {
    #expect(
      try await finding(notice: "Xem [dưới](#phu-luc).").contains(
        "lỗi[lien-ket]: trang thong-bao/thong-bao.html không có chỗ “#phu-luc”"))
  }

  @Test("that break keep a build from publishing")
  func build() async throws {
    let workshop = try office(notice: "Xem [phí](phi-lephi.html).")
    let run = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(run.errors.contains("lỗi[lien-ket]"))
    #expect(try workshop.text(of: "_site/index.html") == nil)
  }

  @Test("that a code on a poster makes and the theme has no place for are told of")
  func code() async throws {
    let workshop = try Workshop()
    try workshop.copyTheme(replacing: "id=\"", by: "data-id=\"", in: "site/slogans.html")
    let run = try await workshop.boardgen(
      "build", "--theme", "theme", "--no-posters", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(
      run.errors.contains(
        "lỗi[lien-ket]: mã QR của bảng “khau-hieu-5-biet” dẫn đến chỗ không có: trang khau-hieu.html không có chỗ “#5-biet”"
      ), "\(run.errors)")
  }

  @Test("may not be made by two files that a USB stick takes for one")
  func collision() async throws {
    let workshop = try Workshop()
    try workshop.copyTheme(replacing: "", by: "", in: "")
    try workshop.write("x", to: "theme/assets/SITE.css")
    let run = try await workshop.boardgen(
      "build", "--theme", "theme", "--no-posters", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(
      run.errors.contains(
        "lỗi[trung-ten]: trang web có hai tệp mà Windows và USB coi là một: assets/SITE.css, assets/site.css"
      ), "\(run.errors)")
  }
}
