import CExchange
import Glibc

/// The published folder: the only writer.
///
/// A new tree is made beside the old one and takes its place in one step, so that whoever looks
/// sees the whole old site or the whole new one. What boardgen did not write is carried over.
struct OutputTree: Sendable {
  /// The published folder, absolute, without links.
  let folder: String
  private let staging: String
  /// Paths of the files that the last build wrote.
  private let previous: Set<String>
  private let foreign: ForeignEntries
  /// What in the folder no build wrote, ascending: files, links, and folders that are empty, which
  /// end with a slash.
  var strangers: [String] { foreign.paths }

  /// How a path of the new tree compares with the old one.
  enum Change: Sendable, Hashable { case added, changed, unchanged }

  /// The same for whatever umask, so that a web server can read what any user built.
  static let filePermissions: mode_t = 0o644
  private static let folderPermissions: mode_t = 0o755

  /// Opens the folder at `path` and begins a new tree beside it. What a killed build left is put
  /// right first.
  init(folder: String) throws(IOFailure) {
    self.folder = folder
    staging = SiblingPath.staging(of: folder)
    let aside = SiblingPath.aside(of: folder)
    if try entryKind(folder) == nil, try entryKind(aside) == .folder {
      guard rename(aside, folder) == 0 else {
        throw IOFailure("không đặt lại được thư mục", folder, errno: errno)
      }
    }
    for leftover in [aside, staging] { try Self.clear(leftover, into: folder) }
    let manifest = try Manifest.paths(in: folder)
    previous = Set(manifest ?? [])
    foreign = try ForeignEntries(in: folder, besides: previous)
    try makeFolder(staging)
    try Self.set(Self.folderPermissions, of: staging)
  }

  /// Makes the folders that `paths` need in the new tree. Refuses what would stand in the place of
  /// something that no build wrote.
  func prepare(_ paths: [String]) throws(IOFailure) {
    let obstacles = foreign.paths(inTheWayOf: paths)
    if !obstacles.isEmpty {
      throw IOFailure(
        "không ghi đè lên tệp", obstacles.map { "\(folder)/\($0)" }.joined(separator: ", "),
        "tệp này không do boardgen tạo; hãy chuyển nó đi nơi khác")
    }
    for name in Set(paths.flatMap(foldersAbove)).sorted() {
      try makeFolder("\(staging)/\(name)")
      try Self.set(Self.folderPermissions, of: "\(staging)/\(name)")
    }
  }

  /// Puts a file into the new tree. One that has not changed keeps its time of change, so that an
  /// upload by time skips it. May be called from several tasks, once for each path.
  func write(_ bytes: [UInt8], to path: String) throws(IOFailure) -> Change {
    let old = "\(folder)/\(path)"
    let new = "\(staging)/\(path)"
    let before = previous.contains(path) ? try? readFile(old) : nil
    let permissions = try entryStatus(old)?.st_mode
    if before == bytes, permissions == S_IFREG | Self.filePermissions, link(old, new) == 0 {
      return .unchanged
    }
    try writeNewFile(new, bytes, permissions: Self.filePermissions)
    return before.map { $0 == bytes ? .unchanged : .changed } ?? .added
  }

  /// Puts the new tree, which holds `paths`, in the place of the old one. Returns the paths that
  /// are gone, ascending.
  func publish(_ paths: [String]) throws(IOFailure) -> [String] {
    try foreign.carryOver(from: folder, to: staging)
    try Manifest.write(paths, in: staging, permissions: Self.filePermissions)
    try swap()
    // The new site is in place. What of the old one cannot be removed now, the next build removes.
    for leftover in [SiblingPath.aside(of: folder), staging] {
      try? Self.clear(leftover, into: folder)
    }
    return previous.subtracting(paths).sorted()
  }

  /// Removes what there is of the new tree. What cannot be removed now, the next build removes.
  func discard() { try? removeTree(staging) }

  /// Removes a tree that is not the site any more, or never became it. Something in it that no
  /// build wrote came when the old one had been looked through; it is moved to the site.
  private static func clear(_ tree: String, into folder: String) throws(IOFailure) {
    if try entryKind(tree) == .folder, let manifest = try Manifest.paths(in: tree) {
      try ForeignEntries(in: tree, besides: Set(manifest)).rescue(from: tree, to: folder)
    }
    try removeTree(tree)
  }

  private static func set(_ permissions: mode_t, of path: String) throws(IOFailure) {
    guard chmod(path, permissions) == 0 else {
      throw IOFailure("không đặt được quyền đọc cho", path, errno: errno)
    }
  }

  private func swap() throws(IOFailure) {
    func failure() -> IOFailure { IOFailure("không thay được thư mục", folder, errno: errno) }
    switch try entryKind(folder) {
    case nil:
      guard rename(staging, folder) == 0 else { throw failure() }
      return
    case .folder: break
    default: throw IOFailure("không thay được", folder, "đây không còn là thư mục")
    }
    if exchange_paths(staging, folder) == 0 { return }
    guard [EINVAL, ENOSYS, ENOTSUP].contains(errno) else { throw failure() }
    // A file system without exchange: the site is away between these two calls. A build that is
    // killed there leaves it aside, where the next one finds it.
    let aside = SiblingPath.aside(of: folder)
    guard rename(folder, aside) == 0 else { throw failure() }
    guard rename(staging, folder) == 0 else {
      let failure = failure()
      _ = rename(aside, folder)
      throw failure
    }
  }
}

/// The folders in which a path lies, from the outermost.
func foldersAbove(_ path: String) -> [String] {
  path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
}
