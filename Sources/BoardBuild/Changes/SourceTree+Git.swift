import DisclosureModel
import Subprocess

extension SourceTree {
  /// Reads what a folder held at a revision of the Git repository that it lies in, from the
  /// repository alone: no file of the work tree is read or written, and nothing is fetched.
  init(folder: String, revision: String) async throws {
    let git = Git(folder: folder, revision: revision)
    let commit = try await git.commit()
    let entries = try await git.entries(of: commit)
    if entries.isEmpty {
      throw git.failure("ở bản này chưa có thư mục \(folder)")
    }
    if entries.count > Self.fileLimit {
      throw git.failure("có \(entries.count) tệp, nhiều hơn \(Self.fileLimit)")
    }
    let blobs = try await git.blobs(entries.map(\.blob))
    self.init(
      zip(entries, blobs).map { entry, bytes in
        File(
          path: VietnameseText.nfc(entry.path), bytes: bytes, place: "\(revision):\(entry.path)")
      })
  }
}

/// The repository that a folder lies in, asked about one revision.
private struct Git {
  let folder: String
  let revision: String

  /// The name of the commit that the revision means.
  func commit() async throws -> String {
    let inside = try await run(["rev-parse", "--is-inside-work-tree"])
    guard inside.code == 0 else {
      if inside.errors.contains("dubious ownership") {
        throw failure(
          "Git không đọc kho của người dùng khác; hãy chạy: "
            + "git config --global --add safe.directory \(resolvedPath(folder) ?? folder)")
      }
      throw failure("không có thư mục tên này, và \(folder) không nằm trong kho Git nào")
    }
    let found = try await run([
      "rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}",
    ])
    if found.code == 0 { return String(found.text.prefix { $0 != "\n" }) }
    let isShallow = try await run(["rev-parse", "--is-shallow-repository"]).text.hasPrefix("true")
    throw failure(
      isShallow
        ? "kho Git trên máy này chỉ có một phần lịch sử; hãy chạy: git fetch --unshallow"
        : "không có thư mục, nhánh, thẻ hay bản ghi Git nào tên này; hãy xem lại: git log --oneline"
    )
  }

  /// The files below the folder at a commit, with their paths below it.
  func entries(of commit: String) async throws -> [(path: String, blob: String)] {
    let listing = try await run(["ls-tree", "-r", "-z", commit])
    guard listing.code == 0 else { throw failure(listing.reason) }
    return try listing.output.split(separator: 0).compactMap { line in
      // "100644 blob <name>\t<path>"
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let head = line[..<tab].split(separator: UInt8(ascii: " "))
        .map { String(decoding: $0, as: UTF8.self) }
      let path = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
      guard head.count == 3, head[1] == "blob",
        !path.split(separator: "/").contains(where: SourceTree.isPassedOver)
      else { return nil }
      if head[0] == "120000" {
        throw failure("\(path) là liên kết; hãy chép chính tệp đó vào thư mục")
      }
      return (path, head[2])
    }
  }

  /// The bytes of blobs, in order.
  func blobs(_ names: [String]) async throws -> [[UInt8]] {
    let input = Array(names.joined(separator: "\n").utf8) + [0x0A]
    let answer = try await run(["cat-file", "--batch"], input: input)
    guard answer.code == 0 else { throw failure(answer.reason) }
    var rest = answer.output[...]
    return try names.map { name in
      // "<name> blob <size>\n<bytes>\n", or "<name> missing\n".
      let head = String(decoding: rest.prefix { $0 != 0x0A }, as: UTF8.self)
      guard let size = Int(head.split(separator: " ").last ?? ""),
        rest.count > head.utf8.count + size + 1
      else {
        throw failure("kho Git trên máy này thiếu một phần nội dung của bản ấy (\(name))")
      }
      let bytes = rest.dropFirst(head.utf8.count + 1)
      rest = bytes.dropFirst(size + 1)
      return Array(bytes.prefix(size))
    }
  }

  func failure(_ reason: String) -> IOFailure {
    IOFailure("không đọc được bản", "“\(revision)”", reason)
  }

  private struct Answer {
    let code: Int32
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var reason: String { "git báo: \(errors.prefix { $0 != "\n" })" }
  }

  private func run(_ arguments: [String], input: [UInt8] = []) async throws -> Answer {
    do {
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(["-C", folder] + arguments),
        environment: .inherit.updating([
          "LC_ALL": "C", "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0",
          // A hook of Git names its repository from its own folder.
          "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil, "GIT_PREFIX": nil,
        ]),
        // A limit would be reserved in memory at once.
        input: .array(input), output: .bytes(limit: .max), error: .string(limit: 1 << 16))
      guard case .exited(let code) = result.terminationStatus else {
        throw failure("git dừng giữa chừng")
      }
      return Answer(code: code, output: result.standardOutput, errors: result.standardError)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw failure("máy này chưa có git; hãy cài gói git")
    }
  }
}
