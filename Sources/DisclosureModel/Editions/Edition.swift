/// One edition of a poster (lần niêm yết): what all its sheets show from some day on, whatever their
/// paper.
public struct Edition: Sendable, Hashable {
  /// Id of the poster.
  public let poster: String
  /// Title of the poster.
  public let title: String
  /// Its number among the editions of the poster, from 1.
  public let number: Int
  /// The day from which it holds.
  public let from: CivilDate
  /// Mark of all that it shows.
  public let mark: EditionMark

  /// Makes an edition.
  public init(
    poster: String, title: String, number: Int, from: CivilDate, mark: EditionMark
  ) {
    self.poster = poster
    self.title = title
    self.number = number
    self.from = from
    self.mark = mark
  }

  /// "Lần 3, từ ngày 01/12/2026".
  public var text: String { "Lần \(number), từ ngày \(from.text)" }

  /// "lần 3, mã 7F3K-2Q9M", by which a sheet is told from all others.
  public var reference: String { "lần \(number), mã \(mark.shown)" }

  /// Path, below the site, of the page that says whether it still holds. It is short, because the
  /// address is in the QR code of each sheet.
  public var path: String { "n/\(mark.text).html" }
}

/// A poster with the edition in which it is to hang.
public struct PosterEdition: Sendable, Hashable {
  /// The poster.
  public let poster: Poster
  /// The edition.
  public let edition: Edition

  /// Makes a poster with its edition.
  public init(poster: Poster, edition: Edition) {
    self.poster = poster
    self.edition = edition
  }
}
