import Diagnostics
import DisclosureModel

/// The rules for webmasters and inspectors, from the rules themselves.
public enum RuleReference {
  /// The whole reference as Markdown, in Vietnamese.
  public static var markdown: String {
    var lines = [
      "# Các quy tắc",
      "",
      "Trang này do `boardgen reference` viết ra từ chính các quy tắc mà `boardgen check` dùng. Mỗi quy",
      "tắc có một ví dụ sai và một ví dụ đúng; bộ kiểm thử của chương trình chạy đúng các ví dụ này. Dấu",
      "`^` ở dưới chỉ chỗ sẽ bị báo.",
      "",
      "“Lỗi” thì không công bố được; “cảnh báo” chỉ chặn khi chạy với `--strict`; “lưu ý” không chặn gì.",
      "Quy tắc dựa vào nguồn chưa đối chiếu thì chỉ cảnh báo. `--as-of` chọn ngày kiểm tra: quy tắc và",
      "nội dung có hiệu lực vào ngày đó được dùng.",
      "",
      "Văn bản hết hiệu lực, đã sửa đổi, tên tỉnh và tên cơ quan cũ, nhóm thủ tục liên thông, số ngày",
      "tiếp công dân ít nhất, mã vùng và đầu số điện thoại, lời khẩu hiệu đã ban hành là dữ liệu trong",
      "thư mục `law/` của chương trình; cơ quan thêm hoặc sửa mục bằng tệp cùng dạng trong",
      "`content/law/`.",
    ]
    for group in Rule.groups where !group.rules.isEmpty {
      lines += ["", "## \(group.title)"]
      for rule in group.rules { lines += chapter(rule) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func chapter(_ rule: Rule) -> [String] {
    var lines = ["", "### \(rule.number)", "", sentence(rule.requirement), ""]
    lines.append("- Mức: \(rule.severity.word)" + enforcement(rule))
    if let basis = rule.basis { lines.append("- Căn cứ: \(basis.text)") }
    let days = [
      rule.period.from.map { "từ ngày \($0.text)" }, rule.period.to.map { "đến ngày \($0.text)" },
    ].compactMap(\.self)
    if !days.isEmpty { lines.append("- Áp dụng: \(days.joined(separator: " "))") }
    let levels = Office.Level.allCases.filter(rule.levels.contains)
    if levels != Office.Level.allCases {
      lines.append("- Cơ quan: \(levels.map { $0.term.lowercased() }.joined(separator: ", "))")
    }
    guard let example = rule.example else { return lines }
    let files = Set(example.setting.map(\.file) + [example.file])
    for (file, text) in example.setting {
      lines += ["", "Khi `\(file)` có:", ""] + block(text)
    }
    let isNamed = files.count > 1 ? " `\(example.file)`" : " trong `\(example.file)`"
    lines += ["", "Sai\(isNamed):", ""] + block(example.bad)
    lines += ["", "Đúng:", ""] + block(example.good)
    return lines
  }

  private static func enforcement(_ rule: Rule) -> String {
    switch rule.enforcement {
    case .check: ""
    case .reader(let code, _): "; chương trình từ chối ngay khi đọc, mã `\(code)`"
    case .construction(let why): "; bảo đảm bằng cách dựng: \(why)"
    }
  }

  /// A text as it stands in a file, with carets below what is marked.
  private static func block(_ text: String) -> [String] {
    if text.isEmpty { return ["(không có)"] }
    return ["```text"]
      + text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
        let parts = line.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
        let plain = parts.joined()
        guard parts.count > 1 else { return [plain] }
        let marked = parts.count == 3 ? parts[1].count : plain.count - parts[0].count
        return [
          plain,
          String(repeating: " ", count: parts[0].count) + String(repeating: "^", count: marked),
        ]
      } + ["```"]
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
