public import Diagnostics
public import DisclosureModel

/// Stage 5: checks a catalogue as of a day.
///
/// `isWhole` says that nothing of the content is missing from it, `isSound` the same of one item;
/// what is not sound is not checked. `locate` says where a field of an item was written.
public func checkRules(
  of catalog: Catalog, isWhole: Bool, isSound: (CatalogItem) -> Bool, asOf: CivilDate,
  locate: (CatalogItem, String) -> SourceSpan?
) -> [Diagnostic] {
  let input = RuleInput(catalog: catalog, asOf: asOf)
  return Rule.all.filter { isWhole || !$0.needsWhole }.flatMap { rule in
    rule.check(input).filter { isSound($0.item) }.map { finding in
      Diagnostic(
        finding.severity, rule.code, finding.message, at: locate(finding.item, finding.path),
        advice: finding.advice)
    }
  }
}
