import Diagnostics
import DisclosureModel

extension Rule {
  /// Files are Unicode.
  static let unicode = Rule(
    "X01", "chữ viết bằng Unicode (UTF-8), không phải TCVN3, VNI",
    basis: Citation(
      "Nghị định 30/2020/NĐ-CP", "Phụ lục I",
      says: "bộ mã ký tự Unicode theo TCVN 6909:2001", certainty: .verified),
    reader: "ma-cu",
    example: Example(
      in: "notices/thong-bao.md", bad: "## Thông báo\n\n⟦Céng hßa x· héi chñ nghÜa ViÖt Nam⟧",
      good: "## Thông báo\n\nCộng hòa xã hội chủ nghĩa Việt Nam"))

  /// Letters are in one piece.
  static let wholeLetters = Rule(
    "X02",
    "chữ có dấu là chữ dựng sẵn (NFC), không ghép từ nhiều mã; nhìn thì như nhau "
      + "nhưng tìm không thấy", reader: "X02", severity: .warning,
    example: Example(
      in: "notices/thong-bao.md", bad: "## Thông báo\n\nĐăng ky\u{301} khai sinh",
      good: "## Thông báo\n\nĐăng ký khai sinh"))

  /// Tones stand where the office puts them.
  static let toneStyle = Rule(
    "X03", .warning,
    "dấu thanh đặt theo một kiểu: hòa, ủy (kiểu cũ), hoặc hoà, uỷ nếu office.yaml ghi tone_style: kiểu "
      + "mới",
    example: Example(
      in: "notices/thong-bao.md", bad: "## Thông báo\n\n⟦Uỷ⟧ ban nhân dân xã nghỉ một ngày.",
      good: "## Thông báo\n\nỦy ban nhân dân xã nghỉ một ngày.")
  ) { input in
    let style = input.catalog.office.toneStyle == .first ? "hòa, ủy" : "hoà, uỷ"
    return input.repairs { mention in
      // A name is written as its bearer writes it.
      if case .tone(let right) = mention.subject,
        mention.item != .contacts || !mention.path.hasSuffix(".name")
      {
        right
      } else {
        nil
      }
    } message: {
      "tệp có \($0) chữ đặt dấu thanh khác kiểu của cơ quan (\(style))"
    }
  }

  /// Đ is the letter of Vietnamese.
  static let letterD = Rule(
    "X04", "chữ “Đ” là chữ của tiếng Việt, không phải Ð, ð, Ɖ của tiếng khác",
    reader: "X04", severity: .warning,
    example: Example(
      in: "notices/thong-bao.md", bad: "## Thông báo\n\n⟦\u{D0}⟧iều chỉnh giờ làm việc.",
      good: "## Thông báo\n\nĐiều chỉnh giờ làm việc."))

  /// Long dates are written as official papers have them.
  static let longDates = Rule(
    "X08", .warning, "ngày dưới 10 và tháng 01, 02 có số 0 ở trước; tháng 3 đến tháng 9 thì không",
    basis: Citation(
      "Nghị định 30/2020/NĐ-CP", "Phụ lục I",
      says: "số ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 ở trước", certainty: .verified),
    example: Example(
      in: "notices/thong-bao.md", bad: "## Thông báo\n\nNghỉ từ ngày ⟦5 tháng 06⟧ năm 2027.",
      good: "## Thông báo\n\nNghỉ từ ngày 05 tháng 6 năm 2027.")
  ) { input in
    input.repairs { mention in
      if case .longDate(let right) = mention.subject { right } else { nil }
    } message: {
      "tệp có \($0) ngày viết không đúng thể thức"
    }
  }
}

extension RuleInput {
  /// One finding a file about mentions that have one right wording, at the first of them.
  fileprivate func repairs(
    to right: (Mention) -> String?, message: (Int) -> String
  ) -> [Finding] {
    var fixes: [CatalogItem: [Fix]] = [:]
    var first: [Mention] = []
    for mention in mentions {
      guard let right = right(mention) else { continue }
      if fixes[mention.item] == nil { first.append(mention) }
      fixes[mention.item, default: []].append(Fix(mention.span, right))
    }
    return first.map { mention in
      let fixes = fixes[mention.item, default: []]
      return Finding(
        item: mention.item, path: mention.path, message: message(fixes.count),
        advice: "hãy chạy: boardgen check --fix", span: mention.span, fixes: fixes)
    }
  }
}
