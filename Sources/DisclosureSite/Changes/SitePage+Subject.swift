internal import DisclosureModel

extension SitePage {
  /// The page that is about a subject alone, whether it is there or not; nil where others tell of it.
  init?(about subject: Subject) {
    switch subject.kind {
    case .procedure: self.init("thu-tuc/\(subject.id).html")
    case .regulation: self = .regulation(subject.id)
    case .workflow: self = .workflow(subject.id)
    case .notice: self = .notice(subject.id)
    default: return nil
    }
  }
}

extension SiteSource {
  /// The page that tells most of a subject: its own where that is there, else the one that tells of
  /// all such things; nil where several do alike.
  func page(about subject: Subject) -> SitePage? {
    if let own = SitePage(about: subject), has(subject) { return own }
    return switch subject.kind {
    case .procedure, .field: .procedures
    case .feeSchedule, .feeRow: .fees
    case .leader, .hotline, .suggestionBox: .leaders
    case .feedback: .feedback
    case .receptionPlan, .receptionRule, .receptionSession: .reception
    case .slogan: .slogans
    case .regulation, .workflow: .regulations
    case .notice: .notices
    case .board, .ownPoster: .posters
    case .legalDocument: .legalDocuments
    case .duty: .duties
    case .office, .desk, .counter: nil
    }
  }

  /// Whether there is a page about the subject alone.
  private func has(_ subject: Subject) -> Bool {
    switch subject.kind {
    case .procedure: procedure(subject.id) != nil
    case .regulation: currentRegulations.contains { $0.id == subject.id }
    case .workflow: currentWorkflows.contains { $0.id == subject.id }
    case .notice: postedNotices.contains { $0.id == subject.id }
    default: false
    }
  }
}
