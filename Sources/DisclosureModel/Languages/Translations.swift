/// Texts of one thing in other languages than Vietnamese, each by the part of the thing it is.
public struct Translations<Part: Hashable & Sendable>: Sendable, Hashable {
  private var texts: [Language: [Part: String]]

  /// Makes translations; a language without any need not be named.
  public init(_ texts: [Language: [Part: String]] = [:]) { self.texts = texts }

  /// The text of `part` in `language`, if it is translated.
  public subscript(part: Part, language: Language) -> String? { texts[language]?[part] }

  /// The languages for which something was written, even if nothing in it, in the order shown.
  public var languages: [Language] { Language.translated.filter { texts[$0] != nil } }
}

/// A thing of which some texts may be said in other languages as well.
public protocol Translatable {
  /// The texts that may be translated; the raw values are the keys under which they are written.
  associatedtype Part: RawRepresentable<String>, CaseIterable, Hashable, Sendable

  /// What it is, in Vietnamese: "lãnh đạo".
  static var noun: String { get }

  /// What is translated.
  var translations: Translations<Part> { get }

  /// The text of `part` in Vietnamese; nil when the thing has none.
  func original(_ part: Part) -> String?
}

extension Translatable {
  /// The text of `part` in `language`: nil when it is not translated, or when there is no Vietnamese
  /// text, which alone is the legal one.
  public func text(_ part: Part, in language: Language) -> String? {
    guard let original = original(part) else { return nil }
    return language == .vi ? original : translations[part, language]
  }

  /// Whether anything of it is said in `language`.
  public func isTranslated(into language: Language) -> Bool {
    Part.allCases.contains { text($0, in: language) != nil }
  }
}
