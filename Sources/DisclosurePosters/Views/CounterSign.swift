internal import DisclosureModel
internal import OrderedJSON

/// What the sign of a counter says: "Quầy", "2" and "Chứng thực".
struct CounterSign: Sendable, Hashable {
  /// What stands before its number; nil where there is nothing.
  let word: String?
  /// Its number.
  let number: String
  /// What is done there; nil where its name does not say.
  let label: String?
}

extension Desk {
  /// The signs of its counters, in order. A counter is numbered as its name begins, else as it
  /// stands.
  var signs: [CounterSign] {
    counters.enumerated().map { index, counter in
      let form = /(?<word>(?:\S+ ){0,3}?)(?<number>\d{1,3})(?:\s*[:.–-]\s*(?<label>\S.*))?/
      guard let parts = counter.name.wholeMatch(of: form)?.output else {
        return CounterSign(word: nil, number: "\(index + 1)", label: counter.name)
      }
      return CounterSign(
        word: parts.word.isEmpty ? nil : String(parts.word.dropLast()),
        number: String(parts.number), label: parts.label.map(String.init))
    }
  }
}

extension CounterSign: TemplateData {
  var json: JSON {
    ["word": JSON(word), "number": .string(number), "label": JSON(label)]
  }
}
