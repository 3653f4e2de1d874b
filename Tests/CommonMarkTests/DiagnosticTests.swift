import CommonMark
import Diagnostics
import DisclosureModel
import Testing

@Suite struct DiagnosticTests {
  static let linkAdvice = """
    hãy viết https://…, http://…, mailto:địa-chỉ, tel:số, đường dẫn tương đối, #mục-trong-trang, \
    tthc:mã-thủ-tục, van-ban:số-ký-hiệu hoặc bieu-mau:tên-tệp
    """
  static let htmlAdvice = "hãy viết bằng Markdown; để hiện nguyên văn dấu <, viết \\<"

  // MARK: Limits

  @Test func `a text is at most 512 KB`() throws {
    let text = String(repeating: "a\n", count: 256 * 1024 + 1)
    try expectFinding(
      in: text, .error, "van-ban-qua-dai", "văn bản dài 513 KB, vượt mức 512 KB",
      advice: "hãy chia văn bản thành nhiều tệp", at: text, line: 1)
    #expect(parse(String(text.dropLast(2))).diagnostics.isEmpty)
  }

  @Test func `a line is at most 20,000 bytes`() throws {
    let line = String(repeating: "á", count: 10_001)
    try expectFinding(
      in: "a\n\n\(line)\n\n\(line)", .error, "dong-qua-dai",
      "dòng dài 20002 byte, vượt mức 20000 byte",
      advice: "hãy chia thành nhiều đoạn, giữa hai đoạn để một dòng trống", at: line, line: 3)
    #expect(parse(String(line.dropLast())).diagnostics.isEmpty)
  }

  @Test(arguments: [
    String(repeating: ">", count: 101) + " a",
    String(repeating: "> ", count: 101) + "a",
    String(repeating: "- ", count: 101) + "a",
    String(repeating: "1. ", count: 60) + String(repeating: "+ ", count: 41) + "a",
    String(repeating: "  ", count: 101) + "* a",
    String(repeating: "\t", count: 51) + "* a",
  ])
  func `lists and quotations are at most 100 levels deep`(line: String) throws {
    try expectFinding(
      in: "a\n\n" + line, .error, "long-qua-sau",
      "danh sách, trích dẫn hoặc định dạng lồng nhau quá 100 cấp",
      advice: "hãy viết lại với ít cấp hơn; kiểm tra các dấu >, -, * và khoảng trắng thừa",
      at: line,
      line: 3)
  }

  @Test func `formatting is at most 100 levels deep`() throws {
    let line = String(repeating: "*a **b ", count: 60) + String(repeating: " b** a*", count: 60)
    try expectFinding(
      in: "a\n\n" + line, .error, "long-qua-sau",
      "danh sách, trích dẫn hoặc định dạng lồng nhau quá 100 cấp",
      advice: "hãy viết lại với ít cấp hơn; kiểm tra các dấu >, -, * và khoảng trắng thừa",
      at: line,
      line: 3)
    #expect(parse(String(repeating: "> ", count: 98) + "a").diagnostics.isEmpty)
    #expect(parse(String(repeating: "- ", count: 98) + "a").diagnostics.isEmpty)
  }

  @Test func `a run of lines has at most 2,000 opening brackets`() throws {
    let thousand = String(repeating: "[", count: 1000)
    try expectFinding(
      in: "\(thousand)\n\(thousand)\na[b", .error, "qua-nhieu-dau-ngoac",
      "một đoạn có quá 2000 dấu ngoặc vuông mở",
      advice: "hãy chia thành nhiều đoạn, giữa hai đoạn để một dòng trống", at: "[", line: 3)
    #expect(parse("\(thousand)\n\(thousand)\n \n\(thousand)").diagnostics.isEmpty)
  }

  // MARK: Characters and raw HTML

  @Test(arguments: [
    ("\u{0}", "U+0000"), ("\u{7}", "U+0007"), ("\r", "U+000D"), ("\u{7F}", "U+007F"),
    ("\u{9B}", "U+009B"), ("\u{202E}", "U+202E"), ("\u{2066}", "U+2066"), ("\u{FFFE}", "U+FFFE"),
  ])
  func `control characters are errors`(character: String, name: String) throws {
    try expectFinding(
      in: "Một\n\nđịa\(character)chỉ", .error, "ky-tu-dieu-khien",
      "có ký tự điều khiển không nhìn thấy được (\(name))",
      advice: "hãy xóa ký tự này, hoặc xóa và gõ lại cả từ", at: character, line: 3)
  }

  @Test func `a stray carriage return does not shift the places after it`() throws {
    let text = "Một\r\rhai\n\n## Ba\n"
    let span = try #require(parse(text).value.sections.first?.span)
    #expect(String(decoding: Array(text.utf8)[span.bytes], as: UTF8.self) == "## Ba")
  }

