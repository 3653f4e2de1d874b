import Foundation
import TestSupport
import Testing

/// How thorough the tests are that disturb builds: with `BOARDGEN_THOROUGH` set, every system call
/// is disturbed, which takes most of an hour; else a few of each kind.
let isThorough = ProcessInfo.processInfo.environment["BOARDGEN_THOROUGH"] != nil

/// The calls of one kind that a build makes once it has begun to work.
struct SystemCall: Sendable {
  /// Its name: `openat`.
  let name: String
  /// How many of them the system's own loader makes before.
  let first: Int
  /// How many there are in all.
  let last: Int

  /// The numbers of some of them, the first and the last among them; all when thorough.
  func sample(_ count: Int) -> [Int] {
    let length = last - first + 1
    if isThorough || length <= count { return Array(first...last) }
    return (0..<count).map { first + (length - 1) * $0 / (count - 1) }
  }
}

extension TwoStates {
  /// What a build from one state to the other asks of the system, by kind: those of `names` that
  /// there are. The content is in the other state afterwards, and built.
  mutating func calls(_ names: [String]) async throws -> [SystemCall] {
    try turn()
    let file = "\(workshop.folder)/calls"
    let run = try await run(
      ["/usr/bin/strace", "-f", "-y", "-o", file, "-e", "trace=\(names.joined(separator: ","))"]
        + command)
    try #require(run.code == 0, "\(run.errors)")
    let lines = try #require(try workshop.text(of: "calls")).split(separator: "\n")
    return names.compactMap { name in
      let ours = lines.filter { $0.drop { $0 != " " }.drop { $0 == " " }.hasPrefix("\(name)(") }
      guard let first = ours.firstIndex(where: { $0.contains("\(workshop.folder)/") }) else {
        return nil
      }
      return SystemCall(name: name, first: first + 1, last: ours.count)
    }
  }

  /// Builds with strace's `injection` into the calls `name`.
  func build(injecting injection: String, into name: String) async throws -> Workshop.Run {
    try await run(
      ["/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(name)"]
        + ["-e", "inject=\(name):\(injection)"] + command)
  }
}
