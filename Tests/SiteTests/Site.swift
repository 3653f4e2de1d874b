import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosureSite
import Foundation
import TestSupport
import Testing

/// The site of the small office as of 21/11/2026 in the default theme: its files by path.
///
/// `content` exchanges content files, `edit` the catalogue made of them.
func site(
  content: [String: String?] = [:], asOf: String = "21/11/2026",
  baseURL: String = "https://binhan.vinhlong.gov.vn", hasPosters: Bool = true,
  edit: (inout Catalog) -> Void = { _ in }
) async throws -> [String: [UInt8]] {
  let made = try await makeSite(
    content: content, asOf: asOf, baseURL: baseURL, hasPosters: hasPosters, theme: theme(),
    edit: edit)
  #expect(made.diagnostics == [])
  #expect(made.value.map(\.path) == made.value.map(\.path).sorted())
  return Dictionary(uniqueKeysWithValues: made.value.map { ($0.path, $0.render()) })
}

/// The words in the `<main>` of one page, a line for each block.
func main(
  of path: String, content: [String: String?] = [:], asOf: String = "21/11/2026",
  hasPosters: Bool = false
) async throws -> String {
  let files = try await site(content: content, asOf: asOf, hasPosters: hasPosters)
  let page = try #require(files[path], "no page \(path)")
  return main(in: String(decoding: page, as: UTF8.self))
}

/// What is found in the templates when some of them are exchanged.
func themeFindings(changing changes: [String: String]) async throws -> [String] {
  let original = try theme()
  let templates = original.templates.map {
    SourceFile(path: $0.path, text: changes[$0.path] ?? $0.text)
  }
  let changed = SiteTheme(
    templates: templates, strings: original.strings, assets: original.assets)
  let made = try await makeSite(
    content: [:], asOf: "21/11/2026", baseURL: "https://a.vn", hasPosters: true, theme: changed,
    edit: { _ in })
  let format = DiagnosticFormat(files: templates, prefix: "")
  return made.diagnostics.map(format.text)
}

private func makeSite(
  content: [String: String?], asOf: String, baseURL: String, hasPosters: Bool, theme: SiteTheme,
  edit: (inout Catalog) -> Void
) async throws -> Diagnosed<[SiteArtifact]> {
  let files = SmallOffice.files(changing: content).map {
    ContentFile(path: $0.path, bytes: Array($0.text.utf8))
  }
  let reading = await readContent(files, width: 1)
  let format = DiagnosticFormat(files: reading.value.sources, prefix: "")
  var catalog = try #require(
    reading.value.catalog, "\(reading.diagnostics.map(format.text).joined(separator: "\n"))")
  edit(&catalog)
  let day = try CivilDate.read(asOf).get()
  return siteArtifacts(
    for: catalog, theme: theme,
    options: SiteOptions(
      asOf: day, baseURL: baseURL, posters: hasPosters ? catalog.posters(on: day) : []))
}

/// The default theme of this checkout.
func theme() throws -> SiteTheme {
  let files = try filesBelow("\(Checkout.folder)/themes/default").sorted { $0.key < $1.key }
  let strings = try #require(files.first { $0.key == "strings/vi.yaml" })
  return SiteTheme(
    templates: files.filter { $0.key.hasSuffix(".html") }.map {
      SourceFile(path: $0.key, text: String(decoding: $0.value, as: UTF8.self))
    },
    strings: readStrings(ContentFile(path: strings.key, bytes: strings.value)).value,
    assets: files.filter { $0.key.hasPrefix("assets/") }.map {
      (String($0.key.dropFirst("assets/".count)), $0.value)
    })
}

/// The text that a reader sees within `<main>`.
func main(in page: String) -> String {
  guard let start = page.range(of: "<main"), let end = page.range(of: "</main>") else { return "" }
  var text = String(page[start.lowerBound..<end.lowerBound])
  let inline = "a|span|strong|em|time|s|label|input|wbr|code|b"
  for (pattern, replacement) in [
    ("\\s+", " "), ("</?(?:\(inline))(?:\\s[^>]*)?>", ""), ("<[^>]*>", "\n"),
  ] {
    text = text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
  }
  let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
  for (entity, character) in entities.sorted(by: { $0.key > $1.key }) {
    text = text.replacingOccurrences(of: entity, with: character)
  }
  return text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    .filter { !$0.isEmpty }.joined(separator: "\n")
}
