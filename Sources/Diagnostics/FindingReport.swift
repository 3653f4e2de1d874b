/// All findings of one check, to be handed to a program as JSON, as SARIF or as annotations.
///
/// Paths are those of `format`, lines and columns count from 1, and the same findings give the same
/// bytes.
public struct FindingReport: Sendable {
  /// The findings, in the order in which they are written.
  public let findings: [Diagnostic]
  /// What is accepted and does not count.
  public let accepted: [AcceptedFinding]
  /// Whether nothing forbids publishing.
  public let isReady: Bool
  /// The day of the check, as `2026-11-21`.
  public let day: String
  let format: DiagnosticFormat

  /// Makes a report.
  public init(
    _ findings: [Diagnostic], accepted: [AcceptedFinding] = [], isReady: Bool, day: String,
    format: DiagnosticFormat
  ) {
    self.findings = findings
    self.accepted = accepted
    self.isReady = isReady
    self.day = day
    self.format = format
  }
}

extension DiagnosticFormat {
  /// Where a span begins and ends; nil when the text of its file is not known.
  func ends(of span: SourceSpan) -> (start: SourcePosition, end: SourcePosition)? {
    files[span.path].map { file in
      (file.position(at: span.bytes.lowerBound), file.position(at: span.bytes.upperBound))
    }
  }
}

extension [Diagnostic] {
  /// How many of a severity there are.
  public func count(of severity: Severity) -> Int { count { $0.severity == severity } }
}

extension Severity {
  /// The word for it in JSON and SARIF.
  var programName: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
