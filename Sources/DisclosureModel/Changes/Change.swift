/// One difference between what an office disclosed on two days (thay đổi).
public struct Change: Sendable, Hashable {
  /// What has happened to the fact, or to the whole subject where no fact is named.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case added
    case removed
    case changed
  }

  /// What it is about, as it is called now.
  public var subject: Subject
  /// What has happened.
  public var kind: Kind
  /// Which fact, with its place: "trình tự thực hiện, bước 2"; nil where the subject itself is new
  /// or gone.
  public var fact: String?
  /// What was said; nil where nothing was.
  public var before: String?
  /// What is said now; nil where nothing is.
  public var after: String?
  /// Since when and by which document: "từ 08/8/2026, 23/2026/NQ-HĐND".
  public var note: String?
  /// What takes the place of a subject that is gone.
  public var successor: Subject?

  /// Makes a change.
  public init(
    _ subject: Subject, _ kind: Kind, fact: String? = nil, before: String? = nil,
    after: String? = nil, note: String? = nil, successor: Subject? = nil
  ) {
    self.subject = subject
    self.kind = kind
    self.fact = fact
    self.before = before
    self.after = after
    self.note = note
    self.successor = successor
  }
}

extension Change {
  /// Whether it changes nothing for anybody: something was checked again, or a change that was said to
  /// come has come.
  public var isNoNews: Bool {
    fact == Fact.lastCheck || (fact == Fact.nextFeeChange && kind == .removed)
  }
}
