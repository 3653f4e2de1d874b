internal import Crypto
public import DisclosureModel
internal import OrderedJSON

/// Everything that a reader sees on a poster but its edition, whatever paper it is set for.
///
/// It is what the view says, not what was rendered: the same content gives the same on any machine,
/// and neither other fonts nor another look make an office print again what says the same.
public struct PosterStatement: Sendable {
  private let poster: String
  private let digest: SHA256.Digest

  /// What `poster` shows on `day` of a site at `baseURL`; nil when the catalogue does not hold what
  /// the poster is about. A template of the office's own may have words and pictures, so those among
  /// `templates` count too, with the files that they name.
  public init?(
    _ poster: Poster, in catalog: Catalog, on day: CivilDate, baseURL: String,
    templates: [PosterTheme.File]
  ) {
    guard
      let (words, template) = PosterView.statement(
        of: poster, in: catalog, on: day, baseURL: baseURL)
    else { return nil }
    self.poster = poster.id
    var hash = SHA256()
    hash.update(data: words.canonical.bytes)
    for file in templates.named(from: template) { hash.update(data: file.bytes) }
    digest = hash.finalize()
  }

  /// The mark of an edition of the poster with a number, which shows this.
  public func mark(ofNumber number: Int) -> EditionMark {
    var hash = SHA256()
    hash.update(data: digest.map(\.self))
    hash.update(data: Array("\(poster) \(number)".utf8))
    return EditionMark(digest: hash.finalize())
  }
}

extension [PosterTheme.File] {
  /// The file at `path`, if it is among these, and those whose names stand in it or in one of them.
  fileprivate func named(from path: String) -> [PosterTheme.File] {
    var found: Set = [path]
    var count = 0
    while found.count > count {
      count = found.count
      let text = filter { found.contains($0.path) && $0.path.hasSuffix(".typ") }
        .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      for file in self where text.contains(file.path.split(separator: "/").last ?? "") {
        found.insert(file.path)
      }
    }
    return filter { found.contains($0.path) }
  }
}

extension JSON {
  /// The value without empty members and with the others by name, so that the order of a view's
  /// members and members that are not used say nothing.
  fileprivate var canonical: JSON {
    switch self {
    case .array(let values): .array(values.map(\.canonical))
    case .object(let members):
      .object(
        members.filter { !$0.1.isBlank }.map { ($0.0, $0.1.canonical) }.sorted { $0.0 < $1.0 })
    case .null, .bool, .number, .string: self
    }
  }

  private var isBlank: Bool {
    switch self {
    case .null, .bool(false): true
    case .array(let values): values.isEmpty
    case .object(let members): members.allSatisfy(\.1.isBlank)
    case .bool, .number, .string: false
    }
  }
}
