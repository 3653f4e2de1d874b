internal import DisclosureModel
internal import OrderedJSON

/// What a poster says: in Vietnamese and, beside it, in the poster's other language.
struct Said: Sendable, Hashable {
  /// In Vietnamese.
  let vietnamese: String
  /// In the other language; nil on posters in Vietnamese alone, and where it is not translated.
  let other: String?

  /// Makes words in Vietnamese, and in the other language if they are known in it.
  init(_ vietnamese: String, _ other: String? = nil) {
    self.vietnamese = vietnamese
    self.other = other
  }
}

/// Says things in the languages of one poster.
struct Speaker: Sendable, Hashable {
  /// The language beside Vietnamese, if any.
  let other: Language?

  /// A fixed phrase.
  func say(_ phrase: (Phrases) -> String) -> Said {
    Said(phrase(.vietnamese), other.map { phrase(.in($0)) })
  }

  /// What `words` says in each language.
  func sentence(_ words: (Language) -> String) -> Said {
    Said(words(.vi), other.map(words))
  }

  /// What `words` says in each language; nil where there is nothing in Vietnamese. What it says in
  /// the other language alone is not said.
  func say(words: (Language) -> String?) -> Said? {
    words(.vi).map { Said($0, other.flatMap(words)) }
  }

  /// A text of the content.
  func say<Thing: Translatable>(_ part: Thing.Part, of thing: Thing) -> Said? {
    say(words: { thing.text(part, in: $0) })
  }
}

extension Said: TemplateData {
  /// Words in Vietnamese alone are a string.
  var json: JSON {
    other.map { ["vi": .string(vietnamese), "other": .string($0)] } ?? .string(vietnamese)
  }
}
