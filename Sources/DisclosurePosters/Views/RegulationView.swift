internal import DisclosureModel
internal import OrderedJSON

/// One regulation (nội quy, quy tắc): its rules, numbered through, with what is allowed and what is
/// forbidden told apart.
struct RegulationView: Sendable, Hashable {
  /// A rule of a list.
  struct Rule: Sendable, Hashable {
    /// Whether it allows or forbids; nil where it does neither.
    let mark: Mark?
    /// Its words.
    let text: RichText
  }

  /// What a rule says of a deed.
  enum Mark: Sendable, Hashable {
    case allowed, forbidden
  }

  /// Text of a section, or rules that follow one another.
  enum Part: Sendable, Hashable {
    case text(RichText)
    /// Rules, the first with this number.
    case rules(first: Int, [Rule])
  }

  /// A section.
  struct Section: Sendable, Hashable {
    /// Its heading.
    let heading: String
    /// Its parts, in order.
    let parts: [Part]
  }

  /// Where and when citizens are received, for rules of reception.
  let facts: [Fact]
  /// What stands before the first heading.
  let introduction: [Part]
  /// The sections, in order.
  let sections: [Section]
  /// The decision and the days of effect: fine print.
  let sources: [Fact]
}

extension RegulationView {
  /// The view of `regulation`, with the place of reception from the plan of the year of `day`.
  init(_ regulation: Regulation, in catalog: Catalog, on day: CivilDate) {
    var count = 0
    introduction = Self.parts(of: regulation.introduction, under: "", after: &count)
    sections = regulation.sections.map { section in
      Section(
        heading: section.title,
        parts: Self.parts(of: section.content, under: section.title, after: &count))
    }
    let plan = catalog.receptionPlans.first { $0.year == day.year }
    facts =
      plan.map { plan in
        regulation.kind == .reception
          ? [
            Fact(label: "Nơi tiếp", values: [plan.place]),
            Fact(label: "Tiếp thường xuyên", values: [plan.regular]),
          ] : []
      } ?? []
    sources = [
      Fact(label: "Ban hành kèm theo", values: [regulation.decision].compactMap(\.self)),
      Fact(label: "Áp dụng", values: [regulation.period.words].compactMap(\.self)),
    ].filter { !$0.values.isEmpty }
  }

  /// The parts of `text`, its rules numbered on from `count`. A list that has numbers of its own,
  /// by which its rules are cited, keeps them.
  private static func parts(
    of text: RichText, under heading: String, after count: inout Int
  ) -> [Part] {
    var cue = heading
    var parts: [Part] = []
    for block in text.blocks {
      switch block {
      case .list(nil, _, let items):
        let mark = Mark(under: cue)
        parts.append(
          .rules(
            first: count + 1,
            items.map { Rule(mark: mark ?? Mark(within: $0), text: RichText($0)) }))
        count += items.count
      default:
        // A sentence that leads to a list says more of it than the heading does.
        let words = RichText([block]).plainText
        if words.hasSuffix(":") { cue = words }
        if case .text(let text)? = parts.last {
          parts[parts.count - 1] = .text(RichText(text.blocks + [block]))
        } else {
          parts.append(.text(RichText([block])))
        }
      }
    }
    return parts
  }
}

extension RegulationView.Mark {
  /// What the words above a list say of all its rules.
  fileprivate init?(under words: String) {
    let words = words.lowercased().replacing("thẩm quyền", with: "")
    if ["không được", "cấm", "từ chối"].contains(where: words.contains) {
      self = .forbidden
    } else if ["được", "quyền"].contains(where: words.contains) {
      self = .allowed
    } else {
      return nil
    }
  }

  /// What a rule says by itself: one that begins with "Không" forbids.
  fileprivate init?(within rule: [RichText.Block]) {
    let words = rule.plainText.lowercased()
    guard ["không ", "cấm ", "nghiêm cấm "].contains(where: words.hasPrefix) else { return nil }
    self = .forbidden
  }
}

extension RegulationView: TemplateData {
  var json: JSON {
    [
      "facts": JSON(facts), "introduction": JSON(introduction), "sections": JSON(sections),
      "sources": JSON(sources),
    ]
  }
}

extension RegulationView.Section: TemplateData {
  var json: JSON { ["heading": .string(heading), "parts": JSON(parts)] }
}

extension RegulationView.Part: TemplateData {
  var json: JSON {
    switch self {
    case .text(let text): ["text": text.json]
    case .rules(let first, let rules): ["first": .number(first), "rules": JSON(rules)]
    }
  }
}

extension RegulationView.Rule: TemplateData {
  var json: JSON {
    [
      "allowed": .bool(mark == .allowed), "forbidden": .bool(mark == .forbidden),
      "text": text.json,
    ]
  }
}
