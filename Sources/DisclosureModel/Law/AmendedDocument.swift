/// A document that is in force as amended (văn bản đã sửa đổi): who cites it names the amendment too.
public struct AmendedDocument: Sendable, Hashable {
  /// Number: "42/2013/QH13".
  public var number: String
  /// Name: "Luật Tiếp công dân".
  public var name: String
  /// Other ways to cite it, without its number.
  public var variants: [String]
  /// The first day of the amendment.
  public var since: CivilDate
  /// The amending document, its number last: "Luật 136/2025/QH15".
  public var amendment: String
  /// How sure we are.
  public var certainty: Certainty

  /// Makes an amended document.
  public init(
    number: String, name: String, variants: [String], since: CivilDate, amendment: String,
    certainty: Certainty
  ) {
    self.number = number
    self.name = name
    self.variants = variants
    self.since = since
    self.amendment = amendment
    self.certainty = certainty
  }

  /// The number of the amending document: "136/2025/QH15".
  public var amendmentNumber: Substring { amendment.split(separator: " ").last ?? "" }
}
