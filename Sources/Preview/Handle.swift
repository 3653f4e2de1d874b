import Glibc

/// A file descriptor that is closed when nobody holds it any more.
final class Handle: Sendable {
  let number: Int32

  /// Takes over what a system call gave, which is negative when it failed in doing `action`.
  init(_ number: Int32, _ action: String) throws(PreviewFailure) {
    guard number >= 0 else { throw PreviewFailure(errnoOf: action) }
    self.number = number
  }

  deinit { close(number) }
}
