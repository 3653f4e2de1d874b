import Diagnostics
import DisclosureModel

/// Which fields refer to what.
extension Resolver {
  mutating func check(_ placed: Placed<Procedure>, _ known: KnownNames) {
    let procedure = placed.value
    check(procedure.field, among: known.fields, of: placed, "field")
    check(procedure.agency, among: known.agencies, of: placed, "agency")
    if let id = procedure.competentAuthority {
      check(id, among: known.agencies, of: placed, "competent_authority")
    }
    if let id = procedure.delegatedAgency {
      check(id, among: known.agencies, of: placed, "delegated_agency")
    }
    for (index, id) in procedure.coordinating.enumerated() {
      check(id, among: known.agencies, of: placed, "coordinating[\(index)]")
    }
    if let id = procedure.counter { check(id, among: known.counters, of: placed, "counter") }
    for (index, channel) in procedure.channels.enumerated() {
      for (row, id) in channel.fees.enumerated() {
        check(id, among: known.feeRows, of: placed, "channels[\(index)].fees[\(row)]")
      }
    }
    for (index, number) in procedure.legalBasis.enumerated() {
      check(number, among: known.legalDocuments, of: placed, "legal_basis[\(index)]")
    }
    for (index, code) in procedure.related.enumerated() {
      check(code.text, among: known.procedures, of: placed, "related[\(index)]")
    }
    for (index, dossierCase) in procedure.dossier.enumerated() {
      for (row, item) in dossierCase.items.enumerated() {
        guard let file = item.form?.file else { continue }
        check(file, among: known.forms, of: placed, "dossier[\(index)].items[\(row)].form.file")
      }
    }
    checkLinks(procedure.texts, known, of: placed, .procedure(procedure.code))
  }

  mutating func check(_ placed: Placed<FeeSchedule>, _ known: KnownNames) {
    let schedule = placed.value
    check(schedule.field, among: known.fields, of: placed, "field")
    check(schedule.decision, among: known.legalDocuments, of: placed, "decision")
    for (row, feeRow) in schedule.rows.enumerated() {
      for (index, amount) in feeRow.amounts.enumerated() {
        guard let number = amount.decision else { continue }
        let field = "rows[\(row)].amounts[\(index)].decision"
        check(number, among: known.legalDocuments, of: placed, field)
      }
    }
  }

  mutating func check(_ placed: Placed<ReceptionPlan>, _ known: KnownNames) {
    let plan = placed.value
    let rules = Names(
      "lịch định kỳ", in: "mục rules của tệp này", plan.rules.map(\.id),
      intentions: [intention(ofFile: placed.file)])
    for (index, rule) in plan.rules.enumerated() {
      check(rule.receiver, among: known.leaders, of: placed, "rules[\(index)].receiver")
    }
    for (index, exception) in plan.exceptions.enumerated() {
      check(exception.rule, among: rules, of: placed, "exceptions[\(index)].rule")
      if let receiver = exception.receiver {
        check(receiver, among: known.leaders, of: placed, "exceptions[\(index)].receiver")
      }
    }
  }

  mutating func checkLinks<Value>(
    _ texts: [RichText], _ known: KnownNames, of placed: Placed<Value>, _ item: CatalogItem
  ) {
    for target in texts.flatMap(\.linkTargets) {
      switch target {
      case .address: break
      case .procedure(let code):
        checkLink(code, among: known.procedures, of: placed, written: "tthc:\(code)", item: item)
      case .legalDocument(let number):
        checkLink(
          number, among: known.legalDocuments, of: placed, written: "van-ban:\(number)",
          item: item)
      case .form(let file):
        checkLink(file, among: known.forms, of: placed, written: "bieu-mau:\(file)", item: item)
      }
    }
    for file in texts.flatMap(\.pictures) {
      checkLink(
        file, among: known.pictures, of: placed, written: file, item: item, as: "hình")
    }
  }
}

extension Procedure {
  /// All its texts.
  fileprivate var texts: [RichText] {
    [introduction, steps, conditions] + extraSections.map(\.content)
  }
}

extension Regulation {
  /// All its texts.
  var texts: [RichText] { [introduction] + sections.map(\.content) }
}

extension Notice {
  /// All its texts.
  var texts: [RichText] { [introduction] + sections.map(\.content) }
}
