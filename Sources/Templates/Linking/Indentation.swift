/// How the line starts of a piece of template change where it is inserted.
struct Indentation {
  /// How many bytes of white space each line loses.
  var removed = 0
  /// What each line gains.
  var added: [UInt8] = []

  func applied(to lineStart: [UInt8]) -> [UInt8] { added + lineStart.dropFirst(removed) }
}

extension Indentation {
  /// For a template inserted by a tag with this white space before it; nil when the tag shares its
  /// line, so that only its first line is indented, and already is.
  func inserting(at lineStart: [UInt8]?) -> Indentation {
    Indentation(added: lineStart.map(applied(to:)) ?? [])
  }
}
