import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosurePosters

/// Everything that is printed.
struct Prints: Sendable {
  /// The posters.
  var posters = PrintStage.Outcome<PosterJob>()
  /// The same with bleed and crop marks, if asked for.
  var bleeding = PrintStage.Outcome<PosterJob>()
  /// Print packs, then tiles.
  var composites = PrintStage.Outcome<CompositeJob>()
  /// The print packs.
  var packs: [PrintPack] = []
  /// Boards that are too small for their sheets.
  var shortages: [Diagnostic] = []

  /// Their files.
  var artifacts: [Artifact] {
    posters.all.flatMap { poster in
      let pdf = Artifact(path: poster.job.path) { poster.pdf }
      guard let path = poster.job.previewPath, let preview = poster.preview else { return [pdf] }
      return [pdf, Artifact(path: path) { preview }]
    }
      + bleeding.all.map { poster in Artifact(path: poster.job.path) { poster.withBleedBoxes } }
      + composites.all.map { composite in Artifact(path: composite.job.path) { composite.pdf } }
  }

  /// Why some could not be kept for the next build.
  var storeFailure: IOFailure? {
    posters.storeFailure ?? bleeding.storeFailure ?? composites.storeFailure
  }
}

/// Stage 7 for all that is printed of `posters`: first the posters, then what is made of them.
/// Where a poster cannot be made, nothing is made of the posters.
func prints(
  of posters: [PosterEdition], in content: CheckedContent, catalog: Catalog, baseURL: String,
  theme: PosterTheme, output: String, options: BuildOptions,
  progress: @escaping @Sendable (BuildProgress) -> Void
) async throws -> Diagnosed<Prints> {
  if posters.isEmpty { return Diagnosed(Prints()) }
  let day = options.asOf
  func jobs(bleed: Length?) -> [PosterJob] {
    posterJobs(posters, of: catalog, asOf: day, baseURL: baseURL, bleed: bleed)
  }
  let stage = try await PrintStage(
    theme: theme, output: output, python: options.python, width: options.width)
  var prints = Prints()
  var diagnostics: [Diagnostic] = []

  let plain = try await stage.make(jobs(bleed: nil), progress: progress)
  prints.posters = plain.value
  diagnostics += plain.diagnostics
  if diagnostics.containErrors { return Diagnosed(prints, diagnostics) }
  if let bleed = options.bleed {
    let bleeding = try await stage.make(jobs(bleed: bleed), progress: progress)
    prints.bleeding = bleeding.value
    diagnostics += bleeding.diagnostics
  }
  if diagnostics.containErrors { return Diagnosed(prints, diagnostics) }

  let packs = boardPacks(of: catalog, asOf: day, rendered: prints.posters.all)
  let tiles = options.tilePapers.flatMap { paper in
    tileJobs(prints.posters.all, paper: paper, of: catalog.office)
  }
  let composites = try await stage.make(
    packs.map { $0.job(of: catalog.office) } + tiles, progress: progress)
  prints.composites = composites.value
  prints.packs = zip(packs, composites.value.all).map { pack, rendered in
    PrintPack(
      board: pack.board.id, name: pack.board.name, path: rendered.job.path, papers: pack.papers,
      pages: rendered.sheets)
  }
  prints.shortages = packs.compactMap { pack in
    pack.shortage(
      at: content.reading.provenance.span(of: .board(id: pack.board.id), "size"))
  }
  diagnostics += composites.diagnostics
  if options.posterIDs == nil, options.papers == nil {
    let made =
      prints.posters.all.map(\.job.path) + prints.bleeding.all.map(\.job.path)
      + prints.composites.all.map(\.job.path)
    if let failure = stage.keepOnly(made) { prints.composites.storeFailure = failure }
  }
  return Diagnosed(prints, diagnostics)
}

extension BoardPack {
  /// The warning that not all sheets have room on the surface, whose size is written at `place`.
  fileprivate func shortage(at place: SourceSpan?) -> Diagnostic? {
    guard let plan, !plan.isWhole, let size = board.size else { return nil }
    // In steps of 5 cm.
    let larger = plan.neededHeight.flatMap { Length(millimetres: ($0 + 49) / 50 * 50) }.map {
      " (cùng chiều ngang thì phải cao \($0.text))"
    }
    return Diagnostic(
      .warning, "bang-thieu-cho",
      """
      bảng “\(board.name)” \(size.text) chỉ treo được \(plan.fitting) trong \
      \(plan.sheets) tờ (\(papers.map(\.text).joined(separator: ", ")))
      """,
      at: place,
      advice: """
        hãy dùng bảng lớn hơn\(larger ?? ""), khổ giấy nhỏ hơn, hoặc bớt bảng niêm yết ở đây
        """)
  }
}
