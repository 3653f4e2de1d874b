import Foundation

/// The checkout that the tests run in.
public enum Checkout {
  /// Its folder, absolute.
  public static let folder: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
  }()

  /// The program that was built together with the tests.
  public static let program: String = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("boardgen").path
  }()
}

/// Makes an empty folder.
public func makeTemporaryFolder() throws -> String {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("boardgen-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder.resolvingSymlinksInPath().path
}

/// Removes a folder that a test made.
public func removeFolder(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

/// Writes a text file, making the folders it needs.
public func writeFile(_ text: String, to path: String) throws {
  try writeFile(Array(text.utf8), to: path)
}

/// Writes a file, making the folders it needs.
public func writeFile(_ bytes: [UInt8], to path: String) throws {
  let url = URL(fileURLWithPath: path)
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(bytes).write(to: url)
}

/// The regular files below a folder, by their path within it.
public func filesBelow(_ folder: String) throws -> [String: [UInt8]] {
  var files: [String: [UInt8]] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
    var isFolder: ObjCBool = false
    let whole = "\(folder)/\(path)"
    if FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue {
      files[path] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: whole)))
    }
  }
  return files
}
