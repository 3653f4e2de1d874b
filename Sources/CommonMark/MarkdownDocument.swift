public import Diagnostics
public import DisclosureModel

/// A Markdown text divided at its second-level headings.
public struct MarkdownDocument: Sendable, Hashable {
  /// What stands before the first second-level heading.
  public let preface: RichText
  /// The sections, in the order of the text.
  public let sections: [MarkdownSection]

  /// Makes a document from its parts.
  public init(preface: RichText = RichText(), sections: [MarkdownSection] = []) {
    self.preface = preface
    self.sections = sections
  }
}

/// A second-level heading with all that follows it up to the next one.
public struct MarkdownSection: Sendable, Hashable {
  /// The words of the heading, without formatting.
  public let title: String
  /// The line of the heading.
  public let span: SourceSpan
  /// What stands below the heading.
  public let content: RichText

  /// Makes a section from its parts.
  public init(title: String, span: SourceSpan, content: RichText) {
    self.title = title
    self.span = span
    self.content = content
  }
}

/// Parses the CommonMark text that stands at `bytes` of `file`: UTF-8 offsets within its text, which
/// must lie between two characters.
///
/// The value holds no raw HTML, no link or picture address outside the accepted forms, and no more
/// than 100 levels of nesting; each thing left out is an error with its place. A text beyond the
/// limits within which the parser's time is proportional to its input gives an empty document.
public func parseMarkdown(
  _ file: SourceFile, in bytes: Range<Int>
) -> Diagnosed<MarkdownDocument> {
  guard bytes.count <= MarkdownLimits.bytes else {
    let place = SourceSpan(path: file.path, bytes: bytes)
    return Diagnosed(MarkdownDocument(), [.documentTooLong(at: place)])
  }
  let source = MarkdownSource(file, in: bytes)
  let excesses = source.excesses()
  guard excesses.isEmpty else { return Diagnosed(MarkdownDocument(), excesses) }
  let reader = MarkdownReader(source)
  return Diagnosed(reader.document, reader.diagnostics)
}
