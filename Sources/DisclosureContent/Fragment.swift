import Diagnostics
import DisclosureModel

/// What one content file says.
enum Fragment: Sendable {
  case office(Office)
  case boards([Board])
  case fields([Field])
  case procedure(Procedure)
  case feeSchedule(FeeSchedule)
  case contacts(Contacts)
  case receptionPlan(ReceptionPlan)
  case holidays(HolidayYear)
  case slogan(Slogan)
  case regulation(Regulation)
  case notice(Notice)
  case legalDocuments([LegalDocument])
}

/// One content file after decoding.
struct DecodedFile: Sendable {
  let source: SourceFile
  /// What it says; nil when it could not be made.
  let fragment: Fragment?
  /// Ids that a file without a fragment meant to declare, so that references to them are not
  /// reported as well.
  let intendedIDs: Set<String>
  let diagnostics: [Diagnostic]
}

extension DecodedFile {
  /// Stages 2 and 3 for one file, which depends on nothing but the file.
  init(_ file: ContentFile, as kind: ContentKind) {
    let decoded = SourceFile.decoding(file)
    source = decoded.value
    guard decoded.diagnostics.isEmpty else {
      (fragment, intendedIDs, diagnostics) = (nil, [], decoded.diagnostics)
      return
    }
    let result = kind.decode(source)
    fragment = result.value.fragment
    intendedIDs = fragment == nil ? result.value.yaml.map(Self.intendedIDs) ?? [] : []
    diagnostics = result.diagnostics
  }

  private static func intendedIDs(of node: YAMLNode) -> Set<String> {
    switch node.content {
    case .scalar: []
    case .sequence(let items): items.reduce(into: []) { $0.formUnion(intendedIDs(of: $1)) }
    case .mapping(let entries):
      entries.reduce(into: []) { ids, entry in
        if ["id", "code", "number"].contains(entry.key),
          case .scalar(let text, _) = entry.value.content
        {
          ids.insert(text.trimmed)
        }
        ids.formUnion(intendedIDs(of: entry.value))
      }
    }
  }
}
