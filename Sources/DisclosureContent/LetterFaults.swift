import Diagnostics
import DisclosureModel

extension SourceFile {
  /// Letters that look right and are not: each kind once a file, at its first place, with how to
  /// mend all of them. `written` is the text as it stands on disk, with LF between lines.
  func letterFaults(asWritten written: String) -> [Diagnostic] {
    let scan = LetterScan(self)
    return [
      finding(
        "X02", decomposed(in: written),
        { "\($0) chữ có dấu ghép từ nhiều mã, không phải chữ dựng sẵn (NFC)" }),
      finding("X04", scan.strange, { "\($0) chữ “Đ” gõ bằng mã của chữ khác (Ð, ð, Ɖ)" }),
      finding("ky-tu-an", scan.hidden, { "\($0) ký tự không nhìn thấy được nằm trong từ" }),
    ].compactMap(\.self)
      + scan.strangeWords.map {
        Diagnostic(
          .warning, "X04", "từ này có chữ “Đ” gõ bằng mã của chữ khác (Ð, ð, Ɖ)", at: $0,
          advice: "hãy gõ lại từ này, nếu đây là tiếng Việt")
      }
      + scan.dividedWords.map {
        Diagnostic(
          .warning, "ky-tu-an", "trong từ này có dấu cách không nhìn thấy được", at: $0,
          advice: "hãy gõ lại, có dấu cách nếu đây là hai từ")
      }
  }

  private func finding(
    _ code: String, _ fixes: [Fix], _ message: (Int) -> String
  ) -> Diagnostic? {
    fixes.first.map { first in
      Diagnostic(
        .warning, code, "tệp có " + message(fixes.count), at: first.span,
        advice: "hãy chạy: boardgen check --fix", fixes: fixes)
    }
  }

  /// The characters that reading has put together.
  private func decomposed(in written: String) -> [Fix] {
    if written.utf8.count == text.utf8.count, written.utf8.elementsEqual(text.utf8) { return [] }
    var offset = 0
    var fixes: [Fix] = []
    for (was, character) in zip(written, text) {
      let bytes = offset..<offset + character.utf8.count
      if !was.utf8.elementsEqual(character.utf8) {
        fixes.append(Fix(SourceSpan(path: path, bytes: bytes), String(character)))
      }
      offset = bytes.upperBound
    }
    return fixes
  }
}

/// Looks through the words of a text for letters of other alphabets and for what has no width.
private struct LetterScan {
  /// Letters that can only be meant as Đ.
  private(set) var strange: [Fix] = []
  /// Words with such a letter of which nobody can tell that they are Vietnamese.
  private(set) var strangeWords: [SourceSpan] = []
  /// What has no width and no meaning where it stands.
  private(set) var hidden: [Fix] = []
  /// Words with a space without width that may be two.
  private(set) var dividedWords: [SourceSpan] = []

  private let path: String
  private var word = Word()

  /// The word that is being read.
  private struct Word {
    var text = ""
    var bytes = 0..<0
    var strange: [Fix] = []
    var spaces: [Fix] = []
    /// What has no width since the last letter.
    var pending: [(scalar: Unicode.Scalar, fix: Fix)] = []
  }

  init(_ file: SourceFile) {
    path = file.path
    guard file.text.utf8Span.span.mayHoldFaultyLetters else { return }
    var offset = 0
    for character in file.text {
      let bytes = offset..<offset + character.utf8.count
      read(character, at: bytes)
      offset = bytes.upperBound
    }
    endWord()
    hidden.sort { $0.span.bytes.lowerBound < $1.span.bytes.lowerBound }
  }

  private mutating func read(_ character: Character, at bytes: Range<Int>) {
    let span = SourceSpan(path: path, bytes: bytes)
    let visible = character.withoutHidden
    guard let letter = visible.first else {
      // A mark of the byte order means nothing within a text; the others have their use in some
      // scripts, but not within a word in Latin letters.
      if character == "\u{FEFF}" {
        hidden.append(Fix(span, ""))
      } else if !word.text.isEmpty {
        word.pending += character.unicodeScalars.prefix(1).map { ($0, Fix(span, "")) }
      }
      return
    }
    guard letter.isLatinWord else { return endWord() }
    for (scalar, fix) in word.pending {
      if scalar == "\u{200B}" { word.spaces.append(fix) } else { hidden.append(fix) }
    }
    word.pending = []
    if visible != String(character) { hidden.append(Fix(span, visible)) }
    let start = word.text.isEmpty ? bytes.lowerBound : word.bytes.lowerBound
    word.bytes = start..<bytes.upperBound
    let right = letter.vietnameseD
    if let right { word.strange.append(Fix(span, String(right))) }
    word.text.append(right ?? letter)
  }

  private mutating func endWord() {
    let letters = word.text.filter(\.isLetter)
    let isSyllable = VietnameseText.isSyllable(letters)
    let span = SourceSpan(path: path, bytes: word.bytes)
    if !word.strange.isEmpty {
      let isAbbreviation = letters.count <= 6 && letters.allSatisfy(\.isUppercase)
      // "đ" stands for đồng.
      if isSyllable || isAbbreviation || letters == "đ" {
        strange += word.strange
      } else {
        strangeWords.append(span)
      }
    }
    if !word.spaces.isEmpty {
      if isSyllable { hidden += word.spaces } else { dividedWords.append(span) }
    }
    word = Word()
  }
}

extension Span<UInt8> {
  /// A quick look that most texts pass: whether there may be something for `LetterScan`.
  fileprivate var mayHoldFaultyLetters: Bool {
    var last: UInt8 = 0
    for index in indices {
      let byte = self[index]
      switch (last, byte) {
      case (0xC3, 0x90), (0xC3, 0xB0), (0xC6, 0x89), (0xC9, 0x96), (0xC2, 0xAD), (0xEF, 0xBB),
        (0x80, 0x8B), (0x80, 0x8C), (0x80, 0x8D), (0x81, 0xA0):
        return true
      default: last = byte
      }
    }
    return false
  }
}

extension Character {
  /// Whether it belongs to a word in Latin letters.
  fileprivate var isLatinWord: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return isASCII
      ? isLetter || isNumber
      : scalar.properties.isAlphabetic
        && (scalar.value < 0x250 || scalar.value == 0x256
          || (0x1E00...0x1EFF).contains(scalar.value))
  }

  /// Đ or đ for a letter that looks like it and is none of Vietnamese.
  fileprivate var vietnameseD: Character? {
    switch self {
    case "\u{D0}", "\u{189}": "Đ"
    case "\u{F0}", "\u{256}": "đ"
    default: nil
    }
  }

  /// What is left without soft hyphens, zero-width spaces and joiners, and byte order marks.
  fileprivate var withoutHidden: String {
    var left = String.UnicodeScalarView()
    for scalar in unicodeScalars where !Self.hidden.contains(scalar) { left.append(scalar) }
    return String(left)
  }

  private static let hidden: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
  ]
}
