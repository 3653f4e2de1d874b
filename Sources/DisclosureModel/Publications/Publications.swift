/// A regulation of the office (nội quy, quy tắc): `regulations/*.md`.
public struct Regulation: Sendable, Hashable {
  /// Short id from the file name, safe in a file name.
  public var id: String
  /// Title: "Nội quy tiếp công dân".
  public var title: String
  /// What it rules.
  public var kind: Kind
  /// The decision that issued it, if any.
  public var decision: String?
  /// First and last day of effect.
  public var period: Period
  /// What stands before the first heading.
  public var introduction: RichText
  /// Its sections.
  public var sections: [TextSection]

  /// What a regulation rules.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Nội quy tiếp công dân.
    case reception
    /// Quy tắc ứng xử.
    case conduct
    /// Another.
    case other
  }

  /// Makes a regulation.
  public init(
    id: String, title: String, kind: Kind, decision: String?, period: Period,
    introduction: RichText, sections: [TextSection]
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.decision = decision
    self.period = period
    self.introduction = introduction
    self.sections = sections
  }
}

/// An announcement (thông báo): `notices/*.md`.
public struct Notice: Sendable, Hashable {
  /// Short id from the file name, safe in a file name.
  public var id: String
  /// Title.
  public var title: String
  /// Number of the paper, if it has one.
  public var number: String?
  /// Day of issue.
  public var date: CivilDate
  /// First and last day of posting.
  public var posted: Period
  /// Its text: what stands before the first heading.
  public var introduction: RichText
  /// Its sections.
  public var sections: [TextSection]

  /// Makes a notice.
  public init(
    id: String, title: String, number: String?, date: CivilDate, posted: Period,
    introduction: RichText, sections: [TextSection]
  ) {
    self.id = id
    self.title = title
    self.number = number
    self.date = date
    self.posted = posted
    self.introduction = introduction
    self.sections = sections
  }
}

/// A legal document (văn bản): rows of `legal/*.yaml`.
public struct LegalDocument: Sendable, Hashable {
  /// Number: "60/2014/QH13".
  public var number: String
  /// Kind and title: "Luật Hộ tịch".
  public var title: String
  /// Issuing body.
  public var issuer: String
  /// Date of issue, if known.
  public var date: CivilDate?
  /// First and last day of effect.
  public var period: Period
  /// Number of the document that replaces it.
  public var replacedBy: String?
  /// Where the text can be read, https.
  public var url: String?

  /// Makes a legal document.
  public init(
    number: String, title: String, issuer: String, date: CivilDate?, period: Period,
    replacedBy: String?, url: String?
  ) {
    self.number = number
    self.title = title
    self.issuer = issuer
    self.date = date
    self.period = period
    self.replacedBy = replacedBy
    self.url = url
  }
}
