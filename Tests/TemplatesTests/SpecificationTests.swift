import Diagnostics
import Foundation
import Templates
import Testing

/// The public Mustache specification, found beside the checkout.
@Suite("Mustache specification (skipped where ../shared/specs/mustache is absent)")
struct SpecificationTests {
  @Test(
    .enabled(if: SpecFile.exist, "no ../shared/specs/mustache beside the checkout"),
    arguments: SpecFile.names)
  func `every test passes or differs for a stated reason`(file: String) throws {
    let tests = try SpecFile.tests(file)
    #expect(!tests.isEmpty)
    for test in tests {
      switch strictDifferences["\(file): \(test.name)"] {
      case nil: #expect(test.outcome() == .page(test.expected), "\(file): \(test.name)")
      case .needsMarkup:
        #expect(test.outcome() == .errors(["chu-khong-la-html"]), "\(file): \(test.name)")
        #expect(
          test.outcome(textsAreMarkup: true) == .page(test.expected), "\(file): \(test.name)")
      case .errors(let codes, _):
        #expect(test.outcome() == .errors(codes), "\(file): \(test.name)")
      }
    }
  }

  @Test(.enabled(if: SpecFile.exist, "no ../shared/specs/mustache beside the checkout"))
  func `every stated difference is about a test of the specification`() throws {
    let known = try SpecFile.names.flatMap { file in
      try SpecFile.tests(file).map { "\(file): \($0.name)" }
    }
    for name in strictDifferences.keys.sorted() { #expect(known.contains(name), "\(name)") }
  }
}

/// How a strict engine answers instead of following the specification.
enum StrictDifference {
  /// Unescaped output takes markup only: text is refused, the same data as markup passes.
  case needsMarkup
  /// The template is refused with diagnostics of these codes.
  case errors([String], because: String)
}

let strictDifferences: [String: StrictDifference] = {
  let unknown = StrictDifference.errors(
    ["ten-la"], because: "an unknown name is a misspelling, not an empty text")
  let mayBeMissing = StrictDifference.errors(
    ["khong-in-duoc"], because: "what may be missing is printed inside its own section only")
  let textSection = StrictDifference.errors(
    ["khong-la-doan"], because: "text is always there; implementations disagree on empty text")
  return [
    "interpolation: Triple Mustache": .needsMarkup,
    "interpolation: Ampersand": .needsMarkup,
    "interpolation: Triple Mustache Integer Interpolation": .needsMarkup,
    "interpolation: Ampersand Integer Interpolation": .needsMarkup,
    "interpolation: Triple Mustache Decimal Interpolation": .needsMarkup,
    "interpolation: Ampersand Decimal Interpolation": .needsMarkup,
    "interpolation: Implicit Iterators - Triple Mustache": .needsMarkup,
    "interpolation: Implicit Iterators - Ampersand": .needsMarkup,
    "interpolation: Triple Mustache - Surrounding Whitespace": .needsMarkup,
    "interpolation: Ampersand - Surrounding Whitespace": .needsMarkup,
    "interpolation: Triple Mustache - Standalone": .needsMarkup,
    "interpolation: Ampersand - Standalone": .needsMarkup,
    "interpolation: Triple Mustache With Padding": .needsMarkup,
    "interpolation: Ampersand With Padding": .needsMarkup,
    "interpolation: Dotted Names - Triple Mustache Interpolation": .needsMarkup,
    "interpolation: Dotted Names - Ampersand Interpolation": .needsMarkup,
    "sections: Implicit Iterator - Triple mustache": .needsMarkup,
    "sections: Implicit Iterator - Ampersand": .needsMarkup,
    "partials: Standalone Indentation": .needsMarkup,
    "inheritance: Triple Mustache": .needsMarkup,

    "interpolation: Basic Null Interpolation": mayBeMissing,
    "interpolation: Triple Mustache Null Interpolation": mayBeMissing,
    "interpolation: Ampersand Null Interpolation": mayBeMissing,

    "interpolation: Basic Context Miss Interpolation": unknown,
    "interpolation: Triple Mustache Context Miss Interpolation": unknown,
    "interpolation: Ampersand Context Miss Interpolation": unknown,
    "interpolation: Dotted Names - Broken Chains": unknown,
    "interpolation: Dotted Names - Broken Chain Resolution": unknown,
    "interpolation: Dotted Names - Context Precedence": unknown,
    "interpolation: Dotted Names are never single keys": unknown,
    "inverted: Context Misses": unknown,
    "inverted: Dotted Names - Broken Chains": unknown,
    "sections: Context Misses": unknown,
    "sections: Dotted Names - Broken Chains": unknown,
    "inheritance: Negative Sections": unknown,

    "sections: Variable test": textSection,
    "sections: Deeply Nested Contexts": textSection,

    "inverted: Context": .errors(
      ["khong-bao-gio-hien", "ten-la"],
      because: "a record is always there, so the section is dead; it does not open the record"),
    "inverted: List": unknown,
    "partials: Failed Lookup": .errors(
      ["thieu-mau"], because: "a missing partial is a mistake, not an empty text"),
    "partials: Recursion": .errors(
      ["mau-goi-vong"], because: "partials are inserted when a page is loaded, before any data"),
  ]
}()

struct SpecTest: Decodable {
  enum Outcome: Equatable {
    case page(String)
    /// Each code once, in alphabetical order.
    case errors([String])
  }

  let name: String
  let data: SpecData
  let template: String
  let expected: String
  let partials: [String: String]?

  func outcome(textsAreMarkup: Bool = false) -> Outcome {
    let partials = (partials ?? [:]).sorted { $0.key < $1.key }
    let library = TemplateLibrary(
      [SourceFile(path: "(page).html", text: template)]
        + partials.map { SourceFile(path: "\($0.key).html", text: $0.value) })
    let page = library.page("(page)", shape: data.shape(texts: textsAreMarkup ? .markup : .text))
    guard let template = page.value else {
      return .errors(Set(page.diagnostics.map(\.code)).sorted())
    }
    var output: [UInt8] = []
    template.render(data.value(textsAreMarkup: textsAreMarkup), into: &output)
    return .page(String(decoding: output, as: UTF8.self))
  }
}

enum SpecFile {
  static let names = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "inheritance",
  ]

  static var exist: Bool {
    names.allSatisfy { FileManager.default.fileExists(atPath: url($0).path) }
  }

  static func tests(_ name: String) throws -> [SpecTest] {
    struct File: Decodable { let tests: [SpecTest] }
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: url(name))).tests
  }

  /// `../shared` beside the root of the package.
  private static func url(_ name: String) -> URL {
    URL(filePath: #filePath).appending(path: "../../../../shared/specs/mustache/\(name).json")
      .standardized
  }
}
