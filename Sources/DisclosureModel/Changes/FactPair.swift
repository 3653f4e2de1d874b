/// A fact with what has become of it; `title` is what both are called.
struct FactPair {
  var title: String
  let old: Fact?
  let new: Fact?

  init(_ old: Fact?, _ new: Fact?) {
    title = (new ?? old)?.title ?? ""
    self.old = old
    self.new = new
  }
}

/// Finds for each fact of a name what it was before.
func pairs(of old: [Fact], with new: [Fact]) -> [FactPair] {
  let isKnownByWords = (old + new).contains { $0.item?.key == nil && $0.item != nil }
  if isKnownByWords {
    return alignment(of: old.map(\.value), with: new.map(\.value)).map { first, second in
      FactPair(first.map { old[$0] }, second.map { new[$0] })
    }
  }
  let gone = old.filter { fact in !new.contains { $0.item == fact.item } }
  return gone.map { FactPair($0, nil) }
    + new.map { fact in FactPair(old.first { $0.item == fact.item }, fact) }
}

/// The pairs with parts that have changed alike told together: "lệ phí trực tiếp, bưu chính", or by
/// the name alone where that is all there are.
func alike(_ pairs: [FactPair], in old: [Fact], _ new: [Fact]) -> [FactPair] {
  let parts = Set((old + new).compactMap { $0.item?.part })
  if parts.isEmpty { return pairs }
  let told: [FactPair] = pairs.reduce(into: []) { told, pair in
    guard let part = (pair.new ?? pair.old)?.item?.part,
      let first = told.firstIndex(where: { $0.says(theSameAs: pair) })
    else { return told.append(pair) }
    told[first].title += ", \(part)"
  }
  return told.map { pair in
    let count = pairs.count { $0.says(theSameAs: pair) }
    guard count == parts.count, let name = (pair.new ?? pair.old)?.name else { return pair }
    var pair = pair
    pair.title = name
    return pair
  }
}

extension FactPair {
  fileprivate func says(theSameAs other: FactPair) -> Bool {
    old?.value == other.old?.value && old?.note == other.old?.note
      && new?.value == other.new?.value && new?.note == other.new?.note
  }
}

extension Fact.Item {
  /// What the item is found by, where that is not what it says.
  var key: String? { part ?? name }

  var part: String? { if case .part(let part) = self { part } else { nil } }

  var name: String? { if case .named(let name) = self { name } else { nil } }
}
