/// How much a finding matters.
public enum Severity: Int, Sendable, Hashable, Comparable {
  /// Worth knowing; changes nothing.
  case info
  /// Should be mended; fails a build only under `--strict`.
  case warning
  /// Must be mended; nothing is published.
  case error

  /// Orders by weight, `info` first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// One finding about the user's files, in the user's language.
public struct Diagnostic: Sendable, Hashable {
  /// A related place, such as the first of two equal declarations.
  public struct Note: Sendable, Hashable {
    /// What stands there.
    public let message: String
    /// Where.
    public let span: SourceSpan

    /// Makes a note.
    public init(_ message: String, at span: SourceSpan) {
      self.message = message
      self.span = span
    }
  }

  /// How much it matters.
  public let severity: Severity
  /// Number of the rule, such as `T07`, or a short name for what the reader and the program refuse,
  /// such as `khoa-la`: lower-case ASCII words joined by hyphens.
  public let code: String
  /// What is wrong: one Vietnamese sentence without a final period.
  public let message: String
  /// Where it is wrong; nil when it is about no place in a file.
  public let span: SourceSpan?
  /// What to write instead, in Vietnamese; nil when there is nothing useful to say.
  public let advice: String?
  /// Related places, in the order they are shown.
  public var notes: [Note]
  /// What the law says about it, with document and article, in Vietnamese; nil when the law is not
  /// what asks for it.
  public let basis: String?

  /// Repairs that together mend it; empty where more than one answer could be right.
  public let fixes: [Fix]

  /// Makes a diagnostic.
  public init(
    _ severity: Severity, _ code: String, _ message: String, at span: SourceSpan? = nil,
    advice: String? = nil, notes: [Note] = [], basis: String? = nil,
    fixes: [Fix] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.span = span
    self.advice = advice
    self.notes = notes
    self.basis = basis
    self.fixes = fixes
  }
}

/// A value together with what was found while it was made.
///
/// Bad content is data: a stage that meets it says so here and goes on with what it can still read.
public struct Diagnosed<Value> {
  /// What could be made.
  public var value: Value
  /// The findings, in the order they were made.
  public var diagnostics: [Diagnostic]

  /// Pairs a value with its findings.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Diagnosed: Sendable where Value: Sendable {}

extension Array where Element == Diagnostic {
  /// Whether anything here forbids publishing.
  public var containErrors: Bool { contains { $0.severity == .error } }

  /// The same findings by file, place and code; those without a place come first.
  public var sortedByPlace: [Diagnostic] {
    enumerated().sorted { left, right in
      let a = left.element, b = right.element
      if a.span?.path != b.span?.path { return (a.span?.path ?? "") < (b.span?.path ?? "") }
      let (from, to) = (a.span?.bytes.lowerBound ?? 0, b.span?.bytes.lowerBound ?? 0)
      if from != to { return from < to }
      if a.code != b.code { return a.code < b.code }
      return left.offset < right.offset
    }.map(\.element)
  }
}
