/// A text file of the content or the theme, as it was read.
///
/// The text is NFC. Canonically equivalent texts have the same lines and the same characters a
/// line, so a position in `text` is also the position that an editor shows for the file on disk.
public struct SourceFile: Sendable, Hashable {
  /// Path as it is shown to the user, with `/` between its parts.
  public let path: String
  /// The whole text, NFC, without a byte order mark, with LF between lines.
  public let text: String

  /// Makes a source file; `text` must already be NFC with LF line ends.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// A stretch of one source file.
public struct SourceSpan: Sendable, Hashable {
  /// Path of the file, as in `SourceFile.path`.
  public let path: String
  /// UTF-8 offsets into the file's text, 0-based, end exclusive.
  public let bytes: Range<Int>

  /// Makes a span of the file at `path`.
  public init(path: String, bytes: Range<Int>) {
    self.path = path
    self.bytes = bytes
  }
}
