import TestSupport
import Testing

private let day = "21/11/2026"
private let fees = "content/fees/ho-tich.yaml"

@Suite("boardgen changes") struct ChangesTests {
  /// A workshop in which `truoc` holds the small office and `content` the same with a lower fee.
  private func workshop() throws -> Workshop {
    let fee = try #require(SmallOffice.files["fees/ho-tich.yaml"])
    let workshop = try Workshop(changing: [
      "fees/ho-tich.yaml": fee.replacing("5.000 đồng", with: "4.000 đồng")
    ])
    for (path, text) in SmallOffice.files { try workshop.write(text, to: "truoc/\(path)") }
    return workshop
  }

  private let lowerFee = """

    Mức phí, lệ phí
      Cấp Giấy xác nhận tình trạng hôn nhân
        lệ phí 5.000 → 4.000 đồng/bản (01/2026/NQ-HĐND)

    1 thay đổi.

    """

  @Test func `compares two folders, and says which pages change`() async throws {
    let workshop = try workshop()
    let run = try await workshop.boardgen("changes", "truoc", "--as-of", day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.output.hasPrefix(
        """
        Thay đổi từ thư mục truoc đến thư mục content, tính cho ngày 21/11/2026
        \(lowerFee)
        Phải thay trên tường. Cần in 1 tờ A3.
          Bảng sảnh (Sảnh Bộ phận Một cửa)

        """), "\(run.output)")
    #expect(
      run.output.contains(
        """

        Trang web thay đổi: 3 trang
          ~ phi-le-phi.html
          ~ thu-tuc/1.004873.html
          ~ thu-tuc/index.html
          và 3 tệp khác (dữ liệu, lịch, biểu mẫu, hình)

        """), "\(run.output)")
    #expect(run.errors == "")
    let back = try await workshop.boardgen("changes", "content", "truoc", "--as-of", day)
    #expect(back.output.contains("lệ phí 4.000 → 5.000 đồng/bản"))
  }

  @Test func `says when there is none, and with --exit-code tells scripts`() async throws {
    let workshop = try workshop()
    let same = try await workshop.boardgen(
      "changes", "truoc", "truoc", "--as-of", day, "--exit-code")
    #expect(same.code == 0)
    #expect(
      same.output == """
        Nội dung và các bảng trên tường không có gì thay đổi từ thư mục truoc đến thư mục truoc, \
        tính cho ngày 21/11/2026.

        Nội dung sẽ tự thay đổi ngày 01/01/2027: 1 lịch tiếp công dân hết năm.

        """)
    let other = try await workshop.boardgen("changes", "truoc", "--as-of", day, "--exit-code")
    #expect(other.code == 1)
  }

  @Test func `tells programs the same`() async throws {
    let workshop = try workshop()
    let run = try await workshop.boardgen("changes", "truoc", "--as-of", day, "--format", "json")
    #expect(
      run.output.hasPrefix(
        """
        {
          "version": 1,
          "office": "Ủy ban nhân dân xã Bình An",
          "day": "2026-11-21",
          "from": {
            "kind": "folder",
            "name": "truoc"
          },
          "to": {
            "kind": "folder",
            "name": "content"
          },
          "changes": [
            {
              "subject": {
                "kind": "dong-phi",
                "id": "xac-nhan",
                "name": "Cấp Giấy xác nhận tình trạng hôn nhân"
              },
              "kind": "changed",
              "fact": "lệ phí",
              "before": "5.000 đồng/bản",
              "after": "4.000 đồng/bản",
              "note": "01/2026/NQ-HĐND",
              "successor": null,
              "text": "lệ phí 5.000 → 4.000 đồng/bản (01/2026/NQ-HĐND)"
            }
          ],
          "pages": [
            {
              "path": "du-lieu/fees.csv",
              "kind": "changed"
            },

        """), "\(run.output)")
    #expect(run.output.contains("  ],\n  \"pagesAreExact\": true,\n  \"walls\": {\n"))
  }

  @Test func `finds pages that are new and gone, and published files`() async throws {
    let workshop = try workshop()
    try workshop.write("mẫu", to: "content/forms/to-khai.txt")
    try workshop.write(
      try #require(SmallOffice.files["notices/thong-bao.md"]), to: "content/notices/moi.md")
    removeFolder("\(workshop.folder)/content/notices/thong-bao.md")
    let run = try await workshop.boardgen("changes", "truoc", "--as-of", day, "--format", "json")
    #expect(run.output.contains("\"path\": \"bieu-mau/to-khai.txt\",\n      \"kind\": \"added\""))
    #expect(run.output.contains("\"path\": \"thong-bao/moi.html\",\n      \"kind\": \"added\""))
    #expect(
      run.output.contains("\"path\": \"thong-bao/thong-bao.html\",\n      \"kind\": \"removed\""))
  }

  @Test func `with errors in the content prints them and compares nothing`() async throws {
    let workshop = try workshop()
    try workshop.write("name: chỉ có tên\n", to: "content/office.yaml")
    let run = try await workshop.boardgen("changes", "truoc", "--as-of", day)
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("content/office.yaml:1:1: lỗi[thieu-khoa]"))
    let old = try await workshop.boardgen("changes", "content", "truoc", "--as-of", day)
    #expect(old.code == 1)
    #expect(old.errors.contains("content/office.yaml:1:1: lỗi[thieu-khoa]"))
  }

  @Test func `compares with content of before that rules of today find fault with`() async throws {
    let workshop = try workshop()
    let path = "procedures/1.004873.md"
    let text = try #require(SmallOffice.files[path])
    try workshop.write(
      text.replacing("channels:\n", with: "committed_time: 9 ngày làm việc\nchannels:\n"),
      to: "truoc/\(path)")
    let run = try await workshop.boardgen("changes", "truoc", "--as-of", day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("thời hạn giải quyết 9 → 3 ngày làm việc"))
    let now = try await workshop.boardgen("changes", "content", "truoc", "--as-of", day)
    #expect(now.code == 1)
    #expect(now.errors.contains("truoc/procedures/1.004873.md:7:17: lỗi[T07]"), "\(now.errors)")
  }

  @Test func `writes a page to print and the same for programs`() async throws {
    let workshop = try workshop()
    try workshop.write("của tôi", to: "ra/ghi-chu.txt")
    let run = try await workshop.boardgen(
      "changes", "truoc", "--as-of", day, "--format", "json", "--output", "ra")
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      try workshop.files(below: "ra").keys.sorted()
        == [
          "bo-in-thay-the.pdf", "ghi-chu.txt", "phieu-thay-bang.pdf", "thay-doi.html",
          "thay-doi.json",
        ])
    #expect(try workshop.text(of: "ra/thay-doi.json") == run.output)
    let page = try #require(try workshop.text(of: "ra/thay-doi.html"))
    #expect(page.contains("<h3>Cấp Giấy xác nhận tình trạng hôn nhân</h3>"))
    #expect(page.contains("<del>5.000</del> đồng/bản"))
    #expect(page.contains("<ins>4.000</ins> đồng/bản"))
    #expect(page.contains("<li>phi-le-phi.html</li>"))
    // It stands alone.
    #expect(!page.contains("href=") && !page.contains("src="))

    let inside = try await workshop.boardgen(
      "changes", "truoc", "--as-of", day, "--output", "content/ra")
    #expect(inside.code == 2)
    #expect(inside.errors.hasPrefix("lỗi: không ghi kết quả vào"))
  }
}
