import CommonMark
import Diagnostics
import Testing

@Suite(
  "CommonMark 0.30, skipped where the specification is not beside the checkout",
  .enabled(if: SpecificationExample.specification != nil))
struct SpecificationTests {
  @Test func `every example means what the specification says, except the listed ones`() throws {
    let specification = try #require(SpecificationExample.specification)
    let examples = SpecificationExample.all(in: specification)
    #expect(examples.count == 652)

    for example in examples {
      let file = SourceFile(path: "spec.md", text: example.markdown)
      let result = parseMarkdown(file, in: 0..<example.markdown.utf8.count)
      let html = HTMLText(result.value).html
      let isAsSpecified = html == example.html && !result.diagnostics.containErrors

      let reasons = deviations.filter { $0.examples.contains(example.number) }
      if reasons.isEmpty {
        #expect(
          isAsSpecified,
          "example \(example.number)\n\(example.markdown)\n\(html)\n\(result.diagnostics)")
      }
      for deviation in reasons {
        #expect(!isAsSpecified, "example \(example.number) no longer differs")
        #expect(
          result.diagnostics.map(\.code).contains(deviation.code) || deviation.code.isEmpty,
          "example \(example.number): \(result.diagnostics)")
      }
    }
  }

  @Test func `no example is listed twice`() {
    let numbers = deviations.flatMap(\.examples)
    #expect(Set(numbers).count == numbers.count)
  }
}

/// Where our formatted text differs from the specification on purpose: why, the code of the finding
/// that tells the author (empty where the difference cannot be seen on a page), and the examples.
private let deviations: [(reason: String, code: String, examples: [Int])] = [
  (
    "raw HTML is refused", "ma-html",
    [21, 31] + [Int](148...191) + [201, 308, 309, 344, 474, 475, 476, 490, 493, 523, 535]
      + [612, 613, 614, 615, 616, 622, 624, 627, 628, 629, 630, 631, 642, 643]
  ),
  (
    "a page has one first-level heading, its name", "tieu-de-cap-1",
    [10, 62, 66, 67, 68, 72, 75, 76, 78, 79, 80, 81, 82, 83, 84, 115, 141, 214, 215]
      + [227, 228, 229, 230, 232, 300]
  ),
  ("a picture is a file of the site", "hinh-la", [571, 573, 574, 578] + [Int](580...588) + [590]),
  (
    "a link leads to an accepted form of address", "lien-ket-la",
    [20, 202, 499, 501, 595, 597, 598, 600, 602]
  ),
  ("a link leads somewhere", "lien-ket-trong", [200, 484, 485, 486, 566]),
  ("a link has text", "lien-ket-khong-chu", [483]),
  (
    "titles of links are not kept: touch screens and paper do not show them", "chu-thich-bi-bo",
    [22, 23, 32, 33, 192, 193, 194, 195, 196, 217, 481, 504, 505, 508, 509, 526, 538, 541, 542]
      + [Int](552...558) + [560, 572, 575, 576, 592]
  ),
  ("the language of a code block is not kept", "", [24, 34, 142, 143, 144, 146]),
  ("a section title is one line", "", [95]),
]
