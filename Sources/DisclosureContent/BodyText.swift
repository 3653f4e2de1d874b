import CommonMark
import Diagnostics
import DisclosureModel

/// A second-level heading of a text that goes to a field of its own.
struct BodyHeading: Sendable, Hashable {
  /// The heading as it is written.
  let title: String
  /// What belongs below it.
  let about: String

  static let steps = BodyHeading(
    title: "Trình tự thực hiện", about: "các bước, mỗi bước một mục của danh sách đánh số: 1. …")
  static let conditions = BodyHeading(
    title: "Yêu cầu, điều kiện", about: "điều kiện phải đáp ứng, hoặc “Không” nếu không có")

  func matches(_ title: String) -> Bool {
    let title = title.trimmed
    return title == self.title
      // Vietnamese letters of both cases take the same number of bytes.
      || title.utf8.count == self.title.utf8.count && title.lowercased() == self.title.lowercased()
  }

  /// Whether `title` was probably meant to be this heading.
  func isNear(_ title: String) -> Bool {
    VietnameseText.folded(title) == VietnameseText.folded(self.title)
      || nearestName(to: title.lowercased(), among: [self.title.lowercased()]) != nil
  }
}

// The text is checked even where the fields before it could not be read, so that one run tells all.

extension Procedure {
  /// The procedure with the texts of its body.
  @Sendable
  static func adding(
    _ procedure: Procedure?, _ body: MarkdownDocument, _ file: SourceFile,
    _ findings: inout Findings
  ) -> Procedure? {
    let steps = required(.steps, in: body, file, &findings)
    let conditions = required(.conditions, in: body, file, &findings)
    guard var procedure else { return nil }
    procedure.introduction = body.preface
    procedure.steps = steps
    procedure.conditions = conditions.saysNone ? RichText() : conditions
    procedure.extraSections = body.sections
      .filter { !BodyHeading.steps.matches($0.title) && !BodyHeading.conditions.matches($0.title) }
      .map { TextSection(title: $0.title, content: $0.content) }
    return procedure
  }

  private static func required(
    _ heading: BodyHeading, in body: MarkdownDocument, _ file: SourceFile,
    _ findings: inout Findings
  ) -> RichText {
    let sections = body.sections.filter { heading.matches($0.title) }
    if sections.count > 1 {
      findings.error(
        "muc-trung", "mục “\(heading.title)” viết hai lần", at: sections[1].span.bytes,
        advice: "hãy gộp lại thành một mục",
        notes: [.init("viết lần đầu ở đây", at: sections[0].span)])
    }
    if let section = sections.first {
      if section.content.isEmpty {
        findings.error(
          "muc-trong", "mục “\(heading.title)” chưa có lời nào", at: section.span.bytes,
          advice: "hãy viết \(heading.about)")
      }
      return section.content
    }
    if let near = body.sections.first(where: { heading.isNear($0.title) }) {
      findings.error(
        "thieu-muc", "đầu đề “\(near.title)” không đúng tên mục cần có", at: near.span.bytes,
        advice: "có phải là “\(heading.title)”?")
    } else {
      let end = file.text.utf8.count
      findings.error(
        "thieu-muc", "thiếu mục “\(heading.title)”", at: end..<end,
        advice: "hãy thêm dòng “## \(heading.title)”, bên dưới viết \(heading.about)")
    }
    return RichText()
  }
}

extension Regulation {
  /// The regulation with its text, and with the id that its file name gives.
  @Sendable
  static func adding(
    _ regulation: Regulation?, _ body: MarkdownDocument, _ file: SourceFile,
    _ findings: inout Findings
  ) -> Regulation? {
    let id = file.identifier(&findings)
    guard var regulation else { return nil }
    regulation.id = id
    regulation.introduction = body.preface
    regulation.sections = body.sections.map { TextSection(title: $0.title, content: $0.content) }
    return regulation
  }
}

extension Notice {
  /// The notice with its text, and with the id that its file name gives.
  @Sendable
  static func adding(
    _ notice: Notice?, _ body: MarkdownDocument, _ file: SourceFile, _ findings: inout Findings
  ) -> Notice? {
    let id = file.identifier(&findings)
    guard var notice else { return nil }
    notice.id = id
    notice.introduction = body.preface
    notice.sections = body.sections.map { TextSection(title: $0.title, content: $0.content) }
    return notice
  }
}

extension SourceFile {
  /// The file's name without its ending; it becomes part of an address.
  var stem: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  fileprivate func identifier(_ findings: inout Findings) -> String {
    let slug = VietnameseText.slug(stem)
    if slug == "index" {
      findings.error(
        "ten-tep", "tên tệp “index” đã dành cho trang danh sách", at: 0..<0,
        advice: "hãy đặt tên tệp theo nội dung, ví dụ: nghi-le.md")
    } else if slug != stem {
      findings.error(
        "ten-tep",
        "tên tệp “\(stem)” sẽ nằm trong địa chỉ trang nên chỉ được có chữ thường không dấu",
        at: 0..<0, advice: "hãy đổi tên tệp thành: \(slug).md")
    } else if stem.isDevice {
      findings.error(
        "ten-tep", "tên tệp “\(stem)” trùng tên riêng của Windows", at: 0..<0,
        advice: "hãy đặt tên tệp theo nội dung, ví dụ: nghi-le.md")
    }
    return slug
  }
}

extension RichText {
  /// Whether the text is the one word "Không".
  fileprivate var saysNone: Bool {
    guard blocks.count == 1, case .paragraph(let inlines) = blocks[0], inlines.count == 1,
      case .text(let text) = inlines[0]
    else { return false }
    return ["không", "không."].contains(text.trimmed.lowercased())
  }
}
