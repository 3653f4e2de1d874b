import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosureRules
import TestSupport

/// The day for which tests compile content.
let today = CivilDate(year: 2026, month: 11, day: 21)

/// What became of some files: the catalogue, and what was found, in order of place.
struct Compilation {
  let catalog: Catalog?
  let diagnostics: [Diagnostic]
  let sources: [SourceFile]

  init(_ files: [ContentFile], asOf day: CivilDate? = today) async {
    let reading = await readContent(files, width: 1)
    let provenance = reading.value.provenance
    var diagnostics = reading.diagnostics
    let law = Law.ofTheProgram.adding(reading.value.law)
    var readable = reading.value.readable
    readable?.duties = law.duties
    if let catalog = readable, let day {
      diagnostics += await checkRules(
        of: catalog, law, isWhole: reading.value.isWhole,
        asOf: day,
        places: Places(
          isSound: provenance.isSound, span: { provenance.span(of: $0, $1) },
          source: provenance.source, path: { provenance.path(at: $1, inFileOf: $0) }),
        width: 2)
    }
    catalog = reading.value.isWhole ? readable : nil
    self.diagnostics = diagnostics.sortedByPlace
    sources = reading.value.sources
  }

  /// What the webmaster is told, one finding after the other.
  var text: String {
    let format = DiagnosticFormat(files: sources, prefix: "content/")
    return diagnostics.map(format.text).joined(separator: "\n")
  }
}

/// What is told about the small office after some edits.
func findings(_ edits: SmallOffice.Edit...) async throws -> String {
  try await Compilation(SmallOffice.contentFiles(edits)).text
}

extension SmallOffice {
  /// The files after some edits, as content.
  static func contentFiles(_ edits: [Edit]) throws -> [ContentFile] {
    try files(after: edits).map { ContentFile(path: $0.path, bytes: $0.bytes) }
  }
}

extension Law {
  /// The law that comes with the program.
  static let ofTheProgram = readLaw(lawFiles).value

  /// Its files.
  static var lawFiles: [ContentFile] {
    ((try? filesBelow("\(Checkout.folder)/law")) ?? [:]).sorted { $0.key < $1.key }
      .map { ContentFile(path: "law/\($0.key)", bytes: $0.value) }
  }
}
