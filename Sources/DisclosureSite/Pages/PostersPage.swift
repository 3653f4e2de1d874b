internal import DisclosureModel
internal import Templates

/// The posters to print, with previews, and the boards on which they hang.
struct PostersPage: TemplateView {
  let source: SiteSource
  let page = SitePage.posters
  let general: [PosterView]
  let groups: [Group]

  init(_ source: SiteSource) {
    self.source = source
    var general: [PosterView] = []
    var byField: [String: [PosterView]] = [:]
    for poster in source.posters {
      let view = PosterView(source: source, poster: poster)
      switch poster.kind {
      case .procedureList(let field?), .codes(let field?): byField[field, default: []].append(view)
      case .procedure(let code):
        byField[source.procedure(code.text)?.field ?? "", default: []].append(view)
      default: general.append(view)
      }
    }
    self.general = general
    groups = source.catalog.fields.compactMap { field in
      byField[field.id].map { Group(name: field.name, posters: $0) }
    }
  }

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .list("posters", \.general),
    .list("groups", \.groups),
    .flag("has-boards") { !$0.source.catalog.boards.isEmpty },
    .list("boards") { view in
      let known = Dictionary(
        view.source.posters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      return view.source.catalog.boards.map { board in
        BoardView(
          source: view.source, board: board, posters: board.posters.compactMap { known[$0.poster] })
      }
    },
  ]

  /// The posters on the procedures of one field.
  struct Group: TemplateView {
    let name: String
    let posters: [PosterView]

    static let fields: [TemplateField<Self>] = [
      .text("name", \.name), .list("posters", \.posters),
    ]
  }

  /// One poster.
  struct PosterView: TemplateView {
    let source: SiteSource
    let poster: Poster

    static let fields: [TemplateField<Self>] = [
      .text("title", \.poster.title),
      .optional("preview") { $0.source.preview(of: $0.poster, from: .posters) },
      .list("papers") { $0.source.paperLinks(of: $0.poster, from: .posters) },
      .flag("has-others") { !$0.source.otherPrintLinks(of: $0.poster, from: .posters).isEmpty },
      .list("others") { $0.source.otherPrintLinks(of: $0.poster, from: .posters) },
    ]
  }

  /// One board.
  struct BoardView: TemplateView {
    let source: SiteSource
    let board: Board
    let posters: [Poster]

    static let fields: [TemplateField<Self>] = [
      .text("id", \.board.id),
      .text("name", \.board.name),
      .text("place", \.board.place),
      .optional("size", \.board.size?.text),
      .optional("distance", \.board.readingDistance?.text),
      .optional("paper") { $0.board.paper?.text },
      .list("titles") { $0.posters.map(\.title) },
      .list("packs") { [$0.source.pack(of: $0.board)].compactMap(\.self).map(PackView.init) },
    ]
  }

  /// The print pack of a board.
  struct PackView: TemplateView {
    let pack: PrintPack

    static let fields: [TemplateField<Self>] = [
      .text("href") { SitePage.posters.root + $0.pack.path },
      .text("sheets") { $0.pack.papers.map(\.text).joined(separator: ", ") },
      .text("pages") { String($0.pack.pages) },
    ]
  }
}
