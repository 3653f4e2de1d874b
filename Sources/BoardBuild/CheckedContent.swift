public import Diagnostics
import DisclosureContent
public import DisclosureModel
import DisclosurePosters
import DisclosureRules

/// What stages 1 to 5 make of a content folder.
public struct CheckedContent: Sendable {
  /// The catalogue; nil when the content has errors.
  public let catalog: Catalog?
  /// What was found and counts, by place.
  public let diagnostics: [Diagnostic]
  /// What was found and is accepted for now, by place.
  public let accepted: [AcceptedFinding]
  /// The texts in which something was found, for quoting their lines.
  public let sources: [SourceFile]
  /// The templates below `posters/`, by their names there.
  let templates: [PosterTheme.File]
  /// The files below `forms/`, to be published as they are.
  let forms: [SourceTree.File]

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
    let law = try readLaw(folder: law)
    let files = try SourceTree(folder: folder).files
    self = await CheckedContent(files: files, law: law, asOf: asOf, width: width)
  }

  init(files: [SourceTree.File], law: Law, asOf: CivilDate, width: Int) async {
    let reading = await readContent(
      files.map { ContentFile(path: $0.path, bytes: $0.bytes) }, width: width)
    var diagnostics = reading.diagnostics
    var accepted: [AcceptedFinding] = []
    let provenance = reading.value.provenance
    if let catalog = reading.value.readable {
      let found = checkRules(
        of: catalog, law.adding(reading.value.law), isWhole: reading.value.isWhole, asOf: asOf,
        places: Places(
          isSound: provenance.isSound, span: { provenance.span(of: $0, $1) },
          source: provenance.source, path: { provenance.path(at: $1, inFileOf: $0) }))
      let sorted = reading.value.accepting(
        found.sortedByPlace, of: Self.ruleKinds.map(\.code), on: asOf)
      diagnostics += sorted.counting
      accepted = sorted.accepted
    }
    catalog = diagnostics.containErrors ? nil : reading.value.catalog
    self.diagnostics = diagnostics.sortedByPlace
    self.accepted = accepted
    let mentioned = Set(
      (diagnostics + accepted.map(\.finding)).flatMap { [$0.span] + $0.notes.map(\.span) }
        .compactMap(\.?.path))
    sources = reading.value.sources.filter { mentioned.contains($0.path) }
    templates = files.filter { $0.path.hasPrefix("posters/") }.map {
      PosterTheme.File(path: String($0.path.dropFirst("posters/".count)), bytes: $0.bytes)
    }
    forms = files.filter { $0.path.hasPrefix("forms/") }
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
