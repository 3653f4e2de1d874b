/// A poster of the office's own, with a template that the office keeps in `content/posters/`.
public struct OwnPoster: Sendable, Hashable {
  /// Short id, unique among own posters; the poster's id is `rieng-<id>`.
  public var id: String
  /// Its title.
  public var title: String
  /// File name of its template below `posters/`.
  public var template: String
  /// Ids of the posters whose contents it may show.
  public var shows: [String]

  /// Makes an own poster.
  public init(id: String, title: String, template: String, shows: [String]) {
    self.id = id
    self.title = title
    self.template = template
    self.shows = shows
  }
}
