import Diagnostics
import DisclosureContent
public import DisclosureModel

/// What can be repaired in a content folder without asking: findings whose fixes have exactly one
/// right answer. The only writer of content.
public struct ContentRepair: Sendable {
  /// The files that change, ascending by path, with their bytes after the repair.
  private let changes: [(file: SourceTree.File, bytes: [UInt8])]

  /// Finds out what to repair in the folder as of a day, working on `width` files at once; `law` is
  /// the folder with the law of the rules. Nothing is written. Throws only when a folder cannot be
  /// read or the law is not sound.
  public init(folder: String, law: String, asOf: CivilDate, width: Int) async throws(IOFailure) {
    let law = try readLaw(folder: law)
    let original = try SourceTree(folder: folder).files
    var files = original
    var content = await CheckedContent(files: files, law: law, asOf: asOf, width: width)
    let errors = content.diagnostics.errorsByPath
    var untouchable: Set<String> = []
    // A repair may bring out what stood behind it.
    while files.repair(content.diagnostics.flatMap(\.fixes), except: untouchable) {
      content = await CheckedContent(files: files, law: law, asOf: asOf, width: width)
      let found = content.diagnostics.errorsByPath
      // What has more errors than before stays as it was: a name may not be what it looks like.
      for (index, file) in original.enumerated()
      where found[file.path, default: 0] > errors[file.path, default: 0] {
        untouchable.insert(file.path)
        files[index] = file
      }
    }
    changes = zip(original, files).compactMap { before, after in
      before.bytes == after.bytes ? nil : (before, after.bytes)
    }
  }

  /// The number of files that change.
  public var count: Int { changes.count }

  /// What changes, as a unified diff whose paths begin with `prefix`, such as `content/`; empty when
  /// nothing does.
  public func diff(prefix: String) -> String {
    changes.map { unifiedDiff(of: prefix + $0.file.path, from: $0.file.bytes, to: $0.bytes) }
      .joined()
  }

  /// Writes the files, each whole or not at all.
  public func write() throws(IOFailure) {
    for (file, bytes) in changes { try replaceFile(file.place, file.bytes, with: bytes) }
  }
}

extension [SourceTree.File] {
  /// Makes repairs, but not in some files; false when there is nothing left to repair.
  fileprivate mutating func repair(_ fixes: [Fix], except untouchable: Set<String>) -> Bool {
    let fixes = Dictionary(grouping: fixes, by: \.span.path)
    var isChanged = false
    for (index, file) in enumerated() where !untouchable.contains(file.path) {
      guard let fixes = fixes[file.path] else { continue }
      let repaired = ContentFile(path: file.path, bytes: file.bytes).repaired(fixes).bytes
      if repaired == file.bytes { continue }
      isChanged = true
      self[index] = SourceTree.File(path: file.path, bytes: repaired, place: file.place)
    }
    return isChanged
  }
}

extension [Diagnostic] {
  fileprivate var errorsByPath: [String: Int] {
    reduce(into: [:]) { counts, finding in
      if finding.severity == .error, let path = finding.span?.path { counts[path, default: 0] += 1 }
    }
  }
}
