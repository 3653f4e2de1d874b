public import DisclosureModel
internal import OrderedJSON

/// One PDF to make: a poster in one format, with all that its template needs.
public struct PosterJob: PrintJob {
  /// The poster.
  public let poster: Poster
  /// Which edition of it.
  public let edition: Edition
  /// What it is set for.
  public let format: SheetFormat
  /// How far its sheets go on beyond the cut; nil for sheets that are not cut.
  public let bleed: Length?
  /// The template of its kind.
  public let template: String
  /// The view.
  public let data: [UInt8]
  /// Path of the PDF below the site.
  public let path: String
  /// Path of the picture of the first sheet; nil where another PDF of the poster makes it.
  public let previewPath: String?
  /// The day from which it is true.
  public var day: CivilDate { edition.from }

  /// Room beyond the bleed for crop marks, in millimetres.
  static let slug = 7

  /// "bảng “Phí, lệ phí” khổ A3".
  public var name: String {
    "\(subject) khổ \(format.text)\(bleed == nil ? "" : " chừa xén")"
  }
  /// "bảng “Phí, lệ phí”".
  public var subject: String { "bảng “\(poster.title)”" }
  /// None.
  public var enclosures: [Enclosure] { [] }
  /// 480 pixels across the sheet as it is drawn.
  public var resolution: Double {
    let width = Double(format.size.millimetres.width) / Double(format.reduction)
    return previewPath == nil ? 0 : 480 * 25.4 / width
  }
}

/// The PDFs to make of posters of `catalog` as it is on `asOf`, in their order and by format.
/// `baseURL` is the address of the published site, for the QR codes. With `bleed` they are for a
/// print shop, with crop marks.
public func posterJobs(
  _ posters: [PosterEdition], of catalog: Catalog, asOf: CivilDate, baseURL: String,
  bleed: Length? = nil
) -> [PosterJob] {
  posters.flatMap { posting in
    let (poster, edition) = (posting.poster, posting.edition)
    return poster.formats.compactMap { format in
      PosterView(
        posting, in: catalog, on: asOf, baseURL: baseURL, format: format, bleed: bleed
      ).map { view in
        PosterJob(
          poster: poster, edition: edition, format: format, bleed: bleed,
          template: view.content.template, data: view.json.bytes,
          path: bleed == nil ? poster.path(format) : poster.bleedPath(format),
          previewPath: bleed == nil && format == poster.formats.first ? poster.previewPath : nil)
      }
    }
  }
}
