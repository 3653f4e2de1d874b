extension Catalog {
  /// Who works for the office, as far as it says: leaders, in order of rank, then the officers at
  /// the counters, as these stand.
  public var people: [(id: String, name: String, position: String)] {
    contacts.leaders.map { ($0.id, $0.name, $0.position) }
      + office.desk.counters.flatMap(\.officers).map { ($0.id, $0.name, $0.position) }
  }
}
