extension LatinLetters {
  /// A letter, composed or not, put together with the marks that follow it as form NFC asks; what
  /// does not go together follows in canonical order. Letters of other scripts stay as they are.
  static func compose(
    _ scalar: Unicode.Scalar, with added: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    guard !added.isEmpty, isLatin(scalar) else { return [scalar] + added }
    if added.count == 1, scalar.isASCII {
      return composed[Pair(letter: scalar, mark: added[0])].map { [$0] } ?? [scalar, added[0]]
    }
    let (bare, own) = decomposed(scalar)
    // A stable sort: marks of one class keep their order.
    let marks = (own + added).enumerated().sorted {
      let classes = (
        $0.element.properties.canonicalCombiningClass, $1.element.properties.canonicalCombiningClass
      )
      return classes.0 == classes.1 ? $0.offset < $1.offset : classes.0 < classes.1
    }.map(\.element)
    var letter = bare
    var rest: [Unicode.Scalar] = []
    for mark in marks {
      // A mark that stayed uncomposed shuts off those of its own class after it.
      let isBlocked =
        rest.last?.properties.canonicalCombiningClass == mark.properties.canonicalCombiningClass
      if !isBlocked, let whole = composed[Pair(letter: letter, mark: mark)] {
        letter = whole
      } else {
        rest.append(mark)
      }
    }
    if let late = rest.first, let whole = reordered(letter, late) {
      return [whole] + rest.dropFirst()
    }
    return [letter] + rest
  }

  /// The Vietnamese letter meant by a hat or a breve typed after the tone, as in a, sắc, mũ; Unicode
  /// takes that for another letter, with the hat above the tone, which no language writes.
  private static func reordered(
    _ letter: Unicode.Scalar, _ late: Unicode.Scalar
  ) -> Unicode.Scalar? {
    let (plain, tone) = letter.letterAndTone
    // A dot below stands before the hat in canonical order and is no case for this.
    guard tone != .level, tone != .nang, late == "\u{0302}" || late == "\u{0306}",
      let shaped = composed[Pair(letter: plain, mark: late)]
    else { return nil }
    let whole = shaped.with(tone)
    return whole == shaped ? nil : whole
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }
}
