import Glibc

/// What stands in a published folder and no build wrote.
struct ForeignEntries: Sendable {
  /// Files, links and the like, and folders that are empty, which end with a slash; ascending.
  let paths: [String]
  /// Folders in which no build wrote anything, with their permissions; outermost first.
  private let folders: [(path: String, permissions: mode_t)]

  /// Looks through `folder`, in which builds wrote the files at the paths `written`. A folder that
  /// is not there holds nothing.
  init(in folder: String, besides written: Set<String>) throws(IOFailure) {
    let known = Set(written.flatMap(foldersAbove))
    var paths: [String] = []
    var folders: [(String, mode_t)] = []
    var open = try entryKind(folder) == .folder ? [""] : []
    while let above = open.popLast() {
      let names = try names(in: above.isEmpty ? folder : "\(folder)/\(above)")
      if names.isEmpty, !above.isEmpty, !known.contains(above) { paths.append(above + "/") }
      for name in names {
        let path = above.isEmpty ? name : "\(above)/\(name)"
        if path == Manifest.path { continue }
        guard let status = try entryStatus("\(folder)/\(path)") else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
          open.append(path)
          if !known.contains(path) { folders.append((path, status.st_mode & 0o7777)) }
        case S_IFREG where written.contains(path): break
        default: paths.append(path)
        }
      }
    }
    self.paths = paths.sorted()
    self.folders = folders.sorted { $0.0 < $1.0 }
  }

  /// Those that stand where files at the paths `wanted`, or their folders, would.
  func paths(inTheWayOf wanted: [String]) -> [String] {
    let files = Set(wanted)
    let places = files.union(wanted.flatMap(foldersAbove))
    return paths.filter { path in
      path.hasSuffix("/")
        ? files.contains(String(path.dropLast()))
          || foldersAbove(path).contains(where: files.contains)
        : places.contains(path) || foldersAbove(path).contains(where: files.contains)
    }
  }

  /// Gives the tree `new` all that stands here in the tree `old`.
  func carryOver(from old: String, to new: String) throws(IOFailure) {
    for (path, _) in folders { try makeFolder("\(new)/\(path)") }
    for path in paths where !path.hasSuffix("/") {
      if let slash = path.lastIndex(of: "/") { try makeFolder("\(new)/\(path[..<slash])") }
      if link("\(old)/\(path)", "\(new)/\(path)") == 0 { continue }
      let failure = IOFailure("không giữ lại được tệp", "\(old)/\(path)", errno: errno)
      // A disk without links, such as a USB stick.
      guard [EPERM, ENOTSUP, EMLINK].contains(errno),
        let status = try entryStatus("\(old)/\(path)"), status.st_mode & S_IFMT == S_IFREG
      else { throw failure }
      try copyFile("\(old)/\(path)", to: "\(new)/\(path)", status)
    }
    // Innermost first: a folder may forbid to write in it.
    for (path, permissions) in folders.reversed() where chmod("\(new)/\(path)", permissions) != 0 {
      throw IOFailure("không giữ được quyền của thư mục", "\(old)/\(path)", errno: errno)
    }
  }

  /// Moves what `folder` does not hold yet, or holds in an older version, from `tree` to it.
  func rescue(from tree: String, to folder: String) throws(IOFailure) {
    let written = Set(try Manifest.paths(in: folder) ?? [])
    for path in paths where !path.hasSuffix("/") {
      if written.contains(path) {
        throw IOFailure(
          "không xóa", "\(tree)/\(path)",
          "tệp này không do boardgen tạo; hãy chuyển nó đi nơi khác")
      }
      guard let mine = try entryStatus("\(tree)/\(path)") else { continue }
      if let there = try entryStatus("\(folder)/\(path)"), !there.isOlder(than: mine) { continue }
      if let slash = path.lastIndex(of: "/") { try makeFolder("\(folder)/\(path[..<slash])") }
      guard rename("\(tree)/\(path)", "\(folder)/\(path)") == 0 else {
        throw IOFailure("không giữ lại được tệp", "\(tree)/\(path)", errno: errno)
      }
    }
  }
}

private func copyFile(_ old: String, to new: String, _ status: stat) throws(IOFailure) {
  try writeNewFile(new, try readFile(old), permissions: status.st_mode & 0o7777)
  // An upload by time goes by it; the copy is whole without.
  _ = utimensat(AT_FDCWD, new, [status.st_atim, status.st_mtim], 0)
}

extension stat {
  /// Whether it is another file than `other` and was changed before it.
  fileprivate func isOlder(than other: stat) -> Bool {
    (st_dev, st_ino) != (other.st_dev, other.st_ino)
      && (st_mtim.tv_sec, st_mtim.tv_nsec) < (other.st_mtim.tv_sec, other.st_mtim.tv_nsec)
  }
}
