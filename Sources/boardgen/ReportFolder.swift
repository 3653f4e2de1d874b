import Glibc

/// What paths in reports for programs are relative to: the root of the Git repository that holds the
/// content, else the working folder.
enum ReportFolder {
  /// What leads from there to the folder at `path`, with a final slash; the absolute path where the
  /// folder lies elsewhere.
  static func prefix(of path: String) -> String {
    guard let folder = resolved(path) else { return path.hasSuffix("/") ? path : path + "/" }
    let whole = folder == "/" ? "/" : folder + "/"
    guard let root = repository(of: folder) ?? resolved("."), whole.hasPrefix(root + "/") else {
      return whole
    }
    return String(whole.dropFirst(root.count + 1))
  }

  /// The nearest folder, from `folder` upwards, that Git keeps; a worktree has a file there.
  private static func repository(of folder: String) -> String? {
    var folder = folder[...]
    while !folder.isEmpty {
      if access("\(folder)/.git", F_OK) == 0 { return String(folder) }
      folder = folder.prefix(upTo: folder.lastIndex(of: "/") ?? folder.startIndex)
    }
    return nil
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
