internal import DisclosureModel

/// One slogan (khẩu hiệu): its groups with their numerals and lines.
struct SloganView: Sendable, Hashable {
  /// A group: "5 biết" and its lines.
  struct Group: Sendable, Hashable {
    /// A line; `key` is stressed.
    struct Line: Sendable, Hashable {
      /// The words to stress.
      let key: String
      /// What follows them.
      let detail: String?
    }

    /// Its name.
    let name: String
    /// The numeral beside it; nil when its name begins with none.
    let numeral: Int?
    /// Its lines, in order.
    let lines: [Line]
  }

  /// The sentence of a slogan without groups.
  let sentence: String?
  /// The groups.
  let groups: [Group]
  /// The document that registers the wording.
  let source: String
}

extension SloganView {
  /// The view of `slogan`.
  init(_ slogan: Slogan) {
    groups = slogan.groups.map { group in
      Group(
        name: group.name, numeral: group.count,
        lines: group.lines.map { Group.Line(key: $0.key, detail: $0.detail) })
    }
    sentence = slogan.groups.isEmpty ? slogan.lead : nil
    source = slogan.source
  }
}

extension SloganView: TemplateData {
  var json: JSON {
    ["sentence": JSON(sentence), "groups": JSON(groups), "source": .string(source)]
  }
}

extension SloganView.Group: TemplateData {
  var json: JSON {
    [
      "name": .string(name), "numeral": numeral.map(JSON.number) ?? .null, "lines": JSON(lines),
    ]
  }
}

extension SloganView.Group.Line: TemplateData {
  var json: JSON { ["key": .string(key), "detail": JSON(detail)] }
}
