/// The content reference for webmasters, from the same fields as the reader.
public enum ContentReference {
  /// The whole reference as Markdown, in Vietnamese.
  public static var markdown: String {
    var lines = [
      "# Các tệp nội dung",
      "",
      "Trang này do `boardgen reference` viết ra từ chính các trường mà chương trình đọc, nên luôn khớp",
      "với chương trình. Khóa có dấu ● là bắt buộc.",
      "",
      "Giá trị viết như người ta vẫn viết: `3 ngày làm việc`, `8.000 đồng/bản`, `05/6/2026`. Không cần",
      "ngoặc kép, trừ khi trong câu có dấu hai chấm đi với dấu cách, hoặc câu bắt đầu bằng ký tự đặc biệt.",
    ]
    for kind in ContentKind.all {
      let record = kind.describe()
      lines += ["", "## \(kind.pattern)", ""]
      lines.append(sentence(record.about) + (kind.isRequired ? ". Tệp này phải có." : "."))
      lines += [""] + table(record)
      if let headings = kind.headings {
        lines += ["", "Sau dòng `---` thứ hai là phần lời viết bằng Markdown."]
        if headings.isEmpty {
          lines.append("Mỗi đầu đề `## …` mở một mục.")
        } else {
          lines.append("Các đầu đề sau đi vào trường riêng, đầu đề `## …` khác thành mục thêm:")
          lines.append("")
          lines += headings.map { "- `## \($0.title)` ●: \($0.about)" }
        }
      }
      lines += nested(record)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(_ record: RecordDescription) -> [String] {
    ["| Khóa | Ý nghĩa | Cách viết |", "| --- | --- | --- |"]
      + record.fields.map { field in
        "| `\(field.key)`\(field.isRequired ? " ●" : "") | \(field.about) | \(form(field.shape)) |"
      }
  }

  /// The tables of the records within a record, each once, in the order of its fields.
  private static func nested(_ record: RecordDescription) -> [String] {
    record.fields.flatMap { field -> [String] in
      guard let inner = field.shape.innermostRecord else { return [] }
      return ["", "### `\(field.key)`: \(inner.about)", ""] + table(inner) + nested(inner)
    }
  }

  private static func form(_ shape: FieldShape) -> String {
    switch shape {
    case .text(let noun, let examples):
      examples.isEmpty ? noun : "\(noun): " + examples.map { "`\($0)`" }.joined(separator: ", ")
    case .choice(let words): "một trong: " + words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let element, let atLeastOne):
      "danh sách\(atLeastOne ? ", ít nhất một mục" : ""); mỗi mục: \(form(element))"
    case .record: "xem bảng dưới"
    case .brief(let text, _): "\(form(text)), hoặc các khóa ở bảng dưới"
    }
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension FieldShape {
  fileprivate var innermostRecord: RecordDescription? {
    switch self {
    case .text, .choice: nil
    case .list(let element, _): element.innermostRecord
    case .record(let describe), .brief(_, let describe): describe()
    }
  }
}
