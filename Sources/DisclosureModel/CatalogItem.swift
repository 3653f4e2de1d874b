/// Names one thing of the catalogue, so that a rule can point at it without knowing where it was
/// written.
public enum CatalogItem: Sendable, Hashable {
  case office
  case contacts
  case field(id: String)
  case board(id: String)
  case ownPoster(id: String)
  case procedure(ProcedureCode)
  case feeSchedule(id: String)
  case receptionPlan(year: Int)
  case holidays(year: Int)
  case slogan(id: String)
  case regulation(id: String)
  case workflow(id: String)
  case notice(id: String)
  case register(year: Int)
  case legalDocument(number: String)
}
