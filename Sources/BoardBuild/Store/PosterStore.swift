import Crypto
import DisclosurePosters
import Glibc

/// What earlier builds rendered, so that an unchanged poster is not rendered again: a folder beside
/// the output with an entry for each PDF.
///
/// An entry holds the digest of all that the PDF depends on and the digest of its own bytes. One
/// that does not fit or was damaged counts as none and is replaced, so nothing in the folder has to
/// be right, and several builds may use it at once.
struct PosterStore: Sendable {
  private let folder: String
  /// Digest of what all posters depend on.
  private let common: SHA256
  /// What posters of an office's own depend on as well.
  private let own: [PosterTheme.File]

  /// The store in `folder` for posters that are rendered with `theme` by `engine`.
  init(folder: String, theme: PosterTheme, engine: EngineIdentity) {
    self.folder = folder
    var common = SHA256()
    for part in [engine.version, engine.fonts, engine.program] { common.add(Array(part.utf8)) }
    for file in theme.files { common.add(file) }
    self.common = common
    own = theme.own
  }

  /// The poster as an earlier build rendered it; nil when none did.
  func rendered<Job: PrintJob>(for job: Job) -> Rendered<Job>? {
    guard let bytes = try? readFile("\(folder)/\(Self.name(of: job.path))") else { return nil }
    return StoreEntry(bytes, key: key(of: job)).map {
      Rendered(job: job, pdf: $0.pdf, sheets: $0.sheets, preview: $0.preview)
    }
  }

  /// Keeps a poster in the place of what was kept for its PDF before.
  func keep(_ rendered: Rendered<some PrintJob>) throws(IOFailure) {
    let entry = StoreEntry(
      pdf: rendered.pdf, sheets: rendered.sheets, preview: rendered.preview)
    let place = "\(folder)/\(Self.name(of: rendered.job.path))"
    // The process number keeps builds apart.
    let new = "\(place).\(getpid())"
    try makeFolder(folder)
    try removeTree(new)
    try writeNewFile(new, entry.bytes(key: key(of: rendered.job)))
    if try entryKind(place) == .folder { try removeTree(place) }
    // Gone is what another build took for the leavings of a killed one; it is rendered again then.
    if rename(new, place) != 0, errno != ENOENT {
      throw IOFailure("không ghi được tệp", place, errno: errno)
    }
  }

  /// Removes the entries of all other PDFs, and what killed builds left.
  func keepOnly(_ paths: [String]) throws(IOFailure) {
    guard try entryKind(folder) == .folder else { return }
    let wanted = Set(paths.map(Self.name))
    for name in try names(in: folder) where name.contains(Self.ending) && !wanted.contains(name) {
      try removeTree("\(folder)/\(name)")
    }
  }

  private func key(of job: some PrintJob) -> SHA256.Digest {
    var whole = common
    whole.add(job.message)
    if own.contains(where: { $0.path == job.template }) {
      for file in own { whole.add(file) }
    }
    for enclosure in job.enclosures {
      whole.add(Array(enclosure.file.utf8))
      whole.add(enclosure.pdf)
    }
    return whole.finalize()
  }

  private static func name(of path: String) -> String {
    path.replacing("/", with: "+") + ending
  }

  private static let ending = ".poster"
}

extension SHA256 {
  /// Adds bytes with their length, so that they cannot run into the next.
  mutating func add(_ bytes: [UInt8]) {
    update(data: Array("\(bytes.count):".utf8))
    update(data: bytes)
  }

  fileprivate mutating func add(_ file: PosterTheme.File) {
    add(Array(file.path.utf8))
    add(file.bytes)
  }
}
