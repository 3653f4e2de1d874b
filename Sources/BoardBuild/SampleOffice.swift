import DisclosureContent

/// Copies the sample content to a new folder, without what the sample has put on its walls. A folder
/// that holds anything is refused.
public func copySample(from sample: String, to folder: String) throws(IOFailure) {
  if try entryKind(folder) != nil, try !names(in: folder).isEmpty {
    throw IOFailure("không chép nội dung mẫu vào", folder, "thư mục đã có nội dung")
  }
  let files = try SourceTree(folder: sample).files
  for file in files where ![editionLogPath, ReleasedFacts.path].contains(file.path) {
    let path = "\(folder)/\(file.path)"
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    try writeNewFile(path, file.bytes)
  }
}
