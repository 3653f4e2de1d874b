import Diagnostics
import Templates
import Testing

/// Checks that the templates have exactly one mistake: `expected` is `code: message | advice`, and
/// the place is marked with ⟦ ⟧ in the text.
private func expect(
  _ expected: String, in template: String, with others: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var marked: SourceSpan?
  let files = ([("page", template)] + others.sorted { $0.key < $1.key }).map { name, text in
    let parts = text.split(separator: "⟦", omittingEmptySubsequences: false)
    if parts.count == 2 {
      let inside = parts[1].prefix { $0 != "⟧" }
      let start = parts[0].utf8.count
      marked = SourceSpan(path: "\(name).html", bytes: start..<start + inside.utf8.count)
    }
    return SourceFile(path: "\(name).html", text: text.filter { $0 != "⟦" && $0 != "⟧" })
  }
  let page = TemplateLibrary(files).page("page", for: ProcedureView.self)
  #expect(
    page.diagnostics.map { "\($0.code): \($0.message) | \($0.advice ?? "")" } == [expected],
    sourceLocation: sourceLocation)
  #expect(page.diagnostics.map(\.span) == [marked], sourceLocation: sourceLocation)
  #expect(
    (page.value == nil) == page.diagnostics.containErrors, sourceLocation: sourceLocation)
}

@Suite("Names that do not fit the data")
struct NameDiagnosticTests {
  @Test func `a misspelt name is found in a section that may be empty`() {
    expect(
      "ten-la: Không có dữ liệu tên là “titel” | Có phải “title” không?",
      in: "{{#steps}}{{⟦titel⟧}}{{/steps}}")
  }

  @Test func `a name like no other gets the list of names`() {
    expect(
      "ten-la: “office” không có phần nào tên là “quận” | Các tên dùng được ở đây: name, phone",
      in: "Ủy ban: {{ ⟦office.quận⟧ }}")
  }

  @Test func `a name in a partial is found where it is written`() {
    expect(
      "ten-la: Không có dữ liệu tên là “isOnlin” | Có phải “isOnline” không?",
      in: "{{>a}}{{>a}}", with: ["a": "{{#⟦isOnlin⟧}}{{anything}}{{/isOnlin}}"])
  }

  @Test func `text is never inserted as HTML`() {
    expect(
      "chu-khong-la-html: “title” là chữ, không được đưa vào trang như HTML | hãy viết “{{title}}”",
      in: "{{{⟦title⟧}}}")
  }

  @Test func `HTML is never printed as text`() {
    expect(
      "html-khong-la-chu: “body” là HTML, viết như chữ sẽ lộ các thẻ HTML ra trang"
        + " | hãy viết “{{{body}}}”",
      in: "{{⟦body⟧}}")
  }

  @Test func `a list is not text`() {
    expect(
      "khong-in-duoc: “steps” là danh sách, không in ra như chữ được"
        + " | Dùng đoạn “{{#steps}}…{{/steps}}”",
      in: "{{⟦steps⟧}}")
  }

  @Test func `a flag is not text`() {
    expect(
      "khong-in-duoc: “isOnline” là điều kiện có hoặc không, không in ra như chữ được"
        + " | Dùng đoạn “{{#isOnline}}…{{/isOnline}}”",
      in: "{{⟦isOnline⟧}}")
  }

  @Test func `a record is not text`() {
    expect(
      "khong-in-duoc: “office” là một nhóm thông tin, không in ra như chữ được"
        + " | Viết tên một phần của nó, như “{{office.…}}”",
      in: "{{⟦office⟧}}")
  }

  @Test func `what may be missing is printed in its own section only`() {
    expect(
      "khong-in-duoc: “fee” là thông tin có thể không có, không in ra như chữ được"
        + " | Dùng đoạn “{{#fee}}…{{/fee}}”",
      in: "{{#fee}}{{fee}}{{/fee}}{{^fee}}{{⟦fee⟧}}{{/fee}}")
  }

  @Test func `fields of what may be missing are used in its section only`() {
    expect(
      "co-the-thieu: “branch.name” không dùng được ở đây vì “branch” có thể không có"
        + " | hãy đặt thẻ vào trong “{{#branch}}…{{/branch}}”",
      in: "{{#branch}}{{branch.name}}{{/branch}}{{⟦branch.name⟧}}")
  }

