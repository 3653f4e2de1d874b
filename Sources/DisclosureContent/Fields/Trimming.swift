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
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    // Looking a property up costs much more than this first glance.
    (value <= 0x20 || value >= 0x85) && properties.isWhitespace
  }
}
