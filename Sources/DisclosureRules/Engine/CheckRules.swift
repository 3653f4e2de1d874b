public import Diagnostics
public import DisclosureModel

/// Stage 5: checks a catalogue as of a day against the rules that are in force then for an office
/// of its level. `isWhole` says that nothing of the content is missing from it; `width` is the number
/// of texts that are looked through at once.
public func checkRules(
  of catalog: Catalog, _ law: Law, isWhole: Bool, asOf: CivilDate, places: Places,
  width: Int
) async -> [Diagnostic] {
  let input = await RuleInput(catalog, law, asOf: asOf, places, width: width)
  return Rule.all.flatMap { rule -> [Diagnostic] in
    guard rule.applies(to: catalog.office.level, on: asOf),
      case .check(_, let needsWhole, let check) = rule.enforcement, isWhole || !needsWhole
    else { return [] }
    return check(input).filter { places.isSound($0.item) }.map { rule.diagnostic($0, places) }
  }
}

extension Rule {
  fileprivate func diagnostic(_ finding: Finding, _ places: Places) -> Diagnostic {
    let basis = finding.basis ?? basis
    return Diagnostic(
      min(severity, basis?.certainty.heaviest ?? .error), number, finding.message,
      at: finding.span ?? places.span(finding.item, finding.path), advice: finding.advice,
      notes: finding.notes, basis: basis?.text, fixes: finding.fixes)
  }
}
