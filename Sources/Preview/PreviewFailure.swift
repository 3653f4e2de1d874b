import Glibc

/// What the machine would not let the preview do.
public struct PreviewFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// One line in Vietnamese: what, and why.
  public let description: String

  init(_ description: String) { self.description = description }

  /// Makes a failure of a system call that has just been made.
  init(errnoOf action: String) {
    let code = errno
    self.init("\(action): \(String(cString: strerror(code)))")
  }
}
