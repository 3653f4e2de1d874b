import ArgumentParser
import BoardBuild
import Diagnostics
import Glibc

/// What the user is told: findings and failures on standard error.
struct Report {
  /// Runs something that the machine may refuse; then ends with exit code 2, or 75 when another
  /// build holds the output.
  func orExit<Value>(_ body: () async throws -> Value) async throws -> Value {
    do { return try await body() } catch { throw exit(for: error) }
  }

  /// The same for something that does not wait.
  func orExit<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw exit(for: error) }
  }

  private func exit(for error: any Error) -> ExitCode {
    say("lỗi: \(error)")
    return ExitCode(error is OutputHeld ? 75 : 2)
  }

  /// What stands before paths below a folder.
  static func prefix(of folder: String) -> String {
    folder.hasSuffix("/") || folder.isEmpty ? folder : folder + "/"
  }

  /// Prints findings, quoting their lines; paths are shown below `folder`.
  func print(_ diagnostics: [Diagnostic], sources: [SourceFile], folder: String) {
    let format = DiagnosticFormat(files: sources, prefix: Self.prefix(of: folder))
    for diagnostic in diagnostics { say(format.text(diagnostic) + "\n") }
  }

  /// Prints a line on standard error.
  func say(_ line: String) {
    var bytes = Array((line + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

extension [Diagnostic] {
  /// Whether these findings end a command with exit code 1.
  func forbidPublishing(strict: Bool) -> Bool {
    contains { $0.severity == .error || (strict && $0.severity == .warning) }
  }
}
