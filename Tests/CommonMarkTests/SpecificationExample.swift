import Foundation

/// One example of the CommonMark specification: a text and the HTML that it stands for.
struct SpecificationExample {
  /// Its number in the specification, from 1.
  let number: Int
  let markdown: String
  let html: String

  /// The text of the specification, beside the checkout; nil where it is not.
  static let specification: String? = {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let file = root.appending(path: "../shared/specs/commonmark/spec-0.30.txt").standardized
    return try? String(contentsOf: file, encoding: .utf8)
  }()

  /// All examples, in their order; in the specification, → stands for a tab.
  static func all(in specification: String) -> [SpecificationExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var parts: [String]?
    for line in specification.replacing("→", with: "\t").split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line == fence + " example" {
        parts = [""]
      } else if line == fence, let both = parts, both.count == 2 {
        examples.append(
          SpecificationExample(number: examples.count + 1, markdown: both[0], html: both[1]))
        parts = nil
      } else if line == ".", parts?.count == 1 {
        parts?.append("")
      } else if let last = parts?.indices.last {
        parts?[last] += line + "\n"
      }
    }
    return examples
  }
}
