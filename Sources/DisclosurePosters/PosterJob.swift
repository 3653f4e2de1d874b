public import DisclosureModel

/// One PDF to make: a poster on one paper, with all that its template needs.
public struct PosterJob: Sendable, Hashable {
  /// The poster.
  public let poster: Poster
  /// The paper.
  public let paper: PaperSize
  /// File name of its template in the theme's `posters/`.
  public let template: String
  /// The view as JSON: with the template, everything that the PDF depends on.
  public let data: [UInt8]
  /// Path of the PDF below the site.
  public let path: String
  /// Path of the picture of the first sheet; nil where another paper of the poster makes it.
  public let previewPath: String?
  /// The day of the PDF's time stamp, which is its midnight in Vietnam.
  let day: CivilDate
}

/// The PDFs to make for `catalog` as it is on `asOf`, in the order of its posters and by paper.
///
/// - Parameters:
///   - baseURL: Address of the published site, for the QR codes.
///   - papers: The papers to make; nil makes each poster on its own papers.
///   - ids: Ids of the posters to make; nil makes all.
public func posterJobs(
  for catalog: Catalog, asOf: CivilDate, baseURL: String, papers: Set<PaperSize>?,
  ids: Set<String>?
) -> [PosterJob] {
  catalog.posters(on: asOf).filter { ids?.contains($0.id) ?? true }.flatMap { poster in
    let sizes = papers.map { wanted in PaperSize.allCases.filter(wanted.contains) } ?? poster.papers
    return sizes.compactMap { paper in
      PosterView(poster, in: catalog, on: asOf, baseURL: baseURL, paper: paper).map { view in
        PosterJob(
          poster: poster, paper: paper, template: view.content.template, data: view.json.bytes,
          path: poster.path(paper), previewPath: paper == sizes.first ? poster.previewPath : nil,
          day: asOf)
      }
    }
  }
}
