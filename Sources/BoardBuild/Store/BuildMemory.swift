import Crypto
import DisclosureModel
import Glibc

/// What the last build of pages was made from and what it wrote, so that the same build again has
/// nothing to do: a file in the store beside the output.
///
/// It holds digests: of itself, of all that the build depends on, and of how the files that it wrote
/// lie on the disk. Where one of them does not fit, the build is done, so nothing in it has to be
/// right. Builds with findings are not remembered, since they have something to say; nor are builds
/// of posters, since only Typst knows whether it is still the same.
struct BuildMemory {
  private let place: String
  private let output: String
  private let key: SHA256.Digest

  /// The memory of the build that `options` ask for, of `content`; nil when there can be none.
  init?(of options: BuildOptions, content: SourceTree, output: String) {
    guard !options.makesPosters, let key = Self.key(of: options, content) else { return nil }
    place = "\(SiblingPath.store(of: output))/\(Self.name)"
    self.output = output
    self.key = key
  }

  private static let name = "build"

  /// What the build would publish; nil when it has to be done.
  func published() -> BuildReport.Published? {
    // What a killed build left is for a build to put right.
    for leftover in [SiblingPath.staging(of: output), SiblingPath.aside(of: output)]
    where access(leftover, F_OK) == 0 { return nil }
    guard let file = try? readFile(place), let memory = Memory(file, key: key),
      let tree = try? WrittenTree(in: output), tree.digest.elementsEqual(memory.tree)
    else { return nil }
    var published = BuildReport.Published(folder: output, pages: memory.pages)
    published.wallTasks = memory.wallTasks
    published.coming = memory.coming
    published.strangers = tree.strangers
    return published
  }

  /// Remembers what came of a build, if it is worth it and nothing has changed meanwhile.
  func keep(_ report: BuildReport, of options: BuildOptions, content: SourceTree) {
    guard let published = report.published, report.diagnostics.isEmpty,
      Self.key(of: options, content) == key, let tree = try? WrittenTree(in: output)
    else { return }
    let memory = Memory(
      tree: Array(tree.digest), pages: published.pages, wallTasks: published.wallTasks,
      coming: published.coming)
    // What cannot be remembered is done again.
    try? makeFolder(SiblingPath.store(of: output))
    try? removeTree(place)
    try? writeNewFile(place, memory.bytes(key: key))
  }

  /// The digest of all that pages depend on; nil when some of it cannot be read.
  private static func key(of options: BuildOptions, _ content: SourceTree) -> SHA256.Digest? {
    guard let program = try? programIdentity() else { return nil }
    var digest = SHA256()
    let themes = options.theme.map { [$0] } ?? options.themeFolders
    for part in [
      program, options.asOf.iso, options.baseURL ?? "-", options.theme ?? "-",
      "\(options.isStrict) \(options.posterIDs?.sorted() ?? []) \(options.tilePapers) \(options.bleed != nil)",
    ] {
      digest.add(Array(part.utf8))
    }
    digest.add(content)
    for folder in [options.law] + themes {
      digest.add(Array(folder.utf8))
      guard resolvedPath(folder) != nil else { continue }
      guard let tree = try? SourceTree(folder: folder) else { return nil }
      digest.add(tree)
    }
    return digest.finalize()
  }

  /// Which build of the program this is.
  private static func programIdentity() throws(IOFailure) -> String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else {
      throw IOFailure("không xem được", "/proc/self/exe", errno: errno)
    }
    return "\(status.st_dev) \(status.st_ino) \(status.st_size) \(status.st_mtim) \(status.st_ctim)"
  }
}

/// What stands in the file of a memory after its digests.
private struct Memory {
  let tree: [UInt8]
  let pages: Int
  let wallTasks: Int?
  let coming: ComingChange?

  init(tree: [UInt8], pages: Int, wallTasks: Int?, coming: ComingChange?) {
    self.tree = tree
    self.pages = pages
    self.wallTasks = wallTasks
    self.coming = coming
  }

  /// Reads a file; nil when it is damaged, foreign, or was written for another key.
  init?(_ file: [UInt8], key: SHA256.Digest) {
    let size = SHA256.byteCount
    guard file.count > 3 * size, SHA256.hash(data: file[size...]).elementsEqual(file[..<size]),
      file[size..<(2 * size)].elementsEqual(key)
    else { return nil }
    tree = Array(file[(2 * size)..<(3 * size)])
    let lines = String(decoding: file[(3 * size)...], as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 2, let pages = Int(lines[0]) else { return nil }
    self.pages = pages
    wallTasks = Int(lines[1])
    coming = lines.dropFirst(2).first.flatMap { Int($0) }.map { day in
      ComingChange(day: CivilDate(dayNumber: day), what: lines.dropFirst(3).map(String.init))
    }
  }

  func bytes(key: SHA256.Digest) -> [UInt8] {
    let lines =
      ["\(pages)", wallTasks.map { "\($0)" } ?? "-"]
      + (coming.map { ["\($0.day.dayNumber)"] + $0.what } ?? [])
    let rest = Array(key) + tree + Array(lines.joined(separator: "\n").utf8)
    return Array(SHA256.hash(data: rest)) + rest
  }
}

/// How the files that the last build wrote lie on the disk.
private struct WrittenTree {
  /// Of their paths, sizes, permissions, and when they were written or changed in any way.
  let digest: SHA256.Digest
  let strangers: [String]

  /// Throws when the folder has no manifest or cannot be looked through.
  init(in folder: String) throws(IOFailure) {
    guard let paths = try Manifest.paths(in: folder) else {
      throw IOFailure("không đọc được", folder, "không có tệp \(Manifest.path)")
    }
    strangers = try ForeignEntries(in: folder, besides: Set(paths)).paths
    var digest = SHA256()
    for path in paths + [Manifest.path] {
      guard let status = try entryStatus("\(folder)/\(path)") else {
        throw IOFailure("không đọc được", "\(folder)/\(path)", "không có")
      }
      digest.add(Array(path.utf8))
      for number in [
        Int(status.st_ino), Int(status.st_size), Int(status.st_mode), status.st_mtim.tv_sec,
        status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
      ] { withUnsafeBytes(of: number) { digest.update(bufferPointer: $0) } }
    }
    self.digest = digest.finalize()
  }
}

extension SHA256 {
  fileprivate mutating func add(_ tree: SourceTree) {
    add(Array("\(tree.files.count)".utf8))
    for file in tree.files {
      add(Array(file.path.utf8))
      add(file.bytes)
    }
  }
}
