public import DisclosureModel

extension Catalog {
  /// The pages of the site on `day` that tell what has changed, each once, by path: for comparisons
  /// with a release, of which the facts are kept but not the pages.
  public func pages(
    telling changes: [Change], on day: CivilDate
  ) -> [(path: String, kind: Change.Kind)] {
    let telling = ChangedPages(catalog: self, day: day)
    var kinds: [String: Change.Kind] = [:]
    for change in changes {
      for page in telling.others(of: change) where kinds[page.path] == nil {
        kinds[page.path] = .changed
      }
      guard let own = SitePage(about: change.subject) else { continue }
      // The page of a procedure that has ended says so.
      let isThere = change.fact != nil || telling.hasPage(change.subject)
      kinds[own.path] =
        change.fact == nil && change.kind == .added ? .added : isThere ? .changed : .removed
    }
    return kinds.sorted { $0.key < $1.key }.map { (path: $0.key, kind: $0.value) }
  }
}

private struct ChangedPages {
  let catalog: Catalog
  let day: CivilDate

  private var current: [Procedure] {
    catalog.procedures.filter { $0.lifecycle.period.contains(day) }
  }

  /// Whether there still is a page about a subject that is gone.
  func hasPage(_ subject: Subject) -> Bool {
    subject.kind == .procedure && catalog.procedures.contains { $0.code.text == subject.id }
  }

  /// The other pages that tell what has changed.
  func others(of change: Change) -> [SitePage] {
    let isWhole = change.fact == nil
    let id = change.subject.id
    return switch change.subject.kind {
    case .procedure: [.procedures] + (isWhole ? [.home, .posters, .fees] : [])
    case .feeSchedule:
      [.fees, .home]
        + procedures { procedure in
          paid(by: procedure).contains { catalog.feeRow($0)?.schedule.id == id }
        }
    case .feeRow: [.fees, .home, .procedures] + procedures { paid(by: $0).contains(id) }
    case .field: [.home, .procedures, .fees, .posters] + procedures { $0.field == id }
    case .leader: [.leaders, .home, .reception]
    case .suggestionBox: [.leaders, .feedback]
    case .feedback: [.feedback]
    case .receptionPlan, .receptionRule, .receptionSession: [.reception, .home]
    case .slogan: [.slogans, .home] + (isWhole ? [.posters] : [])
    case .regulation, .workflow: [.regulations] + (isWhole ? [.posters] : [])
    case .notice: [.notices, .home]
    case .counter: procedures { $0.counter == id }
    case .board: [.posters, .duties]
    case .ownPoster: [.posters]
    case .legalDocument: [.legalDocuments, .fees] + procedures { $0.legalBasis.contains(id) }
    case .duty: [.duties]
    case .office, .desk, .hotline: all
    }
  }

  private func paid(by procedure: Procedure) -> [String] { procedure.channels.flatMap(\.fees) }

  private func procedures(where isTold: (Procedure) -> Bool) -> [SitePage] {
    current.filter(isTold).map { .procedure($0.code) }
  }

  /// Every page: head and foot name the office, its desk and its hotline.
  private var all: [SitePage] {
    SitePage.fixed + current.map { .procedure($0.code) }
      + catalog.regulations.filter { $0.period.contains(day) }.map { .regulation($0.id) }
      + catalog.workflows.filter { $0.period.contains(day) }.map { .workflow($0.id) }
      + catalog.notices.filter { $0.posted.contains(day) }.map { .notice($0.id) }
  }
}
