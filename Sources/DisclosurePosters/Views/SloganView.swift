internal import DisclosureModel
internal import OrderedJSON

/// One slogan (khẩu hiệu): its groups with their numerals and lines.
struct SloganView: Sendable, Hashable {
  /// A group: "5 biết" and its lines.
  struct Group: Sendable, Hashable {
    /// A line; `key` is stressed.
    struct Line: Sendable, Hashable {
      /// The words to stress.
      let key: String
      /// The rest of the line, which is as large.
      let rest: String?
      /// What explains the line.
      let detail: String?
    }

    /// Its name.
    let name: String
    /// The numeral beside it; nil when its name begins with none.
    let numeral: Int?
    /// Its lines, in order.
    let lines: [Line]
  }

  /// The sentence above the groups.
  let lead: String?
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
        lines: group.lines.map { Group.Line($0, under: group.name) })
    }
    lead = slogan.groups.isEmpty ? nil : slogan.lead
    sentence = slogan.groups.isEmpty ? slogan.lead : nil
    source = slogan.source
  }
}

extension SloganView.Group.Line {
  /// The line of `pledge`. Where it begins with the words of the group, as "Biết nghe dân nói" in
  /// "5 biết", these are stressed; else its key is.
  init(_ pledge: Pledge, under name: String) {
    let words = name.drop { $0.isNumber || $0.isWhitespace }.lowercased()
    let isRepeated = !words.isEmpty && pledge.key.lowercased().hasPrefix(words + " ")
    key = isRepeated ? String(pledge.key.prefix(words.count)) : pledge.key
    rest = isRepeated ? String(pledge.key.dropFirst(words.count + 1)) : nil
    detail = pledge.detail
  }
}

extension SloganView: TemplateData {
  var json: JSON {
    [
      "lead": JSON(lead), "sentence": JSON(sentence), "groups": JSON(groups),
      "source": .string(source),
    ]
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
  var json: JSON { ["key": .string(key), "rest": JSON(rest), "detail": JSON(detail)] }
}
