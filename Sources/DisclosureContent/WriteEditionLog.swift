public import DisclosureModel

/// Path, below the content folder, of the file with what was put on the walls.
public let editionLogPath = "editions.yaml"

/// The text of `editions.yaml` for a log.
public func editionLogText(_ log: EditionLog) -> String {
  let releases = log.releases.map { release in
    YAMLValue.entries([
      ("day", .scalar(release.day.text)),
      ("editions", .sequence(release.editions.map(\.yaml))),
      ("withdrawn", .sequence(release.withdrawn.map(YAMLValue.scalar))),
      ("changes", .sequence(release.changes.map(\.yaml))),
    ])
  }
  return YAMLValue.mapping([
    ("releases", .sequence(releases)), ("walls", .sequence(log.walls.map(\.yaml))),
  ]).document(
    comment: """
      Sổ các lần niêm yết: tờ nào đang treo ở đâu, từ ngày nào. Lệnh boardgen release ghi tệp này; \
      đừng sửa tay.
      """)
}

extension YAMLValue {
  /// A mapping of the entries that have a value.
  fileprivate static func entries(_ entries: [(key: String, value: YAMLValue?)]) -> YAMLValue {
    .mapping(
      entries.compactMap { key, value in
        if case .sequence(let items)? = value, items.isEmpty { return nil }
        return value.map { (key, $0) }
      })
  }

  /// A scalar; nil where there is nothing to write, since a key without a value cannot be read.
  fileprivate init?(_ text: String?) {
    guard let text, !text.allSatisfy(\.isWhitespace) else { return nil }
    self = .scalar(text)
  }
}

extension Edition {
  fileprivate var yaml: YAMLValue {
    .mapping([
      ("poster", .scalar(poster)), ("title", .scalar(title)), ("number", .scalar("\(number)")),
      ("mark", .scalar(mark.text)),
    ])
  }
}

extension ReleasedChange {
  fileprivate var yaml: YAMLValue {
    .entries([
      ("subject", .scalar(change.subject.kind.rawValue)), ("id", YAMLValue(change.subject.id)),
      ("name", .scalar(change.subject.name)), ("change", .scalar(change.kind.word)),
      ("fact", YAMLValue(change.fact)), ("before", YAMLValue(change.before)),
      ("after", YAMLValue(change.after)), ("note", YAMLValue(change.note)),
      ("replaced_by", YAMLValue(change.successor?.id)),
      ("replaced_by_name", YAMLValue(change.successor?.name)),
      ("posters", .sequence(posters.map(YAMLValue.scalar))),
    ])
  }
}

extension Wall {
  fileprivate var yaml: YAMLValue {
    .mapping([
      ("board", .scalar(board)), ("name", .scalar(name)), ("place", .scalar(place)),
      (
        "posters",
        .sequence(
          posters.map {
            .mapping([("poster", .scalar($0.poster)), ("format", .scalar($0.format))])
          })
      ),
    ])
  }
}
