extension RichText {
  /// Where its links lead, in reading order, with repetitions.
  public var linkTargets: [LinkTarget] { blocks.flatMap(\.linkTargets) }
}

extension RichText.Block {
  fileprivate var linkTargets: [RichText.LinkTarget] {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.flatMap(\.linkTargets)
    case .list(_, _, let items): items.flatMap { $0.flatMap(\.linkTargets) }
    case .quote(let blocks): blocks.flatMap(\.linkTargets)
    case .code, .rule: []
    }
  }
}

extension RichText.Inline {
  fileprivate var linkTargets: [RichText.LinkTarget] {
    switch self {
    case .link(let target, let inlines): [target] + inlines.flatMap(\.linkTargets)
    case .emphasis(let inlines), .strong(let inlines): inlines.flatMap(\.linkTargets)
    case .text, .softBreak, .lineBreak, .code, .image: []
    }
  }
}
