import DisclosureContent
import DisclosureRules

/// Writes the content reference, the JSON Schemas and the rules below `folder`, replacing what is there.
public func writeReference(to folder: String) throws(IOFailure) {
  try makeFolder("\(folder)/schema")
  try replaceFile("\(folder)/noi-dung.md", ContentReference.markdown)
  try replaceFile("\(folder)/rules.md", RuleReference.markdown)
  for file in JSONSchema.files { try replaceFile("\(folder)/schema/\(file.name)", file.text) }
}

private func replaceFile(_ path: String, _ text: String) throws(IOFailure) {
  try removeTree(path)
  try writeNewFile(path, Array(text.utf8))
}
