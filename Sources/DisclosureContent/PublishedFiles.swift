import Diagnostics
import DisclosureModel

/// A folder of the content whose files are published as they are.
public struct PublishedFolder: Sendable {
  /// What the paths of its files begin with: `forms/`.
  public let prefix: String
  /// What its files are, in Vietnamese.
  let noun: String
  /// Endings of names that it may hold, in lower case; nil takes all.
  let endings: [String]?
  /// Bytes beyond which a file is slow to load on a telephone; a number of megabytes.
  let heavy: Int

  /// Forms to download.
  public static let forms = PublishedFolder(
    prefix: "forms/", noun: "tệp", endings: nil, heavy: 20 << 20)
  /// Pictures in texts.
  public static let pictures = PublishedFolder(
    prefix: "images/", noun: "hình",
    endings: [".png", ".jpg", ".jpeg", ".webp", ".gif"], heavy: 2 << 20)
  /// Both.
  public static let all = [forms, pictures]

  /// Paths below the folder of those of `files` that lie in it, in their order.
  func files(among files: [ContentFile]) -> [String] {
    files.map(\.path).filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }
}

/// Findings about files that are published as they are.
func publishedFileFindings(_ files: [ContentFile]) -> [Diagnostic] {
  PublishedFolder.all.flatMap { folder in
    let files = files.filter { $0.path.hasPrefix(folder.prefix) }
    let collisions = collidingPaths(files.map(\.path)).map { first, second in
      Diagnostic(
        .error, "trung-ten", "tên này chỉ khác “\(first)” ở chữ hoa, chữ thường hoặc cách mã hóa",
        at: SourceSpan(path: second, bytes: 0..<0),
        advice: "hãy đổi tên một trong hai tệp; Windows và USB coi hai tên là một",
        notes: [.init("tệp kia", at: SourceSpan(path: first, bytes: 0..<0))])
    }
    return files.flatMap { findings(about: $0, in: folder) } + collisions
  }
}

private func findings(about file: ContentFile, in folder: PublishedFolder) -> [Diagnostic] {
  let name = file.path.dropFirst(folder.prefix.count)
  let place = SourceSpan(path: file.path, bytes: 0..<0)
  var findings: [Diagnostic] = []
  if let fault = name.split(separator: "/").lazy.compactMap(\.fault).first {
    findings.append(
      Diagnostic(
        .error, "ten-tep", "tên tệp “\(name)” \(fault)", at: place,
        advice: "hãy đổi tên tệp, chỉ dùng chữ, chữ số, dấu chấm và dấu gạch nối"))
  }
  if let endings = folder.endings, !endings.contains(where: name.lowercased().hasSuffix) {
    findings.append(
      Diagnostic(
        .error, "loai-hinh", "“\(name)” không phải loại hình dùng được", at: place,
        advice: "hãy lưu lại hình thành một trong: \(endings.joined(separator: ", "))"))
  }
  if file.bytes.isEmpty {
    findings.append(
      Diagnostic(
        .error, "tep-rong", "\(folder.noun) này trống, không có gì để mở", at: place,
        advice: "hãy chép lại tệp, hoặc xóa đi"))
  } else if file.bytes.count > folder.heavy {
    findings.append(
      Diagnostic(
        .warning, "tep-nang",
        "\(folder.noun) này nặng \(file.bytes.count >> 20) MB, điện thoại tải rất lâu", at: place,
        advice: "hãy làm cho nhẹ hơn \(folder.heavy >> 20) MB"))
  }
  return findings
}

/// Pairs of paths that a disk of Windows or a USB stick takes for one: equal but for case, or one is
/// a file where the other needs a folder. The first of a pair comes first in `paths`.
public func collidingPaths(_ paths: [String]) -> [(first: String, second: String)] {
  var files: [String: String] = [:]
  var folders: [String: String] = [:]
  var collisions: [(String, String)] = []
  for path in paths {
    let key = VietnameseText.nfc(path).lowercased()
    let above = key.indices.filter { key[$0] == "/" }.map { String(key[..<$0]) }
    if let first = files[key] ?? folders[key] ?? above.lazy.compactMap({ files[$0] }).first {
      collisions.append((first, path))
    } else {
      files[key] = path
    }
    for folder in above where folders[folder] == nil { folders[folder] = path }
  }
  return collisions
}

extension Substring {
  /// Why the name of a file or folder cannot be used everywhere; nil when it can.
  fileprivate var fault: String? {
    if let letter = unicodeScalars.first(where: {
      $0.value < 0x20 || "\"*:<>?\\|".unicodeScalars.contains($0)
    }) {
      return letter.value < 0x20
        ? "có ký tự điều khiển" : "có dấu \(letter), Windows và USB không nhận"
    }
    if contains("%") { return "có dấu %, máy chủ có thể đọc sai địa chỉ" }
    if hasSuffix(".") || hasSuffix(" ") || hasPrefix(" ") {
      return "bắt đầu hoặc kết thúc bằng dấu cách hay dấu chấm, Windows và USB không nhận"
    }
    return isDevice ? "trùng tên riêng của Windows" : nil
  }
}

extension StringProtocol {
  /// Whether Windows keeps the name, whatever it ends with, for a device: `con.html`.
  var isDevice: Bool {
    let stem = prefix { $0 != "." }.uppercased()
    return ["CON", "PRN", "AUX", "NUL"].contains(stem)
      || (stem.count == 4 && (stem.hasPrefix("COM") || stem.hasPrefix("LPT")) && stem.last != "0"
        && stem.last?.isNumber == true)
  }
}
