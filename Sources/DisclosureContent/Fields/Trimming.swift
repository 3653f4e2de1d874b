extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.isBlank || last.isBlank
    else { return self }
    let start = unicodeScalars.drop(while: \.isBlank)
    guard let end = start.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(start[...end])
  }

  /// The text with a blank for each tab: a tab comes along with a copied table, and has no width on
  /// paper.
  var withoutTabs: String {
    utf8.contains(UInt8(ascii: "\t")) ? String(map { $0 == "\t" ? " " : $0 }) : self
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    // Looking a property up costs much more than this first glance.
    (value <= 0x20 || value >= 0x85) && properties.isWhitespace
  }
}
