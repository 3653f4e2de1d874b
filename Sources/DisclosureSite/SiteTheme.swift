public import Diagnostics
public import DisclosureModel

/// What a theme gives for the website.
public struct SiteTheme: Sendable {
  /// Templates: `site/*.html` for pages, `partials/*.html` for what they share; paths relative to
  /// the theme.
  public let templates: [SourceFile]
  /// Every word of the interface; `{{text.key}}` in a template.
  public let strings: [(key: String, text: String)]
  /// Files that are published as they are below `assets/`; paths relative to that.
  public let assets: [(path: String, bytes: [UInt8])]

  /// Makes a theme.
  public init(
    templates: [SourceFile], strings: [(key: String, text: String)],
    assets: [(path: String, bytes: [UInt8])]
  ) {
    self.templates = templates
    self.strings = strings
    self.assets = assets
  }
}

/// What a website depends on besides content and theme.
public struct SiteOptions: Sendable {
  /// The day for which the site is built.
  public let asOf: CivilDate
  /// Address of the published site, https.
  public let baseURL: String
  /// The posters that are made too, each with the papers it is made for, so that pages may link
  /// to them.
  public let posters: [Poster]
  /// The posters with their editions, of those that are made or were put on a wall before.
  public let editions: [PosterEdition]
  /// The print packs of boards that are made too.
  public let packs: [PrintPack]
  /// Papers into which each poster that is larger is cut too.
  public let tilePapers: [PaperSize]
  /// Whether each poster is made with bleed too.
  public let hasBleed: Bool

  /// Makes options.
  public init(
    asOf: CivilDate, baseURL: String, posters: [Poster], editions: [PosterEdition] = [],
    packs: [PrintPack] = [], tilePapers: [PaperSize] = [], hasBleed: Bool = false
  ) {
    self.asOf = asOf
    self.baseURL = baseURL
    self.posters = posters
    self.editions = editions
    self.packs = packs
    self.tilePapers = tilePapers
    self.hasBleed = hasBleed
  }
}

/// A file of the website.
public struct SiteArtifact: Sendable {
  /// Path below the site.
  public let path: String
  /// Makes its bytes, always the same; any number may run at once.
  public let render: @Sendable () -> [UInt8]
}
