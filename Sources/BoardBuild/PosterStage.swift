import Diagnostics
import DisclosurePosters
import Parallel

/// The posters of a build.
struct BuiltPosters: Sendable {
  /// All of them, in the order of their jobs.
  var all: [RenderedPoster] = []
  /// How many of them were rendered in this build.
  var rendered = 0
  /// Why some could not be kept for the next build.
  var storeFailure: IOFailure?
}

/// Stage 7 for posters: takes over what an earlier build rendered from the same view and theme, and
/// renders the others.
func posters(
  _ jobs: [PosterJob], theme: PosterTheme, output: String, options: BuildOptions,
  progress: @escaping @Sendable (BuildProgress) -> Void
) async throws -> Diagnosed<BuiltPosters> {
  if jobs.isEmpty { return Diagnosed(BuiltPosters()) }
  let engine = try TypstEngine.find(python: options.python, workers: options.width)
  let store = PosterStore(
    folder: SiblingPath.store(of: output), theme: theme, engine: try await engine.identity())
  let kept = await concurrentMap(jobs, width: options.width) { store.poster(for: $0) }
  let others = zip(jobs, kept).filter { $1 == nil }.map { $0.0 }
  let count = (all: jobs.count, kept: jobs.count - others.count)
  let rendered = try await engine.render(others, theme: theme) { done in
    progress(.posters(done: count.kept + done, of: count.all))
  }
  let outcomes = await concurrentMap(rendered.value, width: options.width) { poster in
    Result { () throws(IOFailure) in try store.keep(poster) }
  }
  var failures = outcomes.compactMap(\.failure)
  if options.posterIDs == nil, options.papers == nil {
    do { try store.keepOnly(jobs) } catch { failures.append(error) }
  }
  let fresh = Dictionary(uniqueKeysWithValues: rendered.value.map { ($0.job.path, $0) })
  return Diagnosed(
    BuiltPosters(
      all: zip(jobs, kept).compactMap { $1 ?? fresh[$0.path] }, rendered: rendered.value.count,
      storeFailure: failures.first),
    rendered.diagnostics)
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
