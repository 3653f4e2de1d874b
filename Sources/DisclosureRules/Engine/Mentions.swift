import Diagnostics
import DisclosureModel

/// A place where the content speaks of something that the law has done away with.
struct Mention: Sendable {
  /// What is spoken of.
  enum Subject: Sendable {
    case document(RepealedDocument)
    case name(FormerName)
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
  /// What is out of use on the day of the check and is spoken of as if it were not, by item and
  /// place. Where a sentence says itself that it speaks of the past, or cites an old document of a
  /// body that is gone, that is no such place.
  static func mentions(
    in catalog: Catalog, _ law: Law, asOf day: CivilDate, _ places: Places
  ) -> [Mention] {
    var subjects: [Mention.Subject] = []
    var phrases: [String] = []
    for document in law.repealed where day >= document.since {
      subjects.append(.document(document))
      phrases.append(document.number)
    }
    for name in law.formerNames where day >= name.since {
      for words in [name.name] + name.variants {
        subjects.append(.name(name))
        phrases.append(words)
      }
    }
    let search = PhraseSearch(phrases)
    return catalog.publishedItems(on: day).flatMap { item -> [Mention] in
      guard let source = places.source(item) else { return [] }
      let text = FoldedText(source.text)
      return search.hits(in: text).compactMap { hit in
        let bytes = text.bytes(hit.letters)
        guard !text.speaksOfThePast(around: hit.letters),
          let path = places.path(item, bytes.lowerBound), !isRecord(path)
        else { return nil }
        return Mention(
          subject: subjects[hit.phrase], item: item, path: path,
          span: SourceSpan(path: source.path, bytes: bytes), words: source.words(bytes))
      }
    }
  }

  /// Whether a field records where something comes from, in the words of its time.
  private static func isRecord(_ path: String) -> Bool {
    ["decisions", "legal_basis", "verified", "decision", "source"].contains {
      path == $0 || path.hasPrefix("\($0)[") || path.hasPrefix("\($0).")
    }
  }
}

extension FoldedText {
  /// Whether the sentence around some words says that it speaks of the past, or cites a numbered
  /// document just before them.
  fileprivate func speaksOfThePast(around range: Range<Int>) -> Bool {
    let start = letters[max(0, range.lowerBound - 160)..<range.lowerBound]
    let from = start.lastIndex(where: Self.endsSentence).map { $0 + 1 } ?? start.startIndex
    let end = letters[range.upperBound..<min(letters.count, range.upperBound + 160)]
    let to = end.firstIndex(where: Self.endsSentence) ?? end.endIndex
    let sentence = words(from..<to) + " "
    return Self.signsOfThePast.contains(where: sentence.contains)
      || words(max(from, range.lowerBound - 60)..<range.lowerBound).citesDocument
  }

  private static func endsSentence(_ letter: UInt16) -> Bool {
    letter == 0x2E || letter == 0x3B || letter == 0x3A || letter == 0x21 || letter == 0x3F
  }

  private static let signsOfThePast = [
    "trước đây", "trước ngày", "trước kia", "(cũ)", " cũ ", " cũ)", "nay là", "nay thuộc",
    "hết hiệu lực",
    "thay thế", "bãi bỏ", "thay cho", "sáp nhập", "hợp nhất", "không còn",
  ]
}

extension String {
  /// Whether it holds the number of a document, such as "12/2019/qđ-ubnd".
  fileprivate var citesDocument: Bool {
    split(separator: " ").contains { word in
      word.first?.isNumber == true && word.contains("/") && word.contains(where: \.isLetter)
        && !word.contains("đồng")
    }
  }
}

extension SourceFile {
  fileprivate func words(_ bytes: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let words = text[start..<utf8.index(start, offsetBy: bytes.count)]
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
      + notices.filter { $0.posted.validity(on: day) != .ended }.map { .notice(id: $0.id) }
  }
}
