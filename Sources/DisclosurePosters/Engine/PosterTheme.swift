/// The Typst files of a theme.
public struct PosterTheme: Sendable, Hashable {
  /// One file.
  public struct File: Sendable, Hashable {
    /// Path below the folder: "sheet.typ".
    public let path: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// Makes a file.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The folder as it is shown to the user: "themes/default/posters".
  public let folder: String
  /// Its files, ascending by path.
  public let files: [File]
  /// Files that none of these uses: templates of the office's own posters.
  public private(set) var own: [File] = []

  /// Makes a theme.
  public init(folder: String, files: [File]) {
    self.folder = folder
    self.files = files
  }

  /// The theme with the files of an office: those of a path of the theme stand in for its own.
  public func adding(_ more: [File]) -> PosterTheme {
    let mine = Set(files.map(\.path))
    let replacing = Dictionary(more.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    var theme = PosterTheme(folder: folder, files: files.map { replacing[$0.path] ?? $0 })
    theme.own = more.filter { !mine.contains($0.path) }
    return theme
  }
}
