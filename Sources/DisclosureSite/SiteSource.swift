internal import DisclosureModel
internal import Templates

/// What pages are made from: the catalogue on one day, with its things at hand by id.
///
/// Every view holds it, so that it is shared; a struct would be copied field by field.
final class SiteSource: Sendable {
  let catalog: Catalog
  let asOf: CivilDate
  /// Address of the published site, without a final slash.
  let baseURL: String
  /// The office as every page shows it.
  let office: PreparedView<OfficeView>
  /// Procedures in force, by field and code as in the catalogue.
  let current: [Procedure]
  /// The posters of the office, in the catalogue's order.
  let posters: [Poster]
  /// Reception sessions of all plans, by date.
  let sessions: [ReceptionSession]
  /// The posters with the editions in which they are to hang, as far as they matter to the site.
  let editions: [PosterEdition]
  /// The recorded editions.
  let editionHistory: EditionHistory
  /// What the releases say has changed.
  let history: SiteHistory

  private let fields: [String: Field]
  private let procedures: [String: Procedure]
  private let agencies: [String: Agency]
  private let counters: [String: Desk.Counter]
  private let leaders: [String: Leader]
  private let legalDocuments: [String: (citation: String, path: String)]
  private let procedurePosters: [String: Poster]
  private let made: [String: Poster]
  private let packs: [String: PrintPack]
  private let tilePapers: [PaperSize]
  private let hasBleed: Bool
  private let currentEditions: [String: PosterEdition]

  init(_ catalog: Catalog, options: SiteOptions) {
    self.catalog = catalog
    asOf = options.asOf
    baseURL =
      options.baseURL.hasSuffix("/") ? String(options.baseURL.dropLast()) : options.baseURL
    office = PreparedView(
      OfficeView(
        office: catalog.office, hotline: catalog.contacts.hotlines.first.map(HotlineView.init),
        updated: options.asOf.text, hasPosters: !options.posters.isEmpty,
        hasReleases: !catalog.editionLog.releases.isEmpty))
    made = Self.byKey(options.posters, \.id)
    packs = Self.byKey(options.packs, \.board)
    tilePapers = options.tilePapers
    hasBleed = options.hasBleed
    editions = options.editions
    currentEditions = Self.byKey(options.editions, \.poster.id)
    editionHistory = EditionHistory(catalog.editionLog)
    history = SiteHistory(catalog, on: options.asOf)
    current = catalog.procedures.filter { $0.lifecycle.validity(on: options.asOf) == .active }
    sessions = catalog.receptionSessions
    posters = catalog.posters(on: options.asOf)
    fields = Self.byKey(catalog.fields, \.id)
    procedures = Self.byKey(catalog.procedures, \.code.text)
    agencies = Self.byKey(catalog.office.agencies, \.id)
    counters = Self.byKey(catalog.office.desk.counters, \.id)
    leaders = Self.byKey(catalog.contacts.leaders, \.id)
    legalDocuments = Dictionary(
      catalog.legalDocuments.map { document in
        let path = SitePage.legalDocuments.at(legalAnchor(document.number))
        return (document.number, (document.citation, path))
      }, uniquingKeysWith: { first, _ in first })
    let ofProcedures = posters.compactMap { poster in
      if case .procedure(let code) = poster.kind { (code.text, poster) } else { nil }
    }
    procedurePosters = Dictionary(ofProcedures, uniquingKeysWith: { first, _ in first })
  }

  private static func byKey<Value>(
    _ values: [Value], _ key: (Value) -> String
  ) -> [String: Value] {
    Dictionary(values.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func field(_ id: String) -> Field? { fields[id] }
  func procedure(_ code: String) -> Procedure? { procedures[code] }
  func counter(_ id: String?) -> Desk.Counter? { id.flatMap { counters[$0] } }
  func leader(_ id: String) -> Leader? { leaders[id] }

  /// Where a legal document stands below the site; nil when it is not known.
  func legalPath(_ number: String) -> String? { legalDocuments[number]?.path }

  func poster(of code: ProcedureCode) -> Poster? { procedurePosters[code.text] }

  /// A poster with the edition in which it is to hang; nil when it is no longer made.
  func edition(of poster: String) -> PosterEdition? { currentEditions[poster] }

  /// The file of the site at an address that a server would answer, which may end with a folder.
  func file(at address: String) -> String {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].isEmpty || parts[0].hasSuffix("/") ? "\(parts[0])index.html" : "\(parts[0])"
    return parts.count > 1 ? "\(path)#\(parts[1])" : path
  }

  /// The name of an agency; its id where the catalogue does not know it.
  func agency(_ id: String) -> String { agencies[id]?.name ?? id }

  /// What is particular to `page`.
  func view(of page: SitePage) -> PageView {
    PageView(page: page, root: page.root, address: "\(baseURL)/\(page.path)")
  }

  /// A link from `page` to a legal document, by its citation; nil when it is not known.
  func legalLink(_ number: String, from page: SitePage) -> LinkView? {
    legalDocuments[number].map { LinkView(text: $0.citation, href: page.root + $0.path) }
  }

  /// A link from `page` to a procedure; nil when it is not known.
  func procedureLink(_ code: ProcedureCode, from page: SitePage) -> LinkView? {
    procedure(code.text).map { procedure in
      LinkView(
        text: procedure.displayName, href: page.root + SitePage.procedure(procedure.code).path)
    }
  }

  /// The formats in which there is a sheet of `poster` to print; none when it is not made.
  func paperLinks(of poster: Poster, from page: SitePage) -> [LinkView] {
    guard let made = made[poster.id] else { return [] }
    return made.formats.map {
      LinkView(text: $0.text, href: page.root + poster.path($0))
    }
  }

  /// What else there is of `poster` to print: cut into tiles, with bleed.
  func otherPrintLinks(of poster: Poster, from page: SitePage) -> [LinkView] {
    (made[poster.id]?.formats ?? []).flatMap { format in
      let tiles = tilePapers.filter { TilePlan(format.size, on: $0) != nil }.map { paper in
        LinkView(
          text: "\(format.text), ghép từ \(paper.text)",
          href: page.root + poster.tilesPath(format, paper: paper))
      }
      let bleeding = LinkView(
        text: "\(format.text), chừa xén", href: page.root + poster.bleedPath(format))
      return hasBleed ? tiles + [bleeding] : tiles
    }
  }

  /// The print pack of a board; nil when it is not made.
  func pack(of board: Board) -> PrintPack? { packs[board.id] }

  /// The address, from `page`, of the picture of a poster; nil when the poster is not made.
  func preview(of poster: Poster, from page: SitePage) -> String? {
    made[poster.id].map { page.root + $0.previewPath }
  }

  /// Formatted text as it stands on `page` below a heading of `level`.
  func markup(_ text: RichText, on page: SitePage, below level: Int = 2) -> Markup {
    var writer = RichTextWriter(source: self, root: page.root, headingLevel: level)
    writer.write(text.blocks)
    return Markup(writer.html)
  }

  /// The sections of a text on `page`.
  func sections(_ sections: [TextSection], on page: SitePage) -> [SectionView] {
    sections.map { SectionView(title: $0.title, content: markup($0.content, on: page)) }
  }
}
