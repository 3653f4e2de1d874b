/// What all findings with one code have in common, for programs that list them.
public struct FindingKind: Sendable, Hashable {
  /// The code, as in `Diagnostic.code`.
  public let code: String
  /// How much such a finding matters as a rule.
  public let severity: Severity
  /// What is wrong, as a short Vietnamese sentence without a final period.
  public let summary: String
  /// What to do about it, as a Vietnamese sentence without a final period.
  public let help: String

  /// Makes a kind.
  public init(_ code: String, _ severity: Severity, _ summary: String, _ help: String) {
    self.code = code
    self.severity = severity
    self.summary = summary
    self.help = help
  }
}
