/// The wording of a slogan as a document has it (khẩu hiệu đã ban hành).
public struct RegisteredSlogan: Sendable, Hashable {
  /// Number of the document: "1847/QĐ-TTg".
  public var number: String
  /// The document with its day and issuer.
  public var document: String
  /// Its groups of pledges.
  public var groups: [PledgeGroup]
  /// How sure we are.
  public var certainty: Certainty

  /// Makes a registered slogan.
  public init(number: String, document: String, groups: [PledgeGroup], certainty: Certainty) {
    self.number = number
    self.document = document
    self.groups = groups
    self.certainty = certainty
  }
}
