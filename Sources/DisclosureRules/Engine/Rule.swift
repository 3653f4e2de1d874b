public import Diagnostics
public import DisclosureModel

/// A thing that the content as a whole must satisfy (quy tắc), beyond what its single fields say.
public struct Rule: Sendable {
  /// Its number, a letter for the group and two digits: "T07". It never changes its meaning.
  public let number: String
  /// How much a breach matters.
  public let severity: Severity
  /// What must be so, one Vietnamese clause.
  public let requirement: String
  /// What the law says; nil where the rule asks for sound data only.
  public let basis: Citation?
  /// The days for which content is checked against it.
  public let period: Period
  /// The levels of the offices it is for.
  public let levels: Set<Office.Level>
  /// How it is held up.
  let enforcement: Enforcement

  /// How a rule is held up.
  enum Enforcement: Sendable {
    /// By finding what breaks it, with a pair of contents as proof. `needsWhole` says that the rule
    /// would take a thing for missing that only could not be read.
    case check(Example, needsWhole: Bool, @Sendable (RuleInput) -> [Finding])
    /// By the reader of the content, which refuses what breaks it under a code of its own.
    case reader(code: String, Example)
    /// By the way the program is built; says how.
    case construction(String)
  }

  /// Makes a rule that is checked. A rule whose basis is unverified only warns.
  init(
    _ number: String, _ severity: Severity, _ requirement: String, basis: Citation? = nil,
    from: CivilDate? = nil, to: CivilDate? = nil,
    levels: Set<Office.Level> = Set(Office.Level.allCases), needsWhole: Bool = false,
    example: Example, check: @escaping @Sendable (RuleInput) -> [Finding]
  ) {
    self.init(
      number: number, severity: severity, requirement: requirement, basis: basis,
      period: Period(from: from, to: to), levels: levels,
      enforcement: .check(example, needsWhole: needsWhole, check))
  }

  /// Makes a rule that the reader of the content holds up with its findings of `code`.
  init(
    _ number: String, _ requirement: String, basis: Citation? = nil, reader code: String,
    severity: Severity = .error, example: Example
  ) {
    self.init(
      number: number, severity: severity, requirement: requirement, basis: basis, period: Period(),
      levels: Set(Office.Level.allCases), enforcement: .reader(code: code, example))
  }

  /// Makes a rule that nothing can break, and says why.
  init(_ number: String, _ requirement: String, basis: Citation? = nil, construction why: String) {
    self.init(
      number: number, severity: .error, requirement: requirement, basis: basis, period: Period(),
      levels: Set(Office.Level.allCases), enforcement: .construction(why))
  }

  private init(
    number: String, severity: Severity, requirement: String, basis: Citation?, period: Period,
    levels: Set<Office.Level>, enforcement: Enforcement
  ) {
    self.number = number
    self.severity = min(severity, basis?.certainty.heaviest ?? .error)
    self.requirement = requirement
    self.basis = basis
    self.period = period
    self.levels = levels
    self.enforcement = enforcement
  }

  /// Whether content of an office at `level` is checked against it as of `day`.
  public func applies(to level: Office.Level, on day: CivilDate) -> Bool {
    period.contains(day) && levels.contains(level)
  }
}

extension Certainty {
  /// The most that may be made of what a source of this certainty says.
  var heaviest: Severity { self == .unverified ? .warning : .error }
}

extension CivilDate {
  /// The start of the two-level local government, without districts, and of the 34 provinces.
  static let twoLevels = CivilDate(year: 2025, month: 7, day: 1)
}
