extension RichText {
  /// Where its links lead, in reading order, with repetitions.
  public var linkTargets: [LinkTarget] {
    pieces.compactMap { if case .link(let target, _) = $0 { target } else { nil } }
  }

  /// Paths of its pictures below `images/`, in reading order, with repetitions.
  public var pictures: [String] {
    pieces.compactMap { if case .image(let path, _) = $0 { path } else { nil } }
  }

  /// All pieces of its lines, each before what it holds.
  private var pieces: [Inline] { blocks.flatMap(\.pieces) }
}

extension RichText.Block {
  fileprivate var pieces: [RichText.Inline] {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.flatMap(\.pieces)
    case .list(_, _, let items): items.flatMap { $0.flatMap(\.pieces) }
    case .quote(let blocks): blocks.flatMap(\.pieces)
    case .code, .rule: []
    }
  }
}

extension RichText.Inline {
  fileprivate var pieces: [RichText.Inline] {
    switch self {
    case .link(_, let inlines), .emphasis(let inlines), .strong(let inlines):
      [self] + inlines.flatMap(\.pieces)
    case .text, .softBreak, .lineBreak, .code, .image: [self]
    }
  }
}
