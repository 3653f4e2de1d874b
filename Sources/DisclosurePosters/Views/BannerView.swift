internal import DisclosureModel
internal import OrderedJSON

/// A slogan (khẩu hiệu) on a banner: its words and nothing else.
struct BannerView: Sendable, Hashable {
  /// A sentence that stands on lines of its own.
  struct Sentence: Sendable, Hashable {
    /// The name before it: "5 biết"; nil for a slogan without groups.
    let name: String?
    /// Its words.
    let words: String
  }

  /// The sentences, in order: the slogan, or its groups.
  let sentences: [Sentence]
  /// The field of the content that holds them.
  let field: String
}

extension BannerView {
  /// The view of `slogan`.
  init(_ slogan: Slogan) {
    sentences =
      slogan.groups.isEmpty
      ? [Sentence(name: nil, words: slogan.lead ?? slogan.title)]
      : slogan.groups.map { group in
        let lines = group.lines.map { line in
          [line.key, line.detail].compactMap(\.self).joined(separator: ": ")
        }
        let separator = group.lines.contains { $0.detail != nil } ? "; " : ", "
        return Sentence(
          name: group.name,
          words: ([lines.first].compactMap(\.self) + lines.dropFirst().map(\.loweredFirst))
            .joined(separator: separator))
      }
    field = slogan.groups.isEmpty ? "lead" : "groups"
  }
}

extension BannerView: TemplateData {
  var json: JSON { ["sentences": JSON(sentences), "field": .string(field)] }
}

extension BannerView.Sentence: TemplateData {
  var json: JSON { ["name": JSON(name), "words": .string(words)] }
}
