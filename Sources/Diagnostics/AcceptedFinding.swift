/// A finding that the office has looked at and lets stand for a while.
public struct AcceptedFinding: Sendable, Hashable {
  /// What was found.
  public let finding: Diagnostic
  /// The last day on which it is accepted, as `2026-12-31`.
  public let until: String
  /// Why, in the office's words.
  public let reason: String

  /// Makes an accepted finding.
  public init(_ finding: Diagnostic, until: String, reason: String) {
    self.finding = finding
    self.until = until
    self.reason = reason
  }
}
