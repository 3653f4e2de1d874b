import Diagnostics
import DisclosureModel
import DisclosurePosters
import DisclosureSite

extension ChangeReport.Comparison {
  /// The web pages among `pages`, without those of editions, which follow the sheets.
  public var webPages: [ChangeReport.PageChange] {
    pages.filter { $0.path.hasSuffix(".html") && !$0.path.hasPrefix("n/") }
  }

  /// Writes to the folder at `path`: `thay-doi.html`, a page that stands alone; `thay-doi.json`, which
  /// holds `json`; `phieu-thay-bang.pdf`, the work order; and `bo-in-thay-the.pdf`, the sheets to
  /// print. Files of these names are replaced or, where there is nothing to do or to print, removed;
  /// others are left. Returns what was found in the theme; with errors nothing is written.
  public func write(
    json: String, to path: String, home: String?, options: ChangeOptions
  ) async throws -> [BuildReport.Findings] {
    let place = try Theme.folder(named: office.theme, in: options.themeFolders)
    let folder = try OutputFolder.checked(path, home: home, sources: [options.content, place])
    let theme = try Theme.read(place)
    let document = ChangesDocument(
      office: office, day: day, from: old?.text, to: new.text, changes: changes,
      pages: webPages.map(\.path), pagesAreExact: pagesAreExact, order: walls?.order)
    let page = document.html(theme.value.site)
    let printed = try await walls?.printed(for: office, on: day, theme: theme.value.posters)
    let findings = BuildReport.Findings(
      folder: place, diagnostics: (theme.diagnostics + page.diagnostics).sortedByPlace,
      sources: theme.value.sources)
    let faults = BuildReport.Findings(
      folder: theme.value.posters.folder, diagnostics: printed?.diagnostics ?? [],
      sources: theme.value.posterSources)
    guard let html = page.value,
      !(findings.diagnostics + faults.diagnostics).containErrors
    else { return [findings, faults] }
    try makeFolder(folder)
    let pdfs = (printed?.value ?? []).map { (path: "\(folder)/\($0.job.path)", bytes: $0.pdf) }
    try putFiles(
      [
        ("\(folder)/thay-doi.html", html), ("\(folder)/thay-doi.json", Array(json.utf8)),
      ] + pdfs)
    for name in WallChanges.files where !pdfs.contains(where: { $0.path.hasSuffix("/\(name)") }) {
      try removeTree("\(folder)/\(name)")
    }
    return [findings, faults]
  }
}

extension WallChanges {
  /// The files that it may print.
  fileprivate static let files = [workOrderPath, replacementPackPath]

  /// The work order and the sheets to print; nothing where nothing is to be done.
  fileprivate func printed(
    for office: Office, on day: CivilDate, theme: PosterTheme
  ) async throws -> Diagnosed<[Rendered<CompositeJob>]> {
    if order.entries.isEmpty { return Diagnosed([]) }
    let stage =
      if let stage { stage } else {
        try await PrintStage(theme: theme, output: nil, python: nil, width: 1)
      }
    let jobs = [
      workOrderJob(order, of: office, day: day),
      replacementPackJob(order, rendered: rendered, of: office, day: day),
    ].compactMap(\.self)
    let made = try await stage.make(jobs) { _ in }
    return Diagnosed(made.value.all, made.diagnostics)
  }
}
