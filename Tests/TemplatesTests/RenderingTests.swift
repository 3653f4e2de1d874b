import Diagnostics
import Templates
import Testing

/// The page that `template` makes of `view`, with the other templates by name.
private func page(
  _ template: String, _ view: ProcedureView = ProcedureView(), with others: [String: String] = [:]
) -> String? {
  let library = TemplateLibrary(
    [SourceFile(path: "site/page.html", text: template)]
      + others.sorted { $0.key < $1.key }
      .map { SourceFile(path: "site/\($0.key).html", text: $0.value) },
    below: "site")
  let page = library.page("page", for: ProcedureView.self)
  #expect(page.diagnostics == [])
  return page.value.map { String(decoding: $0.render(view), as: UTF8.self) }
}

@Suite("Rendering of views")
struct RenderingTests {
  @Test func `text is escaped for elements and for attributes`() {
    let view = ProcedureView(title: #"<a href="x" id='y'>Phí & lệ phí</a>"#)
    #expect(
      page("{{title}}", view)
        == "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;Phí &amp; lệ phí&lt;/a&gt;")
  }

  @Test(arguments: ["{{{body}}}", "{{&body}}"])
  func `markup is inserted as it stands`(template: String) {
    #expect(page(template) == "<p>Miễn phí</p>")
  }

  @Test(arguments: [(true, "có"), (false, "không")])
  func `a flag chooses`(isOnline: Bool, expected: String) {
    #expect(
      page(
        "{{#isOnline}}có{{/isOnline}}{{^isOnline}}không{{/isOnline}}",
        ProcedureView(isOnline: isOnline)) == expected)
  }

  @Test(arguments: [("8.000 đồng", "8.000 đồng = 8.000 đồng"), (nil, "miễn phí")])
  func `optional text is printed inside its own section`(fee: String?, expected: String) {
    #expect(
      page("{{#fee}}{{.}} = {{fee}}{{/fee}}{{^fee}}miễn phí{{/fee}}", ProcedureView(fee: fee))
        == expected)
  }

  @Test func `optional markup and optional views open in their sections`() {
    let view = ProcedureView(
      notice: Markup("<b>!</b>"), branch: OfficeView(name: "Chi nhánh", phone: "115"))
    #expect(
      page(
        "{{#notice}}{{{.}}}{{/notice}} {{#branch}}{{name}} {{branch.name}} {{#phone}}{{phone}}"
          + "{{/phone}}{{/branch}}", view) == "<b>!</b> Chi nhánh Chi nhánh 115")
  }

  @Test func `records are reached by dots and by sections, prepared ones too`() {
    #expect(
      page("{{office.name}}, {{#shared}}{{name}}{{/shared}}")
        == "Ủy ban nhân dân xã Tân Hòa, Tỉnh Vĩnh Long")
  }

  @Test func `lists repeat in order and see the names around them`() {
    let view = ProcedureView(
      title: "T",
      steps: [
        StepView(title: "1", parts: [StepView(title: "1a"), StepView(title: "1b")]),
        StepView(title: "2"),
      ],
      papers: ["Tờ khai", "CCCD"], figures: [Markup("<i>"), Markup("</i>")])
    #expect(
      page(
        "{{#steps}}{{title}}:{{#parts}}{{title}}({{office.name}}){{/parts}};{{/steps}}"
          + "{{#papers}}{{.}} của {{title}};{{/papers}}{{#figures}}{{{.}}}{{/figures}}",
        {
          var view = view; view.office.name = "O"; return view
        }())
        == "1:1a(O)1b(O);2:;Tờ khai của T;CCCD của T;<i></i>")
  }

  @Test func `an empty list shows its inverted section`() {
    #expect(page("{{#papers}}{{.}}{{/papers}}{{^papers}}không có{{/papers}}") == "không có")
  }

  @Test func `rendering appends to what is there`() {
    let library = TemplateLibrary([SourceFile(path: "page.html", text: "{{title}}")])
    var output = Array("- ".utf8)
    library.page("page", for: ProcedureView.self).value?.render(ProcedureView(), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "- Đăng ký khai sinh")
  }

  @Test func `a page fills the blocks of its layout, each on its own lines`() {
    let expected = """
      <title>Đăng ký khai sinh</title>
      <main>
        <h1>Đăng ký khai sinh</h1>
        <p>Xã: Ủy ban nhân dân xã Tân Hòa
          (sđt)</p>
      </main>

      """
    #expect(
      page(
        """
        {{<layout}}
        {{$main}}
          <h1>{{title}}</h1>
          {{>parts/office}}
        {{/main}}
        {{$head}}<title>{{title}}</title>{{/head}}
        {{/layout}}

        """,
        with: [
          "layout": """
          {{$head}}{{/head}}
          <main>
            {{$main}}{{/main}}
            {{$extra}}{{/extra}}
          </main>

          """,
          "parts/office": """
          <p>Xã: {{office.name}}
            (sđt)</p>

          """,
        ]) == expected)
  }
}
