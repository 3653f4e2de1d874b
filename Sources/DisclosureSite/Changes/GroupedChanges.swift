internal import DisclosureModel

extension [Change] {
  /// The changes of each key, which stand together.
  func grouped<Key: Equatable>(
    by key: (Change) -> Key
  ) -> [(key: Key, changes: [Change])] {
    reduce(into: []) { groups, change in
      if groups.last?.key == key(change) {
        groups[groups.count - 1].changes.append(change)
      } else {
        groups.append((key(change), [change]))
      }
    }
  }
}
