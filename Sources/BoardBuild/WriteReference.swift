import DisclosureContent

/// Writes the content reference and the JSON Schemas below `folder`, replacing what is there.
public func writeReference(to folder: String) throws(IOFailure) {
  try makeFolder("\(folder)/schema")
  try replaceFile("\(folder)/noi-dung.md", ContentReference.markdown)
  for file in JSONSchema.files { try replaceFile("\(folder)/schema/\(file.name)", file.text) }
}

private func replaceFile(_ path: String, _ text: String) throws(IOFailure) {
  try removeTree(path)
  try writeNewFile(path, Array(text.utf8))
}
