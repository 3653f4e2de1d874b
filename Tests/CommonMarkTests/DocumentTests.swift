import CommonMark
import Diagnostics
import DisclosureModel
import Testing

@Suite struct DocumentTests {
  @Test func `second-level headings divide a text into a preface and sections`() {
    let result = parse(
      """
      Lời mở đầu.

      ## Trình tự thực hiện

      Bước một.

      ### Ghi chú

      ## Cách thức nộp
      """)
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.preface == RichText([.paragraph([.text("Lời mở đầu.")])]))
    #expect(result.value.sections.map(\.title) == ["Trình tự thực hiện", "Cách thức nộp"])
    #expect(
      result.value.sections.map(\.content) == [
        RichText([
          .paragraph([.text("Bước một.")]), .heading(level: 3, [.text("Ghi chú")]),
        ]),
        RichText(),
      ])
  }

  @Test func `an empty text is an empty document`() {
    #expect(parse("").value == MarkdownDocument())
    #expect(parse("").diagnostics.isEmpty)
    #expect(parse("\n\n").value == MarkdownDocument())
  }

  @Test func `places are counted in the file, of which a part is Markdown`() throws {
    let front = "---\ntên: Đăng ký khai sinh\n---\n"
    let text = front + "Mở đầu.\n\n## Lệ phí\n\nKhông.\n"
    let file = SourceFile(path: "a.md", text: text)
    let result = parseMarkdown(file, in: front.utf8.count..<text.utf8.count)
    let span = try #require(result.value.sections.first?.span)
    #expect(span.path == "a.md")
    #expect(String(decoding: Array(text.utf8)[span.bytes], as: UTF8.self) == "## Lệ phí")
    #expect(result.value.preface.plainText == "Mở đầu.")
  }

  @Test func `a heading underlined with hyphens is a section too`() throws {
    let text = "Lệ phí\n------\n\nKhông.\n"
    let section = try #require(parse(text).value.sections.first)
    #expect(section.title == "Lệ phí")
    #expect(section.span.bytes == 0..<"Lệ phí".utf8.count)
    #expect(section.content == RichText([.paragraph([.text("Không.")])]))
  }

  @Test func `links into the catalogue become their own targets`() {
    let result = parse(
      """
      [a](tthc:1.001193) [b](van-ban:60/2014/QH13) [c](VAN-BAN:15/2025/NĐ-CP)
      [d](van-ban:15/2025/N%C4%90-CP) [e](bieu-mau:to-khai.docx) [f](<bieu-mau:tờ khai.docx>)
      <tthc:1.001193> [h](<tthc: 1.001193 >)
      """)
    #expect(result.diagnostics.isEmpty)
    #expect(
      result.value.preface.linkTargets == [
        .procedure(code: "1.001193"), .legalDocument(number: "60/2014/QH13"),
        .legalDocument(number: "15/2025/NĐ-CP"), .legalDocument(number: "15/2025/NĐ-CP"),
        .form(file: "to-khai.docx"), .form(file: "tờ khai.docx"), .procedure(code: "1.001193"),
        .procedure(code: "1.001193"),
      ])
  }

  @Test(arguments: [
    ("https://dichvucong.gov.vn/p/home?x=1&y=2#z", "https://dichvucong.gov.vn/p/home?x=1&y=2#z"),
    ("HTTP://example.vn", "HTTP://example.vn"),
    ("https://example.vn:8443/a:b", "https://example.vn:8443/a:b"),
    ("mailto:xa@example.gov.vn", "mailto:xa@example.gov.vn"),
    ("tel:02943851000", "tel:02943851000"),
    ("tel:+84-294-385.1000", "tel:+84-294-385.1000"),
    ("<tel:0294 3851 000>", "tel:02943851000"),
    ("lich-tiep.html", "lich-tiep.html"),
    ("../thu-tuc/index.html#nop", "../thu-tuc/index.html#nop"),
    ("./a:b.html", "./a:b.html"),
    ("<tờ khai.html>", "t%E1%BB%9D%20khai.html"),
    ("a%20b.html", "a%20b.html"),
    ("#lệ-phí", "#l%E1%BB%87-ph%C3%AD"),
    ("?trang=2", "?trang=2"),
  ])
  func `an accepted address is kept, encoded for the web`(written: String, address: String) {
    let result = parse("[chữ](\(written))")
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.preface.linkTargets == [.address(address)])
  }

  @Test func `a picture has the path of its file and its alternative text`() {
    let result = parse("![Sơ đồ *trụ sở*\nxã](hinh/so%20do.png)")
    #expect(result.diagnostics.isEmpty)
    let picture = RichText.Inline.image(path: "hinh/so do.png", alternative: "Sơ đồ trụ sở xã")
    #expect(result.value.preface == RichText([.paragraph([picture])]))
  }

  @Test func `plain text has one line a block and no marks`() {
    let text = """
      Nộp tại **bộ phận
      một cửa**, xem [lịch](lich.html)\\
      và `mã` ![sơ đồ](a.png)

      - Giấy *chứng sinh*
        - Bản chính
      - Tờ khai

      ***

      > Trích
      >
      > 1. Một

          mã
          hai dòng

      ### Ghi chú
      """
    let expected = """
      Nộp tại bộ phận một cửa, xem lịch và mã sơ đồ
      Giấy chứng sinh
      Bản chính
      Tờ khai
      Trích
      Một
      mã
      hai dòng
      Ghi chú
      """
    #expect(parse(text).value.preface.plainText == expected)
  }
}
