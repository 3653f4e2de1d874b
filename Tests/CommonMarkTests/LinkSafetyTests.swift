import CommonMark
import Diagnostics
import DisclosureModel
import Testing

@Suite struct LinkSafetyTests {
  @Test func `no vector gives an address with a scheme outside the accepted ones`() {
    #expect(Vector.all.count >= 150)
    for vector in Vector.all {
      let result = parse(vector)
      let texts = [result.value.preface] + result.value.sections.map(\.content)
      for case .address(let address) in texts.flatMap(\.linkTargets) {
        #expect(isSafe(address), "\(vector.debugDescription) gave \(address.debugDescription)")
      }
    }
  }

  @Test func `a vector that is a link is refused, not passed over`() {
    for vector in Vector.links {
      let result = parse(vector)
      #expect(
        result.diagnostics.containErrors || result.value.preface.linkTargets.isEmpty,
        "\(vector.debugDescription)")
    }
    #expect(Vector.links.count { parse($0).diagnostics.containErrors } > Vector.links.count / 2)
  }

  /// As a browser reads an address: it drops spaces and control characters in front, and tabs and
  /// line ends anywhere.
  private func isSafe(_ address: String) -> Bool {
    let read = address.unicodeScalars.filter { $0.value > 0x20 }.reduce(into: "") {
      $0.unicodeScalars.append($1 == "\\" ? "/" : $1)
    }.lowercased()
    if read.hasPrefix("//") { return false }
    guard let colon = read.firstIndex(of: ":") else { return true }
    let scheme = read[..<colon]
    if scheme.contains(where: { "/?#".contains($0) }) { return true }
    return ["http", "https", "mailto", "tel"].contains(scheme)
  }
}

/// Attempts to run a script, leave the site or read a file.
private enum Vector {
  static let all = links + markup

  /// Each dangerous address, disguised in each way, in each form of a link.
  static let links: [String] = addresses.flatMap { address in
    disguises.flatMap { disguise in
      forms.map { form in form(disguise(address)) }
    }
  }

  private static let addresses = [
    "javascript:alert(1)", "vbscript:msgbox", "data:text/html,x", "file:///etc/passwd",
    "//evil.example/x", "blob:https://a/b", "feed:javascript:x",
  ]

  private static let disguises: [@Sendable (String) -> String] = [
    { $0 },
    { $0.uppercased() },
    {
      String(
        $0.enumerated().map { $0.offset % 2 == 0 ? $0.element : Character($0.element.uppercased()) }
      )
    },
    { $0.replacing(":", with: "&colon;") },
    { $0.replacing(":", with: "&#58;") },
    { $0.replacing(":", with: "&#x3A;").replacing("/", with: "&sol;") },
    { $0.unicodeScalars.map { "&#\($0.value);" }.joined() },
    { $0.unicodeScalars.map { "&#x\(String($0.value, radix: 16));" }.joined() },
    { insert("&Tab;", into: $0) },
    { insert("&NewLine;", into: $0) },
    { insert("&#13;", into: $0) },
    { insert("&#1;", into: $0) },
    { insert("\t", into: $0) },
    { insert("\u{0}", into: $0) },
    { insert("\u{1}", into: $0) },
    { insert("&#xAD;", into: $0) },
    { "&#32;" + $0 },
    { "&#1;" + $0 },
    { "\u{1}" + $0 },
    { "\u{A0}" + $0 },
    { $0.replacing(":", with: "\\:") },
    { $0.replacing("/", with: "\\\\") },
    { "\\" + $0 },
  ]

  private static let forms: [@Sendable (String) -> String] = [
    { "[a](\($0))" },
    { "[a](<\($0)>)" },
    { "[a]\n\n[a]: <\($0)>" },
    { "<\($0)>" },
    { "![a](<\($0)>)" },
    { "[![a](p.png)](<\($0)>)" },
    { "## b\n\n- > **[a](<\($0)> \"t\")**" },
  ]

  private static let markup = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
    "<iframe src=javascript:x></iframe>", "a <a href=javascript:x>b</a>", "<math><mi xlink:href=x>",
    "<style>@import 'x'</style>", "<base href=//evil.example>", "<meta http-equiv=refresh>",
    "a <b onmouseover=x>", "<!--[if IE]><script>x</script><![endif]-->", "<?xml-stylesheet?>",
    "[a](http://b \"onclick=x\")", "[a](http://b' onclick='x)", "[a](http://b\"onclick=x)",
    "[a](<http://b\" onclick=\"x>)", "![a\" onerror=x](p.png)", "<http://a.b\">", "`<script>`",
    "```html\"onclick=x\n<script>\n```", "[a](#\"><script>)", "[<script>](http://b)",
  ]

  private static func insert(_ piece: String, into address: String) -> String {
    let middle = address.index(address.startIndex, offsetBy: 2)
    return address[..<middle] + piece + address[middle...]
  }
}

@Suite struct MarkupSafetyTests {
  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <a href=javascript:x>b</a>",
    "<style>@import 'x'</style>", "a <b onmouseover=x>",
  ])
  func `markup is not kept, not even as text`(vector: String) {
    let result = parse(vector)
    #expect(result.diagnostics.map(\.code).contains("ma-html"))
    #expect(!result.value.preface.plainText.contains("<"))
  }
}
