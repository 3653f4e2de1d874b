import BoardBuild
import Diagnostics
import Preview

/// Makes what the preview shows, first the pages, then what is printed, and tells the terminal what
/// it tells the browser.
struct Rebuild: Sendable {
  private let live = LiveBuild()
  private let mailbox: Mailbox
  private let options: @Sendable () -> BuildOptions
  private let report = Report()

  /// Posters are made when it has been quiet for so long: whoever is writing saves often, and their
  /// workers would take the cores that the next pages need.
  private static let quiet = Duration.milliseconds(400)

  init(mailbox: Mailbox, options: @escaping @Sendable () -> BuildOptions) {
    self.mailbox = mailbox
    self.options = options
  }

  /// Makes all of it anew after `known` was found; ends early when its task is cancelled. Returns
  /// what was found.
  func run(after known: Set<Diagnostic>) async -> Set<Diagnostic> {
    if Task.isCancelled { return known }
    do {
      return await finish(after: try await makePages(after: known))
    } catch {
      fail(error)
      return []
    }
  }

  /// Makes the pages. Returns what was found. Throws `IOFailure`.
  func makePages(after known: Set<Diagnostic> = []) async throws -> Set<Diagnostic> {
    let start = ContinuousClock.now
    let outcome = try await live.plan(options())
    tell(outcome, after: known)
    if show(outcome) {
      let time = Int((ContinuousClock.now - start) / .milliseconds(1))
      report.say("Đã làm trang web trong \(time) ms. \(outcome.report.diagnostics.countInWords).")
    }
    return Set(outcome.report.diagnostics)
  }

  /// Makes what is printed of the pages that were made last, with which `known` was found.
  func finish(after known: Set<Diagnostic>) async -> Set<Diagnostic> {
    do {
      try await Task.sleep(for: Self.quiet)
      guard let outcome = try await live.print() else { return known }
      tell(outcome, after: known)
      if show(outcome) { report.say("Đã làm xong các bảng niêm yết.") }
      return Set(outcome.report.diagnostics)
    } catch is CancellationError {
      return known
    } catch {
      fail(error)
      return known
    }
  }

  /// Prints what was found: whatever stops the site, and of the rest what was not said before.
  private func tell(_ outcome: LiveBuild.Outcome, after known: Set<Diagnostic>) {
    outcome.report.texts { outcome.stops($0) || !known.contains($0) }
      .forEach { report.say($0 + "\n") }
  }

  /// Shows what was made, or what is wrong with it; says whether there is a site.
  private func show(_ outcome: LiveBuild.Outcome) -> Bool {
    guard let site = outcome.site else {
      mailbox.send(.errors(outcome.report.texts(where: outcome.stops).joined(separator: "\n\n")))
      report.say(
        "\(outcome.report.diagnostics.countInWords). Trang xem thử vẫn là của lần trước.")
      return false
    }
    let files = site.files.mapValues { PreviewSite.File.made($0) }
      .merging(site.inMaking.map { ($0, .inMaking) }) { made, _ in made }
    mailbox.send(.site(PreviewSite(files: files, home: site.home), isNew: site.isNew))
    return true
  }

  private func fail(_ error: any Error) {
    report.say("lỗi: \(error)")
    mailbox.send(.errors("lỗi: \(error)"))
  }
}

extension BuildReport {
  /// Some of what was found, as the terminal says it.
  fileprivate func texts(where isWanted: (Diagnostic) -> Bool) -> [String] {
    parts.flatMap { part in
      let format = DiagnosticFormat(
        files: part.sources, prefix: Report.prefix(of: part.folder))
      return part.diagnostics.filter(isWanted).map(format.text)
    }
  }
}
