import DisclosureModel
import DisclosurePosters
import Parallel

extension CheckedContent {
  /// The posters of the catalogue with the editions in which they are to hang on the day of the
  /// check: those whose ids are `wanted`, and those that were put on a wall before.
  ///
  /// `log` is what was recorded, where that is not the catalogue's own.
  func editions(
    wanted: Set<String>, in catalog: Catalog, after log: EditionLog? = nil, baseURL: String,
    width: Int
  ) async -> [PosterEdition] {
    let history = EditionHistory(log ?? catalog.editionLog)
    let posters = catalog.posters(on: asOf).filter {
      wanted.contains($0.id) || !history.editions(of: $0.id).isEmpty
    }
    let (day, templates) = (asOf, templates)
    return await concurrentMap(posters, width: width) { poster in
      PosterStatement(poster, in: catalog, on: day, baseURL: baseURL, templates: templates).map {
        PosterEdition(
          poster: poster, edition: history.edition(of: poster, on: day, mark: $0.mark(ofNumber:)))
      }
    }.compactMap(\.self)
  }
}

extension [PosterEdition] {
  /// Those of `posters`, which may be for other papers, in their order.
  func of(_ posters: [Poster]) -> [PosterEdition] {
    let editions = Dictionary(
      map { ($0.poster.id, $0.edition) }, uniquingKeysWith: { first, _ in first })
    return posters.compactMap { poster in
      editions[poster.id].map { PosterEdition(poster: poster, edition: $0) }
    }
  }
}
