import Diagnostics
public import DisclosureModel
import DisclosurePosters

/// What is to be done on the walls so that they show what the content says.
public struct WallChanges: Sendable {
  /// The order for whoever prints and hangs.
  public let order: SheetOrder
  /// The posters that are to be printed, by path.
  let rendered: [String: RenderedPoster]
  /// What makes more of them; nil where nothing is printed.
  let stage: PrintStage?
}

extension CheckedContent {
  /// What is to be done on walls that are as `log` has them, to show `catalog` on the day of the
  /// check; `changes` are the reasons. Finds faults of templates. Throws `EngineMissing` where
  /// something is to be printed.
  func wallChanges(
    from log: EditionLog, to catalog: Catalog, because changes: [Change], theme: PosterTheme,
    width: Int
  ) async throws -> Diagnosed<WallChanges> {
    let hung = Set(catalog.boards.flatMap { $0.posters.map(\.poster) })
    let editions = await editions(
      wanted: hung, in: catalog, after: log, baseURL: catalog.office.siteURL, width: width)
    let tasks = log.tasks(toShow: editions, on: catalog.boards)
    let theme = theme.adding(templates)
    let jobs = posterJobs(
      tasks.printed, of: catalog, asOf: asOf, baseURL: catalog.office.siteURL)
    let stage =
      jobs.isEmpty
      ? nil : try await PrintStage(theme: theme, output: nil, python: nil, width: width)
    let made = try await stage?.make(jobs) { _ in }
    let rendered = Dictionary(
      (made?.value.all ?? []).map { ($0.job.path, $0) }, uniquingKeysWith: { first, _ in first })
    let reasons = PosterReasons(catalog.posters(on: asOf), of: catalog)
    let entries = tasks.map { task in
      SheetOrder.Entry(
        task: task,
        sheets: task.path.flatMap { rendered[$0]?.sheets } ?? 0,
        reasons: task.reasons(
          task.poster.map { reasons.reasons($0.poster, among: changes) }
            ?? changes.filter { $0.ends(task.posterID) },
          isMade: editions.contains { $0.poster.id == task.posterID }))
    }
    return Diagnosed(
      WallChanges(
        order: SheetOrder(entries: entries, prices: catalog.printPrices), rendered: rendered,
        stage: stage),
      made?.diagnostics ?? [])
  }
}

extension [SheetTask] {
  /// The posters that they have printed, each once, for all the papers together.
  fileprivate var printed: [PosterEdition] {
    var formats: [String: Set<SheetFormat>] = [:]
    var order: [PosterEdition] = []
    for task in self {
      guard let poster = task.poster, let format = task.format else { continue }
      if formats[poster.poster.id] == nil { order.append(poster) }
      formats[poster.poster.id, default: []].insert(format)
    }
    return order.compactMap { posting in
      posting.poster.inFormats { formats[posting.poster.id]?.contains($0) ?? false }.map {
        PosterEdition(poster: $0, edition: posting.edition)
      }
    }
  }
}

extension SheetTask {
  /// Path of the PDF that is printed.
  fileprivate var path: String? { poster.flatMap { poster in format.map(poster.poster.path) } }

  /// Why, a line each; `isMade` says whether there still is such a poster.
  fileprivate func reasons(_ changes: [Change], isMade: Bool) -> [String] {
    switch action {
    case .hang: ["Chưa treo ở bảng này"]
    case .takeDown where !changes.isEmpty: changes.map(\.line)
    case .takeDown: [isMade ? "Bảng này không còn treo tờ này" : "Không còn niêm yết nội dung này"]
    case .replace: because(changes)
    }
  }
}

extension SheetTask {
  fileprivate func because(_ changes: [Change]) -> [String] {
    let (before, now) = (old?.format ?? "", format?.text ?? "")
    let sheet = before == now ? [] : ["Đổi khổ giấy, khoảng cách đọc: \(before) → \(now)"]
    if isOtherFormatOnly { return sheet }
    return (changes.isEmpty ? ["Lời trên tờ đã đổi"] : changes.map(\.line)) + sheet
  }
}

extension Change {
  /// Whether with it the poster of that id ends, because what it is about has.
  fileprivate func ends(_ poster: String) -> Bool {
    fact == nil && kind == .removed && subject.kind == .procedure
      && poster == Poster.procedurePrefix + subject.id
  }
}
