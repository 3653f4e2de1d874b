public import DisclosureModel

/// One PDF to make of finished posters: a print pack, or a poster cut into tiles.
public struct CompositeJob: PrintJob {
  /// "bộ in “Bảng số 1”".
  public let name: String
  /// What is shown, for the user.
  public let subject: String
  /// `pack.typ` or `tiles.typ`.
  public let template: String
  /// What the template writes beside the posters.
  public let data: [UInt8]
  /// The posters.
  public let enclosures: [Enclosure]
  /// Path of the PDF below the site.
  public let path: String
  /// The day of which the posters are true.
  public let day: CivilDate
  /// Nothing shows a picture of it.
  public var resolution: Double { 0 }
}
