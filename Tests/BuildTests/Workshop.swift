import Subprocess
import SystemPackage
import TestSupport

/// A temporary folder with an office in it, in which the program itself is run.
struct Workshop: ~Copyable {
  /// The folder, absolute.
  let folder: String

  /// What a run of the program said.
  struct Run: Sendable {
    let code: Int32
    let output: String
    let errors: String
  }

  /// Makes a folder that holds the small office, with some files changed; nil takes a file away.
  init(changing changes: [String: String?] = [:]) throws {
    let folder = try makeTemporaryFolder()
    for (path, text) in SmallOffice.files(changing: changes) {
      try writeFile(text, to: "\(folder)/content/\(path)")
    }
    self.folder = folder
  }

  deinit { removeFolder(folder) }

  /// Runs the program in the folder.
  func boardgen(_ arguments: String..., environment: [String: String] = [:]) async throws -> Run {
    try await run(program: Checkout.program, arguments, environment: environment)
  }

  func run(
    program: String, _ arguments: [String], environment: [String: String] = [:]
  ) async throws -> Run {
    var changes: [Environment.Key: String?] = [:]
    for (name, value) in environment { changes[Environment.Key(stringLiteral: name)] = value }
    let result = try await Subprocess.run(
      .path(FilePath(program)), arguments: Arguments(arguments),
      environment: .inherit.updating(changes), workingDirectory: FilePath(folder),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    guard case .exited(let code) = result.terminationStatus else {
      return Run(code: -1, output: "", errors: "\(result.terminationStatus)")
    }
    return Run(
      code: code, output: result.standardOutput, errors: result.standardError)
  }

  /// Writes a file below the folder.
  func write(_ text: String, to path: String) throws {
    try writeFile(text, to: "\(folder)/\(path)")
  }

  /// The same with bytes.
  func write(_ bytes: [UInt8], to path: String) throws {
    try writeFile(bytes, to: "\(folder)/\(path)")
  }

  /// Copies the default theme to `theme/`, with one text of one file replaced by another.
  func copyTheme(replacing old: String, by new: String, in path: String) throws {
    for (name, bytes) in try filesBelow(Checkout.folder + "/themes/default") {
      var text = String(decoding: bytes, as: UTF8.self)
      if name == path { text = text.replacing(old, with: new) }
      try writeFile(text, to: "\(folder)/theme/\(name)")
    }
  }

  /// The files below a folder of the workshop, by path.
  func files(below path: String) throws -> [String: [UInt8]] { try filesBelow("\(folder)/\(path)") }

  /// One file as text; nil when it is not there.
  func text(of path: String) throws -> String? {
    try filesBelow(folder)[path].map { String(decoding: $0, as: UTF8.self) }
  }
}
