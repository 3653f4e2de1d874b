import TestSupport
import Testing

@Suite("Columns count what a person sees") struct ColumnTests {
  @Test(
    "“ệ” takes one column, however it is written",
    arguments: [
      "\u{1EC7}", "\u{EA}\u{323}", "\u{1EB9}\u{302}", "e\u{323}\u{302}", "e\u{302}\u{323}",
    ])
  func oneColumn(letter: String) async throws {
    let form = "form: {name: Ti\(letter)n \(letter)ch, file: khong-co.docx}"
    let told = try await findings(
      .replacing(
        "originals: 1", by: "originals: 1\n        \(form)", in: "procedures/1.004873.md"))
    #expect(
      told.hasSuffix(
        """
        content/procedures/1.004873.md:14:38: lỗi[tham-chieu]: không có tệp biểu mẫu “khong-co.docx”
           14 |         form: {name: Tiện ệch, file: khong-co.docx}
              |                                      ^^^^^^^^^^^^^
          = hãy thêm “khong-co.docx” vào forms/, hoặc bỏ chỗ nhắc đến này
        """))
  }

  @Test(
    "In texts as well",
    arguments: ["\u{1EC7}", "\u{EA}\u{323}", "\u{1EB9}\u{302}", "e\u{302}\u{323}"])
  func inTexts(letter: String) async throws {
    let told = try await findings(
      .replacing("Nội quy.", by: "Vi\(letter)c \(letter) <br> sau", in: "regulations/noi-quy.md"))
    #expect(
      told.hasSuffix(
        """
        content/regulations/noi-quy.md:5:8: lỗi[ma-html]: không dùng được mã HTML “<br>”
            5 | Việc ệ <br> sau
              |        ^^^^
          = hãy viết bằng Markdown; để hiện nguyên văn dấu <, viết \\<
        """))
  }
}
