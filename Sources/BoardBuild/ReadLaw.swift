import Diagnostics
import DisclosureContent
import DisclosureModel

/// Reads the law that comes with the program. A mistake in it is no fault of the content, so it
/// stops the program.
func readLaw(folder: String) throws(IOFailure) -> Law {
  let files = try SourceTree(folder: folder).files.map {
    ContentFile(path: "law/\($0.path)", bytes: $0.bytes)
  }
  let law = readLaw(files)
  if let mistake = law.diagnostics.first {
    let format = DiagnosticFormat(files: files.map { decodeText($0).value })
    throw IOFailure("không dùng được dữ liệu pháp luật", folder, format.text(mistake))
  }
  return law.value
}
