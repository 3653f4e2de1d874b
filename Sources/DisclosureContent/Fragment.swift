import Diagnostics
import DisclosureModel

/// What one content file says.
enum Fragment: Sendable {
  case office(Office)
  case boards(BoardFile)
  case fields([Field])
  case procedure(Procedure)
  case feeSchedule(FeeSchedule)
  case contacts(Contacts)
  case receptionPlan(ReceptionPlan)
  case holidays(HolidayYear)
  case slogan(Slogan)
  case regulation(Regulation)
  case workflow(Workflow)
  case notice(Notice)
  case register(DisclosureRegister)
  case legalDocuments([LegalDocument])
  case law(Law)
  case editionLog(EditionLog)
}

/// One content file after decoding.
struct DecodedFile: Sendable {
  /// The file as it was read.
  let file: ContentFile
  let source: SourceFile
  /// What kind of file it is: the pattern of its path.
  let pattern: String
  /// What it says; nil when it could not be made.
  let fragment: Fragment?
  /// Findings of rules that it accepts, in its order.
  let acceptances: [Acceptance]
  /// What a file with mistakes meant to declare.
  let intention: Intention
  let diagnostics: [Diagnostic]
}

/// The ids that a file with mistakes meant to declare, so that references to them are not reported
/// as well.
enum Intention: Sendable {
  case ids(Set<String>)
  /// The file could not be read at all.
  case unknown

  static let none = Intention.ids([])
}

extension DecodedFile {
  /// Stages 2 and 3 for one file, which depends on nothing but the file.
  init(_ file: ContentFile, as kind: ContentKind) {
    self.file = file
    let decoded = SourceFile.decoding(file, limit: kind.limit)
    source = decoded.value
    pattern = kind.pattern
    guard decoded.diagnostics.isEmpty || !source.text.isEmpty else {
      (fragment, acceptances, intention, diagnostics) = (nil, [], .unknown, decoded.diagnostics)
      return
    }
    let result = kind.decode(source)
    fragment = result.value.fragment
    acceptances = result.value.acceptances
    diagnostics = decoded.diagnostics + result.diagnostics
    if diagnostics.containErrors {
      intention = result.value.yaml.map { .ids($0.intendedIDs) } ?? .unknown
    } else {
      intention = .none
    }
  }
}

extension YAMLNode {
  /// The ids that the mappings within declare; of a mapping without one, every text, since one of
  /// them may be the id under a misspelt key.
  fileprivate var intendedIDs: Set<String> {
    switch content {
    case .scalar: return []
    case .sequence(let items): return items.reduce(into: []) { $0.formUnion($1.intendedIDs) }
    case .mapping(let entries):
      let declaring = entries.filter { ["id", "code", "number"].contains($0.key) }
      var ids: Set<String> = []
      for case .scalar(let text, _) in (declaring.isEmpty ? entries : declaring).map(
        \.value.content)
      {
        ids.formUnion([text.trimmed, VietnameseText.slug(text)])
      }
      return entries.reduce(into: ids) { $0.formUnion($1.value.intendedIDs) }
    }
  }
}
