import Glibc

/// Checks that a folder may be written, before anything is.
enum OutputFolder {
  /// The absolute path of the output folder. Refused: the root, the home folder and what holds it, a
  /// place where a disk is attached, and a folder that holds or lies within content, law or themes, by
  /// itself or by what a build keeps beside it.
  static func checked(_ options: BuildOptions) throws(IOFailure) -> String {
    let themes =
      options.theme.map { [$0] } ?? options.themeFolders.filter { resolvedPath($0) != nil }
    return try checked(
      options.output, home: options.home, sources: [options.content, options.law] + themes)
  }

  /// The same for a folder at `path`, of what is made from `sources`.
  static func checked(
    _ path: String, home: String?, sources: [String]
  ) throws(IOFailure) -> String {
    if path.isEmpty { throw IOFailure("không ghi được kết quả", "“”", "tên thư mục trống") }
    var kept: [(place: String, line: Lineage)] = []
    for source in sources {
      guard let place = resolvedPath(source) else {
        throw IOFailure("không đọc được thư mục", source, "không có")
      }
      kept.append((place, Lineage(of: place)))
    }
    let folder = try absolute(path)
    func refuse(_ reason: String) -> IOFailure {
      IOFailure("không ghi kết quả vào", folder, reason)
    }
    if folder == "/" { throw refuse("đây là gốc của cả máy") }
    let line = Lineage(of: folder)
    if let home = home.flatMap(resolvedPath), Lineage(of: home).isWithin(line) {
      throw refuse("đây là thư mục nhà hoặc chứa thư mục nhà")
    }
    for (place, source) in kept {
      if source.isWithin(line) { throw refuse("thư mục này chứa nội dung nguồn \(place)") }
      if line.isWithin(source) { throw refuse("thư mục này nằm trong nội dung nguồn \(place)") }
      for beside in SiblingPath.all(of: folder) where source.isWithin(Lineage(of: beside)) {
        throw refuse("boardgen cần \(beside) để làm việc, mà đó là nội dung nguồn")
      }
    }
    if line.isMountPoint {
      throw refuse("đây là chỗ gắn của một ổ đĩa khác; hãy ghi vào một thư mục con của nó")
    }
    return folder
  }

  /// Resolves what exists of the path and keeps the rest; folders above it are made.
  private static func absolute(_ path: String) throws(IOFailure) -> String {
    if let whole = resolvedPath(path) {
      guard try entryKind(whole) == .folder else {
        throw IOFailure("không ghi kết quả vào", path, "đây không phải là thư mục")
      }
      return whole
    }
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    if try entryKind(trimmed) != nil {
      throw IOFailure("không ghi kết quả vào", path, "liên kết này không dẫn đến đâu")
    }
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

/// A place and the folders above it, by what the disk knows them by: a disk that does not tell
/// capital letters apart, or that is attached in two places, has several paths for one folder.
private struct Lineage {
  private struct Identity: Equatable {
    let device: dev_t
    let file: ino_t
  }

  /// From the place itself upwards; nil for what is not there.
  private let identities: [Identity?]

  init(of path: String) {
    var identities: [Identity?] = []
    var path = path[...]
    while let slash = path.lastIndex(of: "/"), path != "/" {
      identities.append(Self.identity(String(path)))
      path = path[..<slash]
    }
    self.identities = identities + [Self.identity("/")]
  }

  private static func identity(_ path: String) -> Identity? {
    var status = stat()
    return stat(path, &status) == 0 ? Identity(device: status.st_dev, file: status.st_ino) : nil
  }

  /// Whether the place is `other` or lies in it.
  func isWithin(_ other: Lineage) -> Bool {
    guard let place = other.identities.first, let place else { return false }
    return identities.contains(place)
  }

  /// Whether another disk begins at the place.
  var isMountPoint: Bool {
    guard identities.count > 1, let here = identities[0], let above = identities[1] else {
      return false
    }
    return here.device != above.device
  }
}
