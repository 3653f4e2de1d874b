/// A site that is shown: nothing but its files can be asked for.
public struct PreviewSite: Sendable {
  /// A file of the site.
  public enum File: Sendable {
    /// A file with how its bytes are made.
    case made(@Sendable () -> [UInt8])
    /// A file that is still in the making; who asks for it waits.
    case inMaking
  }

  /// The files by their paths below the site.
  public let files: [String: File]
  /// The folder of the host in which the published site stands, such as `/binh-an/`. Its files are
  /// shown there and at `/`.
  public let home: String

  /// Makes a site.
  public init(files: [String: File], home: String) {
    self.files = files
    self.home = home
  }

  /// The file that the path of an address leads to; nil when there is none.
  func file(at path: String) -> (path: String, file: File)? {
    for root in ["/", home] where path.hasPrefix(root) {
      let name = String(path.dropFirst(root.count))
      let whole = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
      if let file = files[whole] { return (whole, file) }
    }
    return nil
  }
}
