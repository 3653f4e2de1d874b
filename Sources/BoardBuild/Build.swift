import DisclosureModel
import DisclosurePosters

/// Compiles a content folder into a website and posters: all eight stages.
///
/// Findings that forbid publishing leave the output folder as it was. Throws `IOFailure`,
/// `EngineMissing`, and `OutputHeld` when another build holds the output folder for too long.
public func build(
  _ options: BuildOptions, progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
) async throws -> BuildReport {
  let output = try OutputFolder.checked(options)
  // Held from the first reading on: of two builds, the later one publishes the later content.
  let lock = try OutputLock(output: output)
  defer { _ = lock }
  let content = try await SourceTree(folder: options.content, width: options.width)
  let memory = BuildMemory(of: options, content: content, output: output)
  if let published = memory?.published() { return BuildReport(parts: [], published: published) }
  let plan = try await PlannedSite.plan(options, of: content, output: output)
  var report = plan.report
  guard var site = plan.site else { return report }
  let prints = try await site.print(into: &report, progress: progress)
  if report.forbidsPublishing(options) { return report }

  let artifacts = site.artifacts(packs: prints.packs) + prints.artifacts
  var published = try await publish(artifacts, to: site.output, width: options.width)
  let posters = prints.posters
  published.posters = posters.all.count
  published.renderedPosters = posters.fresh
  published.storeFailure = prints.storeFailure
  published.sheets = posters.all.reduce(0) { $0 + $1.sheets }
  let paths = Set(posters.all.map(\.job.path))
  published.changedPosters = (published.added + published.changed).count(where: paths.contains)
  published.packs = prints.packs
  published.untranslated = site.posters.map(\.poster).map {
    (poster: $0.id, texts: site.catalog.untranslated(in: $0, on: options.asOf))
  }.filter { !$0.texts.isEmpty }
  published.wallTasks = site.wallTasks
  published.coming = site.catalog.nextChanges(after: options.asOf)
  report.published = published
  memory?.keep(report, of: options, content: content)
  return report
}

/// How far a build has come.
public enum BuildProgress: Sendable, Hashable {
  /// So many posters of a number are made.
  case posters(done: Int, of: Int)
}
