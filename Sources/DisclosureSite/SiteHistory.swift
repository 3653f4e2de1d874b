internal import DisclosureModel

/// What the releases say has changed, as pages and the feed tell it: the newest first.
struct SiteHistory: Sendable {
  /// The changes that begin on one day.
  struct Entry: Sendable {
    /// The day.
    let day: CivilDate
    /// Unique among the entries: "2026-11-02", for a second release of a day "2026-11-02-2".
    let id: String
    /// The changes, in the order in which they are told.
    let changes: [Change]
  }

  /// Those that have begun.
  let entries: [Entry]
  /// Those that are recorded to begin later, the nearest first.
  let coming: [Entry]
  /// By procedure, the changes of its own and of its fees.
  private let byProcedure: [String: [Entry]]

  /// The history of an office as it is on `day`.
  init(_ catalog: Catalog, on day: CivilDate) {
    var days: [CivilDate: Int] = [:]
    let all = catalog.editionLog.releases.compactMap { release -> Entry? in
      let number = days[release.day, default: 0] + 1
      days[release.day] = number
      let changes = release.changes.map(\.change)
      return changes.isEmpty
        ? nil
        : Entry(
          day: release.day, id: release.day.iso + (number > 1 ? "-\(number)" : ""),
          changes: changes)
    }
    entries = all.filter { $0.day <= day }.reversed()
    coming = all.filter { $0.day > day }
    var procedures: [String: [String]] = [:]
    if !entries.isEmpty {
      for procedure in catalog.procedures {
        for row in Set(procedure.channels.flatMap(\.fees)) {
          procedures[row, default: []].append(procedure.code.text)
        }
      }
    }
    byProcedure = entries.reduce(into: [:]) { history, entry in
      let own = entry.changes.reduce(into: [String: [Change]]()) { own, change in
        let codes =
          switch change.subject.kind {
          case .procedure: [change.subject.id]
          case .feeRow: procedures[change.subject.id] ?? []
          default: [String]()
          }
        for code in codes { own[code, default: []].append(change) }
      }
      for (code, changes) in own {
        history[code, default: []].append(Entry(day: entry.day, id: entry.id, changes: changes))
      }
    }
  }

  /// What has changed of a procedure and its fees, the newest first.
  func entries(of code: ProcedureCode) -> [Entry] { byProcedure[code.text] ?? [] }
}