  @Test func `control characters made by entities are errors`() throws {
    try expectFinding(
      in: "Một\nhai &#x202E; ba", .error, "ky-tu-dieu-khien",
      "có ký tự điều khiển không nhìn thấy được (U+202E)",
      advice: "hãy xóa ký tự này, hoặc xóa và gõ lại cả từ", at: "&", line: 2)
  }

  @Test func `a tab and quotes, dashes and marks of Vietnamese are not control characters`() {
    #expect(parse("a\tb “Ủy ban” – … ’ \u{A0}đ € ₫ 👍🏽").diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("Một\n\nhai <b>ba", "<b>", 3),
    ("Một <!-- x -->", "<!-- x -->", 1),
    ("> Một\n> hai <br/> ba", "<br/>", 2),
    ("- Một\n\n  hai\n  ba <img src=x onerror=y>", "<img src=x onerror=y>", 4),
    ("`<i>` và <i>", "<i>", 1),
    ("Một <?php ?>", "<?php ?>", 1),
    ("Một <!DOCTYPE html>", "<!DOCTYPE html>", 1),
    ("Một <![CDATA[x]]>", "<![CDATA[x]]>", 1),
  ])
  func `raw HTML within a line is an error at its place`(
    text: String, html: String, line: Int
  ) throws {
    try expectFinding(
      in: text, .error, "ma-html", "không dùng được mã HTML “\(html)”", advice: Self.htmlAdvice,
      at: html, line: line)
  }

  @Test func `raw HTML after the same words in code is found`() throws {
    let span = try #require(parse("`<i>` và <i>").diagnostics.first?.span)
    #expect(span.bytes.lowerBound == "`<i>` và ".utf8.count)
  }

  @Test func `a block of raw HTML is an error at its first line`() throws {
    try expectFinding(
      in: "Một\n\n- x\n\n  <div>\n  a\n  </div>\n\nHai", .error, "ma-html",
      "không dùng được mã HTML “<div>…”", advice: Self.htmlAdvice, at: "<div>", line: 5)
    try expectFinding(
      in: "<script>x</script>\n", .error, "ma-html",
      "không dùng được mã HTML “<script>x</script>”", advice: Self.htmlAdvice,
      at: "<script>x</script>", line: 1)
  }

  @Test func `raw HTML over several lines is an error at its first line`() throws {
    try expectFinding(
      in: "Một\nhai <a\nhref=x> ba", .error, "ma-html", "không dùng được mã HTML “<a…”",
      advice: Self.htmlAdvice, at: "<a", line: 2)
  }

  // MARK: Links and pictures

  @Test(arguments: [
    ("Một\n[a](javascript:x)", "javascript:x", "javascript:x", 2),
    ("[a](//example.vn/x)", "//example.vn/x", "//example.vn/x", 1),
    ("> Một\n> hai [a](ftp://x) ba", "ftp://x", "ftp://x", 2),
    ("- Một\n- [a][b]\n\n[b]: data:x", "data:x", "data:x", 4),
    ("<foo:bar>", "foo:bar", "foo:bar", 1),
    ("Một\n[a](java&#x73;cript:x) ba", "javascript:x", "[a](java&#x73;cript:x) ba", 2),
    ("[a](<java\tscript:x>)", "java[U+0009]script:x", "java\tscript:x", 1),
    ("[a](http:b)", "http:b", "http:b", 1),
    ("[a](https:///b)", "https:///b", "https:///b", 1),
    ("[a](/&Tab;/example.vn)", "/[U+0009]/example.vn", "[a](/&Tab;/example.vn)", 1),
    ("[a](/\\\\example.vn)", "/\\example.vn", "[a](/\\\\example.vn)", 1),
    ("[a](https://a.vn@b.vn/)", "https://a.vn@b.vn/", "https://a.vn@b.vn/", 1),
    ("[a](mailto:xa)", "mailto:xa", "mailto:xa", 1),
    ("[a](tel:gọi)", "tel:gọi", "tel:gọi", 1),
    ("[a](tthc:)", "tthc:", "tthc:", 1),
    ("[a](bieu-mau:../x.docx)", "bieu-mau:../x.docx", "bieu-mau:../x.docx", 1),
  ])
  func `a link of another form is an error`(
    text: String, shown: String, words: String, line: Int
  ) throws {
    try expectFinding(
      in: text, .error, "lien-ket-la",
      "liên kết đến “\(shown)” không thuộc các dạng được chấp nhận", advice: Self.linkAdvice,
      at: words, line: line)
  }

  @Test func `a refused link leaves its text`() {
    let result = parse("Xem [trang *này*](javascript:x) nhé")
    #expect(result.value.preface.plainText == "Xem trang này nhé")
    #expect(result.value.preface.linkTargets.isEmpty)
  }

  @Test func `equal faults are found one after the other`() {
    let text = "[a](x:y) và [b](x:y)\n[c](x:y) [d](x:y)"
    #expect(parse(text).diagnostics.compactMap(\.span?.bytes.lowerBound) == [4, 17, 26, 35])
  }

  @Test func `the faults of one link are at the same place`() {
    let findings = parse("[](x:y \"z\") [a](x:y \"z\")").diagnostics
    #expect(
      findings.map(\.code) == [
        "lien-ket-la", "lien-ket-khong-chu", "chu-thich-bi-bo", "lien-ket-la", "chu-thich-bi-bo",
      ])
    #expect(findings.compactMap(\.span?.bytes.lowerBound) == [3, 3, 8, 16, 21])
  }

  @Test func `a link has somewhere to go, and words`() throws {
    try expectFinding(
      in: "Một\n[hai]() ba", .error, "lien-ket-trong", "liên kết không có nơi đến",
      advice: "hãy viết nơi đến trong ngoặc tròn: [chữ](nơi-đến)", at: "[hai]() ba", line: 2)
    try expectFinding(
      in: "Một [](lich.html)", .error, "lien-ket-khong-chu",
      "liên kết đến “lich.html” không có chữ để bấm",
      advice: "hãy viết chữ trong ngoặc vuông: [chữ](nơi-đến)", at: "lich.html", line: 1)
  }

  @Test func `a link from the root of the host is a warning`() throws {
    try expectFinding(
      in: "[a](/lich.html)", .warning, "lien-ket-tu-goc",
      "liên kết đến “/lich.html” sẽ hỏng nếu trang đặt trong thư mục con của cổng",
      advice: "hãy viết đường dẫn tương đối, không có dấu / ở đầu", at: "/lich.html", line: 1)
  }

  @Test func `a title of a link is a warning`() throws {
    try expectFinding(
      in: "[a](b.html \"chú thích\")", .warning, "chu-thich-bi-bo",
      "chú thích “chú thích” không được hiển thị", advice: "hãy chuyển chú thích vào trong câu",
      at: "chú thích", line: 1)
  }

  @Test(arguments: [
    "http://example.vn/p.gif", "//example.vn/p.gif", "/p.gif", "data:image/png;base64,AA",
    "../p.gif", "a/../p.gif", "p.gif?x", "p.gif#x", "a%2F..%2Fp.gif", "javascript%3Ax",
    "tthc:1.001193",
  ])
  func `a picture of another place is an error`(destination: String) throws {
    try expectFinding(
      in: "![a](\(destination))", .error, "hinh-la",
      "hình “\(destination)” không phải hình của trang này",
      advice:
        "hãy chép hình vào thư mục images/ của nội dung và viết tên tệp: ![mô tả](so-do.png)",
      at: destination, line: 1)
  }

  @Test func `a picture has a description`() throws {
    try expectFinding(
      in: "Một\n\n![ ](p.png)", .error, "hinh-khong-mo-ta", "hình “p.png” không có mô tả",
      advice: "hãy viết mô tả trong ngoặc vuông, cho người không nhìn thấy hình: ![mô tả](tệp)",
      at: "p.png", line: 3)
  }

  // MARK: Headings

  @Test func `the first level is the name of the page`() throws {
    try expectFinding(
      in: "Một\n\n# Lệ phí\n\nKhông", .error, "tieu-de-cap-1",
      "tiêu đề cấp 1 đã dành cho tên trang",
      advice: "hãy viết tiêu đề mục với hai dấu thăng: ## Tiêu đề", at: "# Lệ phí", line: 3)
    #expect(parse("# Lệ phí").value.sections.map(\.title) == ["Lệ phí"])
  }

  @Test func `a section does not begin in a list or quotation`() throws {
    try expectFinding(
      in: "- Một\n\n  ## Lệ phí", .error, "tieu-de-trong-khoi",
      "tiêu đề mục không được nằm trong danh sách hoặc trích dẫn",
      advice: "hãy đưa tiêu đề ra đầu dòng, hoặc viết với ba dấu thăng trở lên", at: "## Lệ phí",
      line: 3)
  }

  @Test func `a heading has words`() throws {
    try expectFinding(
      in: "Một\n\n### \n", .error, "tieu-de-khong-chu", "tiêu đề không có chữ",
      advice: "hãy viết tiêu đề sau các dấu thăng, hoặc xóa dòng này", at: "### ", line: 3)
  }

  @Test func `a section title keeps only its words`() throws {
    try expectFinding(
      in: "## Lệ **phí**", .warning, "dinh-dang-bi-bo",
      "tiêu đề mục chỉ giữ chữ, không giữ định dạng và liên kết",
      advice: "hãy bỏ định dạng trong tiêu đề; đưa liên kết xuống đoạn văn bên dưới",
      at: "## Lệ **phí**", line: 1)
    #expect(parse("## Lệ **phí**").value.sections.map(\.title) == ["Lệ phí"])
  }
}
