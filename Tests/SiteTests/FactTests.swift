import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosureSite
import TestSupport
import Testing

/// Facts are all that a page says: whatever edit changes a page changes a fact.
@Suite("Facts") struct FactTests {
  /// What pages say of one state of the content, and the facts of it.
  private struct State {
    let pages: [String: [UInt8]]
    let facts: [SubjectFacts]
  }

  private let day = CivilDate(year: 2026, month: 11, day: 21)

  /// Nil when the content does not compile.
  private func state(of files: [String: String], _ theme: SiteTheme) async throws -> State? {
    let day = try #require(day)
    let reading = await readContent(
      files.sorted { $0.key < $1.key }.map {
        ContentFile(path: $0.key, bytes: Array($0.value.utf8))
      },
      width: 1)
    guard let catalog = reading.value.catalog else { return nil }
    let site = siteArtifacts(
      for: catalog, theme: theme,
      options: SiteOptions(
        asOf: day, baseURL: catalog.office.siteURL, posters: catalog.posters(on: day)))
    let pages = site.value.filter { $0.path.hasSuffix(".html") }.map { ($0.path, $0.render()) }
    return State(
      pages: Dictionary(uniqueKeysWithValues: pages), facts: catalog.facts(on: day))
  }

  @Test func `change with every edit of a line that a page shows`() async throws {
    let theme = try theme()
    var files: [String: String] = SmallOffice.files
    for (path, text) in BusyOffice.files { files[path] = text }
    // What is not in force yet or any more is no fact.
    let passedOver = ["procedures/2.000001.md", "procedures/2.000002.md"]
    let whole = try #require(try await state(of: files, theme))
    var shown = 0
    var silent: [String] = []
    for path in files.keys.sorted() where !passedOver.contains(path) {
      let lines = try #require(files[path]).split(
        separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() {
        guard let edited = edit(of: line) else { continue }
        var text = lines
        text[number] = Substring(edited)
        var changed = files
        changed[path] = text.joined(separator: "\n")
        guard let state = try await state(of: changed, theme), state.pages != whole.pages else {
          continue
        }
        shown += 1
        if changes(from: whole.facts, to: state.facts).isEmpty {
          silent.append("\(path):\(number + 1): \(edited)")
        }
      }
    }
    #expect(shown > 100)
    #expect(silent == [])
  }

  /// The line with one more letter, or with another last digit; nil where it has neither.
  private func edit(of line: Substring) -> String? {
    if line.last?.isLetter == true { return "\(line)x" }
    return line.lastIndex { ("0"..."9").contains($0) }.map { digit in
      let other = line[digit] == "1" ? "2" : "1"
      return "\(line[..<digit])\(other)\(line[line.index(after: digit)...])"
    }
  }
}
