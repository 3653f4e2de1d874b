import Foundation
import Subprocess
import SystemPackage

/// Lets two programs run at a time; tests wait for them rather than crowd a small machine.
private actor Turnstile {
  private var free = 2
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func pass<Value: Sendable>(
    _ work: @Sendable () async throws -> Value
  ) async rethrows -> Value {
    if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
    defer { if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() } }
    return try await work()
  }
}

private let turnstile = Turnstile()

/// Runs a program, of the search path unless it is a path itself, and returns what it prints; fails
/// when it does.
func run(_ program: String, _ arguments: [String]) async throws -> String {
  let executable: Executable = program.contains("/") ? .path(FilePath(program)) : .name(program)
  let result = try await turnstile.pass {
    try await Subprocess.run(
      executable, arguments: Arguments(arguments), output: .string(limit: 16 << 20),
      error: .string(limit: 1 << 20))
  }
  guard result.terminationStatus.isSuccess else {
    throw ToolFailure(description: "\(program) \(arguments): \(result.standardError)")
  }
  return result.standardOutput
}

/// A program that ended with an error.
struct ToolFailure: Error, CustomStringConvertible {
  let description: String
}

/// Does something with the file of `bytes`.
func withFile<Value>(
  _ bytes: [UInt8], named name: String = "poster.pdf",
  _ work: (String) async throws -> Value
) async throws -> Value {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("posters-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appendingPathComponent(name)
  try Data(bytes).write(to: file)
  return try await work(file.path)
}

/// The runs of letters and the runs of figures in a text, in NFC and lower case, sorted. A letter
/// and a figure beside each other stand apart, for a line may break between them.
func words(_ text: String) -> [String] {
  text.precomposedStringWithCanonicalMapping.lowercased()
    .matches(of: /\p{L}+|\p{N}+/).map { String($0.0) }.sorted()
}

/// All texts in a view that are for print, each as often as it stands there: without drawing
/// instructions and the title of plain sheets, which only a viewer shows.
func texts(inView json: [UInt8]) throws -> [String] {
  func collect(_ value: Any, under key: String) -> [String] {
    switch value {
    case let text as String
    where !["path", "language", "alt", "kind", "field"].contains(key): [text]
    case let items as [Any]: items.flatMap { collect($0, under: key) }
    case let members as [String: Any]:
      members.sorted { $0.key < $1.key }.flatMap { collect($0.value, under: $0.key) }
    default: []
    }
  }
  var view = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any] ?? [:]
  if view["foot"] is NSNull { view["title"] = nil }
  return collect(view, under: "")
}
