import Diagnostics
import DisclosureModel

/// Looks through texts for everything that rules about texts object to, in one pass a text.
struct TextScanner {
  /// Something that was seen.
  struct Sighting {
    let subject: Mention.Subject
    let letters: Range<Int>
  }

  /// What a phrase may be the sign of.
  private enum Sign {
    case document(RepealedDocument)
    case name(FormerName)
    case amended(AmendedDocument)
    case weekday(Weekday)
    case day, birth, letter, recording
  }

  private let search: PhraseSearch
  private let signs: [Sign]
  private let tones: ToneStyle
  private let ownPhones: Set<String>
  private let receptionRules: Set<String>

  init(_ catalog: Catalog, _ law: Law, asOf day: CivilDate) {
    var signs: [(phrase: String, sign: Sign)] = []
    signs += law.repealed.filter { day >= $0.since }.map { ($0.number, .document($0)) }
    for name in law.formerNames where day >= name.since {
      signs += ([name.name] + name.variants).map { ($0, .name(name)) }
    }
    for document in law.amended where day >= document.since {
      signs += ([document.number] + document.variants).map { ($0, .amended(document)) }
    }
    signs += Weekday.allCases.map { ($0.text, .weekday($0)) }
    signs += [("ngày", .day), ("kính gửi", .letter), ("thân gửi", .letter)]
    signs += ["sinh ngày", "ngày sinh", "sinh năm", "năm sinh"].map { ($0, .birth) }
    signs += ["ghi âm", "ghi hình", "quay phim", "chụp ảnh", "phát trực tiếp", "livestream"]
      .map { ($0, .recording) }
    search = PhraseSearch(signs.map(\.phrase))
    self.signs = signs.map(\.sign)
    tones = catalog.office.toneStyle
    ownPhones = catalog.officePhones
    receptionRules = Set(catalog.regulations.filter { $0.kind == .reception }.map(\.id))
  }

  /// What is seen in a text, by place.
  func sightings(in text: FoldedText, of source: SourceFile, _ item: CatalogItem) -> [Sighting] {
    var seen = search.hits(in: text).compactMap { hit in
      sighting(signs[hit.phrase], at: hit.letters, in: text, of: source, item)
    }
    if item.tellsOfCitizens { seen += numbers(in: text, of: source) }
    seen += text.tones(against: tones).map { right, letters in
      let written = source.text(text.bytes(letters))
      return Sighting(subject: .tone(right.text(inCaseOf: written)), letters: letters)
    }
    return seen.sorted { $0.letters.lowerBound < $1.letters.lowerBound }
  }

  private func sighting(
    _ sign: Sign, at letters: Range<Int>, in text: FoldedText, of source: SourceFile,
    _ item: CatalogItem
  ) -> Sighting? {
    switch sign {
    case .document(let document):
      return text.speaksOfThePast(around: letters)
        ? nil : Sighting(subject: .document(document), letters: letters)
    case .name(let name):
      return text.speaksOfThePast(around: letters)
        ? nil : Sighting(subject: .name(name), letters: letters)
    case .amended(let document):
      let near =
        max(0, letters.lowerBound - 200)..<min(text.letters.count, letters.upperBound + 200)
      return text.words(near).contains(document.amendmentNumber.lowercased())
        ? nil : Sighting(subject: .amended(document), letters: letters)
    case .weekday(let weekday):
      guard !text.counts(before: letters.lowerBound),
        let date = text.date(after: letters.upperBound), date.weekday != weekday
      else { return nil }
      return Sighting(subject: .weekday(date), letters: letters)
    case .day:
      guard let (right, letters) = text.longDate(after: letters),
        !source.text(text.bytes(letters)).contains("\n")
      else { return nil }
      return Sighting(subject: .longDate(right), letters: letters)
    case .recording:
      guard case .regulation(let id) = item, receptionRules.contains(id),
        text.bansRecording(at: letters)
      else { return nil }
      return Sighting(subject: .recording, letters: letters)
    case .birth:
      guard item.tellsOfCitizens, text.hasDateOrYear(after: letters.upperBound),
        source.names(aPersonIn: text, before: letters.lowerBound)
      else { return nil }
      return Sighting(subject: .personal("ngày sinh"), letters: letters)
    case .letter:
      return item.tellsOfCitizens && source.addresses(aPersonIn: text, after: letters.upperBound)
        ? Sighting(subject: .recipient, letters: letters) : nil
    }
  }

  /// Numbers of identity papers, and private telephones beside a name.
  private func numbers(in text: FoldedText, of source: SourceFile) -> [Sighting] {
    text.numbers.compactMap { number in
      if text.isIdentity(number) {
        return Sighting(subject: .identity, letters: number.letters)
      }
      guard number.digits.isMobile, !ownPhones.contains(number.digits),
        source.names(aPersonIn: text, before: number.letters.lowerBound)
      else { return nil }
      return Sighting(subject: .personal("số điện thoại riêng"), letters: number.letters)
    }
  }
}

extension CatalogItem {
  /// Whether its texts may tell of single citizens.
  fileprivate var tellsOfCitizens: Bool {
    switch self {
    case .notice, .regulation, .procedure, .workflow, .receptionPlan: true
    default: false
    }
  }
}

extension Catalog {
  /// The digits of all telephone numbers of the office itself.
  fileprivate var officePhones: Set<String> {
    Set(
      ([office.phone, office.desk.phone, office.feedback.phone, office.feedback.fax]
        + contacts.leaders.map(\.phone) + contacts.hotlines.map(\.phone)).compactMap { $0?.digits })
  }
}

extension [UInt16] {
  /// Small letters as text, capital where those of `written` are.
  fileprivate func text(inCaseOf written: Substring) -> String {
    zip(String(decoding: self, as: UTF16.self), written).map { letter, was in
      was.isUppercase ? letter.uppercased() : String(letter)
    }.joined()
  }
}
