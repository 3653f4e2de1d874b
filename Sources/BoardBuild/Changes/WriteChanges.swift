import Diagnostics
import DisclosureModel
import DisclosureSite
import Glibc

extension ChangeReport.Comparison {
  /// The paths of the web pages among `pages`.
  public var webPages: [ChangeReport.PageChange] { pages.filter { $0.path.hasSuffix(".html") } }

  /// Writes `thay-doi.html`, a page that stands alone, and `thay-doi.json`, which holds `json`, to
  /// the folder at `path`; files of these names are replaced, others left. Returns what was found in
  /// the theme; with errors nothing is written.
  public func write(
    json: String, to path: String, home: String?, options: ChangeOptions
  ) throws(IOFailure) -> [BuildReport.Findings] {
    let place = try Theme.folder(named: office.theme, in: options.themeFolders)
    let folder = try OutputFolder.checked(path, home: home, sources: [options.content, place])
    let theme = try Theme.read(place)
    let document = ChangesDocument(
      office: office, day: day, from: old?.text, to: new.text, changes: changes,
      pages: webPages.map(\.path), pagesAreExact: pagesAreExact)
    let page = document.html(theme.value.site)
    let findings = BuildReport.Findings(
      folder: place, diagnostics: (theme.diagnostics + page.diagnostics).sortedByPlace,
      sources: theme.value.sources)
    guard let html = page.value, !findings.diagnostics.containErrors else { return [findings] }
    try makeFolder(folder)
    try putFile("\(folder)/thay-doi.html", html)
    try putFile("\(folder)/thay-doi.json", Array(json.utf8))
    return [findings]
  }
}

/// Writes a file whole, in the place of one of that name.
private func putFile(_ path: String, _ bytes: [UInt8]) throws(IOFailure) {
  let staging = path + ".new"
  try removeTree(staging)
  try writeNewFile(staging, bytes)
  guard rename(staging, path) == 0 else {
    throw IOFailure("không ghi được tệp", path, errno: errno)
  }
}
