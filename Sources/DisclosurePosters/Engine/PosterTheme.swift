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

  /// Makes a theme.
  public init(folder: String, files: [File]) {
    self.folder = folder
    self.files = files
  }

  /// The theme with `more` files, each in place of the theme's of the same path.
  public func adding(_ more: [File]) -> PosterTheme {
    let replaced = Set(more.map(\.path))
    return PosterTheme(
      folder: folder,
      files: (files.filter { !replaced.contains($0.path) } + more).sorted { $0.path < $1.path })
  }
}
