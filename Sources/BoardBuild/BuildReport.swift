public import Diagnostics
public import DisclosureModel

/// What came of a build.
public struct BuildReport: Sendable {
  /// What was found, a part for each folder that was read, in the order of reading.
  public var parts: [Findings]
  /// What was published; nil when findings forbade it.
  public var published: Published?

  /// What was found in one folder.
  public struct Findings: Sendable {
    /// The folder, as the user named it; paths of the findings lie below it.
    public var folder: String
    /// The findings, by place.
    public var diagnostics: [Diagnostic]
    /// The texts of the folder, for quoting their lines.
    public var sources: [SourceFile]
  }

  /// All findings.
  public var diagnostics: [Diagnostic] { parts.flatMap(\.diagnostics) }

  /// What a build published.
  public struct Published: Sendable {
    /// The folder, absolute.
    public var folder: String
    /// Number of web pages.
    public var pages: Int
    /// Number of poster PDFs.
    public var posters: Int = 0
    /// Number of those that were rendered; the others are as an earlier build rendered them.
    public var renderedPosters: Int = 0
    /// What posters in two languages say in Vietnamese alone, by the poster's id; those that say
    /// everything in both are left out.
    public var untranslated: [(poster: String, texts: [String])] = []
    /// When content next changes by itself, so that the site is to be built again; nil when no such
    /// day is known.
    public var coming: ComingChange? = nil
    /// How many posters on boards are not as released; nil where nothing was released yet.
    public var wallTasks: Int? = nil
    /// Why posters could not be kept for the next build; nil when they are.
    public var storeFailure: IOFailure? = nil
    /// Number of sheets of paper in them.
    public var sheets: Int = 0
    /// Number of poster PDFs that were not there before or whose bytes are others now.
    public var changedPosters: Int = 0
    /// The print packs, in the order of the boards.
    public var packs: [PrintPack] = []
    /// Paths that were not there before, ascending.
    public var added: [String] = []
    /// Paths whose bytes are others now, ascending.
    public var changed: [String] = []
    /// Paths that are gone, ascending.
    public var removed: [String] = []
    /// Files in the folder that boardgen did not write and left alone, ascending.
    public var strangers: [String] = []
  }
}
