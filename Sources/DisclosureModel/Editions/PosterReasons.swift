/// Which changes are to be seen on which poster: why it is to be printed anew.
public struct PosterReasons: Sendable {
  private let catalog: Catalog
  private let posters: [String: Poster]

  /// The reasons for the posters of a catalogue.
  public init(_ posters: [Poster], of catalog: Catalog) {
    self.catalog = catalog
    self.posters = Dictionary(posters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The changes that are to be seen on `poster`, in their order.
  public func reasons(_ poster: Poster, among changes: [Change]) -> [Change] {
    changes.filter { !$0.isNoNews && shows($0, poster) }
  }

  private func shows(_ change: Change, _ poster: Poster) -> Bool {
    let (kind, id) = (change.subject.kind, change.subject.id)
    if kind == .office, change.isOneOf(Self.onEverySheet) { return true }
    switch poster.kind {
    case .procedureList(let field):
      return kind == .field && field.map { $0 == id } ?? true
        || isOfProcedures(change, in: field, showing: Self.inLists)
    case .procedure(let code):
      return kind == .procedure && id == code.text || isShown(change, onProcedures: [code.text])
    case .codes(let field):
      return kind == .field || isOfProcedures(change, in: field, showing: Self.names)
    case .fees: return [.feeRow, .feeSchedule].contains(kind)
    case .reception, .receptionMonth:
      return [.receptionPlan, .receptionRule, .receptionSession, .leader].contains(kind)
    case .desk: return [.desk, .counter, .field, .office].contains(kind)
    case .namePlate(let person): return kind == .leader && id == person || kind == .counter
    case .counterSign(let counter):
      return kind == .counter && id == counter || kind == .field
    case .leaders: return [.leader, .hotline, .suggestionBox, .office].contains(kind)
    case .feedback: return kind == .feedback
    case .slogan(let slogan): return kind == .slogan && id == slogan
    case .regulation(let regulation): return kind == .regulation && id == regulation
    case .workflow(let workflow): return kind == .workflow && id == workflow
    case .duties: return [.duty, .board].contains(kind)
    case .own(let own):
      if kind == .ownPoster { return id == own }
      let shown = catalog.ownPosters.first { $0.id == own }?.shows ?? []
      return kind == .office
        || shown.contains { id in posters[id].map { !$0.isOwn && shows(change, $0) } ?? false }
    }
  }

  /// Whether a fact of those that a list shows has changed of a procedure of `field`, or of any; a
  /// procedure whose field nobody knows any more may be of this one.
  private func isOfProcedures(
    _ change: Change, in field: String?, showing facts: Set<String>
  ) -> Bool {
    let listed = catalog.procedures.filter { field == nil || $0.field == field }
    if change.subject.kind == .procedure {
      let known = catalog.procedures.first { $0.code.text == change.subject.id }
      return change.isOneOf(facts) && (field == nil || known.map { $0.field == field } ?? true)
    }
    return facts == Self.inLists && change.subject.kind == .feeRow
      && listed.contains { $0.channels.contains { $0.fees.contains(change.subject.id) } }
  }

  /// Whether what procedures name, their fees and counters, has changed.
  private func isShown(_ change: Change, onProcedures codes: Set<String>) -> Bool {
    let procedures = catalog.procedures.filter { codes.contains($0.code.text) }
    let id = change.subject.id
    switch change.subject.kind {
    case .feeRow: return procedures.contains { $0.channels.contains { $0.fees.contains(id) } }
    case .feeSchedule:
      let rows = Set(catalog.feeSchedules.first { $0.id == id }?.rows.map(\.id) ?? [])
      return procedures.contains { !rows.isDisjoint(with: $0.channels.flatMap(\.fees)) }
    case .counter: return procedures.contains { $0.counter == id }
    case .desk, .legalDocument: return true
    default: return false
    }
  }

  /// Facts of the office in head and foot.
  private static let onEverySheet: Set = [
    "tên", "cơ quan chủ quản", "điện thoại", "trang web", "dữ liệu mẫu",
  ]
  private static let names: Set = ["tên", "tên thường gọi", "lĩnh vực"]
  private static let inLists = names.union([
    "thời hạn giải quyết", "khoản phải nộp", "cách thức thực hiện", "mức độ trực tuyến",
  ])
}

extension Change {
  /// Whether it is of one of these facts, or of the whole subject.
  fileprivate func isOneOf(_ facts: Set<String>) -> Bool {
    guard let fact else { return true }
    return facts.contains(String(fact.prefix { $0 != "," }))
  }
}
