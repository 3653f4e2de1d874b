/// A translatable thing of the catalogue, whatever its type: what is said of it in which language.
public struct TranslatableItem: Sendable, Hashable {
  /// What sort of thing it is: "lãnh đạo".
  public let noun: String
  /// Which one: its id, code, date or name; empty where there is only one.
  public let name: String
  /// The item of the catalogue in which it stands.
  public let item: CatalogItem
  /// Its path below the item, such as `leaders[0]`; empty for the item itself.
  public let path: String
  /// The languages for which something was written, in the order shown.
  public let languages: [Language]
  private let parts: [Part]

  private struct Part: Sendable, Hashable {
    let key: String
    let hasOriginal: Bool
    let languages: [Language]
  }

  init<Value: Translatable>(
    _ value: Value, _ name: String, in item: CatalogItem, at path: String
  ) {
    noun = Value.noun
    self.name = name
    self.item = item
    self.path = path
    let languages = value.translations.languages
    self.languages = languages
    parts = Value.Part.allCases.map { part in
      Part(
        key: part.rawValue, hasOriginal: value.original(part) != nil,
        languages: languages.filter { value.translations[part, $0] != nil })
    }
  }

  /// The keys that are translated into `language`.
  public func translated(into language: Language) -> [String] {
    parts.filter { $0.languages.contains(language) }.map(\.key)
  }

  /// The keys whose Vietnamese text is not translated into `language`.
  public func missing(in language: Language) -> [String] {
    parts.filter { $0.hasOriginal && !$0.languages.contains(language) }.map(\.key)
  }

  /// The keys that are translated into `language` though there is no Vietnamese text.
  public func unfounded(in language: Language) -> [String] {
    parts.filter { !$0.hasOriginal && $0.languages.contains(language) }.map(\.key)
  }
}

extension Catalog {
  /// What may be translated and is in force on `day` or will be, in the order of the catalogue.
  public func translatableItems(on day: CivilDate) -> [TranslatableItem] {
    let current = procedures.filter { $0.lifecycle.validity(on: day) != .ended }
    let used = Set(current.map(\.field))
    var found = [
      TranslatableItem(office, "", in: .office, at: ""),
      TranslatableItem(office.desk, "", in: .office, at: "desk"),
      TranslatableItem(office.feedback, "", in: .office, at: "feedback"),
    ]
    found += items(contacts.leaders, in: .contacts, at: "leaders", name: \.id)
    found += items(contacts.hotlines, in: .contacts, at: "hotlines", name: \.name)
    found += items(
      contacts.suggestionBoxes, in: .contacts, at: "suggestion_boxes", name: \.place)
    found += receptionPlans.filter { $0.year >= day.year }.flatMap(items)
    for year in holidays where year.year >= day.year {
      found += items(
        year.holidays, in: .holidays(year: year.year), at: "holidays",
        name: { "\($0.name) \(year.year)" })
    }
    found += fields.filter { used.contains($0.id) }.map {
      TranslatableItem($0, $0.id, in: .field(id: $0.id), at: "")
    }
    found += current.map { TranslatableItem($0, $0.code.text, in: .procedure($0.code), at: "") }
    return found
  }

  private func items(_ plan: ReceptionPlan) -> [TranslatableItem] {
    let item = CatalogItem.receptionPlan(year: plan.year)
    return [TranslatableItem(plan, "\(plan.year)", in: item, at: "")]
      + items(plan.rules, in: item, at: "rules", name: { "\($0.id) \(plan.year)" })
      + items(plan.exceptions, in: item, at: "exceptions", name: \.date.text)
  }

  private func items<Value: Translatable>(
    _ values: [Value], in item: CatalogItem, at key: String, name: (Value) -> String
  ) -> [TranslatableItem] {
    values.enumerated().map { index, value in
      TranslatableItem(value, name(value), in: item, at: "\(key)[\(index)]")
    }
  }
}
