/// The results of `transform` for each element, in the elements' order, worked out on at most
/// `width` tasks at once.
///
/// Elements are handed out in runs, so that a task is paid for once per run and neighbours stay in
/// one task. `transform` must not depend on the order in which elements are taken.
public func concurrentMap<Element: Sendable, Output: Sendable>(
  _ elements: [Element], width: Int,
  _ transform: @escaping @Sendable (Element) -> Output
) async -> [Output] {
  guard width > 1, elements.count > 1 else { return elements.map(transform) }
  let runs = min(elements.count, width * runsPerTask)
  let bounds = (0...runs).map { elements.count * $0 / runs }
  return await withTaskGroup(of: (Int, [Output]).self) { group in
    var next = 0
    func add() {
      let run = next
      next += 1
      group.addTask { (run, elements[bounds[run]..<bounds[run + 1]].map(transform)) }
    }
    while next < min(width, runs) { add() }
    var results = [[Output]](repeating: [], count: runs)
    while let (run, outputs) = await group.next() {
      results[run] = outputs
      if next < runs { add() }
    }
    return results.flatMap(\.self)
  }
}

/// Enough runs that an uneven one does not leave the other cores idle at the end.
private let runsPerTask = 8
