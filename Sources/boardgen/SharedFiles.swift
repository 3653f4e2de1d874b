import Glibc

/// The folder with the sample content, the themes and the law that come with the program.
enum SharedFiles {
  /// `BOARDGEN_SHARE`, else `share/boardgen` beside the program's `bin`, else the checkout that the
  /// program was built in; nil when none of these is there.
  static var folder: String? {
    if let named = getenv("BOARDGEN_SHARE") { return String(cString: named) }
    guard let program = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(program) }
    var folder = Substring(String(cString: program))
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      for candidate in ["\(folder)/share/boardgen", String(folder)]
      where isFolder(candidate + "/content") && isFolder(candidate + "/themes") {
        return candidate
      }
    }
    return nil
  }

  /// The folder with the law of the rules.
  static var law: String { folder.map { "\($0)/law" } ?? "law" }

  /// Where themes are looked for: the office's own first, then those of the program.
  static var themeFolders: [String] { ["themes"] + (folder.map { ["\($0)/themes"] } ?? []) }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
