import CommonMark
import Diagnostics
import DisclosureModel
import Testing

/// Parses a whole text.
func parse(_ text: String) -> Diagnosed<MarkdownDocument> {
  parseMarkdown(SourceFile(path: "bai.md", text: text), in: 0..<text.utf8.count)
}

/// Checks the only finding about a text: its severity, code, message and advice, and the words that
/// it points at with the number of their line, from 1.
func expectFinding(
  in text: String, _ severity: Severity, _ code: String, _ message: String, advice: String,
  at words: String, line: Int, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let findings = parse(text).diagnostics
  #expect(findings.count == 1, "\(findings)", sourceLocation: sourceLocation)
  let finding = try #require(findings.first, sourceLocation: sourceLocation)
  #expect(finding.severity == severity, sourceLocation: sourceLocation)
  #expect(finding.code == code, sourceLocation: sourceLocation)
  #expect(finding.message == message, sourceLocation: sourceLocation)
  #expect(finding.advice == advice, sourceLocation: sourceLocation)
  let span = try #require(finding.span, sourceLocation: sourceLocation)
  #expect(span.path == "bai.md", sourceLocation: sourceLocation)
  let bytes = Array(text.utf8)
  #expect(
    String(decoding: bytes[span.bytes], as: UTF8.self) == words, sourceLocation: sourceLocation)
  #expect(
    bytes[..<span.bytes.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1 == line,
    sourceLocation: sourceLocation)
}
