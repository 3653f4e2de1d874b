import BoardBuild
import Glibc

/// A line on the terminal that says how far a build has come; silent in a pipe.
struct ProgressLine: Sendable {
  private let isOn: Bool

  init(isOn: Bool) { self.isOn = isOn && isatty(STDERR_FILENO) == 1 }

  /// Shows how far a build has come.
  func show(_ progress: BuildProgress) {
    guard isOn else { return }
    switch progress {
    case .posters(let done, let total): put("\r  Bảng niêm yết \(done)/\(total)")
    }
  }

  /// Wipes the line.
  func clear() { if isOn { put("\r\u{1B}[K") } }

  private func put(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
