/// What the law sets and may change (dữ liệu pháp luật), as far as rules need it: `law/*.yaml`.
public struct Law: Sendable, Hashable {
  /// Documents that are no longer in force.
  public var repealed: [RepealedDocument]
  /// Names of offices and places that are no longer used, and terms that the law has dropped.
  public var formerNames: [FormerName]
  /// Procedures that are handed in together (liên thông).
  public var linkedProcedures: [LinkedProcedures]
  /// Documents that are in force as amended.
  public var amended: [AmendedDocument]
  /// How often heads of offices receive citizens at least.
  public var receptionMinimums: [ReceptionMinimum]
  /// Slogans in the wording of the documents that issued them.
  public var slogans: [RegisteredSlogan]
  /// How telephone numbers begin.
  public var phonePrefixes: [PhonePrefix]
  /// What offices must post and publish.
  public var duties: [Duty]

  /// Makes law.
  public init(
    repealed: [RepealedDocument] = [], formerNames: [FormerName] = [],
    linkedProcedures: [LinkedProcedures] = [], amended: [AmendedDocument] = [],
    receptionMinimums: [ReceptionMinimum] = [], slogans: [RegisteredSlogan] = [],
    phonePrefixes: [PhonePrefix] = [], duties: [Duty] = []
  ) {
    self.repealed = repealed
    self.formerNames = formerNames
    self.linkedProcedures = linkedProcedures
    self.amended = amended
    self.receptionMinimums = receptionMinimums
    self.slogans = slogans
    self.phonePrefixes = phonePrefixes
    self.duties = duties
  }

  /// This law with more; an entry takes the place of one with the same key.
  public func adding(_ other: Law) -> Law {
    Law(
      repealed: repealed.adding(other.repealed, by: \.number),
      formerNames: formerNames.adding(other.formerNames, by: \.name),
      linkedProcedures: linkedProcedures.adding(other.linkedProcedures, by: \.name),
      amended: amended.adding(other.amended, by: \.number),
      receptionMinimums: receptionMinimums.adding(other.receptionMinimums, by: \.key),
      slogans: slogans.adding(other.slogans, by: \.number),
      phonePrefixes: phonePrefixes.adding(other.phonePrefixes, by: \.digits),
      duties: duties.adding(other.duties, by: \.id))
  }
}

/// A document that is no longer in force (văn bản hết hiệu lực).
public struct RepealedDocument: Sendable, Hashable {
  /// Number: "42/2022/NĐ-CP".
  public var number: String
  /// Kind of document: "Nghị định".
  public var kind: String
  /// The first day without effect.
  public var since: CivilDate
  /// What took its place, with numbers: "Nghị định 224/2026/NĐ-CP"; nil where nothing did.
  public var replacement: String?
  /// How sure we are.
  public var certainty: Certainty

  /// Makes a repealed document.
  public init(
    number: String, kind: String, since: CivilDate, replacement: String?, certainty: Certainty
  ) {
    self.number = number
    self.kind = kind
    self.since = since
    self.replacement = replacement
    self.certainty = certainty
  }
}

/// A name that is no longer used (tên gọi cũ).
public struct FormerName: Sendable, Hashable {
  /// What is named.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A province (tỉnh, thành phố trực thuộc trung ương).
    case province
    /// An office or a unit of the district level (cấp huyện).
    case district
    /// A term of the law (thuật ngữ).
    case term
  }

  /// The name: "tỉnh Trà Vinh".
  public var name: String
  /// Other ways to write it.
  public var variants: [String]
  /// What is named.
  public var kind: Kind
  /// What to write instead.
  public var now: String
  /// The first day on which it is out of use.
  public var since: CivilDate
  /// The document that changed it.
  public var source: String
  /// How sure we are.
  public var certainty: Certainty

  /// Makes a former name.
  public init(
    name: String, variants: [String], kind: Kind, now: String, since: CivilDate, source: String,
    certainty: Certainty
  ) {
    self.name = name
    self.variants = variants
    self.kind = kind
    self.now = now
    self.since = since
    self.source = source
    self.certainty = certainty
  }
}

/// Procedures that citizens hand in together (nhóm thủ tục liên thông).
public struct LinkedProcedures: Sendable, Hashable {
  /// Name of the group.
  public var name: String
  /// Their codes.
  public var codes: [ProcedureCode]
  /// The document that links them.
  public var source: String
  /// How sure we are.
  public var certainty: Certainty

  /// Makes a group.
  public init(name: String, codes: [ProcedureCode], source: String, certainty: Certainty) {
    self.name = name
    self.codes = codes
    self.source = source
    self.certainty = certainty
  }
}

extension Array {
  /// The elements with those of `other`, each in the place of one with the same key or at the end.
  func adding<Key: Equatable>(_ other: [Element], by key: KeyPath<Element, Key>) -> [Element] {
    other.reduce(into: self) { all, element in
      if let index = all.firstIndex(where: { $0[keyPath: key] == element[keyPath: key] }) {
        all[index] = element
      } else {
        all.append(element)
      }
    }
  }
}
