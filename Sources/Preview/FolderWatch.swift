import Glibc

/// Tells when something changes below some folders, which may come and go.
///
/// Every folder below them is watched, and beside each of them the place where it stands. After a
/// change of folders all are watched anew: no list of them can go stale, and since who is told of a
/// change reads everything, nothing is missed in between.
public struct FolderWatch {
  private let folders: [String]
  private let passesOver: @Sendable (String) -> Bool
  private(set) var handle: Handle
  /// The watched folders by the numbers that inotify gives them.
  private var places: [Int32: String] = [:]
  /// Of a folder that is no part of what is watched, the names that count.
  private var names: [Int32: Set<String>] = [:]

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR)

  /// Begins to watch; `passesOver` says which names do not count. Throws `PreviewFailure`.
  public init(
    _ folders: [String], passingOver passesOver: @escaping @Sendable (String) -> Bool
  ) throws {
    self.folders = folders
    self.passesOver = passesOver
    handle = try Self.open()
    try watchAll()
  }

  /// Takes what has been noticed since the last call; whether any of it counts.
  mutating func takeChanges() throws -> Bool {
    var hasChanged = false
    var isStale = false
    while let events = read() {
      for event in events {
        guard event.mask & UInt32(IN_Q_OVERFLOW) == 0 else {
          isStale = true
          continue
        }
        if event.mask & UInt32(IN_IGNORED) != 0 { continue }
        if names[event.watch]?.contains(event.name) == true { isStale = true }
        guard let place = places[event.watch], !passesOver(event.name) else { continue }
        if event.mask & UInt32(IN_ISDIR) != 0 {
          isStale = true
        } else if event.mask & UInt32(IN_CREATE) == 0 || Self.isWhole("\(place)/\(event.name)") {
          hasChanged = true
        }
      }
    }
    if isStale {
      handle = try Self.open()
      try watchAll()
    }
    return hasChanged || isStale
  }

  /// Whether a file that has just appeared is there for good: a link, hard or soft. Any other is
  /// still being written, and is told of again when it is closed.
  private static func isWhole(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG || status.st_nlink > 1
  }

  private static func open() throws(PreviewFailure) -> Handle {
    try Handle(
      inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)),
      "không theo dõi được thư mục")
  }

  private mutating func watchAll() throws(PreviewFailure) {
    places = [:]
    names = [:]
    for folder in folders {
      try watchPlace(of: folder)
      try watch(folder)
    }
  }

  /// Watches the folder in which `path` stands, or the nearest above it that is there.
  private mutating func watchPlace(of path: String) throws(PreviewFailure) {
    var rest = path[...]
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    let slash = rest.lastIndex(of: "/")
    let name = String(slash.map { rest[rest.index(after: $0)...] } ?? rest)
    let parent = slash.map { $0 == rest.startIndex ? "/" : String(rest[..<$0]) } ?? "."
    if let number = try add(parent) {
      names[number, default: []].insert(name)
    } else if parent != "/", parent != "." {
      try watchPlace(of: parent)
    }
  }

  /// Watches a folder and those below it. It is watched before it is read, so that whatever comes
  /// into being meanwhile is seen by one of the two.
  private mutating func watch(_ folder: String) throws(PreviewFailure) {
    guard let number = try add(folder), places.updateValue(folder, forKey: number) == nil,
      let stream = opendir(folder)
    else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let kind = Int(entry.pointee.d_type)
      if name == "." || name == ".." || passesOver(name) { continue }
      if kind != DT_DIR, kind != DT_UNKNOWN { continue }
      try watch("\(folder)/\(name)")
    }
  }

  /// The number of a watched folder; nil when there is no such folder to look into.
  private func add(_ folder: String) throws(PreviewFailure) -> Int32? {
    let number = inotify_add_watch(handle.number, folder, Self.mask)
    if number >= 0 { return number }
    if errno == ENOSPC {
      throw PreviewFailure(
        "không theo dõi được thư mục \(folder): máy theo dõi quá nhiều thư mục rồi; hãy nhờ quản trị "
          + "tăng fs.inotify.max_user_watches")
    }
    return nil
  }

  private struct Event {
    let watch: Int32
    let mask: UInt32
    let name: String
  }

  /// Some events; nil when there are none for now.
  private func read() -> [Event]? {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    let count = Glibc.read(handle.number, &buffer, buffer.count)
    guard count > 0 else { return nil }
    var events: [Event] = []
    var rest = buffer[..<count]
    let headSize = MemoryLayout<inotify_event>.size
    while rest.count >= headSize {
      let head = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
      let name = rest.dropFirst(headSize).prefix(Int(head.len)).prefix { $0 != 0 }
      events.append(
        Event(watch: head.wd, mask: head.mask, name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(headSize + Int(head.len))
    }
    return events
  }
}
