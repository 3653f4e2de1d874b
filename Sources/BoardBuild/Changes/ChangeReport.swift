public import DisclosureModel

/// What is to be compared.
public struct ChangeOptions: Sendable {
  /// Content folder.
  public var content: String
  /// Folder with the law of the rules.
  public var law: String
  /// Folders in which the office's theme is looked for, in order.
  public var themeFolders: [String]
  /// The day for which both sides are looked at; a release is taken as it was on its own day.
  public var asOf: CivilDate
  /// A folder or a Git revision with the content of before; nil takes the last release.
  public var old: String?
  /// A folder or a Git revision with the content of now; nil takes the content folder.
  public var new: String?
  /// How many things are worked on at once, from 1.
  public var width: Int
  /// Whether warnings about the content of now forbid the comparison.
  public var isStrict: Bool

  /// Makes options.
  public init(
    content: String, law: String, themeFolders: [String], asOf: CivilDate, old: String?,
    new: String?, width: Int, isStrict: Bool
  ) {
    self.content = content
    self.law = law
    self.themeFolders = themeFolders
    self.asOf = asOf
    self.old = old
    self.new = new
    self.width = width
    self.isStrict = isStrict
  }
}

/// What came of a comparison.
public struct ChangeReport: Sendable {
  /// What was found, a part for each side that was read.
  public var parts: [BuildReport.Findings]
  /// What has changed; nil when findings forbade the comparison.
  public var comparison: Comparison?

  /// One side of a comparison.
  public enum Side: Sendable, Hashable {
    /// The last release, with its day.
    case release(CivilDate)
    /// A content folder.
    case folder(String)
    /// What the content folder held at a Git revision.
    case revision(String)

    /// "lần phát hành ngày 08/8/2026", "thư mục content", "bản HEAD~1 trong Git".
    public var text: String {
      switch self {
      case .release(let day): "lần phát hành ngày \(day.text)"
      case .folder(let folder): "thư mục \(folder)"
      case .revision(let revision): "bản \(revision) trong Git"
      }
    }
  }

  /// A page or another file of the site that is not as it was.
  public struct PageChange: Sendable, Hashable {
    /// Path below the site.
    public let path: String
    /// What has become of it.
    public let kind: Change.Kind
  }

  /// Two sides that could be read.
  public struct Comparison: Sendable {
    /// The office, as it is now.
    public let office: Office
    /// The day for which the sides are looked at.
    public let day: CivilDate
    /// The content of before; nil when nothing has been released yet, so that there is nothing to
    /// compare with.
    public let old: Side?
    /// The content of now.
    public let new: Side
    /// What has changed, in the order of `changes(from:to:)`.
    public let changes: [Change]
    /// The pages and other files of the site that are not as they were, by path.
    public let pages: [PageChange]
    /// Whether the pages were found by rendering both sides; of a release only its facts are kept,
    /// so that the pages are those that tell what has changed.
    public let pagesAreExact: Bool
    /// What is to be done on the walls; nil where that could not be found out.
    public let walls: WallChanges?
    /// Why that could not be found out.
    public let wallFailure: String?
    /// When the content of now next changes by itself; nil when that is not known.
    public let coming: ComingChange?

    /// Whether nothing has changed, neither in the content nor on the walls.
    public var isEmpty: Bool {
      changes.isEmpty && walls?.order.entries.isEmpty != false
    }
  }
}
