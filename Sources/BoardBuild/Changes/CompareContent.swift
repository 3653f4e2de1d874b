import Diagnostics
import DisclosureContent
import DisclosureModel
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
  func report(
    _ side: ChangeReport.Side?, _ changes: [Change], _ pages: [ChangeReport.PageChange],
    isExact: Bool
  ) -> ChangeReport {
    ChangeReport(
      parts: [],
      comparison: .init(
        office: catalog.office, day: options.asOf, old: side, new: new.side, changes: changes,
        pages: pages, pagesAreExact: isExact))
  }
  if let old, let before = old.catalog {
    let pages = try await changedPages(from: old, before, to: new, catalog, options)
    return report(
      old.side, changes(from: before.facts(on: options.asOf), to: facts), pages, isExact: true)
  }
  guard let file = new.content.files.first(where: { $0.path == ReleasedFacts.path }) else {
    return report(nil, [], [], isExact: false)
  }
  let released = readReleasedFacts(ContentFile(path: file.path, bytes: file.bytes))
  guard let release = released.value else {
    let source = SourceFile(path: file.path, text: String(decoding: file.bytes, as: UTF8.self))
    return ChangeReport(parts: [
      .init(folder: options.content, diagnostics: released.diagnostics, sources: [source])
    ])
  }
  let found = changes(from: release.subjects, to: facts)
  let pages = catalog.pages(telling: found, on: options.asOf)
  return report(
    .release(release.day), found, pages.map { .init(path: $0.path, kind: $0.kind) }, isExact: false)
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
