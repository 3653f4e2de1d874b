/// Formatted text (văn bản có định dạng) as a tree of values, from which pages, posters and plain
/// text are rendered.
public struct RichText: Sendable, Hashable {
  /// The blocks, in reading order.
  public var blocks: [Block]

  /// Makes formatted text from its blocks.
  public init(_ blocks: [Block] = []) { self.blocks = blocks }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { blocks.isEmpty }

  /// One block of text.
  public enum Block: Sendable, Hashable {
    /// A paragraph.
    case paragraph([Inline])
    /// A heading below the section's own, level 3 to 6.
    case heading(level: Int, [Inline])
    /// A list whose items are blocks; `start` is the first number, nil for bullets. The items of
    /// a tight list stand close together: their paragraphs have no space around them.
    case list(start: Int?, isTight: Bool, items: [[Block]])
    /// A quotation.
    case quote([Block])
    /// Text to be shown as it stands, with its line breaks.
    case code(String)
    /// A break between subjects.
    case rule
  }

  /// A piece of a line.
  public enum Inline: Sendable, Hashable {
    /// Plain text.
    case text(String)
    /// A line end in the source; shown as a space.
    case softBreak
    /// A line break that the author asked for.
    case lineBreak
    /// Emphasis.
    case emphasis([Inline])
    /// Strong emphasis.
    case strong([Inline])
    /// Text to be shown as it stands.
    case code(String)
    /// A link with its text.
    case link(LinkTarget, [Inline])
    /// A picture by its path below `images/`, with its alternative text.
    case image(path: String, alternative: String)
  }

  /// Where a link leads.
  public enum LinkTarget: Sendable, Hashable {
    /// A full address (http, https, mailto, tel) or an anchor or path within the site.
    case address(String)
    /// A procedure of the catalogue, by code (`tthc:1.001193`).
    case procedure(code: String)
    /// A legal document of the catalogue, by number (`van-ban:60/2014/QH13`).
    case legalDocument(number: String)
    /// A form to download, by file name below `forms/` (`bieu-mau:to-khai.docx`).
    case form(file: String)
  }
}
