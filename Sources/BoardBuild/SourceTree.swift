import DisclosureModel
import Glibc
import Parallel

/// Whether the reader passes over what has this name: hidden files and the leavings of editors.
public func isPassedOver(_ name: String) -> Bool {
  name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#")
}

/// One snapshot of a folder: the only reader of content and theme.
struct SourceTree: Sendable {
  struct File: Sendable {
    /// Path below the folder, NFC, with `/` between its parts.
    let path: String
    let bytes: [UInt8]
    /// Where the file lies.
    let place: String
  }

  /// The files, ascending by the bytes of their paths.
  let files: [File]

  /// The most files that a folder may hold.
  static let fileLimit = 20_000

  /// Reads all files of a folder but what is passed over; links are refused, because what they lead
  /// to may lie outside.
  init(folder: String) throws(IOFailure) {
    var files: [File] = []
    for (path, place) in try Self.list(folder) {
      files.append(File(path: path, bytes: try readFile(place), place: place))
    }
    self.init(files)
  }

  /// The same, reading `width` files at once.
  init(folder: String, width: Int) async throws(IOFailure) {
    let read = await concurrentMap(try Self.list(folder), width: width) { path, place in
      Result { () throws(IOFailure) in
        File(path: path, bytes: try readFile(place), place: place)
      }
    }
    var files: [File] = []
    for file in read { files.append(try file.get()) }
    self.init(files)
  }

  /// The files of a folder, ascending by path.
  private static func list(
    _ folder: String
  ) throws(IOFailure) -> [(path: String, place: String)] {
    guard try entryKind(folder) != nil else {
      throw IOFailure("không đọc được thư mục", folder, "không có")
    }
    var found: [(path: String, place: String)] = []
    try Self.collect(in: folder, below: "", into: &found)
    if found.count > Self.fileLimit {
      throw IOFailure(
        "không đọc hết thư mục", folder, "có \(found.count) tệp, nhiều hơn \(Self.fileLimit)")
    }
    found.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for (first, second) in zip(found, found.dropFirst()) where first.path == second.path {
      throw IOFailure(
        "không đọc", "\(first.place) và \(second.place)",
        "hai tên chỉ khác nhau ở cách mã hóa dấu; hãy đổi tên một trong hai tệp")
    }
    return found
  }

  init(_ files: [File]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether a file or a folder of this name is hidden or the leaving of an editor.
  static func isPassedOver(_ name: some StringProtocol) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#")
  }

  private static func collect(
    in folder: String, below prefix: String, into found: inout [(path: String, place: String)]
  ) throws(IOFailure) {
    for name in try names(in: folder) {
      if isPassedOver(name) { continue }
      let place = "\(folder)/\(name)"
      // Names from some systems are decomposed; addresses must not be.
      let path = prefix + VietnameseText.nfc(name)
      switch try entryKind(place) {
      case .file: found.append((path, place))
      case .folder: try collect(in: place, below: path + "/", into: &found)
      case .link:
        throw IOFailure("không đọc", place, "đây là liên kết; hãy chép chính tệp đó vào thư mục")
      case .other, nil: continue
      }
    }
  }
}
