import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosurePosters
import DisclosureSite
import Parallel

/// Compares two states of what an office discloses. Nothing is written.
///
/// Rules judge the content of now alone; that of before need only be readable. Throws `IOFailure`.
public func compareContent(_ options: ChangeOptions) async throws -> ChangeReport {
  let new = try await ComparedSide(options.new, of: options, isNow: true)
  let old = try await options.old.asyncMap { try await ComparedSide($0, of: options, isNow: false) }
  let sides = [old, new].compactMap(\.self)
  guard let catalog = new.catalog, sides.allSatisfy({ $0.catalog != nil }) else {
    return ChangeReport(parts: sides.map(\.findings))
  }
  let facts = catalog.facts(on: options.asOf)
  if let old, let before = old.catalog {
    let found = changes(from: before.facts(on: options.asOf), to: facts)
    let pages = try await changedPages(from: old, before, to: new, catalog, options)
    let log = await old.content.asReleased(before, on: options.asOf, width: options.width)
    return try await new.report(
      catalog, since: old.side, log, found, pages, areExact: true, options)
  }
  try new.content.checkReleaseFiles(in: options.new ?? options.content)
  let released = new.content.releasedFacts
  if released.diagnostics.containErrors {
    return ChangeReport(parts: [
      .init(
        folder: options.content, diagnostics: released.diagnostics, sources: released.sources)
    ])
  }
  guard let release = released.value else {
    return ChangeReport(
      parts: [],
      comparison: .init(
        office: catalog.office, day: options.asOf, old: nil, new: new.side, changes: [], pages: [],
        pagesAreExact: false, walls: nil, wallFailure: nil,
        coming: catalog.nextChanges(after: options.asOf)))
  }
  if release.day > options.asOf {
    // What was released for a day to come is compared with what the content says then.
    var options = options
    options.asOf = release.day
    return try await compareContent(options)
  }
  let found = changes(from: release.subjects, to: facts)
  let pages = catalog.pages(telling: found, on: options.asOf)
    .map { ChangeReport.PageChange(path: $0.path, kind: $0.kind) }
  return try await new.report(
    catalog, since: .release(release.day), catalog.editionLog, found, pages, areExact: false,
    options)
}

extension CheckedContent {
  /// The log of an office that has put up everything as `catalog` has it on `day`.
  fileprivate func asReleased(
    _ catalog: Catalog, on day: CivilDate, width: Int
  ) async -> EditionLog {
    let posters = await editions(
      wanted: Set(catalog.posters(on: day).map(\.id)), in: catalog,
      baseURL: catalog.office.siteURL, width: width)
    return EditionLog(
      releases: [Release(day: day, editions: posters.map(\.edition), withdrawn: [])],
      walls: catalog.boards.map(\.wall))
  }
}

/// One side of a comparison, as it was read.
private struct ComparedSide {
  let side: ChangeReport.Side
  let content: CheckedContent
  /// The catalogue; nil when findings forbid the comparison.
  let catalog: Catalog?
  let findings: BuildReport.Findings

  /// Reads the folder or the revision called `name`, or the content folder.
  init(_ name: String?, of options: ChangeOptions, isNow: Bool) async throws {
    let law = try readLaw(folder: options.law)
    let folder = name ?? options.content
    let tree: SourceTree
    if let name, try entryKind(name) == nil, try entryKind(options.content) != nil {
      tree = try await SourceTree(folder: options.content, revision: name)
      side = .revision(name)
    } else {
      tree = try SourceTree(folder: folder)
      side = .folder(folder)
    }
    content = await CheckedContent(
      files: tree.files, law: law, asOf: options.asOf, width: options.width)
    let faults = content.diagnostics.filter {
      $0.severity == .error || (options.isStrict && isNow && $0.severity == .warning)
    }
    catalog = isNow ? (faults.isEmpty ? content.readable : nil) : content.wholeReadable
    let place =
      if case .revision(let revision) = side { "\(revision):\(options.content)" } else { folder }
    findings = .init(
      folder: place, diagnostics: catalog == nil ? faults : [], sources: content.sources)
  }
}

extension ComparedSide {
  /// The report on this side as what is now, with what is to be done on walls that are as `log` has
  /// them.
  fileprivate func report(
    _ catalog: Catalog, since old: ChangeReport.Side, _ log: EditionLog, _ changes: [Change],
    _ pages: [ChangeReport.PageChange], areExact: Bool, _ options: ChangeOptions
  ) async throws -> ChangeReport {
    let folder = try Theme.folder(named: catalog.office.theme, in: options.themeFolders)
    var walls: WallChanges?
    var failure: String?
    do {
      let theme = try Theme.read(folder)
      let found = try await content.wallChanges(
        from: log, to: catalog, because: changes, theme: theme.value.posters, width: options.width)
      if found.diagnostics.containErrors {
        return ChangeReport(parts: [
          .init(
            folder: theme.value.posters.folder, diagnostics: found.diagnostics,
            sources: theme.value.posterSources)
        ])
      }
      walls = found.value
    } catch let error as EngineMissing {
      failure = error.reason
    }
    return ChangeReport(
      parts: [],
      comparison: .init(
        office: catalog.office, day: options.asOf, old: old, new: side, changes: changes,
        pages: pages, pagesAreExact: areExact, walls: walls, wallFailure: failure,
        coming: catalog.nextChanges(after: options.asOf)))
  }
}

/// The pages and other files of the site that differ, found by making both.
private func changedPages(
  from old: ComparedSide, _ before: Catalog, to new: ComparedSide, _ after: Catalog,
  _ options: ChangeOptions
) async throws -> [ChangeReport.PageChange] {
  let theme = try Theme.read(Theme.folder(named: after.office.theme, in: options.themeFolders))
  func files(of side: ComparedSide, _ catalog: Catalog) -> [String: @Sendable () -> [UInt8]] {
    let site = siteArtifacts(
      for: catalog, theme: theme.value.site,
      options: SiteOptions(
        asOf: options.asOf, baseURL: catalog.office.siteURL,
        posters: catalog.posters(on: options.asOf)))
    let others = side.content.publishedFiles.map { file in
      (file.path, { @Sendable in file.bytes })
    }
    return Dictionary(
      site.value.map { ($0.path, $0.render) } + others, uniquingKeysWith: { first, _ in first })
  }
  let (first, second) = (files(of: old, before), files(of: new, after))
  let paths = Set(first.keys).union(second.keys).sorted()
  return await concurrentMap(paths, width: options.width) { path -> ChangeReport.PageChange? in
    switch (first[path], second[path]) {
    case (let before?, let after?):
      before() == after() ? nil : .init(path: path, kind: .changed)
    case (nil, _): .init(path: path, kind: .added)
    case (_, nil): .init(path: path, kind: .removed)
    }
  }.compactMap(\.self)
}

extension Optional {
  fileprivate func asyncMap<Value>(
    _ transform: (Wrapped) async throws -> Value
  ) async rethrows -> Value? {
    if let self { try await transform(self) } else { nil }
  }
}
