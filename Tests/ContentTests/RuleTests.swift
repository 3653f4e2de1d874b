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

  @Test("The documentation holds what they say now") func documentation() throws {
    let docs = try filesBelow("\(Checkout.folder)/docs")
    #expect(String(decoding: docs["rules.md"] ?? [], as: UTF8.self) == RuleReference.markdown)
    for rule in Rule.all { #expect(RuleReference.markdown.contains("### \(rule.number)\n")) }
  }

  @Test("Each number is used once and names a group") func numbers() {
    let numbers = Rule.all.map(\.number)
    #expect(Set(numbers).count == numbers.count)
    for number in numbers { #expect(number.wholeMatch(of: /[TFRCDX]\d\d/) != nil, "\(number)") }
  }

  @Test("No procedure is on a poster before it is in force or after it has ended (T04, T05)")
  func lifecycles() async throws {
    for (dates, isShown) in [("to: 20/11/2026", false), ("from: 22/11/2026", false), ("", true)] {
      let files = try SmallOffice.contentFiles([
        .replacing("sets: 1", by: "sets: 1\n\(dates)", in: "procedures/1.004873.md")
      ])
      let day = try #require(today)
      let catalog = try #require(await Compilation(files).catalog)
      let posters = catalog.posters(on: day).map(\.id)
      #expect(posters.contains("tthc-1.004873") == isShown)
      #expect(posters.contains("danh-muc-ho-tich") == isShown)
    }
  }

  @Test("Only fee schedules have fields for amounts that citizens pay (F05)") func amounts() {
    let kinds = JSONSchema.files.filter { $0.text.contains("8.000 đồng") }
    // What a printed sheet costs the office stands with its boards.
    #expect(kinds.map(\.pattern) == ["fees/*.yaml", "boards.yaml"])
  }

  @Test(
    "However an amount is written, it is shown in one style (F08)",
    arguments: ["1234000 đồng/bản", "1.234.000 đ/bản", "1.234.000 VNĐ/bản"])
  func amountStyle(written: String) async throws {
    let files = try SmallOffice.contentFiles([
      .replacing("5.000 đồng/bản", by: written, in: "fees/ho-tich.yaml")
    ])
    let day = try #require(today)
    let catalog = try #require(await Compilation(files).catalog)
    #expect(catalog.feeStatement(ofRow: "xac-nhan", on: day)?.text == "1.234.000 đồng/bản")
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
