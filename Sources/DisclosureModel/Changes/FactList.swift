/// The facts of one subject while they are being gathered, in order.
struct FactList {
  private(set) var facts: [Fact] = []

  /// Adds a fact; nothing where there is no value. The second of one name gets a number.
  mutating func add(_ name: String, _ value: String?) {
    guard let value else { return }
    let isTaken = facts.contains { $0.name == name }
    facts.append(Fact(isTaken ? "\(name) (2)" : name, value))
  }

  /// Adds a fact that holds or does not.
  mutating func add(_ name: String, _ value: Bool) { add(name, value ? "có" : "không") }

  /// Adds what is said of each part, where anything is.
  mutating func add(_ name: String, parts: [(part: String, value: String?, note: String?)]) {
    for (part, value, note) in parts {
      if let value { facts.append(Fact(name, item: .part(part), value, note: note)) }
    }
  }

  /// Adds the items of a list that have names of their own; the second of one name is told so.
  mutating func add(_ name: String, named items: [(name: String, value: String)]) {
    var seen: [String: Int] = [:]
    for item in items {
      seen[item.name, default: 0] += 1
      let count = seen[item.name, default: 1]
      let itemName = count == 1 ? item.name : "\(item.name) (\(count))"
      facts.append(Fact(name, item: .named(itemName), item.value))
    }
  }

  /// Adds the items of a list that are all they say.
  mutating func add(_ name: String, members: [String]) {
    facts += members.map { Fact(name, item: .member, $0) }
  }

  /// Adds the items of a list that are known by what they say, each with its place.
  mutating func add(_ name: String, placed items: [(place: String, text: String)]) {
    facts += items.map { Fact(name, item: .placed($0.place), $0.text) }
  }

  /// Adds a text block by block, the items of its lists as steps.
  mutating func add(_ name: String, _ text: RichText) { add(name, placed: text.places) }

  /// Adds sections, each under its title.
  mutating func add(_ sections: [TextSection]) {
    for section in sections { add("mục “\(section.title)”", section.content) }
  }

  /// Adds what is said of a thing in the other languages of the office.
  mutating func add<Thing: Translatable>(translationsOf thing: Thing, in languages: [Language]) {
    for language in languages where language != .vi {
      add(
        "bản dịch \(language.name)",
        members: Thing.Part.allCases.compactMap { thing.text($0, in: language) })
    }
  }
}

extension Period {
  /// "từ 01/8/2026 đến hết 31/12/2026"; nil when both ends are open.
  var text: String? {
    let bounds = [from.map { "từ \($0.text)" }, to.map { "đến hết \($0.text)" }]
    let text = bounds.compactMap(\.self).joined(separator: " ")
    return text.isEmpty ? nil : text
  }
}

extension String {
  /// The text with its first letter in lower case; words that begin with two capitals stay.
  var inSentence: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
