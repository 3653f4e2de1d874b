extension Catalog {
  /// What `poster`, in two languages, says in Vietnamese alone on `day`, each with what it is:
  /// "thủ tục “Đăng ký khai sinh”"; empty when it is in one language. In the order of the poster.
  public func untranslated(in poster: Poster, on day: CivilDate) -> [String] {
    guard let language = poster.other else { return [] }
    func missing<Thing: Translatable>(_ things: [Thing]) -> [String] {
      things.flatMap { thing in
        Thing.Part.allCases.compactMap { part in
          guard let original = thing.original(part), thing.text(part, in: language) == nil
          else { return nil }
          return "\(Thing.noun) “\(original)”"
        }
      }
    }
    switch poster.kind {
    case .procedureList(let id?):
      let current = procedures.filter { $0.field == id && $0.lifecycle.period.contains(day) }
      return missing(fields.filter { $0.id == id }) + missing(current)
    case .reception(let year):
      let plans = receptionPlans.filter { $0.year == year }
      return missing(plans) + missing(plans.flatMap(\.rules))
        + missing(plans.flatMap(\.exceptions))
    case .leaders:
      return missing(contacts.hotlines) + missing(contacts.leaders)
        + missing(contacts.suggestionBoxes) + missing([office.feedback])
    default: return []
    }
  }
}
