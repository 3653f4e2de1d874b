import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosureSite
import TestSupport
import Testing

@Suite(
  "Pages of procedures as the national portal has them",
  .enabled(if: PortalSample.isPresent, "../shared/portal-sample is not beside the checkout"))
struct PortalPageTests {
  @Test("lose no word of what the catalogue says") func words() async throws {
    let files = try #require(try PortalSample.files())
      .map { ContentFile(path: $0.path, bytes: Array($0.text.utf8)) }
    let catalog = try #require(await readContent(files, width: 2).value.catalog)
    let day = try CivilDate.read("21/11/2026").get()
    let made = siteArtifacts(
      for: catalog, theme: try theme(),
      options: SiteOptions(asOf: day, baseURL: "https://a.vn", posters: []))
    let pages = Dictionary(uniqueKeysWithValues: made.value.map { ($0.path, $0) })
    #expect(catalog.procedures.count == 40)
    for procedure in catalog.procedures {
      let page = try #require(pages["thu-tuc/\(procedure.code.text).html"])
      var left = counted(wordsOf(main(in: String(decoding: page.render(), as: UTF8.self))))
      let lost = procedure.texts.flatMap(wordsOf).filter { word in
        guard let number = left[word], number > 0 else { return true }
        left[word] = number - 1
        return false
      }
      #expect(lost == [], "\(procedure.code.text)")
    }
  }

  private func wordsOf(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func counted(_ words: [String]) -> [String: Int] {
    Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
  }
}

extension Procedure {
  /// What a citizen must find on the page.
  fileprivate var texts: [String] {
    let papers = dossier.flatMap { part in
      [part.title] + part.items.flatMap { [$0.name, $0.note] }
    }
    return [displayName, steps.plainText, conditions.plainText, introduction.plainText]
      + extraSections.flatMap { [$0.title, $0.content.plainText] } + papers.compactMap(\.self)
      + results.map(\.name) + channels.compactMap(\.note)
  }
}
