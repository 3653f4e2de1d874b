import Foundation
import Glibc
import TestSupport
import Testing

@Suite("A build that the machine refuses something") struct RefusedCallTests {
  private static let refusals: [(call: String, errors: [String])] = [
    ("openat", ["EMFILE", "EACCES", "EIO", "ENOSPC"]), ("write", ["ENOSPC", "EIO"]),
    ("read", ["EIO"]), ("getdents64", ["EIO"]), ("newfstatat", ["EIO"]), ("mkdir", ["ENOSPC"]),
    ("link", ["EIO", "EMLINK"]), ("renameat2", ["EIO", "EACCES"]), ("unlink", ["EIO"]),
    ("rmdir", ["EACCES"]), ("chmod", ["EPERM"]), ("fchmod", ["EPERM"]), ("flock", ["ENOLCK"]),
  ]

  @Test func `says of which file, keeps the whole old site, and the next mends all`() async throws {
    var office = try await TwoStates()
    let calls = try await office.calls(Self.refusals.map(\.call))
    #expect(calls.count >= 10, "\(calls.map(\.name))")
    var refused = 0
    for call in calls {
      for error in Self.refusals.first(where: { $0.call == call.name })?.errors ?? [] {
        for number in call.sample(3) {
          try office.turn()
          // A disk that is full stays full; but messages are written too.
          let scope = error == "ENOSPC" && call.name != "write" ? "+" : ""
          let run = try await office.build(
            injecting: "error=\(error):when=\(number)\(scope)", into: call.name)
          let what = "\(error) at \(call.name) \(number)"
          if run.code == 0 {
            #expect(office.published == office.state, "success without the new site: \(what)")
          } else {
            refused += 1
            #expect(run.code == 2, "\(what): \(run)")
            #expect(office.published == 1 - office.state, "not the old site: \(what)")
            #expect(
              run.errors.hasPrefix("lỗi: ") && run.errors.contains("/"), "\(what): \(run.errors)")
          }
          try await office.expectRecovery(from: what)
        }
      }
    }
    #expect(refused > 15, "\(refused)")
  }

  /// Small disks, by what mount says of them.
  @Test(arguments: ["size=40k", "size=1m,nr_inodes=20"])
  func `on a disk that becomes full keeps the old site`(disk: String) async throws {
    let workshop = try Workshop()
    try FileManager.default.createDirectory(
      atPath: "\(workshop.folder)/disk/_site", withIntermediateDirectories: true)
    let build = "\(Checkout.program) build --no-posters --as-of 21/11/2026 --output disk/_site"
    let run = try await workshop.onDisk(
      """
      mount -t tmpfs -o \(disk) tmpfs disk
      mkdir disk/_site && echo cu > disk/_site/cu.txt
      \(build); echo "code $?"; find disk -type f -not -name '*.lock'
      mount -o remount,size=4m,nr_inodes=2000 disk && \(build) && cat disk/_site/cu.txt
      """)
    #expect(run.output.contains("code 2\ndisk/_site/cu.txt\n"), "\(run)")
    #expect(run.errors.contains("disk/._site.new") && run.errors.contains("hết chỗ trên đĩa"))
    #expect(run.code == 0 && run.output.hasSuffix("\ncu\n"), "\(run)")
  }

  @Test func `without permission keeps the old site`() async throws {
    let workshop = try Workshop()
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    let before = try workshop.files(below: "_site")
    let run = try await workshop.asNobody("build", "--no-posters", "--as-of", "22/11/2026")
    #expect(run.code == 2)
    #expect(run.errors.contains("_site.lock: không có quyền"), "\(run.errors)")
    #expect(try workshop.files(below: "_site") == before)
  }

  @Test func `names the file of the content that it may not read`() async throws {
    let workshop = try Workshop()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: "\(workshop.folder)/content/fields.yaml")
    try FileManager.default.createDirectory(
      atPath: "\(workshop.folder)/cho-moi-nguoi", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o777])
    let run = try await workshop.asNobody(
      "build", "--no-posters", "--output", "cho-moi-nguoi/_site")
    #expect(run.code == 2)
    #expect(run.errors == "lỗi: không mở được tệp content/fields.yaml: không có quyền\n")
  }

  @Test(arguments: [4, 10, 40]) func `with few open files says so`(files: Int) async throws {
    let workshop = try Workshop()
    let run = try await workshop.run(
      program: "/bin/sh", ["-c", "ulimit -n \(files); exec \(Checkout.program) build"])
    #expect(run.code == 2)
    #expect(run.errors.contains("máy chỉ cho mở \(files) tệp cùng lúc"), "\(run.errors)")
  }

  @Test(arguments: [">&- 2>&-", "<&- >&- 2>&-", ">/dev/full 2>&1", "| true"])
  func `to speak does its work all the same`(streams: String) async throws {
    let workshop = try Workshop()
    let clean = try await workshop.boardgen(
      "build", "--poster", "phi-le-phi", "--as-of", "21/11/2026", "--output", "sach")
    #expect(clean.code == 0, "\(clean.errors)")
    let run = try await workshop.run(
      program: "/bin/bash",
      [
        "-c",
        """
        set -o pipefail
        \(Checkout.program) build --poster phi-le-phi --as-of 21/11/2026 \(streams)
        """,
      ])
    #expect(run.code == 0)
    #expect(try workshop.files(below: "_site") == workshop.files(below: "sach"))
  }
}

extension Workshop {
  /// Runs a shell script that may attach disks; they go with it.
  func onDisk(_ script: String, environment: [String: String] = [:]) async throws -> Run {
    let isRoot = geteuid() == 0
    return try await run(
      program: "/usr/bin/unshare",
      (isRoot ? ["--mount"] : ["--mount", "--map-root-user"]) + ["/bin/sh", "-c", script],
      environment: environment)
  }

  /// Runs the program as a user who owns nothing here.
  func asNobody(_ arguments: String...) async throws -> Run {
    try await run(
      program: "/usr/bin/setpriv",
      ["--reuid=65534", "--regid=65534", "--clear-groups", Checkout.program] + arguments)
  }
}
