import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosureRules
import TestSupport

/// Compiles files and gives what the webmaster is told, one finding after the other.
func findings(in files: [(path: String, bytes: [UInt8])]) async throws -> String {
  let reading = await readContent(
    files.map { ContentFile(path: $0.path, bytes: $0.bytes) }, width: 1)
  var diagnostics = reading.diagnostics
  if let catalog = reading.value.catalog {
    let day = try CivilDate.read("21/11/2026").get()
    diagnostics += checkRules(of: catalog, asOf: day) { reading.value.provenance.span(of: $0, $1) }
  }
  let format = DiagnosticFormat(files: reading.value.sources, prefix: "content/")
  return diagnostics.map(format.text).joined(separator: "\n")
}

/// The findings of the small office with some files changed; nil takes a file away.
func findings(changing changes: [String: String?]) async throws -> String {
  try await findings(
    in: SmallOffice.files(changing: changes).map { ($0.path, Array($0.text.utf8)) })
}

/// The findings of the small office with one text of one file replaced by another.
func findings(in path: String, replacing old: String, by new: String) async throws -> String {
  let file = SmallOffice.files[path] ?? ""
  guard let range = file.firstRange(of: old) else { return "không có “\(old)” trong \(path)" }
  return try await findings(changing: [path: file.replacingCharacters(in: range, with: new)])
}

extension String {
  func firstRange(of part: String) -> Range<String.Index>? { self.ranges(of: part).first }

  func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