  @Test func `text has no fields`() {
    expect(
      "ten-la: “title.short” không dùng được vì “title” là chữ | hãy viết “{{title}}”",
      in: "{{⟦title.short⟧}}")
  }

  @Test func `text is no section`() {
    expect(
      "khong-la-doan: “title” luôn có sẵn một giá trị, không mở thành đoạn được"
        + " | hãy in thẳng giá trị ra, không cần đoạn",
      in: "{{#⟦title⟧}}{{.}}{{/title}}")
  }

  @Test func `a record that is always there has no inverted section`() {
    expect(
      "khong-bao-gio-hien: “office” lúc nào cũng có, nên đoạn này không bao giờ hiện ra"
        + " | hãy xóa đoạn này",
      in: "{{^⟦office⟧}}x{{/office}}")
  }
}

@Suite("Tags that do not fit together")
struct SyntaxDiagnosticTests {
  @Test func `a section that is not closed`() {
    expect(
      "doan-chua-dong: đoạn “{{#steps}}” chưa đóng | hãy thêm “{{/steps}}” ở cuối đoạn",
      in: "Ở đây\n⟦{{#steps}}⟧{{title}}")
  }

  @Test func `a closing tag that closes nothing`() {
    expect(
      "doan-chua-mo: thẻ đóng “{{/steps}}” không có thẻ mở nào đi trước"
        + " | hãy xóa thẻ này, hoặc thêm thẻ mở ở đầu đoạn",
      in: "{{title}}⟦{{/steps}}⟧")
  }

  @Test func `sections that cross each other`() {
    expect(
      "doan-cheo-nhau: thẻ đóng “{{/isOnline}}” đứng trong đoạn “{{#steps}}” chưa đóng"
        + " | hãy đóng đoạn trong trước, đoạn ngoài sau",
      in: "{{#isOnline}}{{#steps}}⟦{{/isOnline}}⟧")
  }

  @Test func `a closing tag that is misspelt`() {
    expect(
      "doan-cheo-nhau: thẻ đóng “{{/step}}” đứng trong đoạn “{{#steps}}” chưa đóng"
        + " | hãy đóng đoạn trong trước, đoạn ngoài sau",
      in: "{{#steps}}⟦{{/step}}⟧{{/steps}}")
  }

  @Test(arguments: ["⟦{{title⟧\n{{title}}", "a ⟦{{title⟧", "⟦{{title <b>{{title}}</b>⟧\n"])
  func `a tag that is not closed`(template: String) {
    expect(
      "the-chua-dong: thẻ mở ở đây chưa đóng | hãy thêm “}}” ngay sau tên, trên cùng một dòng",
      in: template)
  }

  @Test func `a triple tag that is closed by two brackets`() {
    expect(
      "the-chua-dong: thẻ mở ở đây chưa đóng | hãy thêm “}}}” ngay sau tên, trên cùng một dòng",
      in: "⟦{{{body}} x⟧\n{{{body}}}")
  }

  @Test func `a tag without a name`() {
    expect(
      "the-khong-ten: thẻ không có tên | hãy viết tên giữa hai dấu ngoặc, hoặc xóa thẻ",
      in: "⟦{{# }}⟧")
  }

  @Test(arguments: ["ten thu tuc", "office..name", "title.", "a>b", "a/b"])
  func `a name that cannot be one`(name: String) {
    expect(
      "ten-sai: “\(name)” không thể là tên"
        + " | tên viết liền, không có dấu cách và dấu ngoặc; các phần cách nhau bằng một dấu chấm",
      in: "{{⟦\(name)⟧}}")
  }

  @Test(arguments: ["{{=<% =}}", "{{=a b c=}}", "{{==}}", "{{=== ===}}"])
  func `delimiters that cannot be read`(tag: String) {
    expect(
      "dau-ngoac-sai: thẻ đổi dấu ngoặc “\(tag)” không đọc được"
        + " | hãy viết hai dấu ngoặc mới, cách nhau bằng một dấu cách, như “{{=<% %>=}}”",
      in: "⟦\(tag)⟧")
  }

