/// Reads a written value from left to right, one token at a time, without regard to case and
/// blanks.
struct ValueReader {
  enum Token: Hashable {
    /// A run of ASCII digits.
    case digits(Substring)
    /// A run of letters with their marks, in lower case.
    case word(Substring)
    /// Any other character that is no blank.
    case mark(Character)
  }

  private let tokens: [Token]
  private var position = 0

  init(_ text: String) { tokens = Self.tokens(of: text.lowercased()) }

  var isAtEnd: Bool { position == tokens.count }

  /// The next token, which stays where it is.
  var next: Token? { position < tokens.count ? tokens[position] : nil }

  /// Whether the tokens ahead are `words`.
  func isNext(_ words: String...) -> Bool { isNext(words) }

  /// Whether the tokens ahead are `words` and nothing else.
  func isWhole(_ words: [Substring]) -> Bool {
    tokens.count - position == words.count
      && tokens[position...].elementsEqual(words) {
        $0 == .word($1)
      }
  }

  /// Takes `words` if they come next, all of them or none.
  mutating func take(_ words: String...) -> Bool {
    guard isNext(words) else { return false }
    position += words.count
    return true
  }

  /// Takes one of several words.
  mutating func take(anyOf words: [String]) -> Bool {
    words.contains { take($0) }
  }

  /// Takes one of several marks, such as a dash of any length.
  mutating func take(mark marks: Character...) -> Bool {
    guard case .mark(let mark) = next, marks.contains(mark) else { return false }
    position += 1
    return true
  }

  /// Takes a run of digits.
  mutating func digits() -> Substring? {
    guard case .digits(let digits) = next else { return nil }
    position += 1
    return digits
  }

  /// Takes a whole number of at most nine digits.
  mutating func number() -> Int? {
    guard case .digits(let digits) = next, digits.count <= 9 else { return nil }
    position += 1
    return Int(digits)
  }

  /// Takes a dash or a word that says "to".
  mutating func takeTo() -> Bool {
    take(mark: "-", "–", "—") || take(anyOf: ["đến", "tới"])
  }

  /// Takes a comma, a semicolon or "và", or a comma and "và".
  mutating func takeSeparator() -> Bool {
    let punctuated = take(mark: ",", ";")
    return take("và") || punctuated
  }

  private func isNext(_ words: [String]) -> Bool {
    guard position + words.count <= tokens.count else { return false }
    return zip(tokens[position...], words).allSatisfy { token, word in
      if case .word(let found) = token { found == word } else { false }
    }
  }

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = text[...]
    while let first = rest.first {
      let run: Substring
      if first.isWhitespace {
        run = rest.prefix(while: \.isWhitespace)
      } else if first.isDigit {
        run = rest.prefix(while: \.isDigit)
        tokens.append(.digits(run))
      } else if first.isLetter {
        run = rest.prefix(while: \.isLetter)
        tokens.append(.word(run))
      } else {
        run = rest.prefix(1)
        tokens.append(.mark(first))
      }
      rest = rest[run.endIndex...]
    }
    return tokens
  }
}

extension Character {
  /// Whether it is one of 0 to 9.
  var isDigit: Bool { isASCII && isNumber }
}
