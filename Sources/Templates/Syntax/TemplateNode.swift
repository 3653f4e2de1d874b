import Diagnostics

/// A piece of a template as it is written, before names are looked up.
indirect enum TemplateNode: Sendable {
  /// The white space that begins a line of output; indentation is added or removed here.
  case lineStart([UInt8])
  case literal([UInt8])
  case variable(TagName, escaped: Bool)
  case section(TagName, inverted: Bool, [TemplateNode])
  /// `indentation` is nil where the tag shares its line with something else.
  case partial(TagName, indentation: [UInt8]?)
  case parent(TagName, indentation: [UInt8]?, [TemplateBlock])
  case block(TemplateBlock)
}

/// The name in a tag, with its place.
struct TagName: Sendable {
  let text: String
  let span: SourceSpan
}

/// `{{$name}}…{{/name}}`: default content of a template, or what replaces it inside a parent tag.
struct TemplateBlock: Sendable {
  /// The lines that a block has to itself.
  struct OwnLines: Sendable {
    /// White space before the opening tag.
    let indentation: [UInt8]
    /// What follows the closing tag: white space and a line end, or nothing at the end of a file.
    let lineEnd: [UInt8]
  }

  let name: TagName
  let nodes: [TemplateNode]
  /// Nil where other things stand on the line of the opening or the closing tag.
  let ownLines: OwnLines?
  /// White space that all lines of the content begin with; nil when the content does not begin on
  /// a line of its own or is blank.
  let contentIndentation: [UInt8]?
  let beginsOnNewLine: Bool
  let endsWithLineEnd: Bool
}

/// One template file, read.
struct ParsedTemplate: Sendable {
  let nodes: [TemplateNode]
  let diagnostics: [Diagnostic]
}
