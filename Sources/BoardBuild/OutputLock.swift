import Glibc

/// The right to write one output folder. It ends with the process that holds it.
struct OutputLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock of the output folder at `output`, waiting up to `patience` seconds.
  init(output: String, patience: Int = 10) throws {
    descriptor = try Self.take(SiblingPath.lock(of: output), of: output, patience: patience)
  }

  private static func take(_ path: String, of output: String, patience: Int) throws -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw IOFailure("không tạo được tệp khóa", path, errno: errno) }
    let code = lock(descriptor, patience: patience)
    guard code == 0 else {
      close(descriptor)
      if code != EWOULDBLOCK { throw IOFailure("không khóa được tệp", path, errno: code) }
      let holder = (try? readFile(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      throw OutputHeld(folder: output, holder: holder)
    }
    let name = Array("\(getpid())".utf8)
    // The name is for people; the lock holds without it, on a full disk too.
    if ftruncate(descriptor, 0) == 0 { _ = write(descriptor, name, name.count) }
    return descriptor
  }

  /// Returns 0, or why there is no lock.
  private static func lock(_ descriptor: Int32, patience: Int) -> Int32 {
    for attempt in 0...patience * 10 {
      if attempt > 0 { usleep(100_000) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return 0 }
      if errno != EWOULDBLOCK, errno != EINTR { return errno }
    }
    return EWOULDBLOCK
  }

  deinit { close(descriptor) }
}

/// Another build held the output folder for longer than it was waited for.
public struct OutputHeld: Error, Sendable, Hashable, CustomStringConvertible {
  /// The folder.
  public let folder: String
  /// Process number of the holder; empty when it is not known.
  public let holder: String

  /// One line: who holds what.
  public var description: String {
    let name = holder.isEmpty ? "" : " (tiến trình \(holder))"
    return "một lần chạy boardgen khác\(name) đang ghi vào \(folder); hãy đợi rồi chạy lại"
  }
}

/// Names beside the output folder that belong to it.
enum SiblingPath {
  /// The lock file. It stays: removing it would let two builds hold two locks of one name.
  static func lock(of output: String) -> String { sibling(of: output, "lock") }
  /// The tree that is being made.
  static func staging(of output: String) -> String { sibling(of: output, "new") }
  /// The old tree for a moment, where the file system cannot exchange two folders.
  static func aside(of output: String) -> String { sibling(of: output, "old") }
  /// The store of rendered posters.
  static func store(of output: String) -> String { sibling(of: output, "store") }
  /// All of them.
  static func all(of output: String) -> [String] {
    [lock(of: output), staging(of: output), aside(of: output), store(of: output)]
  }

  private static func sibling(of output: String, _ ending: String) -> String {
    let slash = output.lastIndex(of: "/")
    let folder = slash.map { output[...$0] } ?? ""
    let name = slash.map { output[output.index(after: $0)...] } ?? output[...]
    return "\(folder).\(name).\(ending)"
  }
}
