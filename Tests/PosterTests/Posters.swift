import Diagnostics
import DisclosureModel
import DisclosurePosters
import Foundation
import TestSupport

/// The theme of the checkout.
func defaultTheme() throws -> PosterTheme {
  let folder = "\(Checkout.folder)/themes/default/posters"
  let files = try filesBelow(folder).sorted { $0.key < $1.key }
  return PosterTheme(
    folder: "themes/default/posters",
    files: files.map { PosterTheme.File(path: $0.key, bytes: $0.value) })
}

/// The theme of the checkout with `text` as one of its files.
func defaultTheme(with text: String, as path: String) throws -> PosterTheme {
  let theme = try defaultTheme()
  let files = theme.files.filter { $0.path != path }
  return PosterTheme(
    folder: theme.folder, files: files + [PosterTheme.File(path: path, bytes: Array(text.utf8))])
}

/// The jobs of a catalogue on the day of the samples.
func jobs(
  _ catalog: Catalog, sheets: [SheetFormat]? = nil, _ ids: String...
) throws -> [PosterJob] {
  let day: CivilDate = try value("21/11/2026")
  let posters = catalog.posters(on: day).filter { ids.isEmpty || ids.contains($0.id) }
  return posterJobs(
    editions(sheets.map { sheets in posters.map { $0.set(for: sheets) } } ?? posters, of: catalog),
    of: catalog, asOf: day, baseURL: "https://binhan.vinhlong.gov.vn")
}

/// The posters in their editions on 21/11/2026, as the log of the catalogue has them.
func editions(_ posters: [Poster], of catalog: Catalog) -> [PosterEdition] {
  let day = CivilDate(year: 2026, month: 11, day: 21) ?? CivilDate(dayNumber: 0)
  let history = EditionHistory(catalog.editionLog)
  return posters.compactMap { poster in
    PosterStatement(
      poster, in: catalog, on: day, baseURL: "https://binhan.vinhlong.gov.vn", templates: []
    ).map {
      PosterEdition(
        poster: poster, edition: history.edition(of: poster, on: day, mark: $0.mark(ofNumber:)))
    }
  }
}

extension Poster {
  /// The poster for other sheets.
  func set(for formats: [SheetFormat]) -> Poster {
    Poster(id: id, kind: kind, other: other, title: title, formats: formats, page: page)
  }
}

extension PosterJob {
  /// Whether its sheets are plain: without head and foot.
  var isPlain: Bool { String(decoding: data, as: UTF8.self).contains("\"foot\":null") }
}

extension [SheetFormat] {
  /// Portrait papers, read from their usual distance.
  static func papers(_ papers: PaperSize...) -> [SheetFormat] {
    papers.map { SheetFormat(.portrait($0)) }
  }
}

/// Renders with the default theme, expecting no finding.
func render<Job: PrintJob>(
  _ jobs: [Job], theme: PosterTheme? = nil
) async throws -> [Rendered<Job>] {
  let engine = try TypstEngine.find(workers: 2)
  let result = try await engine.render(jobs, theme: try theme ?? defaultTheme())
  if let first = result.diagnostics.first { throw ToolFailure(description: "\(first)") }
  return result.value
}

/// Every poster of the sample catalogue on every paper, rendered once for all tests.
let samplePosters = Task { try await render(try jobs(try sampleCatalog())) }
