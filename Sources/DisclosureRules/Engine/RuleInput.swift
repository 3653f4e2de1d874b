public import Diagnostics
public import DisclosureModel

/// What a rule sees.
struct RuleInput: Sendable {
  let catalog: Catalog
  /// The day for which the content is checked.
  let asOf: CivilDate
  let places: Places
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
  /// Related places.
  var notes: [Diagnostic.Note] = []
}

/// Where the things of a catalogue were written.
public struct Places: Sendable {
  /// Whether all of an item could be read; what could not is not checked.
  public let isSound: @Sendable (CatalogItem) -> Bool
  /// The place of a field of an item, or the nearest place known.
  public let span: @Sendable (CatalogItem, String) -> SourceSpan?

  /// Makes places.
  public init(
    isSound: @escaping @Sendable (CatalogItem) -> Bool,
    span: @escaping @Sendable (CatalogItem, String) -> SourceSpan?
  ) {
    self.isSound = isSound
    self.span = span
  }
}
