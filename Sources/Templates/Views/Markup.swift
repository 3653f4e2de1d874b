/// HTML that is inserted as it stands; the only value that `{{{name}}}` accepts.
///
/// Whoever makes one vouches that every piece of text in it is escaped.
public struct Markup: Sendable, Hashable {
  /// The HTML in UTF-8.
  public let utf8: [UInt8]

  /// Takes finished HTML.
  public init(_ html: String) { utf8 = Array(html.utf8) }

  /// Takes finished HTML in UTF-8, such as the output of another template.
  public init(utf8: [UInt8]) { self.utf8 = utf8 }
}
