public import DisclosureModel

/// One PDF to make: a template with all that it needs.
public protocol PrintJob: Sendable, Hashable {
  /// What it makes, for the user: "bảng “Phí, lệ phí” khổ A3".
  var name: String { get }
  /// The same whatever the paper: "bảng “Phí, lệ phí”".
  var subject: String { get }
  /// File name of its template in the theme's `posters/`.
  var template: String { get }
  /// The view as JSON: with template and enclosures, everything that the PDF depends on.
  var data: [UInt8] { get }
  /// Finished PDFs whose sheets the template shows.
  var enclosures: [Enclosure] { get }
  /// Path of the PDF below the site.
  var path: String { get }
  /// Pixels an inch of the picture of the first sheet; 0 where none is wanted.
  var resolution: Double { get }
  /// The day of the PDF's time stamp, which is its midnight in Vietnam.
  var day: CivilDate { get }
}

/// A finished PDF that stands beside the templates.
public struct Enclosure: Sendable, Hashable {
  /// File name, by which a template names it.
  public let file: String
  /// The PDF.
  public let pdf: [UInt8]

  /// The PDF that was rendered for a job.
  init(_ rendered: Rendered<some PrintJob>) {
    file = rendered.job.path.split(separator: "/").last.map(String.init) ?? ""
    pdf = rendered.pdf
  }
}

extension PrintJob {
  /// What a worker is told of the job: everything that PDF and picture depend on besides
  /// enclosures, theme and engine.
  public var message: [UInt8] {
    // Typst takes no PDF into a document that conforms to PDF/UA or PDF/A.
    let standards = enclosures.isEmpty ? "ua-1,a-2a" : "1.7"
    return Array("\(template) \(timeStamp) \(data.count) \(resolution) \(standards)\n".utf8) + data
  }

  /// Seconds from 1970 to the midnight of the job's day in Vietnam (UTC+7).
  private var timeStamp: Int { day.dayNumber * 86_400 - 7 * 3_600 }
}

/// A PDF that is ready to be published.
public struct Rendered<Job: PrintJob>: Sendable, Hashable {
  /// The job it was made for.
  public let job: Job
  /// The PDF, the same bytes for the same job and theme.
  public let pdf: [UInt8]
  /// How many sheets it has.
  public let sheets: Int
  /// PNG of the first sheet, 480 pixels wide; nil where the job asks for none.
  public let preview: [UInt8]?

  /// Makes it from what was rendered for its job, now or earlier.
  public init(job: Job, pdf: [UInt8], sheets: Int, preview: [UInt8]?) {
    self.job = job
    self.pdf = pdf
    self.sheets = sheets
    self.preview = preview
  }
}

/// A poster as PDF/UA-1 and PDF/A-2a.
public typealias RenderedPoster = Rendered<PosterJob>
