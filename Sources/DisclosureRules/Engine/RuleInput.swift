public import Diagnostics
public import DisclosureModel

/// What a rule sees.
struct RuleInput: Sendable {
  let catalog: Catalog
  let law: Law
  /// The day for which the content is checked.
  let asOf: CivilDate
  let places: Places
  /// The working days of all years whose holidays are known.
  let calendar: WorkCalendar
  /// The reception plans of this year and later ones with their sessions, ascending.
  let reception: [(plan: ReceptionPlan, sessions: [ReceptionSession])]
  /// What the content says of things that are out of use.
  let mentions: [Mention]
  /// The procedures that are shown on the day of the check: those in force, and those to come.
  let procedures: [Procedure]
  /// The fee schedules that are shown on the day of the check: those in force, and those to come.
  let feeSchedules: [FeeSchedule]
  /// The registers that are still kept: from that of the last quarter that is over on the day of the
  /// check, whose list is due.
  let registers: [DisclosureRegister]

  init(
    _ catalog: Catalog, _ law: Law, asOf: CivilDate, _ places: Places, width: Int
  ) async {
    self.catalog = catalog
    self.law = law
    self.asOf = asOf
    self.places = places
    let calendar = catalog.workCalendar
    self.calendar = calendar
    reception = catalog.receptionPlans.filter { $0.year >= asOf.year }.map {
      ($0, $0.schedule(calendar: calendar).sessions)
    }
    procedures = catalog.procedures.filter { $0.lifecycle.validity(on: asOf) != .ended }
    feeSchedules = catalog.feeSchedules.filter { $0.period.validity(on: asOf) != .ended }
    registers = catalog.registers.filter { $0.year >= asOf.lastQuarter.year }
    mentions = await Self.mentions(in: catalog, law, asOf: asOf, places, width: width)
  }
}

/// One breach of a rule.
struct Finding: Sendable {
  let item: CatalogItem
  /// Field of the item, such as `groups[0].lines`; empty for the item itself.
  let path: String
  let message: String
  let advice: String
  /// What the law says of this case, where not what it says of all.
  var basis: Citation?
  /// The very place, where the field's is not close enough.
  var span: SourceSpan?
  /// Repairs that together mend it; empty where more than one answer could be right.
  var fixes: [Fix] = []
  /// Related places.
  var notes: [Diagnostic.Note] = []
}

/// Where the things of a catalogue were written.
public struct Places: Sendable {
  /// Whether all of an item could be read; what could not is not checked.
  public let isSound: @Sendable (CatalogItem) -> Bool
  /// The place of a field of an item, or the nearest place known.
  public let span: @Sendable (CatalogItem, String) -> SourceSpan?
  /// The file of an item.
  public let source: @Sendable (CatalogItem) -> SourceFile?
  /// The field at a UTF-8 offset of an item's file, `body` in the text of a Markdown file; nil where
  /// nothing stands that is shown.
  public let path: @Sendable (CatalogItem, Int) -> String?

  /// Makes places.
  public init(
    isSound: @escaping @Sendable (CatalogItem) -> Bool,
    span: @escaping @Sendable (CatalogItem, String) -> SourceSpan?,
    source: @escaping @Sendable (CatalogItem) -> SourceFile?,
    path: @escaping @Sendable (CatalogItem, Int) -> String?
  ) {
    self.isSound = isSound
    self.span = span
    self.source = source
    self.path = path
  }
}