  @Test func `sections nested without end`() {
    let open = String(repeating: "{{#isOnline}}", count: 64)
    let close = String(repeating: "{{/isOnline}}", count: 65)
    expect(
      "long-qua-sau: các đoạn lồng nhau quá 64 lớp | hãy tách phần bên trong thành mẫu con",
      in: open + "⟦{{#isOnline}}⟧" + close)
  }
}

@Suite("Templates that do not fit together")
struct LinkDiagnosticTests {
  @Test func `a partial that is not there`() {
    expect(
      "thieu-mau: giao diện không có mẫu “parts/hedaer” | Có phải “parts/header” không?",
      in: "{{>⟦parts/hedaer⟧}}", with: ["parts/header": ""])
  }

  @Test func `a page that is not there`() {
    let library = TemplateLibrary(
      [SourceFile(path: "site/procedure.html", text: "")], below: "site")
    let diagnostics = library.page("procedures", for: ProcedureView.self).diagnostics
    #expect(
      diagnostics == [
        Diagnostic(
          .error, "thieu-mau", "giao diện không có mẫu trang “procedures”",
          advice: "Có phải tệp “procedure” đặt sai tên không?")
      ])
  }

  @Test func `a block that the parent does not have`() {
    expect(
      "khoi-la: mẫu “layout” không có khối nào tên là “mian” | Có phải “main” không?",
      in: "{{<layout}}{{$⟦mian⟧}}x{{/mian}}{{/layout}}", with: ["layout": "{{$main}}{{/main}}"])
  }

  @Test func `a block that is filled twice`() {
    expect(
      "khoi-lap: khối “main” được thay hai lần trong cùng một mẫu cha | hãy giữ lại một khối",
      in: "{{<layout}}{{$main}}x{{/main}}{{$⟦main⟧}}y{{/main}}{{/layout}}",
      with: ["layout": "{{$main}}{{/main}}"])
  }

  @Test func `text between blocks is lost, which is worth a warning`() {
    expect(
      "chu-ngoai-khoi: chữ nằm trong “{{<layout}}” mà ngoài các khối sẽ không hiện ra"
        + " | hãy chuyển chữ vào một khối “{{$…}}”, hoặc xóa đi",
      in: "⟦{{<layout}}⟧ chữ {{/layout}}", with: ["layout": ""])
  }

  @Test func `tags between blocks are lost, which is worth a warning`() {
    expect(
      "chu-ngoai-khoi: thẻ “{{title}}” nằm trong “{{<layout}}” mà ngoài các khối sẽ không hiện ra"
        + " | hãy chuyển thẻ vào một khối “{{$…}}”, hoặc xóa đi",
      in: "{{<layout}}{{! ghi chú }}⟦{{title}}⟧{{/layout}}", with: ["layout": ""])
  }

  @Test func `templates that insert each other`() {
    expect(
      "mau-goi-vong: các mẫu gọi nhau không dứt: “a” → “b” → “a” | hãy bỏ thẻ gọi lại mẫu đang mở",
      in: "{{>a}}", with: ["a": "{{>b}}", "b": "{{#steps}}{{>⟦a⟧}}{{/steps}}"])
  }

  @Test func `a block that contains itself ends`() {
    let library = TemplateLibrary([
      SourceFile(
        path: "page.html", text: "{{<a}}{{$x}}({{$x}}trong{{/x}}{{$y}}{{/y}}){{/x}}{{/a}}"),
      SourceFile(path: "a.html", text: "{{$x}}{{/x}}"),
    ])
    let page = library.page("page", for: ProcedureView.self)
    #expect(page.diagnostics == [])
    #expect(page.value?.render(ProcedureView()) == Array("(trong)".utf8))
  }

  @Test func `templates that double each other stop at a limit`() {
    var files = [SourceFile(path: "page.html", text: "{{>p0}}")]
    for level in 0..<40 {
      files.append(
        SourceFile(path: "p\(level).html", text: "{{>p\(level + 1)}}{{>p\(level + 1)}}"))
    }
    files.append(SourceFile(path: "p40.html", text: "{{title}}"))
    let page = TemplateLibrary(files).page("page", for: ProcedureView.self)
    #expect(page.value == nil)
    #expect(Set(page.diagnostics.map(\.code)) == ["mau-qua-lon"])
  }
}
