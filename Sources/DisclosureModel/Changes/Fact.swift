/// One thing that pages or posters say of a subject (nội dung công khai).
public struct Fact: Sendable, Hashable {
  /// What it is, in the words of official documents: "thời hạn giải quyết"; for an item of a list
  /// what the list is: "trình tự thực hiện".
  public var name: String
  /// Which item of the list, where it is one.
  public var item: Item?
  /// What is said, as posters write it: "3 ngày làm việc". Of formatted text the words with the
  /// marks of Markdown, since people see what is bold and where links lead.
  public var value: String
  /// Since when and by which document, where known: "từ 08/8/2026, 23/2026/NQ-HĐND". It explains the
  /// value and is no fact of its own.
  public var note: String?

  /// An item of a list, by how the same item is found again on another day.
  public enum Item: Sendable, Hashable {
    /// One of several alternatives of which the same is said, each by what it is: "trực tuyến".
    case part(String)
    /// One that has a name of its own: "Tờ khai".
    case named(String)
    /// One that has a place, "bước 2", and is known by what it says.
    case placed(String)
    /// One that is all it says.
    case member
  }

  /// The name of the fact when a procedure was last checked: pages say it, but nothing that a citizen
  /// does depends on it.
  static let lastCheck = "kiểm tra lần cuối"

  /// The name of the fact when an amount will be another one. That this has come is told by the amount.
  static let nextFeeChange = "ngày đổi mức thu tiếp theo"

  /// Makes a fact.
  public init(_ name: String, item: Item? = nil, _ value: String, note: String? = nil) {
    self.name = name
    self.item = item
    self.value = value
    self.note = note
  }

  /// Its name with the item: "lệ phí trực tuyến", "thành phần hồ sơ “Tờ khai”", "trình tự thực
  /// hiện, bước 2".
  public var title: String {
    switch item {
    case nil, .member: name
    case .part(let part): "\(name) \(part)"
    case .named(let itemName): "\(name) “\(itemName)”"
    case .placed(let place): "\(name), \(place)"
    }
  }
}

/// A subject with what is said of it on one day.
public struct SubjectFacts: Sendable, Hashable {
  /// What the facts are about.
  public var subject: Subject
  /// The facts, in the order in which its page says them; items of one list stand together.
  public var facts: [Fact]
  /// Since when and by which document it is so: "từ 20/7/2026, 12/QĐ-UBND".
  public var note: String?
  /// That it is no longer in force, which is then all that is known; nil where it is in force.
  public var ending: Ending?

  /// How something ended (hết hiệu lực).
  public struct Ending: Sendable, Hashable {
    /// The first day on which it is no longer in force.
    public var day: CivilDate
    /// What takes its place.
    public var successor: Subject?

    /// Makes an ending.
    public init(day: CivilDate, successor: Subject? = nil) {
      self.day = day
      self.successor = successor
    }
  }

  /// Makes the facts of a subject.
  public init(
    _ subject: Subject, _ facts: [Fact], note: String? = nil, ending: Ending? = nil
  ) {
    self.subject = subject
    self.facts = facts
    self.note = note
    self.ending = ending
  }
}
