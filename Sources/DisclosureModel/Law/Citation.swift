/// A passage of the law on which something rests (căn cứ pháp lý).
public struct Citation: Sendable, Hashable {
  /// Kind and number of the document: "Luật Tiếp công dân 42/2013/QH13".
  public let document: String
  /// The place in it: "Điều 24 khoản 4"; nil where only the document is known.
  public let article: String?
  /// What it says, in one clause.
  public let says: String
  /// How sure we are that it says so.
  public let certainty: Certainty

  /// Makes a citation.
  public init(
    _ document: String, _ article: String? = nil, says: String, certainty: Certainty
  ) {
    self.document = document
    self.article = article
    self.says = says
    self.certainty = certainty
  }

  /// "Luật Tiếp công dân 42/2013/QH13, Điều 24 khoản 4".
  public var place: String { article.map { "\(document), \($0)" } ?? document }

  /// The place with what it says, and a warning where that has not been checked.
  public var text: String {
    let caution =
      switch certainty {
      case .verified: ""
      case .thirdPartyCopy: " (theo bản chép của bên thứ ba)"
      case .unverified: " (chưa đối chiếu với văn bản gốc)"
      }
    return "\(place): \(says)\(caution)"
  }
}
