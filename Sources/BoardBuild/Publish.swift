import Parallel

/// One file of the output with how its bytes are made.
struct Artifact: Sendable {
  let path: String
  let bytes: @Sendable () -> [UInt8]
}

/// Stages 7 and 8 for what is not rendered yet: each file is made and written in one go, so that
/// the bytes of a whole site are never held at once.
func publish(
  _ artifacts: [Artifact], to folder: String, width: Int
) async throws -> BuildReport.Published {
  let tree = try OutputTree(folder: folder)
  // A failure leaves nothing behind; a new tree that is in place is no longer there to be removed.
  defer { tree.discard() }
  try tree.prepare(artifacts.map(\.path))
  let outcomes = await concurrentMap(artifacts, width: width) { artifact in
    Result { () throws(IOFailure) in try tree.write(artifact.bytes(), to: artifact.path) }
  }
  var added: [String] = []
  var changed: [String] = []
  for (artifact, outcome) in zip(artifacts, outcomes) {
    switch try outcome.get() {
    case .added: added.append(artifact.path)
    case .changed: changed.append(artifact.path)
    case .unchanged: break
    }
  }
  let removed = try tree.publish(artifacts.map(\.path))
  var published = BuildReport.Published(
    folder: folder, pages: artifacts.count { $0.path.hasSuffix(".html") })
  published.added = added.sorted()
  published.changed = changed.sorted()
  published.removed = removed
  published.strangers = tree.strangers
  return published
}
