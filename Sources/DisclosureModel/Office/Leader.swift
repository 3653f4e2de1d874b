/// The people and numbers that citizens may call: `leaders.yaml`.
public struct Contacts: Sendable, Hashable {
  /// Leaders, in order of rank.
  public var leaders: [Leader]
  /// Hotlines, the first is the one shown everywhere.
  public var hotlines: [Hotline]
  /// Suggestion boxes.
  public var suggestionBoxes: [SuggestionBox]

  /// Makes the contacts.
  public init(leaders: [Leader], hotlines: [Hotline], suggestionBoxes: [SuggestionBox]) {
    self.leaders = leaders
    self.hotlines = hotlines
    self.suggestionBoxes = suggestionBoxes
  }
}

/// A leader of the office (lãnh đạo).
public struct Leader: Sendable, Hashable {
  /// Short id, unique among leaders.
  public var id: String
  /// Family name first, as written.
  public var name: String
  /// Position: "Chủ tịch Ủy ban nhân dân xã".
  public var position: String
  /// What the leader is in charge of.
  public var duty: String?
  /// The work telephone that may be published.
  public var phone: PhoneNumber
  /// Whether the leader has agreed that a number of the leader's own is published.
  public var hasConsented: Bool
  /// Official e-mail address.
  public var email: String?
  /// Whether the leader heads the office and so must receive citizens in person.
  public var isHead: Bool
  /// What of it is said in other languages.
  public var translations: Translations<Part>

  /// Makes a leader.
  public init(
    id: String, name: String, position: String, duty: String?, phone: PhoneNumber,
    hasConsented: Bool = false, email: String?, isHead: Bool,
    translations: Translations<Part> = Translations()
  ) {
    self.id = id
    self.name = name
    self.position = position
    self.duty = duty
    self.phone = phone
    self.hasConsented = hasConsented
    self.email = email
    self.isHead = isHead
    self.translations = translations
  }
}

/// A number to call at once (đường dây nóng).
public struct Hotline: Sendable, Hashable {
  /// Its name: "Đường dây nóng".
  public var name: String
  /// The number.
  public var phone: PhoneNumber
  /// What it is for.
  public var scope: String
  /// When somebody answers.
  public var hours: String
  /// What of it is said in other languages.
  public var translations: Translations<Part>

  /// Makes a hotline.
  public init(
    name: String, phone: PhoneNumber, scope: String, hours: String,
    translations: Translations<Part> = Translations()
  ) {
    self.name = name
    self.phone = phone
    self.scope = scope
    self.hours = hours
    self.translations = translations
  }
}

/// A box for written suggestions (hòm thư góp ý).
public struct SuggestionBox: Sendable, Hashable {
  /// Where it hangs.
  public var place: String
  /// When it is opened, and by whom.
  public var opened: String
  /// What of it is said in other languages.
  public var translations: Translations<Part>

  /// Makes a suggestion box.
  public init(place: String, opened: String, translations: Translations<Part> = Translations()) {
    self.place = place
    self.opened = opened
    self.translations = translations
  }
}
