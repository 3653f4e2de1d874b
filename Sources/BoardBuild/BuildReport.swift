public import Diagnostics

/// What came of a build.
public struct BuildReport: Sendable {
  /// What was found in content and theme, by place.
  public var diagnostics: [Diagnostic]
  /// The texts that were read, with the folder each was read from, for quoting their lines.
  public var sources: [(folder: String, files: [SourceFile])]
  /// What was published; nil when findings forbade it.
  public var published: Published?

  /// What a build published.
  public struct Published: Sendable, Hashable {
    /// The folder, absolute.
    public var folder: String
    /// Number of web pages.
    public var pages: Int
    /// Number of poster PDFs.
    public var posters: Int
    /// Number of sheets of paper in them.
    public var sheets: Int
    /// Paths that were not there before, ascending.
    public var added: [String]
    /// Paths whose bytes are others now, ascending.
    public var changed: [String]
    /// Paths that are gone, ascending.
    public var removed: [String]
    /// Files in the folder that boardgen did not write and left alone, ascending.
    public var strangers: [String]
  }
}
