import Diagnostics
import DisclosurePosters
import Parallel

/// Stage 7 for what is printed: takes over what an earlier build rendered from the same view and
/// theme, and renders the rest.
struct PrintStage: Sendable {
  /// What came of some jobs.
  struct Outcome<Job: PrintJob>: Sendable {
    /// All that could be made, in the order of the jobs.
    var all: [Rendered<Job>] = []
    /// How many of them were rendered in this build.
    var fresh = 0
    /// Why some could not be kept for the next build.
    var storeFailure: IOFailure?
  }

  private let engine: TypstEngine
  private let store: PosterStore?
  private let theme: PosterTheme
  private let width: Int

  /// The stage for builds to `output`, or for what is not kept. Throws `EngineMissing`.
  init(theme: PosterTheme, output: String?, python: String?, width: Int) async throws {
    engine = try TypstEngine.find(python: python, workers: width)
    store =
      if let output {
        PosterStore(
          folder: SiblingPath.store(of: output), theme: theme, engine: try await engine.identity())
      } else { nil }
    self.theme = theme
    self.width = width
  }

  /// Makes the PDFs of `jobs`. When its task is cancelled, what was made is kept, and
  /// `CancellationError` thrown.
  func make<Job: PrintJob>(
    _ jobs: [Job], progress: @escaping @Sendable (BuildProgress) -> Void
  ) async throws -> Diagnosed<Outcome<Job>> {
    let kept = await concurrentMap(jobs, width: width) { store?.rendered(for: $0) }
    let others = zip(jobs, kept).filter { $1 == nil }.map { $0.0 }
    let count = (all: jobs.count, kept: jobs.count - others.count)
    let rendered = try await engine.render(others, theme: theme) { done in
      progress(.posters(done: count.kept + done, of: count.all))
    }
    let outcomes = await concurrentMap(rendered.value, width: width) { rendered in
      Result { () throws(IOFailure) in try store?.keep(rendered) }
    }
    try Task.checkCancellation()
    let fresh = Dictionary(
      rendered.value.map { ($0.job.path, $0) }, uniquingKeysWith: { first, _ in first })
    return Diagnosed(
      Outcome(
        all: zip(jobs, kept).compactMap { $1 ?? fresh[$0.path] }, fresh: rendered.value.count,
        storeFailure: outcomes.compactMap(\.failure).first),
      rendered.diagnostics)
  }

  /// Forgets all other PDFs than those at `paths`; says why it could not.
  func keepOnly(_ paths: [String]) -> IOFailure? {
    Result { () throws(IOFailure) in try store?.keepOnly(paths) }.failure
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
