import TestSupport
import Testing

@Suite("What is told about texts") struct TextFindingTests {
  @Test("A script as a link") func script() async throws {
    #expect(
      try await findings(
        .replacing(
          "1. Nộp hồ sơ.", by: "1. Nộp [hồ sơ](javascript:alert(1)).", in: "procedures/1.004873.md")
      ) == """
        content/procedures/1.004873.md:31:16: lỗi[lien-ket-la]: liên kết đến “javascript:alert(1)” không thuộc các dạng được chấp nhận
           31 | 1. Nộp [hồ sơ](javascript:alert(1)).
              |                ^^^^^^^^^^^^^^^^^^^
          = hãy viết https://…, http://…, mailto:địa-chỉ, tel:số, đường dẫn tương đối, #mục-trong-trang, tthc:mã-thủ-tục, van-ban:số-ký-hiệu hoặc bieu-mau:tên-tệp
        """)
  }

  @Test("HTML") func html() async throws {
    #expect(
      try await findings(
        .replacing("Nội quy.", by: "Nội quy <b>chung</b>.", in: "regulations/noi-quy.md")) == #"""
          content/regulations/noi-quy.md:5:9: lỗi[ma-html]: không dùng được mã HTML “<b>”
              5 | Nội quy <b>chung</b>.
                |         ^^^
            = hãy viết bằng Markdown; để hiện nguyên văn dấu <, viết \<
          content/regulations/noi-quy.md:5:17: lỗi[ma-html]: không dùng được mã HTML “</b>”
              5 | Nội quy <b>chung</b>.
                |                 ^^^^
            = hãy viết bằng Markdown; để hiện nguyên văn dấu <, viết \<
          """#)
  }

  @Test("A heading with a wrong mark") func misspeltHeading() async throws {
    #expect(
      try await findings(
        .replacing(
          "## Trình tự thực hiện", by: "## Trình tự thực hien", in: "procedures/1.004873.md"))
          == """
          content/procedures/1.004873.md:29:1: lỗi[thieu-muc]: đầu đề “Trình tự thực hien” không đúng tên mục cần có
             29 | ## Trình tự thực hien
                | ^^^^^^^^^^^^^^^^^^^^^
            = có phải là “Trình tự thực hiện”?
          """)
  }

  @Test("A heading without marks") func unmarkedHeading() async throws {
    #expect(
      try await findings(
        .replacing(
          "## Yêu cầu, điều kiện", by: "## Yeu cau, dieu kien", in: "procedures/1.004873.md"))
          == """
          content/procedures/1.004873.md:34:1: lỗi[thieu-muc]: đầu đề “Yeu cau, dieu kien” không đúng tên mục cần có
             34 | ## Yeu cau, dieu kien
                | ^^^^^^^^^^^^^^^^^^^^^
            = có phải là “Yêu cầu, điều kiện”?
          """)
  }

  @Test("A section is missing") func missingSection() async throws {
    #expect(
      try await findings(
        .replacing("## Yêu cầu, điều kiện\n\nKhông\n", by: "", in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:34:1: lỗi[thieu-muc]: thiếu mục “Yêu cầu, điều kiện”
            = hãy thêm dòng “## Yêu cầu, điều kiện”, bên dưới viết điều kiện phải đáp ứng, hoặc “Không” nếu không có
          """)
  }

  @Test("A section is empty") func emptySection() async throws {
    #expect(
      try await findings(.replacing("Không\n", by: "", in: "procedures/1.004873.md")) == """
        content/procedures/1.004873.md:34:1: lỗi[muc-trong]: mục “Yêu cầu, điều kiện” chưa có lời nào
           34 | ## Yêu cầu, điều kiện
              | ^^^^^^^^^^^^^^^^^^^^^
          = hãy viết điều kiện phải đáp ứng, hoặc “Không” nếu không có
        """)
  }

  @Test("A section twice") func sectionTwice() async throws {
    #expect(
      try await findings(
        .replacing(
          "Không\n", by: "Không\n\n## Trình tự thực hiện\n\nNhư trên.\n",
          in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:38:1: lỗi[muc-trung]: mục “Trình tự thực hiện” viết hai lần
             38 | ## Trình tự thực hiện
                | ^^^^^^^^^^^^^^^^^^^^^
            = hãy gộp lại thành một mục
            content/procedures/1.004873.md:29:1: viết lần đầu ở đây
             29 | ## Trình tự thực hiện
                | ^^^^^^^^^^^^^^^^^^^^^
          """)
  }

  @Test("A link to no procedure") func linkToProcedure() async throws {
    #expect(
      try await findings(
        .replacing(
          "Nội dung thông báo.", by: "Xem [thủ tục](tthc:1.004874).", in: "notices/thong-bao.md"))
          == """
          content/notices/thong-bao.md:6:15: lỗi[lien-ket]: không có thủ tục “1.004874” mà liên kết này dẫn đến
              6 | Xem [thủ tục](tthc:1.004874).
                |               ^^^^^^^^^^^^^
            = hãy sửa hoặc bỏ liên kết, hoặc thêm vào procedures/
          """)
  }

  @Test("A link to no legal document") func linkToDocument() async throws {
    #expect(
      try await findings(
        .replacing(
          "Không\n", by: "Theo [Luật](van-ban:60/2014/QH12).\n", in: "procedures/1.004873.md"))
          == """
          content/procedures/1.004873.md:36:13: lỗi[lien-ket]: không có văn bản “60/2014/QH12” mà liên kết này dẫn đến
             36 | Theo [Luật](van-ban:60/2014/QH12).
                |             ^^^^^^^^^^^^^^^^^^^^
            = có phải là “60/2014/QH13”? hãy sửa hoặc bỏ liên kết, hoặc thêm vào legal/
          """)
  }

  @Test("A link to no form") func linkToForm() async throws {
    #expect(
      try await findings(
        .replacing(
          "1. Nộp hồ sơ.", by: "1. Nộp [tờ khai](bieu-mau:to-khai.docx).",
          in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:31:18: lỗi[lien-ket]: không có tệp biểu mẫu “to-khai.docx” mà liên kết này dẫn đến
             31 | 1. Nộp [tờ khai](bieu-mau:to-khai.docx).
                |                  ^^^^^^^^^^^^^^^^^^^^^
            = hãy sửa hoặc bỏ liên kết, hoặc thêm vào forms/
          """)
  }

  @Test("The text is read even where the fields cannot be") func bothHalves() async throws {
    #expect(
      try await findings(
        .replacing("sets: 1", by: "sets: một", in: "procedures/1.004873.md"),
        .replacing("## Trình tự thực hiện", by: "## Trình tự", in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:14:7: lỗi[so-nguyen]: “một” không phải là số nguyên
             14 | sets: một
                |       ^^^
            = hãy viết bằng chữ số, ví dụ: 1
          content/procedures/1.004873.md:37:1: lỗi[thieu-muc]: thiếu mục “Trình tự thực hiện”
            = hãy thêm dòng “## Trình tự thực hiện”, bên dưới viết các bước, mỗi bước một mục của danh sách đánh số: 1. …
          """)
  }
}
