import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosurePosters
import DisclosureSite

/// Compiles a content folder into a website and posters: all eight stages.
///
/// Findings that forbid publishing leave the output folder as it was. Throws `IOFailure`,
/// `EngineMissing`, and `OutputHeld` when another build holds the output folder for too long.
public func build(
  _ options: BuildOptions, progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
) async throws -> BuildReport {
  var content = try await CheckedContent(
    folder: options.content, law: options.law, asOf: options.asOf, width: options.width)
  guard let catalog = content.catalog else { return BuildReport(parts: [content.part(options)]) }
  let folder =
    try options.theme ?? Theme.folder(named: catalog.office.theme, in: options.themeFolders)
  let output = try OutputFolder.checked(
    options.output, home: options.home, sources: [options.content, folder])

  let theme = try Theme.read(folder)
  let address = options.baseURL ?? catalog.office.siteURL
  let wanted = wantedPosters(of: catalog, options)
  let editions = await content.editions(
    wanted: Set(wanted.value.map(\.id)), in: catalog, baseURL: address, width: options.width)
  func site(with packs: [PrintPack]) -> Diagnosed<[SiteArtifact]> {
    siteArtifacts(
      for: catalog, theme: theme.value.site,
      options: SiteOptions(
        asOf: options.asOf, baseURL: address, posters: wanted.value, editions: editions,
        packs: packs, tilePapers: options.tilePapers, hasBleed: options.bleed != nil))
  }
  // How many pages a print pack has is known only when it is made; a faulty template is told before
  // the posters are, which take long.
  let draft = site(with: [])
  let themeFindings = wanted.diagnostics + theme.diagnostics + draft.diagnostics
  if !themeFindings.containErrors { content.checkLinks(within: draft.value) }
  var report = BuildReport(parts: [
    content.part(options),
    .init(
      folder: folder,
      diagnostics: (themeFindings + collisions(draft.value, content)).sortedByPlace,
      sources: theme.value.sources),
  ])
  if report.forbidsPublishing(options) { return report }

  let prints = try await prints(
    of: editions.of(wanted.value), in: content, catalog: catalog, baseURL: address,
    theme: theme.value.posters.adding(content.templates), output: output, options: options,
    progress: progress)
  report.parts += templateFindings(prints.diagnostics, in: content, theme.value, options)
  content.add(prints.value.shortages)
  report.parts[0] = content.part(options)
  if report.forbidsPublishing(options) { return report }

  let packs = prints.value.packs
  var artifacts = (packs.isEmpty ? draft : site(with: packs)).value
    .map { Artifact(path: $0.path, bytes: $0.render) }
  artifacts += prints.value.artifacts
  artifacts += content.publishedFiles.map { file in Artifact(path: file.path) { file.bytes } }
  var published = try await publish(artifacts, to: output, width: options.width)
  let made = prints.value.posters
  published.posters = made.all.count
  published.renderedPosters = made.fresh
  published.storeFailure = prints.value.storeFailure
  published.sheets = made.all.reduce(0) { $0 + $1.sheets }
  let paths = Set(made.all.map(\.job.path))
  published.changedPosters = (published.added + published.changed).count(where: paths.contains)
  published.packs = packs
  published.untranslated = wanted.value.map {
    (poster: $0.id, texts: catalog.untranslated(in: $0, on: options.asOf))
  }.filter { !$0.texts.isEmpty }
  published.coming = catalog.nextChanges(after: options.asOf)
  report.published = published
  return report
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

/// How far a build has come.
public enum BuildProgress: Sendable, Hashable {
  /// So many posters of a number are made.
  case posters(done: Int, of: Int)
}

extension CheckedContent {
  fileprivate func part(_ options: BuildOptions) -> BuildReport.Findings {
    .init(folder: options.content, diagnostics: diagnostics, sources: sources)
  }
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

extension BuildReport {
  fileprivate func forbidsPublishing(_ options: BuildOptions) -> Bool {
    diagnostics.contains { $0.severity == .error || (options.isStrict && $0.severity == .warning) }
  }
}
