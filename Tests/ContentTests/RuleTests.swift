import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosureRules
import TestSupport
import Testing

/// A rule with its pair of contents.
struct RuleWithExample: CustomTestStringConvertible, Sendable {
  let rule: Rule
  let code: String
  let example: Example

  var testDescription: String { rule.number }

  static let all: [RuleWithExample] = Rule.all.compactMap { rule in
    guard let code = rule.code, let example = rule.example else { return nil }
    return RuleWithExample(rule: rule, code: code, example: example)
  }
}

@Suite("The rules") struct RuleTests {
  @Test("Each fires once, at the place marked", arguments: RuleWithExample.all)
  func fires(on proof: RuleWithExample) async throws {
    let office = proof.office(proof.example.bad, twin: proof.example.good)
    let found = await Compilation(office.files, asOf: proof.example.asOf)
    #expect(found.diagnostics.map(\.code) == [proof.code], "\(found.text)")
    let finding = try #require(found.diagnostics.first)
    if let mark = office.mark {
      #expect(finding.span == mark, "\(found.text)")
    } else {
      #expect(finding.span?.path == proof.example.file, "\(found.text)")
    }
    #expect(finding.severity == proof.rule.severity)
    #expect(finding.advice != nil)
  }

  @Test("Each is silent on the mended twin", arguments: RuleWithExample.all)
  func isSilent(on proof: RuleWithExample) async throws {
    let office = proof.office(proof.example.good, twin: proof.example.bad)
    #expect(await Compilation(office.files, asOf: proof.example.asOf).text == "")
  }

  @Test("Each number is used once and names a group") func numbers() {
    let numbers = Rule.all.map(\.number)
    #expect(Set(numbers).count == numbers.count)
    for number in numbers { #expect(number.wholeMatch(of: /[TFRCDX]\d\d/) != nil, "\(number)") }
  }

  @Test("None makes an error of a source that nobody has checked") func certainty() {
    for rule in Rule.all where rule.basis?.certainty == .unverified {
      #expect(rule.severity <= .warning, "\(rule.number)")
    }
  }
}

extension RuleWithExample {
  /// The small office with one of the pair, and the place that is marked in it.
  fileprivate func office(
    _ text: String, twin: String
  ) -> (files: [ContentFile], mark: SourceSpan?) {
    let layers =
      example.setting.map { SmallOffice.Layer($0.text, over: $0.file) }
      + [SmallOffice.Layer(text, over: example.file, twin: twin)]
    var mark: SourceSpan?
    let files = SmallOffice.files(under: layers).map { path, text in
      let parts = text.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
      if parts.count == 3 {
        let start = parts[0].utf8.count
        mark = SourceSpan(path: path, bytes: start..<start + parts[1].utf8.count)
      }
      return ContentFile(path: path, bytes: Array(parts.joined().utf8))
    }
    return (files, mark)
  }
}
