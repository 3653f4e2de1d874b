internal import Glibc

/// A temporary folder with a theme's templates and the PDFs that they show, for the workers to read:
/// Typst imports from files.
/// Each worker has a file of its own in it for the view that it renders.
struct TemplateFolder: Sendable {
  /// Its path.
  let path: String
  /// Names of the workers' files, made by the workers.
  let views: [String]
  private let files: [String]

  /// A file operation that failed.
  struct Failure: Error, CustomStringConvertible {
    /// What could not be done, in Vietnamese.
    let description: String
  }

  /// Lays out `theme` and `enclosures` for as many workers as `views`; all files stand side by side.
  init(_ theme: PosterTheme, enclosures: [Enclosure], views count: Int) throws {
    var template = Array("/tmp/boardgen-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(description: "không tạo được thư mục tạm trong /tmp")
    }
    path = template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    views = (0..<count).map { "view-\($0).json" }
    let enclosed = Dictionary(
      enclosures.map { ($0.file, $0.pdf) }, uniquingKeysWith: { first, _ in first })
    let all =
      (theme.files + theme.own).filter { !$0.path.contains("/") }.map {
        (name: $0.path, bytes: $0.bytes)
      }
      + enclosed.map { (name: $0.key, bytes: $0.value) }
    files = all.map(\.name)
    for file in all { try Self.write(file.bytes, to: "\(path)/\(file.name)") }
  }

  /// Removes the folder.
  func remove() {
    for file in files + views { unlink("\(path)/\(file)") }
    rmdir(path)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let stream = fopen(path, "wb") else {
      throw Failure(description: "không ghi được tệp tạm \(path)")
    }
    let written = fwrite(bytes, 1, bytes.count, stream)
    guard fclose(stream) == 0, written == bytes.count else {
      throw Failure(description: "không ghi được tệp tạm \(path)")
    }
  }
}
