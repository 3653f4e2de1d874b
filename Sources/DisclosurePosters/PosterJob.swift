public import DisclosureModel
internal import OrderedJSON

/// One PDF to make: a poster in one format, with all that its template needs.
public struct PosterJob: Sendable, Hashable {
  /// The poster.
  public let poster: Poster
  /// What it is set for.
  public let format: SheetFormat
  /// File name of its template in the theme's `posters/`.
  public let template: String
  /// The view as JSON: with the template, everything that the PDF depends on.
  public let data: [UInt8]
  /// Path of the PDF below the site.
  public let path: String
  /// Path of the picture of the first sheet; nil where another format of the poster makes it.
  public let previewPath: String?
  /// The day of the PDF's time stamp, which is its midnight in Vietnam.
  let day: CivilDate

  /// What a worker is told of the job: everything that PDF and picture depend on besides the theme
  /// and the engine.
  public var message: [UInt8] {
    // 480 pixels across the sheet; a point is 1/72 inch.
    let width = Double(format.size.millimetres.width) / Double(format.reduction)
    let resolution = previewPath == nil ? 0 : 480 * 25.4 / width
    return Array("\(template) \(timeStamp) \(data.count) \(resolution)\n".utf8) + data
  }

  /// Seconds from 1970 to the midnight of the job's day in Vietnam (UTC+7).
  private var timeStamp: Int { day.dayNumber * 86_400 - 7 * 3_600 }
}

/// The PDFs to make of `posters` of `catalog` as it is on `asOf`, in their order and by format.
/// `baseURL` is the address of the published site, for the QR codes.
public func posterJobs(
  _ posters: [Poster], of catalog: Catalog, asOf: CivilDate, baseURL: String
) -> [PosterJob] {
  posters.flatMap { poster in
    poster.formats.compactMap { format in
      PosterView(poster, in: catalog, on: asOf, baseURL: baseURL, format: format).map { view in
        PosterJob(
          poster: poster, format: format, template: view.content.template, data: view.json.bytes,
          path: poster.path(format),
          previewPath: format == poster.formats.first ? poster.previewPath : nil, day: asOf)
      }
    }
  }
}
