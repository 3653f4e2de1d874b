import Diagnostics
import DisclosureModel

/// A thing that the catalogue must satisfy, beyond what its single fields say.
struct Rule: Sendable {
  /// Stable short name, shown with each finding.
  let code: String
  /// Whether the rule would take a thing for missing that only could not be read.
  var needsWhole = false
  /// Finds what breaks the rule.
  let check: @Sendable (RuleInput) -> [Finding]

  /// All rules, in the order in which they run.
  static let all: [Rule] = [
    pledgeCount, committedTime, boardPosters, receptionExceptions, knownHolidays,
  ]
}

/// What a rule sees.
struct RuleInput: Sendable {
  let catalog: Catalog
  /// The day for which the content is checked.
  let asOf: CivilDate
}

/// One breach of a rule.
struct Finding: Sendable {
  let severity: Severity
  let item: CatalogItem
  /// Field of the item, such as `groups[0].lines`.
  let path: String
  let message: String
  let advice: String
}
