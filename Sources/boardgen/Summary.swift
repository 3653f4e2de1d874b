import BoardBuild
import DisclosureModel

/// The end of a build in words a webmaster understands.
struct Summary {
  let published: BuildReport.Published
  let elapsed: Duration
  let isVerbose: Bool

  /// The lines, in order.
  func lines(findings: Int) -> [String] {
    var lines = ["Đã làm xong trong \(seconds) giây."]
    lines.append("  Trang web:        \(published.pages) trang")
    if published.posters > 0 {
      lines.append("  Bảng niêm yết:    \(published.posters) tệp PDF, \(published.sheets) tờ giấy")
      lines.append("                    \(making)")
    }
    lines += packs
    lines.append("  So với lần trước: \(changes)")
    if let walls { lines.append("  Trên tường:       \(walls)") }
    if findings > 0 { lines.append("  Cần xem lại:      \(findings) chỗ, xem ở trên") }
    if let coming = published.coming { lines.append("  Sẽ tự thay đổi:   \(coming.text)") }
    lines += untranslated
    if let failure = published.storeFailure {
      lines.append("  Lần sau phải dựng lại bảng, vì \(failure)")
    }
    if isVerbose { lines += changedPaths }
    if !published.strangers.isEmpty {
      lines.append("  Giữ nguyên \(published.strangers.count) tệp không do boardgen tạo:")
      lines += published.strangers.prefix(10).map { "    \($0)" }
    }
    lines.append("Mở tệp này để xem: \(published.folder)/index.html")
    if published.posters > 0 {
      lines.append("Bảng để in:        \(published.folder)/bang/index.html")
    }
    return lines
  }

  private var packs: [String] {
    if published.packs.isEmpty { return [] }
    return ["  Bộ in:            \(published.packs.count) bộ, mỗi bộ cho một bảng trên tường"]
      + published.packs.map { pack in
        "    \(pack.name): \(pack.papers.map(\.text).joined(separator: ", "))"
      }
  }

  private var seconds: String {
    let tenths = max(1, Int((elapsed / .milliseconds(100)).rounded()))
    return "\(tenths / 10),\(tenths % 10)"
  }

  private var making: String {
    let rendered = published.renderedPosters
    return "dựng mới \(rendered), dùng lại \(published.posters - rendered) bảng chưa thay đổi"
  }

  private var walls: String? {
    published.wallTasks.map { count in
      count == 0
        ? "không phải thay tờ nào" : "\(count) chỗ phải thay; chạy boardgen changes để xem từng chỗ"
    }
  }

  private var changes: String {
    let posters = published.changedPosters
    let parts = [
      (published.added.count, "tệp mới"), (published.changed.count, "tệp thay đổi"),
      (published.removed.count, "tệp bỏ đi"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if parts.isEmpty { return "không có gì thay đổi" }
    return parts.joined(separator: ", ") + (posters > 0 ? " (\(posters) tệp bảng)" : "")
  }

  /// What is not translated: how much of which posters, or with --verbose each text.
  private var untranslated: [String] {
    if published.untranslated.isEmpty { return [] }
    let count = published.untranslated.reduce(0) { $0 + $1.texts.count }
    let heading =
      "  Chưa dịch:        \(count) chỗ trên bảng hai thứ tiếng chỉ có tiếng Việt"
      + (isVerbose ? "" : "; viết thêm --verbose để xem từng chỗ")
    return [heading]
      + published.untranslated.flatMap { poster, texts in
        isVerbose
          ? ["    \(poster):"] + texts.map { "      \($0)" } : ["    \(poster): \(texts.count) chỗ"]
      }
  }

  private var changedPaths: [String] {
    published.added.map { "    + \($0)" } + published.changed.map { "    ~ \($0)" }
      + published.removed.map { "    - \($0)" }
  }
}
