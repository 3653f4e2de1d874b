public import Diagnostics
internal import DisclosureModel

/// What a poster depends on besides its job and the theme.
public struct EngineIdentity: Sendable, Hashable {
  /// Version of the typst package.
  public let version: String
  /// Digest of the names, sizes and times of the font files.
  public let fonts: String
  /// The program that the workers run.
  public var program: String { workerProgram }
}

/// Typst, run as Python worker processes that are kept alive from the first poster to the last.
///
/// A worker that dies or takes too long is replaced and its poster tried once more.
public struct TypstEngine: Sendable {
  /// Path of the Python interpreter.
  public let python: String
  /// How many workers run at once, from 1.
  public let workers: Int
  /// The longest that one poster may take.
  public let timeLimit: Duration

  /// Makes an engine; see `find(python:workers:)`.
  public init(python: String, workers: Int, timeLimit: Duration = .seconds(30)) {
    self.python = python
    self.workers = max(1, workers)
    self.timeLimit = timeLimit
  }

  /// Renders `jobs` with the templates of `theme`. When its task is cancelled, the posters that are
  /// done by then are all it returns.
  ///
  /// - Parameter progress: Called after each poster with the number of those that are done.
  /// - Returns: The posters that could be made, in the order of `jobs`, and an error for each other.
  /// - Throws: `EngineMissing`, and what the system says when the templates cannot be laid out for
  ///   the workers.
  public func render<Job: PrintJob>(
    _ jobs: [Job], theme: PosterTheme, progress: @Sendable @escaping (Int) -> Void = { _ in }
  ) async throws -> Diagnosed<[Rendered<Job>]> {
    let missing = jobs.map(\.template).filter {
      !(theme.files + theme.own).map(\.path).contains($0)
    }
    if !missing.isEmpty { return Diagnosed([], missing.map { lacks($0, theme) }.withoutRepeats) }
    if jobs.isEmpty { return Diagnosed([]) }
    let folder = try TemplateFolder(
      theme, enclosures: jobs.flatMap(\.enclosures), views: min(workers, jobs.count))
    defer { folder.remove() }
    let queue = JobQueue(jobs, progress: progress)
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for view in folder.views {
          group.addTask { try await self.work(on: queue, templates: folder.path, view: view) }
        }
        try await group.waitForAll()
      }
    } catch is CancellationError {}
    var rendered: [Rendered<Job>] = []
    var diagnostics: [Diagnostic] = []
    for (job, outcome) in zip(jobs, await queue.outcomes) {
      switch outcome {
      case .done(let pdf, let sheets, let preview):
        rendered.append(Rendered(job: job, pdf: pdf, sheets: sheets, preview: preview))
      case .failed(let failure):
        diagnostics.append(failure.diagnostic(for: job, theme: theme))
      case nil where Task.isCancelled: continue
      case .lost, nil:
        diagnostics.append(lost(job))
      }
    }
    return Diagnosed(rendered, diagnostics.withoutRepeats)
  }

  /// What renders here, told by a worker that is started for it: some 30 ms.
  ///
  /// - Throws: `EngineMissing`.
  public func identity() async throws -> EngineIdentity {
    let queue = JobQueue<PosterJob>([], progress: { _ in })
    return try await serve(queue, templates: "/", view: "")
  }

  private func work(
    on queue: JobQueue<some PrintJob>, templates: String, view: String
  ) async throws {
    while await queue.hasWork { _ = try await serve(queue, templates: templates, view: view) }
  }

  private func lacks(_ template: String, _ theme: PosterTheme) -> Diagnostic {
    Diagnostic(
      .error, "thieu-mau-in", "thư mục \(theme.folder) thiếu mẫu in \(template)",
      advice: "hãy chép \(template) từ giao diện mặc định vào thư mục ấy")
  }

  private func lost(_ job: some PrintJob) -> Diagnostic {
    Diagnostic(
      .error, "bang-in-hong",
      """
      không dựng được \(job.name): bộ dựng \
      hai lần dừng đột ngột hoặc chạy quá \(timeLimit.components.seconds) giây
      """,
      advice: "hãy chạy lại; nếu vẫn hỏng, thử rút ngắn nội dung hoặc kiểm tra bộ nhớ của máy")
  }
}

extension [Diagnostic] {
  /// Each finding once, in the order of first appearance: a fault of a shared template shows in
  /// every poster.
  fileprivate var withoutRepeats: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }
}
