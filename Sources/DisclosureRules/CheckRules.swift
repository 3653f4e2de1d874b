public import Diagnostics
public import DisclosureModel

/// Stage 5: checks a catalogue as of a day. `locate` says where a field of an item was written.
public func checkRules(
  of catalog: Catalog, asOf: CivilDate, locate: (CatalogItem, String) -> SourceSpan?
) -> [Diagnostic] {
  let input = RuleInput(catalog: catalog, asOf: asOf)
  return Rule.all.flatMap { rule in
    rule.check(input).map { finding in
      Diagnostic(
        finding.severity, rule.code, finding.message, at: locate(finding.item, finding.path),
        advice: finding.advice)
    }
  }
}
