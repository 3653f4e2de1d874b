import Glibc

/// Checks that a folder may be written, before anything is.
enum OutputFolder {
  /// The absolute path of the output folder. Refused: the root, the home folder, and a folder that
  /// holds or lies within one of `sources`.
  static func checked(_ path: String, home: String?, sources: [String]) throws(IOFailure) -> String
  {
    if path.isEmpty { throw IOFailure("không ghi được kết quả", "“”", "tên thư mục trống") }
    let folder = try absolute(path)
    func refuse(_ reason: String) -> IOFailure {
      IOFailure("không ghi kết quả vào", folder, reason)
    }
    if folder == "/" { throw refuse("đây là gốc của cả máy") }
    if let home, resolvedPath(home) == folder { throw refuse("đây là thư mục nhà") }
    for source in sources.compactMap(resolvedPath) {
      if source == folder || source.hasPrefix(folder + "/") {
        throw refuse("thư mục này chứa nội dung nguồn \(source)")
      }
      if folder.hasPrefix(source + "/") {
        throw refuse("thư mục này nằm trong nội dung nguồn \(source)")
      }
    }
    return folder
  }

  /// Resolves what exists of the path and keeps the rest; folders above it are made.
  private static func absolute(_ path: String) throws(IOFailure) -> String {
    if let whole = resolvedPath(path) {
      guard entryKind(whole) == .folder else {
        throw IOFailure("không ghi kết quả vào", path, "đây không phải là thư mục")
      }
      return whole
    }
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let slash = trimmed.lastIndex(of: "/")
    let parent = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
    let name = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
    if resolvedPath(parent) == nil { try makeFolder(parent) }
    guard let above = resolvedPath(parent), name != "..", name != "." else {
      throw IOFailure("không tạo được thư mục", path, "đường dẫn không dùng được")
    }
    return above == "/" ? "/\(name)" : "\(above)/\(name)"
  }
}
