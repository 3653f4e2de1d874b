import Diagnostics
import DisclosureModel
import DisclosureSite
import Foundation
import Testing

@Suite("The site as a whole") struct StructureTests {
  @Test(
    "Every address leads to a file of the site, every anchor to a place in it",
    arguments: [true, false]) func links(hasPosters: Bool) async throws
  {
    var catalog: Catalog?
    let files = try await site(content: BusyOffice.files, hasPosters: hasPosters) { catalog = $0 }
    let known = try #require(catalog)
    let day = try CivilDate.read("21/11/2026").get()
    let posters = hasPosters ? known.posters(on: day) : []
    let others = Set(
      posters.flatMap { poster in poster.formats.map(poster.path) + [poster.previewPath] }
        + known.formFiles.map { "bieu-mau/\($0)" })
    for (path, page) in pages(in: files) where path != "404.html" {
      let folder = path.split(separator: "/").dropLast().map(String.init)
      for address in values(of: "href", in: page) + values(of: "src", in: page) {
        if ["https:", "mailto:", "tel:"].contains(where: address.hasPrefix) { continue }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var target = path
        if !parts[0].isEmpty {
          var steps = folder
          for step in parts[0].split(separator: "/") {
            if step == ".." { steps.removeLast() } else { steps.append(String(step)) }
          }
          target = try #require(steps.joined(separator: "/").removingPercentEncoding)
        }
        #expect(files[target] != nil || others.contains(target), "\(path): \(address)")
        if parts.count == 2 {
          let ids = values(of: "id", in: String(decoding: files[target] ?? [], as: UTF8.self))
          #expect(ids.contains(String(parts[1])), "\(path): \(address)")
        }
      }
    }
  }

  @Test(
    "The page for wrong addresses knows the folder of the site",
    arguments: [
      ("https://binhan.vinhlong.gov.vn", "/"),
      ("https://vinhlong.gov.vn/xa/binhan/", "/xa/binhan/"),
    ]) func notFound(baseURL: String, root: String) async throws
  {
    let files = try await site(baseURL: baseURL)
    let page = String(decoding: files["404.html"] ?? [], as: UTF8.self)
    #expect(page.contains(#"href="\#(root)assets/site.css""#))
    #expect(page.contains(#"href="\#(root)thu-tuc/index.html""#))
  }

  @Test("Pages follow the rules of the house") func rules() async throws {
    let files = try await site(content: BusyOffice.files)
    for (path, page) in pages(in: files) {
      #expect(page.hasPrefix("<!doctype html>\n<html lang=\"vi\">"), "\(path)")
      #expect(matches("<h1[ >]", in: page).count == 1, "\(path)")
      #expect(matches("<main ", in: page).count == 1, "\(path)")
      #expect(matches("<th(?![^>]* scope=)[ >]", in: page) == [], "\(path)")
      #expect(matches("<[^>]*\\s(?:style|on[a-z]+)=", in: page) == [], "\(path)")
      #expect(matches("<script(?![^>]* src=)|<style", in: page) == [], "\(path)")
      #expect(matches(" src=\"(?:[a-z]+:)?//", in: page) == [], "\(path)")
      #expect(matches("<img(?![^>]* alt=)", in: page) == [], "\(path)")
      let ids = values(of: "id", in: page)
      #expect(Set(ids).count == ids.count, "\(path)")
      let levels = matches("<h[1-6]", in: page).compactMap { $0.last?.wholeNumberValue }
      for (level, next) in zip(levels, levels.dropFirst()) {
        #expect(next <= level + 1, "\(path)")
      }
      #expect(page.contains("default-src 'none'; img-src 'self'; style-src 'self'"), "\(path)")
    }
  }

  @Test("What is not in force is neither searched for nor listed for search engines")
  func inactive() async throws {
    let files = try await site(content: BusyOffice.files)
    for path in ["assets/search-index.js", "sitemap.xml", "du-lieu/procedures.csv"] {
      let text = String(decoding: try #require(files[path]), as: UTF8.self)
      #expect(text.contains("1.004873"), "\(path)")
      #expect(!text.contains("2.000001") && !text.contains("2.000002"), "\(path)")
    }
  }

  @Test("The sitemap lists pages that exist, with full addresses") func sitemap() async throws {
    let files = try await site(content: BusyOffice.files)
    let text = String(decoding: try #require(files["sitemap.xml"]), as: UTF8.self)
    let places = matches("<loc>[^<]*", in: text).map { $0.dropFirst("<loc>".count) }
    #expect(places.count > 12)
    for place in places {
      let path = place.dropFirst("https://binhan.vinhlong.gov.vn/".count)
      #expect(files[String(path)] != nil, "\(place)")
    }
  }

  @Test("The same input makes the same bytes") func deterministic() async throws {
    #expect(
      try await site(content: BusyOffice.files) == (try await site(content: BusyOffice.files)))
  }

  @Test("Every word of the interface is used") func unusedWords() throws {
    let theme = try theme()
    let used = theme.templates.map(\.text).joined()
    #expect(theme.strings.map(\.key).filter { !used.contains("{{text.\($0)}}") } == [])
  }

  @Test("A word that the theme does not have is an error with its place")
  func unknownWord() async throws {
    let template = "{{<partials/page}}{{$main}}<main>{{text.hom}}</main>{{/main}}{{/partials/page}}"
    #expect(
      try await themeFindings(changing: ["site/notices.html": template]) == [
        """
        site/notices.html:1:36: lỗi[ten-la]: “text” không có phần nào tên là “hom”
            1 | \(template)
              |                                    ^^^^^^^^
          = Có phải “home” không?
        """
      ])
  }

  private func pages(in files: [String: [UInt8]]) -> [(path: String, text: String)] {
    files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
  }

  private func values(of attribute: String, in page: String) -> [String] {
    matches(" \(attribute)=\"[^\"]*", in: page).map {
      String($0.dropFirst(attribute.count + 3)).replacingOccurrences(of: "&amp;", with: "&")
    }
  }

  private func matches(_ pattern: String, in text: String) -> [String] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    let string = text as NSString
    return expression.matches(in: text, range: NSRange(location: 0, length: string.length))
      .map { string.substring(with: $0.range) }
  }
}
