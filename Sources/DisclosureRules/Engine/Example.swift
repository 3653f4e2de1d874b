public import DisclosureModel

/// A pair of contents that differ in one thing, of which the first breaks a rule and the second
/// does not. It stands in `docs/rules.md`, and the tests check the rule by it.
///
/// A text names keys of one file of the small office of the tests, `## …` sections of its text, or
/// both. The keys and sections that either of the pair names are taken out of the file; then the
/// text is put in. `⟦` and `⟧` stand around what the finding marks.
public struct Example: Sendable {
  /// The file, below `content/`.
  public let file: String
  /// What breaks the rule.
  public let bad: String
  /// The same mended.
  public let good: String
  /// What other files say, in both of the pair.
  public let setting: [(file: String, text: String)]
  /// The day for which the content is checked.
  public let asOf: CivilDate?

  /// Makes an example, by default for 21/11/2026.
  init(
    in file: String, bad: String, good: String, setting: [(file: String, text: String)] = [],
    asOf: CivilDate? = CivilDate(year: 2026, month: 11, day: 21)
  ) {
    self.file = file
    self.bad = bad
    self.good = good
    self.setting = setting
    self.asOf = asOf
  }
}

extension Rule {
  /// Its pair of contents; nil for a rule that nothing can break.
  public var example: Example? {
    switch enforcement {
    case .check(let example, _, _), .reader(_, let example): example
    case .construction: nil
    }
  }

  /// The code under which its findings are told; nil for a rule that nothing can break.
  public var code: String? {
    switch enforcement {
    case .check: number
    case .reader(let code, _): code
    case .construction: nil
    }
  }
}
