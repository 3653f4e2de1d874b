/// A tag of a template file; ranges are UTF-8 offsets into the file.
struct Tag {
  enum Kind: Equatable {
    case escaped, unescaped
    case section, inverted, block, parent
    case close
    case partial
    case comment, delimiters
  }

  let kind: Kind
  let name: String
  let nameRange: Range<Int>
  /// From the first byte of the opening delimiter to the last of the closing one.
  let range: Range<Int>

  var opens: Bool {
    switch kind {
    case .section, .inverted, .block, .parent: true
    default: false
    }
  }
}

/// A tag with the text that stands before it.
struct TagAfterText {
  let text: Range<Int>
  let tag: Tag
}

/// A file cut into text and tags.
struct ScannedTemplate {
  var tags: [TagAfterText] = []
  /// The text after the last tag.
  var tail: Range<Int> = 0..<0
}
