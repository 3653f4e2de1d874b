/// A slogan (khẩu hiệu) in its registered wording.
public struct Slogan: Sendable, Hashable {
  /// Short id, unique among slogans, safe in a file name.
  public var id: String
  /// Title: "5 biết, 3 thể hiện".
  public var title: String
  /// A line above the groups, if any.
  public var lead: String?
  /// Groups of pledges; empty for a slogan that is one sentence (then `lead` holds it).
  public var groups: [PledgeGroup]
  /// The document that registers the wording.
  public var source: String

  /// Makes a slogan.
  public init(id: String, title: String, lead: String?, groups: [PledgeGroup], source: String) {
    self.id = id
    self.title = title
    self.lead = lead
    self.groups = groups
    self.source = source
  }
}

/// A group of pledges: "5 biết" and its five lines.
public struct PledgeGroup: Sendable, Hashable {
  /// Name with its number: "5 biết".
  public var name: String
  /// The lines, as many as the number says.
  public var lines: [Pledge]

  /// Makes a group.
  public init(name: String, lines: [Pledge]) {
    self.name = name
    self.lines = lines
  }

  /// The number with which the name begins; nil when it begins with none.
  public var count: Int? { Int(name.prefix { $0.isASCII && $0.isNumber }) }
}

/// One line of a pledge group: "Tôn trọng: trong quan hệ giao tiếp".
public struct Pledge: Sendable, Hashable {
  /// The words to stress: what stands before the colon, or the whole line.
  public var key: String
  /// What stands after the colon.
  public var detail: String?

  /// Makes a pledge.
  public init(key: String, detail: String?) {
    self.key = key
    self.detail = detail
  }
}
