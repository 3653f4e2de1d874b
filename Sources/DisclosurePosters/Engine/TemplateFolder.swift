internal import Glibc

/// A temporary folder with a theme's templates, for the workers to read: Typst imports from files.
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

  /// Lays out `theme` for as many workers as `views`; its files stand side by side.
  init(_ theme: PosterTheme, views count: Int) throws {
    var template = Array("/tmp/boardgen-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(description: "không tạo được thư mục tạm trong /tmp")
    }
    path = template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    views = (0..<count).map { "view-\($0).json" }
    files = theme.files.map(\.path).filter { !$0.contains("/") }
    for file in theme.files where !file.path.contains("/") {
      try Self.write(file.bytes, to: "\(path)/\(file.path)")
    }
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
