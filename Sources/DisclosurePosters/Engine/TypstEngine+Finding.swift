internal import Glibc

extension TypstEngine {
  /// Finds the Python that has Typst: `python` if given, else what the variable `BOARDGEN_PYTHON`
  /// names, else the virtual environment `.venv` in the working folder, in a folder above the
  /// running program or in `share/boardgen` there, else the `python3` of the search path.
  ///
  /// Whether it really has Typst shows when it is started.
  ///
  /// - Parameter workers: How many workers run at once.
  /// - Throws: `EngineMissing` when there is no such program.
  public static func find(python: String? = nil, workers: Int) throws(EngineMissing) -> TypstEngine
  {
    if let named = python ?? variable("BOARDGEN_PYTHON") {
      guard isProgram(named) else {
        throw EngineMissing(reason: "không có chương trình Python ở \(named)")
      }
      return TypstEngine(python: named, workers: workers)
    }
    let environments = ["."] + foldersAboveProgram().flatMap { [$0, "\($0)/share/boardgen"] }
    let searched = (variable("PATH") ?? "").split(separator: ":").map { "\($0)/python3" }
    let candidates = environments.map { "\($0)/.venv/bin/python3" } + searched
    guard let found = candidates.first(where: isProgram) else {
      throw EngineMissing(reason: "không tìm thấy Python 3 trên máy này")
    }
    return TypstEngine(python: found, workers: workers)
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  /// The folders that hold the running program, the innermost first.
  private static func foldersAboveProgram() -> [String] {
    guard let path = realpath("/proc/self/exe", nil) else { return [] }
    defer { free(path) }
    var parts = String(cString: path).split(separator: "/").dropLast()
    var folders: [String] = []
    while !parts.isEmpty {
      folders.append("/" + parts.joined(separator: "/"))
      parts = parts.dropLast()
    }
    return folders
  }
}
