import Foundation
import TestSupport

/// Edits a small office in `content/` and its theme in `theme/` at random, the same for a seed.
struct Editing {
  private var random: SplitMix64
  private var count = 0
  /// The files before the edits since the last `keep`.
  private var kept: [String: [UInt8]] = [:]

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A number from 0 to `sides` - 1.
  mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

  /// Remembers the files, for `mend`.
  mutating func keep(_ folder: String) throws { kept = try Self.files(folder) }

  /// Undoes all edits since the last `keep`.
  func mend(_ folder: String) throws {
    for (path, bytes) in try Self.files(folder) where kept[path] != bytes {
      removeFolder("\(folder)/\(path)")
    }
    for (path, bytes) in kept { try writeFile(bytes, to: "\(folder)/\(path)") }
  }

  /// Makes one edit and says which; “nothing” begins what no reader of the site can see.
  mutating func edit(_ folder: String) throws -> String {
    count += 1
    let files = try Self.files(folder)
    switch roll(20) {
    case 0:
      let path = pick(files.keys.filter { $0.hasPrefix("content/") && $0.hasSuffix(".yaml") })
      try add("# ghi chú \(count)\n", to: path, folder)
      return "nothing: comment in \(path)"
    case 1:
      let path = pick(Array(files.keys))
      try writeFile(files[path] ?? [], to: "\(folder)/\(path)")
      return "nothing: touch \(path)"
    case 2, 3:
      return try replace(
        /amount: [0-9.]+ đồng/, by: "amount: \(roll(90) + 1).000 đồng",
        in: "content/fees/ho-tich.yaml", folder)
    case 4, 5, 6:
      let code = "1.00\(1000 + roll(8))"
      return try replace(
        /1\.004873/, by: code, in: "content/procedures/1.004873.md", folder,
        to: "content/procedures/\(code).md")
    case 7, 8:
      return remove(files.keys.filter { $0.hasPrefix("content/procedures/1.001") }, folder)
    case 9:
      let path = pick(files.keys.filter { $0.hasPrefix("content/procedures/") })
      return try replace(/name: Thủ tục .*/, by: "name: Thủ tục số \(count)", in: path, folder)
    case 10:
      return try replace(
        /- id: chu-tich\n/,
        by: """
          - id: pho-chu-tich
              name: Trần Thị Mẫu
              position: Phó Chủ tịch \(count)
              phone: 0270 3850 002
              duty: Phụ trách văn hóa
            - id: chu-tich

          """, in: "content/leaders.yaml", folder)
    case 11:
      return try replace(
        /name: Nguyễn .*/, by: "name: Nguyễn Văn Mẫu \(["An", "Bình"][roll(2)])",
        in: "content/leaders.yaml", folder)
    case 12:
      return try replace(
        /title: .*/, by: "title: Thông báo số \(count)", in: "content/notices/thong-bao.md", folder,
        to: "content/notices/thong-bao-\(roll(5)).md")
    case 13: return remove(files.keys.filter { $0.hasPrefix("content/notices/thong-bao-") }, folder)
    case 14:
      let posters = ["phi-le-phi", "phi-le-phi, lanh-dao", "lanh-dao"]
      return try replace(
        /posters: \[[a-z, -]*\]/, by: "posters: [\(pick(posters))]", in: "content/boards.yaml",
        folder)
    case 15:
      return try replace(
        /- Biết làm .*/, by: "- Biết làm dân tin \(roll(9))", in: "content/slogans/5-biet.yaml",
        folder)
    case 16:
      let path = "content/forms/don-\(roll(3)).docx"
      try writeFile("mẫu \(count)", to: "\(folder)/\(path)")
      return "form \(path)"
    case 17: return remove(files.keys.filter { $0.hasPrefix("content/forms/") }, folder)
    case 18:
      try add("\n/* \(count) */\n", to: pick(files.keys.filter { $0.hasSuffix(".css") }), folder)
      return "style"
    default:
      let path = pick(files.keys.filter { $0.hasPrefix("content/") && $0.hasSuffix(".yaml") })
      try add("la_lung: [\(count)\n", to: path, folder)
      return "fault in \(path)"
    }
  }

  private static func files(_ folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for top in ["content", "theme"] {
      for (path, bytes) in try filesBelow("\(folder)/\(top)") { files["\(top)/\(path)"] = bytes }
    }
    return files
  }

  private mutating func pick(_ names: [String]) -> String {
    names.isEmpty ? "" : names.sorted()[roll(names.count)]
  }

  private func read(_ path: String, _ folder: String) -> [UInt8] {
    FileManager.default.contents(atPath: "\(folder)/\(path)").map { [UInt8]($0) } ?? []
  }

  private func add(_ text: String, to path: String, _ folder: String) throws {
    try writeFile(read(path, folder) + Array(text.utf8), to: "\(folder)/\(path)")
  }

  private func replace(
    _ pattern: Regex<Substring>, by text: String, in path: String, _ folder: String,
    to other: String? = nil
  ) throws -> String {
    let old = String(decoding: read(path, folder), as: UTF8.self)
    try writeFile(old.replacing(pattern, with: text), to: "\(folder)/\(other ?? path)")
    return "\(text) in \(other ?? path)"
  }

  private mutating func remove(_ paths: [String], _ folder: String) -> String {
    let path = pick(paths)
    if path.isEmpty { return "nothing: to remove" }
    removeFolder("\(folder)/\(path)")
    return "removed \(path)"
  }
}
