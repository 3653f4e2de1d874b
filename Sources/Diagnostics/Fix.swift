/// A repair with exactly one right answer: some text in place of other.
public struct Fix: Sendable, Hashable {
  /// What goes, whole characters on one line.
  public let span: SourceSpan
  /// What comes in its place, NFC without line ends.
  public let replacement: String

  /// Makes a fix.
  public init(_ span: SourceSpan, _ replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}
