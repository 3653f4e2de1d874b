import DisclosureModel
import Foundation
import Testing

@Suite("Hostile content stays text") struct SafetyTests {
  private static let attacks = [
    #"<script>alert(1)</script>"#, #""><img src=x onerror=alert(1)>"#, "' onmouseover='alert(1)",
    "{{site.name}}", "</title><script>alert(1)</script>", "&lt;b&gt;", "]]>", "*/</style>",
    "\u{2028}</script>",
  ]

  @Test("Names never become markup", arguments: attacks)
  func names(attack: String) async throws {
    let hostile = try await siteNaming(attack)
    let harmless = try await siteNaming("tên")
    for (path, bytes) in hostile where path.hasSuffix(".html") {
      #expect(skeleton(bytes) == skeleton(harmless[path] ?? []), "\(path)")
    }
    let index = String(decoding: hostile["assets/search-index.js"] ?? [], as: UTF8.self)
    #expect(!index.contains("<") && !index.contains("\u{2028}"))
  }

  /// The site with one name for everything.
  private func siteNaming(_ name: String) async throws -> [String: [UInt8]] {
    try await site(content: BusyOffice.files) { catalog in
      catalog.office.name = name
      catalog.office.parent = name
      catalog.office.desk.name = name
      catalog.office.email = name
      catalog.fields[0].name = name
      catalog.fields[0].summary = name
      catalog.contacts.leaders[0].name = name
      catalog.contacts.leaders[0].position = name
      catalog.contacts.hotlines[0].scope = name
      catalog.feeSchedules[0].name = name
      catalog.feeSchedules[0].exemption = name
      catalog.feeSchedules[0].rows[0].name = name
      catalog.legalDocuments[0].title = name
      catalog.notices[0].title = name
      catalog.regulations[0].title = name
      catalog.slogans[0].title = name
      catalog.slogans[0].lead = name
      catalog.receptionPlans[0].place = name
      catalog.receptionPlans[0].exceptions[0].reason = name
      catalog.boards[0].name = name
      for index in catalog.procedures.indices {
        catalog.procedures[index].name = name
        catalog.procedures[index].shortName = name
        catalog.procedures[index].keywords = [name]
        catalog.procedures[index].portalURL = name
        catalog.procedures[index].dossier[0].items[0].name = name
        catalog.procedures[index].introduction = RichText([
          .paragraph([.text(name), .code(name), .image(path: "a.png", alternative: name)]),
          .code(name), .heading(level: 3, [.text(name)]),
        ])
      }
    }
  }

  /// The tags of a page with the names of their attributes, in order. Text holds no quotation
  /// marks of its own, so that all of them belong to tags.
  private func skeleton(_ page: [UInt8]) -> [Substring] {
    let text = String(decoding: page, as: UTF8.self).replacingOccurrences(
      of: "\"[^\"]*\"", with: "", options: .regularExpression)
    return text.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } }
  }

  @Test(
    "Links lead only where they may",
    arguments: [
      (RichText.LinkTarget.address("javascript:alert(1)"), "chữ"),
      (.address("JaVaScRiPt:alert(1)"), "chữ"),
      (.address("data:text/html,x"), "chữ"),
      (.address("//evil.example"), "chữ"),
      (.address("../../etc/passwd"), "chữ"),
      (.address(#"\\evil.example"#), "chữ"),
      (.procedure(code: "9.999999"), "chữ"),
      (.legalDocument(number: "không có"), "chữ"),
      (
        .address("https://a.vn/?a=1&b=2"),
        #"<a href="https://a.vn/?a=1&amp;b=2" rel="noopener">chữ</a>"#
      ),
      (.address("mailto:a@b.vn"), #"<a href="mailto:a@b.vn">chữ</a>"#),
      (.address("tel:02703850001"), #"<a href="tel:02703850001">chữ</a>"#),
      (.address("#muc"), ##"<a href="#muc">chữ</a>"##),
      (.address("phi-le-phi.html"), #"<a href="../phi-le-phi.html">chữ</a>"#),
      (.procedure(code: "1.004873"), #"<a href="../thu-tuc/1.004873.html">chữ</a>"#),
      (.legalDocument(number: "60/2014/QH13"), #"<a href="../van-ban.html#60-2014-qh13">chữ</a>"#),
      (.form(file: "tờ khai?.docx"), #"<a href="../bieu-mau/t%E1%BB%9D%20khai%3F.docx">chữ</a>"#),
    ]) func links(target: RichText.LinkTarget, html: String) async throws
  {
    #expect(try await markup([.paragraph([.link(target, [.text("chữ")])])]) == "<p>\(html)</p>")
  }

  @Test("Formatted text keeps its structure") func structure() async throws {
    let blocks: [RichText.Block] = [
      .heading(level: 6, [.text("Mục")]),
      .heading(level: 3, [.text("Mục")]),
      .list(start: 3, isTight: true, items: [[.paragraph([.strong([.text("a")])])]]),
      .list(start: nil, isTight: false, items: [[.paragraph([.emphasis([.text("b")])])]]),
      .quote([.paragraph([.text("c"), .lineBreak, .text("d")])]),
      .image("hinh.png"), .rule,
    ]
    #expect(
      try await markup(blocks) == """
        <h2>Mục</h2>
        <h3>Mục</h3>
        <ol start="3">
        <li><strong>a</strong></li>
        </ol>
        <ul>
        <li><p><em>b</em></p>
        </li>
        </ul>
        <blockquote><p>c<br>
        d</p>
        </blockquote>
        <p><img src="../hinh/hinh.png" alt="hình"></p>
        <hr>
        """)
  }

  /// The HTML of a notice's text.
  private func markup(_ blocks: [RichText.Block]) async throws -> String {
    let files = try await site { $0.notices[0].introduction = RichText(blocks) }
    let page = String(decoding: try #require(files["thong-bao/thong-bao.html"]), as: UTF8.self)
    let start = try #require(page.range(of: "<div class=\"text\">\n"))
    let end = try #require(page.range(of: "</div>\n</main>"))
    return page[start.upperBound..<end.lowerBound]
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension RichText.Block {
  fileprivate static func image(_ path: String) -> Self {
    .paragraph([.image(path: path, alternative: "hình")])
  }
}
