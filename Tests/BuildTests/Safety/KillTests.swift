import TestSupport
import Testing

@Suite("A build that is killed") struct KillTests {
  /// Calls that change what is on the disk, by what they are called on different machines.
  private static let writing = [
    "openat", "write", "link", "linkat", "mkdir", "mkdirat", "renameat2", "unlink", "unlinkat",
    "rmdir", "chmod", "fchmod", "fchmodat", "ftruncate", "rename", "fsync",
  ]

  @Test func `at any system call leaves the old or the new site, and the next mends all`()
    async throws
  {
    var office = try await TwoStates()
    let calls = try await office.calls(Self.writing)
    #expect(calls.map(\.name).contains { $0.hasPrefix("link") } && calls.count >= 8, "\(calls)")
    var old = 0
    var new = 0
    for call in calls {
      for number in call.sample(4) {
        try office.turn()
        let run = try await office.build(
          injecting: "signal=SIGKILL:when=\(number)", into: call.name)
        // The way back may take fewer calls.
        if run.code == -1, office.published == office.state { new += 1 }
        if run.code == -1, office.published == 1 - office.state { old += 1 }
        try await office.expectRecovery(from: "\(call.name) \(number)")
      }
    }
    #expect(old > 10 && new > 2, "\(old) old and \(new) new sites")
  }

  @Test func `at any moment leaves the old or the new site, and the next mends all`() async throws {
    var office = try await TwoStates()
    try office.turn()
    let start = ContinuousClock.now
    _ = try await office.build()
    let length = (ContinuousClock.now - start) / .microseconds(1) / 1e6
    var random = SplitMix64(seed: 20_261_121)
    var killed = 0
    for number in 0..<(isThorough ? 200 : 60) {
      try office.turn()
      let moment = Double.random(in: 0.02...length, using: &random)
      let run = try await office.run(
        ["/usr/bin/timeout", "-s", "KILL", "\(moment)"] + office.command)
      if run.code != 0 { killed += 1 }
      try await office.expectRecovery(from: "kill \(number) after \(moment) s")
    }
    #expect(killed > 10)
  }

  @Test func `with posters leaves the old or the new site, and the next mends all`() async throws {
    var office = try await TwoStates(options: ["--poster", "phi-le-phi", "--paper", "a4"])
    let calls = try await office.calls(["write", "link", "linkat", "rename", "unlink", "mkdir"])
    #expect(calls.map(\.name).contains("rename"), "\(calls)")
    for call in calls {
      for number in call.sample(2) {
        try office.turn()
        _ = try await office.build(injecting: "signal=SIGKILL:when=\(number)", into: call.name)
        try await office.expectRecovery(from: "\(call.name) \(number)")
      }
    }
  }

  /// Where two folders cannot be exchanged, the old one is put aside for a moment.
  @Test func `on a file system without exchange is mended by the next`() async throws {
    var office = try await TwoStates()
    var away = 0
    for number in 1...3 {
      try office.turn()
      let run = try await office.run(
        ["/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=rename,renameat2"]
          + ["-e", "inject=renameat2:error=EINVAL"]
          + ["-e", "inject=rename:signal=SIGKILL:when=\(number)"] + office.command)
      #expect(run.code == -1)
      if office.published == nil { away += 1 }
      try await office.expectRecovery(from: "rename \(number)", mayBeAway: true)
    }
    #expect(away > 0)
  }
}
