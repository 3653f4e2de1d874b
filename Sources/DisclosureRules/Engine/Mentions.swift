import Diagnostics
import DisclosureModel
import Parallel

/// A place in the texts of the content at which a rule may take offence.
struct Mention: Sendable {
  /// What stands there.
  enum Subject: Sendable {
    /// A document that is no longer in force, spoken of as if it were.
    case document(RepealedDocument)
    /// A name or term that is no longer used.
    case name(FormerName)
    /// A document that is in force as amended, without the amendment.
    case amended(AmendedDocument)
    /// A weekday with a date that falls on another.
    case weekday(CivilDate)
    /// A ban of recordings without the condition of the law.
    case recording
    /// A date in long form with wrong zeros, and the right one.
    case longDate(String)
    /// A tone on the vowel where the office does not put it, and the right letters.
    case tone(String)
    /// The number of somebody's identity papers.
    case identity
    /// Somebody's day of birth or private telephone, beside the name.
    case personal(String)
    /// The name of somebody to whom a letter is written.
    case recipient
  }

  let subject: Subject
  let item: CatalogItem
  /// The field, or `body` for the text of a Markdown file.
  let path: String
  let span: SourceSpan
  /// The words as they were written.
  let words: String
}

extension RuleInput {
  /// What the published texts say that a rule may object to on the day of the check, by item and
  /// place; `width` texts are looked through at once.
  static func mentions(
    in catalog: Catalog, _ law: Law, asOf day: CivilDate, _ places: Places, width: Int
  ) async -> [Mention] {
    let scanner = TextScanner(catalog, law, asOf: day)
    return await concurrentMap(catalog.publishedItems(on: day), width: width) {
      item -> [Mention] in
      guard let source = places.source(item) else { return [] }
      let text = FoldedText(source.text)
      return scanner.sightings(in: text, of: source, item).compactMap { sighting in
        let bytes = text.bytes(sighting.letters)
        guard let path = places.path(item, bytes.lowerBound), !isRecord(path) else { return nil }
        return Mention(
          subject: sighting.subject, item: item, path: path,
          span: SourceSpan(path: source.path, bytes: bytes), words: source.words(bytes))
      }
    }.flatMap(\.self)
  }

  /// Whether a field records where something comes from, in the words of its time.
  private static func isRecord(_ path: String) -> Bool {
    ["decisions", "legal_basis", "verified", "decision", "source"].contains {
      path == $0 || path.hasPrefix("\($0)[") || path.hasPrefix("\($0).")
    }
  }
}

extension SourceFile {
  fileprivate func words(_ bytes: Range<Int>) -> String {
    text(bytes).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What stands at some UTF-8 offsets.
  func text(_ bytes: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return text[start..<utf8.index(start, offsetBy: bytes.count)]
  }
}

extension Catalog {
  /// The things of which the site or a poster says something on `day`, in the catalogue's order;
  /// legal documents are left out, for their list is there to tell of the past.
  func publishedItems(on day: CivilDate) -> [CatalogItem] {
    [.office, .contacts]
      + procedures.filter { $0.lifecycle.validity(on: day) != .ended }.map { .procedure($0.code) }
      + feeSchedules.filter { $0.period.validity(on: day) != .ended }.map {
        .feeSchedule(id: $0.id)
      }
      + receptionPlans.filter { $0.year >= day.year }.map { .receptionPlan(year: $0.year) }
      + regulations.filter { $0.period.validity(on: day) != .ended }.map { .regulation(id: $0.id) }
      + workflows.filter { $0.period.validity(on: day) != .ended }.map { .workflow(id: $0.id) }
      + notices.filter { $0.posted.validity(on: day) != .ended }.map { .notice(id: $0.id) }
  }
}
