public import DisclosureModel

/// What a build is asked to do.
public struct BuildOptions: Sendable {
  /// Content folder.
  public var content: String
  /// Folder with the law of the rules.
  public var law: String
  /// Theme folder; nil takes the office's theme from `themeFolders`.
  public var theme: String?
  /// Folders in which the office's theme is looked for, in order.
  public var themeFolders: [String]
  /// Folder to publish to.
  public var output: String
  /// The user's home folder, which is never written to.
  public var home: String?
  /// The day for which to build.
  public var asOf: CivilDate
  /// Address of the published site, in place of the office's own.
  public var baseURL: String?
  /// Whether posters are made.
  public var makesPosters: Bool
  /// Ids of the posters to make; nil makes all.
  public var posterIDs: Set<String>?
  /// Papers to make; nil makes each poster on its own papers.
  public var papers: Set<PaperSize>?
  /// Papers into which each poster that is larger is cut too.
  public var tilePapers: [PaperSize]
  /// How far sheets for print shops go on beyond the cut; nil makes none.
  public var bleed: Length?
  /// Path of the Python interpreter that has Typst; nil looks for it.
  public var python: String?
  /// How many things are worked on at once, from 1.
  public var width: Int
  /// Whether warnings forbid publishing.
  public var isStrict: Bool

  /// Makes options.
  public init(
    content: String, law: String, theme: String?, themeFolders: [String], output: String,
    home: String?, asOf: CivilDate, baseURL: String?, makesPosters: Bool,
    posterIDs: Set<String>?, papers: Set<PaperSize>?, tilePapers: [PaperSize], bleed: Length?,
    python: String?, width: Int, isStrict: Bool
  ) {
    self.content = content
    self.law = law
    self.theme = theme
    self.themeFolders = themeFolders
    self.output = output
    self.home = home
    self.asOf = asOf
    self.baseURL = baseURL
    self.makesPosters = makesPosters
    self.posterIDs = posterIDs
    self.papers = papers
    self.tilePapers = tilePapers
    self.bleed = bleed
    self.python = python
    self.width = width
    self.isStrict = isStrict
  }
}
