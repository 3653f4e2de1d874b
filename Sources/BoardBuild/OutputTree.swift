import CExchange
import Glibc

/// The published folder: the only writer.
///
/// A new tree is made beside the old one and takes its place in one step, so that whoever looks
/// sees the whole old site or the whole new one. Files that boardgen did not write are carried over.
struct OutputTree: Sendable {
  /// The published folder, absolute, without links.
  let folder: String
  private let staging: String
  /// Paths of the files that the last build wrote.
  private let previous: Set<String>
  /// Files in the folder that no build wrote, ascending.
  let strangers: [String]

  /// How a path of the new tree compares with the old one.
  enum Change: Sendable, Hashable { case added, changed, unchanged }

  /// The file of the tree that lists what boardgen wrote.
  private static let manifestName = ".boardgen"

  /// Opens the folder at `path` and begins a new tree beside it.
  init(folder: String) throws(IOFailure) {
    self.folder = folder
    staging = SiblingPath.staging(of: folder)
    let manifest = (try? readFile("\(folder)/\(Self.manifestName)")) ?? []
    previous = Set(manifest.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) })
    var found: [String] = []
    if entryKind(folder) == .folder { try Self.collect(in: folder, below: "", into: &found) }
    let previous = previous
    strangers = found.filter { $0 != Self.manifestName && !previous.contains($0) }.sorted()
    try removeTree(staging)
    try makeFolder(staging)
  }

  private static func collect(
    in folder: String, below prefix: String, into found: inout [String]
  ) throws(IOFailure) {
    for name in try names(in: folder) {
      let path = prefix + name
      if entryKind("\(folder)/\(name)") == .folder {
        try collect(in: "\(folder)/\(name)", below: path + "/", into: &found)
      } else {
        found.append(path)
      }
    }
  }

  /// Makes the folders that `paths` need in the new tree.
  func prepare(_ paths: [String]) throws(IOFailure) {
    let folders = Set(paths.compactMap { path in path.lastIndex(of: "/").map { path[..<$0] } })
    for folder in folders.sorted() { try makeFolder("\(staging)/\(folder)") }
  }

  /// Puts a file into the new tree. One that has not changed keeps its time of change, so that an
  /// upload by time skips it. May be called from several tasks, once for each path.
  func write(_ bytes: [UInt8], to path: String) throws(IOFailure) -> Change {
    let old = "\(folder)/\(path)"
    let new = "\(staging)/\(path)"
    guard previous.contains(path), let before = try? readFile(old) else {
      try writeNewFile(new, bytes)
      return .added
    }
    if before == bytes, link(old, new) == 0 { return .unchanged }
    try writeNewFile(new, bytes)
    return before == bytes ? .unchanged : .changed
  }

  /// Puts the new tree, which holds `paths`, in the place of the old one. Returns the paths that
  /// are gone, ascending.
  func publish(_ paths: [String]) throws(IOFailure) -> [String] {
    let written = Set(paths)
    for stranger in strangers {
      if written.contains(stranger) {
        throw IOFailure(
          "không ghi đè lên tệp", "\(folder)/\(stranger)",
          "tệp này không do boardgen tạo; hãy chuyển nó đi nơi khác")
      }
      try carryOver(stranger)
    }
    let list = paths.sorted().joined(separator: "\n") + "\n"
    try writeNewFile("\(staging)/\(Self.manifestName)", Array(list.utf8))
    try swap()
    try removeTree(staging)
    return previous.subtracting(written).sorted()
  }

  /// Removes what there is of the new tree. What cannot be removed now, the next build removes.
  func discard() { try? removeTree(staging) }

  private func carryOver(_ path: String) throws(IOFailure) {
    try prepare([path])
    guard link("\(folder)/\(path)", "\(staging)/\(path)") == 0 else {
      throw IOFailure("không giữ lại được tệp", "\(folder)/\(path)", errno: errno)
    }
  }

  private func swap() throws(IOFailure) {
    if entryKind(folder) == nil {
      guard rename(staging, folder) == 0 else {
        throw IOFailure("không đặt được thư mục", folder, errno: errno)
      }
      return
    }
    if exchange_paths(staging, folder) == 0 { return }
    guard errno == EINVAL || errno == ENOSYS else {
      throw IOFailure("không thay được thư mục", folder, errno: errno)
    }
    // A file system without exchange: the site is away between these two calls.
    let aside = staging + ".old"
    guard rename(folder, aside) == 0, rename(staging, folder) == 0, rename(aside, staging) == 0
    else { throw IOFailure("không thay được thư mục", folder, errno: errno) }
  }
}
