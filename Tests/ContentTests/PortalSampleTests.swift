import Diagnostics
import DisclosureContent
import DisclosureModel
import TestSupport
import Testing

@Suite(
  "Procedures of the national portal",
  .enabled(if: PortalSample.isPresent, "../shared/portal-sample is not beside the checkout"))
struct PortalSampleTests {
  @Test("All forty compile together, and each rule finds what is wrong in them")
  func compiles() async throws {
    let compilation = try await compiled()
    #expect(compilation.catalog?.procedures.count == 40)
    let found = Dictionary(grouping: compilation.diagnostics, by: \.code).mapValues(\.count)
    #expect(
      found == ["F04": 14, "T14": 7, "T16": 3, "T17": 9, "T19": 1, "X02": 25, "X03": 18],
      "\(compilation.text)")
  }

  @Test("No word is lost") func words() async throws {
    let catalog = try #require(try await compiled().catalog)
    for source in try #require(try PortalSample.procedures()) {
      let procedure = try #require(catalog.procedures.first { $0.code.text == source.code })
      var left = count(words(of: procedure.texts))
      var lost: [String] = []
      for text in source.texts.sorted(by: { $0.key < $1.key }).map(\.value) {
        let withoutLabels = PortalProcedure.labels.reduce(text) { $0.replacing($1, with: " ") }
          .replacing(/bản (?:sao|chính)/) { "\($0.output) " }
        for word in words(of: [VietnameseText.nfc(withoutLabels)]) {
          if let number = left[word], number > 0 {
            left[word] = number - 1
          } else {
            lost.append(word)
          }
        }
      }
      #expect(lost == [], "\(source.code)")
    }
  }

  private func compiled() async throws -> Compilation {
    let files = try #require(try PortalSample.files())
    return await Compilation(files.map { ContentFile(path: $0.path, bytes: Array($0.text.utf8)) })
  }

  /// Runs of letters and digits; where a small letter meets a capital, two cells of a table were
  /// glued together.
  private func words(of texts: [String]) -> [String] {
    texts.flatMap { text -> [String] in
      var words: [String] = []
      var last: Character = " "
      for character in text {
        if character.isLetter || character.isNumber {
          let continues =
            last.isLetter && character.isLetter && !(last.isLowercase && character.isUppercase)
            || last.isNumber && character.isNumber
          words.append((continues ? words.popLast() ?? "" : "") + String(character))
        }
        last = character
      }
      return words
    }
  }

  private func count(_ words: [String]) -> [String: Int] {
    Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
  }
}

extension Procedure {
  /// Everything that the converted record says.
  fileprivate var texts: [String] {
    let papers = dossier.flatMap { dossierCase in
      [dossierCase.title] + dossierCase.items.flatMap { [$0.name, $0.note] }
    }
    let rich = [introduction, steps, conditions] + extraSections.map(\.content)
    return [code.text, name] + channels.compactMap(\.note) + papers.compactMap(\.self)
      + results.flatMap { [$0.name, $0.code ?? ""] } + decisions.map(\.number)
      + rich.map(\.plainText) + (conditions.isEmpty ? ["Không"] : [])
  }
}
