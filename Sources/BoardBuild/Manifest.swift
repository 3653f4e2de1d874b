import Glibc

/// The file of a published tree that lists what boardgen wrote there.
enum Manifest {
  /// Its path within the tree.
  static let path = ".boardgen"

  /// What the manifest of the tree in `folder` lists; nil when it has none.
  static func paths(in folder: String) throws(IOFailure) -> [String]? {
    let place = "\(folder)/\(path)"
    guard try entryKind(place) == .file else { return nil }
    return try readFile(place).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes the manifest of a tree that holds `paths`, in no order: all of it or none, and so that
  /// it outlives a power cut, after which everything else can be told right from wrong by it.
  static func write(
    _ paths: [String], in folder: String, permissions: mode_t
  ) throws(IOFailure) {
    let place = "\(folder)/\(path)"
    let list = paths.sorted().map { $0 + "\n" }.joined()
    try writeNewFile(
      place + ".new", Array(list.utf8), permissions: permissions, isLasting: true)
    guard rename(place + ".new", place) == 0 else {
      throw IOFailure("không ghi được tệp", place, errno: errno)
    }
  }
}
