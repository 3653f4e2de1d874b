import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosurePosters
import DisclosureSite

/// What stages 1 to 6 make of an office: a site of which nothing is rendered yet.
struct PlannedSite: Sendable {
  let options: BuildOptions
  let catalog: Catalog
  let theme: Theme
  /// The output folder, absolute.
  let output: String
  /// The posters to make, in the editions in which they are to hang.
  let posters: [PosterEdition]
  /// These, and those that were put on a wall before.
  private let editions: [PosterEdition]
  /// The print packs that the pages link to for now.
  let packs: [PrintPack]
  private(set) var content: CheckedContent
  private let pages: [SiteArtifact]

  /// Plans the site that `options` ask for of the content `tree`; nil when what was found forbids
  /// publishing. How many pages a print pack has is known only when it is made, so pages link to
  /// none, or to what is left of `packs` of an earlier build; a faulty template is told before posters
  /// are made, which takes long. What `earlier` made of files that are the same is taken over.
  /// Throws `IOFailure`.
  static func plan(
    _ options: BuildOptions, of tree: SourceTree, output: String, packs: [PrintPack] = [],
    after earlier: ContentReading? = nil
  ) async throws -> (site: PlannedSite?, report: BuildReport, reading: ContentReading) {
    var content = try await CheckedContent(
      tree, law: options.law, asOf: options.asOf, width: options.width, after: earlier)
    guard let catalog = content.catalog else {
      return (nil, BuildReport(parts: [content.part(options)]), content.reading)
    }
    let folder =
      try options.theme ?? Theme.folder(named: catalog.office.theme, in: options.themeFolders)
    let theme = try Theme.read(folder)
    let wanted = wantedPosters(of: catalog, options)
    let editions = await content.editions(
      wanted: Set(wanted.value.map(\.id)), in: catalog,
      baseURL: options.baseURL ?? catalog.office.siteURL, width: options.width)
    let posters = editions.of(wanted.value)
    let boards = Set(posters.isEmpty ? [] : catalog.boards.map(\.id))
    let packs = packs.filter { boards.contains($0.board) }
    let pages = pages(
      of: catalog, theme.value, posters, editions: editions, packs: packs, options)
    let themeFindings = wanted.diagnostics + theme.diagnostics + pages.diagnostics
    if !themeFindings.containErrors { content.checkLinks(within: pages.value) }
    let report = BuildReport(parts: [
      content.part(options),
      .init(
        folder: folder,
        diagnostics: (themeFindings + collisions(pages.value, content)).sortedByPlace,
        sources: theme.value.sources),
    ])
    if report.forbidsPublishing(options) { return (nil, report, content.reading) }
    let site = PlannedSite(
      options: options, catalog: catalog, theme: theme.value, output: output,
      posters: posters, editions: editions, packs: packs, content: content, pages: pages.value)
    return (site, report, content.reading)
  }

  /// Address of the published site.
  var address: String { options.baseURL ?? catalog.office.siteURL }

  /// How many posters are to be hung, exchanged or taken down on the boards since the last release;
  /// nil where nothing was released yet, or the posters are not made.
  var wallTasks: Int? {
    let log = catalog.editionLog
    // What was released for a day to come is not to hang yet, and what hangs is no longer known.
    let isToCome = log.releases.contains { $0.day > options.asOf }
    guard !log.releases.isEmpty, !isToCome, options.makesPosters, options.posterIDs == nil else {
      return nil
    }
    return log.tasks(toShow: editions, on: catalog.boards).count
  }

  /// Makes what is printed, and adds what was found in that to `report`.
  mutating func print(
    into report: inout BuildReport, progress: @escaping @Sendable (BuildProgress) -> Void
  ) async throws -> Prints {
    let made = try await prints(
      of: posters, in: content, catalog: catalog, baseURL: address,
      theme: theme.posters.adding(content.templates), output: output, options: options,
      progress: progress)
    report.parts += templateFindings(made.diagnostics, in: content, theme, options)
    content.add(made.value.shortages)
    report.parts[0] = content.part(options)
    return made.value
  }

  /// The files of the site but those that are printed; pages link to `packs`.
  func artifacts(packs: [PrintPack]) -> [Artifact] {
    let pages =
      packs == self.packs
      ? self.pages
      : Self.pages(
        of: catalog, theme, posters, editions: editions, packs: packs, options
      ).value
    return pages.map { Artifact(path: $0.path, bytes: $0.render) }
      + content.publishedFiles.map { file in Artifact(path: file.path) { file.bytes } }
  }

  private static func pages(
    of catalog: Catalog, _ theme: Theme, _ posters: [PosterEdition], editions: [PosterEdition],
    packs: [PrintPack], _ options: BuildOptions
  ) -> Diagnosed<[SiteArtifact]> {
    siteArtifacts(
      for: catalog, theme: theme.site,
      options: SiteOptions(
        asOf: options.asOf, baseURL: options.baseURL ?? catalog.office.siteURL,
        posters: posters.map(\.poster), editions: editions, packs: packs,
        tilePapers: options.tilePapers, hasBleed: options.bleed != nil))
  }
}

extension BuildReport {
  /// Whether something was found that forbids publishing.
  func forbidsPublishing(_ options: BuildOptions) -> Bool {
    diagnostics.contains { $0.forbidsPublishing(options) }
  }
}

extension Diagnostic {
  func forbidsPublishing(_ options: BuildOptions) -> Bool {
    severity == .error || (options.isStrict && severity == .warning)
  }
}

extension CheckedContent {
  fileprivate func part(_ options: BuildOptions) -> BuildReport.Findings {
    .init(folder: options.content, diagnostics: diagnostics, sources: sources)
  }
}

/// What was found in templates, in the office's own and in the theme's.
private func templateFindings(
  _ diagnostics: [Diagnostic], in content: CheckedContent, _ theme: Theme, _ options: BuildOptions
) -> [BuildReport.Findings] {
  let own = Set(content.templates.map(\.path))
  func isOwn(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.span.map { own.contains($0.path) } ?? false
  }
  let sources = content.templates.filter { $0.path.hasSuffix(".typ") }.map {
    decodeText(ContentFile(path: $0.path, bytes: $0.bytes)).value
  }
  return [
    .init(
      folder: "\(options.content)/posters", diagnostics: diagnostics.filter(isOwn),
      sources: sources),
    .init(
      folder: theme.posters.folder, diagnostics: diagnostics.filter { !isOwn($0) },
      sources: theme.posterSources),
  ]
}

/// Files of the site that a disk of Windows or a USB stick takes for one. Posters cannot be among
/// them: their folder is their own, and their ids are lower-case.
private func collisions(_ site: [SiteArtifact], _ content: CheckedContent) -> [Diagnostic] {
  collidingPaths(site.map(\.path) + content.publishedFiles.map(\.path)).map { first, second in
    Diagnostic(
      .error, "trung-ten", "trang web có hai tệp mà Windows và USB coi là một: \(first), \(second)",
      advice: "hãy đổi tên tệp trong thư mục assets/ của giao diện")
  }
}
