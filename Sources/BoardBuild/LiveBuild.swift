public import Diagnostics
import DisclosureContent
import DisclosureModel

/// Compiles an office again and again, into memory, for whoever writes about it and looks on.
///
/// Pages come first, since they take a moment: each is rendered when somebody asks for it. What is
/// printed comes after. Nothing is published, but posters are taken from the store of the output
/// folder and kept there.
public actor LiveBuild {
  /// What came of a step.
  public struct Outcome: Sendable {
    /// What was found.
    public let report: BuildReport
    /// The site; nil when findings forbid publishing it.
    public let site: LiveSite?
    fileprivate let options: BuildOptions

    /// Whether a finding forbids publishing.
    public func stops(_ finding: Diagnostic) -> Bool { finding.forbidsPublishing(options) }
  }

  private var reading: ContentReading?
  private var planned: (site: PlannedSite, report: BuildReport)?
  /// The print packs that were made last. How many pages one has, and so what is said of it, is
  /// known only when it is made; until then, what was true before is the best guess.
  private var packs: [PrintPack] = []

  /// Makes one that knows nothing yet.
  public init() {}

  /// Reads everything and plans the site. Throws `IOFailure`.
  public func plan(_ options: BuildOptions) async throws -> Outcome {
    let output = try OutputFolder.checked(options)
    let plan = try await PlannedSite.plan(
      options, of: SourceTree(folder: options.content, width: options.width), output: output,
      packs: packs, after: reading)
    reading = plan.reading
    planned = plan.site.map { ($0, plan.report) }
    guard let site = plan.site else {
      return Outcome(report: plan.report, site: nil, options: options)
    }
    packs = site.packs
    let printed =
      site.posters.map(\.poster).flatMap { poster in
        [poster.previewPath] + poster.formats.map(poster.path)
      }
      + packs.map(\.path)
    return Outcome(
      report: plan.report,
      site: LiveSite(
        site.artifacts(packs: packs), inMaking: Set(printed), isNew: true, address: site.address),
      options: options)
  }

  /// Makes what is printed of the site that was planned last; nil when there is nothing to make.
  /// When its task is cancelled it soon throws `CancellationError`, and what was made is kept for
  /// the next time. Throws `IOFailure` and `EngineMissing` too.
  public func print() async throws -> Outcome? {
    guard var (site, report) = planned, !site.posters.isEmpty else { return nil }
    let prints = try await site.print(into: &report) { _ in }
    try Task.checkCancellation()
    if report.forbidsPublishing(site.options) {
      return Outcome(report: report, site: nil, options: site.options)
    }
    let isNew = packs != prints.packs
    packs = prints.packs
    return Outcome(
      report: report,
      site: LiveSite(
        site.artifacts(packs: packs) + prints.artifacts, inMaking: [], isNew: isNew,
        address: site.address),
      options: site.options)
  }
}

/// A site as a build would publish it, in memory.
public struct LiveSite: Sendable {
  /// How the bytes of each file are made, by its path.
  public let files: [String: @Sendable () -> [UInt8]]
  /// Paths of files that are still being made.
  public let inMaking: Set<String>
  /// Whether its pages may be others than those of the last site.
  public let isNew: Bool
  /// The folder of the host in which it is published: `/`, `/binh-an/`.
  public let home: String

  init(_ artifacts: [Artifact], inMaking: Set<String>, isNew: Bool, address: String) {
    files = Dictionary(artifacts.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 })
    self.inMaking = inMaking
    self.isNew = isNew
    let parts = address.split(separator: "/").dropFirst(2)
    home = parts.isEmpty ? "/" : "/" + parts.joined(separator: "/") + "/"
  }
}
