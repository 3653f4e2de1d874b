import Glibc

/// The right to write one output folder. It ends with the process that holds it.
struct OutputLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock of the output folder at `output`, waiting up to `patience` seconds.
  init(output: String, patience: Int = 10) throws {
    let path = SiblingPath.lock(of: output)
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw IOFailure("không tạo được tệp khóa", path, errno: errno) }
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if waited == patience * 10 {
        let holder = (try? readFile(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        close(descriptor)
        throw OutputHeld(folder: output, holder: holder)
      }
      usleep(100_000)
      waited += 1
    }
    let name = Array("\(getpid())".utf8)
    ftruncate(descriptor, 0)
    _ = write(descriptor, name, name.count)
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
    "một lần chạy boardgen khác (tiến trình \(holder)) đang ghi vào \(folder); hãy đợi rồi chạy lại"
  }
}

/// Names beside the output folder that belong to it.
enum SiblingPath {
  /// The lock file. It stays: removing it would let two builds hold two locks of one name.
  static func lock(of output: String) -> String { sibling(of: output, "lock") }
  /// The tree that is being made.
  static func staging(of output: String) -> String { sibling(of: output, "new") }
  /// The store of rendered posters.
  static func store(of output: String) -> String { sibling(of: output, "store") }

  private static func sibling(of output: String, _ ending: String) -> String {
    let slash = output.lastIndex(of: "/")
    let folder = slash.map { output[...$0] } ?? ""
    let name = slash.map { output[output.index(after: $0)...] } ?? output[...]
    return "\(folder).\(name).\(ending)"
  }
}
