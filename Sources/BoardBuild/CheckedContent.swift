public import Diagnostics
import DisclosureContent
public import DisclosureModel
import DisclosurePosters
import DisclosureRules
import DisclosureSite

/// What stages 1 to 5 make of a content folder.
public struct CheckedContent: Sendable {
  /// What was found and counts, by place.
  public private(set) var diagnostics: [Diagnostic]
  /// What was found and is accepted for now, by place.
  public let accepted: [AcceptedFinding]
  /// The day of the check.
  let asOf: CivilDate
  let reading: ContentReading
  /// The catalogue of what could be read, with the duties of the law.
  let readable: Catalog?
  let files: [SourceTree.File]

  /// The catalogue; nil when the content has errors.
  public var catalog: Catalog? { diagnostics.containErrors ? nil : readable }

  /// The catalogue, whatever the rules find in it; nil when some of the content could not be read.
  var wholeReadable: Catalog? { reading.isWhole ? readable : nil }

  /// The texts in which something was found, for quoting their lines.
  public var sources: [SourceFile] {
    let mentioned = Set(
      (diagnostics + accepted.map(\.finding)).flatMap { [$0.span] + $0.notes.map(\.span) }
        .compactMap(\.?.path))
    return reading.sources.filter { mentioned.contains($0.path) }
  }

  /// A file of the content as it was read; nil when it is not there.
  func file(at path: String) -> ContentFile? {
    files.first { $0.path == path }.map { ContentFile(path: path, bytes: $0.bytes) }
  }

  /// The office's own templates and the pictures in them, by their names.
  var templates: [PosterTheme.File] {
    files.compactMap { file in
      OfficeTemplate.name(of: file.path).map { PosterTheme.File(path: $0, bytes: file.bytes) }
    }
  }

  /// The files that are published as they are, by their paths below the site.
  var publishedFiles: [(path: String, address: String, bytes: [UInt8])] {
    [
      (PublishedFolder.forms, SiteFolder.forms, formAddress),
      (.pictures, SiteFolder.pictures, pictureAddress),
    ].flatMap { folder, place, address in
      files.filter { $0.path.hasPrefix(folder.prefix) }.map { file in
        let name = String(file.path.dropFirst(folder.prefix.count))
        return (place + name, address(name), file.bytes)
      }
    }
  }

  /// Adds what a later stage found.
  mutating func add(_ found: [Diagnostic]) { diagnostics = (diagnostics + found).sortedByPlace }

  /// Every kind of finding that a check can make, by code.
  public static var findingKinds: [FindingKind] {
    (contentFindingKinds + ruleKinds).sorted { $0.code < $1.code }
  }

  /// The findings of rules. The reader makes some findings under the number of a rule.
  private static var ruleKinds: [FindingKind] {
    let read = Set(contentFindingKinds.map(\.code))
    return Rule.all.compactMap(\.kind).filter { !read.contains($0.code) }
  }

  /// Reads, decodes, resolves and checks the content folder as of a day, working on `width` files
  /// at once; `law` is the folder with the law of the rules. Throws only when a folder cannot be
  /// read or the law is not sound.
  public init(folder: String, law: String, asOf: CivilDate, width: Int) async throws(IOFailure) {
    let content = try await SourceTree(folder: folder, width: width)
    try await self.init(content, law: law, asOf: asOf, width: width, after: nil)
  }

  /// The same of a folder that was read, taking over from an earlier reading what files say that are
  /// the same.
  init(
    _ content: SourceTree, law: String, asOf: CivilDate, width: Int, after earlier: ContentReading?
  ) async throws(IOFailure) {
    let law = try readLaw(folder: law)
    self = await CheckedContent(
      files: content.files, law: law, asOf: asOf, width: width, after: earlier)
  }

  init(
    files: [SourceTree.File], law: Law, asOf: CivilDate, width: Int,
    after earlier: ContentReading? = nil
  ) async {
    let reading = await readContent(
      files.map { ContentFile(path: $0.path, bytes: $0.bytes) }, width: width, after: earlier)
    var diagnostics = reading.diagnostics
    var accepted: [AcceptedFinding] = []
    let provenance = reading.value.provenance
    let law = law.adding(reading.value.law)
    var readable = reading.value.readable
    readable?.duties = law.duties
    if let catalog = readable {
      let found = await checkRules(
        of: catalog, law, isWhole: reading.value.isWhole, asOf: asOf,
        places: Places(
          isSound: provenance.isSound, span: { provenance.span(of: $0, $1) },
          source: provenance.source, path: { provenance.path(at: $1, inFileOf: $0) }),
        width: width)
      let sorted = reading.value.accepting(
        found.sortedByPlace, of: Self.ruleKinds.map(\.code), on: asOf)
      diagnostics += sorted.counting
      accepted = sorted.accepted
    }
    self.diagnostics = diagnostics.sortedByPlace
    self.accepted = accepted
    self.asOf = asOf
    self.reading = reading.value
    self.readable = readable
    self.files = files
  }
}

extension Rule {
  /// Its findings; nil when another part of the program makes them, if any.
  fileprivate var kind: FindingKind? {
    guard code == number else { return nil }
    return FindingKind(
      number, severity, requirement,
      basis.map { "căn cứ: \($0.text)" } ?? "hãy làm theo lời khuyên ở từng chỗ")
  }
}
