import Diagnostics
import DisclosureModel

/// How a field's value is read, and what a person may write there.
struct FieldType<Value>: Sendable {
  let shape: FieldShape
  /// Reads a node; nil, with a finding, when it cannot be read.
  let read: @Sendable (YAMLNode, inout Findings) -> Value?
}

/// What may be written in a field, for the content reference and the JSON Schema.
indirect enum FieldShape: Sendable {
  /// Text of a kind, with examples.
  case text(noun: String, examples: [String])
  /// One of these words.
  case choice([String])
  /// Several of a shape, or at least one.
  case list(FieldShape, atLeastOne: Bool)
  /// Fields of their own.
  case record(@Sendable () -> RecordDescription)
  /// Text of a kind where nothing else is to be said, else fields of their own.
  case brief(FieldShape, or: @Sendable () -> RecordDescription)
}

// MARK: - Text

extension FieldType where Value == String {
  /// Any text that is not blank.
  static let text = FieldType(shape: .text(noun: "chữ", examples: [])) { node, findings in
    scalar(node, &findings)
  }

  /// An id: lower-case ASCII letters, digits and hyphens, safe in addresses and file names.
  static let identifier = FieldType(
    shape: .text(noun: "mã ngắn", examples: ["ho-tich"])
  ) { node, findings in
    guard let text = scalar(node, &findings) else { return nil }
    let isSafe = text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    guard isSafe, !text.hasPrefix("-"), text.utf8.count <= 64 else {
      let proposal = VietnameseText.slug(text).prefix(64)
      findings.error(
        "ma-ngan", "“\(text)” không dùng làm mã được", at: node.bytes,
        advice: "mã có nhiều nhất 64 chữ, chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, "
          + "ví dụ: "
          + (proposal.isEmpty ? "ho-tich" : proposal))
      return nil
    }
    if text.isDevice {
      findings.error(
        "ma-ngan", "“\(text)” không dùng làm mã được vì trùng tên riêng của Windows",
        at: node.bytes, advice: "hãy thêm vào mã, ví dụ: \(text)-1")
      return nil
    }
    return text
  }

  /// An address of the web, https or http.
  static let webAddress = FieldType(
    shape: .text(noun: "địa chỉ web", examples: ["https://binhan.vinhlong.gov.vn"])
  ) { node, findings in
    guard let text = scalar(node, &findings) else { return nil }
    let host = text.drop { $0 != ":" }.dropFirst(3)
    let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
    guard isWeb, !host.isEmpty, !text.contains(where: { $0.isWhitespace || $0 == "\"" }) else {
      findings.error(
        "dia-chi-web", "“\(text)” không phải là địa chỉ web", at: node.bytes,
        advice: "hãy viết đầy đủ, bắt đầu bằng https://")
      return nil
    }
    return text
  }

  /// An e-mail address.
  static let email = FieldType(
    shape: .text(noun: "địa chỉ thư điện tử", examples: ["ubnd@vinhlong.gov.vn"])
  ) { node, findings in
    guard let text = scalar(node, &findings) else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isAddress =
      parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    guard isAddress else {
      findings.error(
        "thu-dien-tu", "“\(text)” không phải là địa chỉ thư điện tử", at: node.bytes,
        advice: "hãy viết như ten@donvi.gov.vn")
      return nil
    }
    return text
  }
}

extension FieldType where Value == Int {
  /// A whole number from 0 to 9999.
  static let count = FieldType(shape: .text(noun: "số nguyên", examples: ["1"])) { node, findings in
    guard let text = scalar(node, &findings) else { return nil }
    guard text.utf8.count <= 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text)
    else {
      findings.error(
        "so-nguyen", "“\(text)” không phải là số nguyên", at: node.bytes,
        advice: "hãy viết bằng chữ số, ví dụ: 1")
      return nil
    }
    return number
  }
}

extension FieldType where Value == Int {
  /// A year of four digits.
  static let year = FieldType(shape: .text(noun: "năm", examples: ["2026"])) { node, findings in
    guard let text = scalar(node, &findings) else { return nil }
    guard let year = Int(text), (1900...2199).contains(year) else {
      findings.error(
        "nam", "“\(text)” không phải là năm", at: node.bytes,
        advice: "hãy viết đủ bốn chữ số, ví dụ: 2026")
      return nil
    }
    return year
  }
}

extension FieldType where Value == Bool {
  /// "có" or "không".
  static let flag = FieldType<Bool>.choice([("có", true), ("không", false)])
}

// MARK: - Written values

extension FieldType where Value: WrittenValue {
  /// A value read by its own grammar.
  static var written: FieldType {
    FieldType(shape: .text(noun: Value.noun, examples: Value.forms)) { node, findings in
      guard let text = scalar(node, &findings) else { return nil }
      switch Value.read(text) {
      case .success(let value): return value
      case .failure(let misreading):
        findings.error(
          VietnameseText.slug(Value.noun),
          "không đọc được \(Value.noun) “\(text)”: \(misreading.reason)", at: node.bytes,
          advice: "hãy viết như: " + Value.forms.joined(separator: " · "),
          fixes: misreading.correction.flatMap { node.fix(to: $0, in: findings.path) } ?? [])
        return nil
      }
    }
  }
}

// MARK: - Choices

extension FieldType where Value: Sendable {
  /// One of several words, each with what it means. Case and blanks do not matter.
  static func choice(_ words: [(word: String, value: Value)]) -> FieldType {
    let names = words.map(\.word)
    let lowered = names.map { $0.lowercased() }
    return FieldType(shape: .choice(names)) { node, findings in
      guard let text = scalar(node, &findings) else { return nil }
      if let index = names.firstIndex(of: text) { return words[index].value }
      let folded = text.lowercased()
      if let index = lowered.firstIndex(of: folded) { return words[index].value }
      let nearest =
        nearestName(to: folded, among: lowered).flatMap(lowered.firstIndex)
        .map { "có phải là “\(names[$0])”? " } ?? ""
      findings.error(
        "gia-tri", "không nhận giá trị “\(text)”", at: node.bytes,
        advice: "\(nearest)hãy chọn một trong: \(names.joined(separator: " · "))")
      return nil
    }
  }
}

// MARK: - Collections

extension FieldType {
  /// Several values, in the order written, or at least one. What cannot be read is left out, with
  /// its finding.
  static func list<Element>(
    of element: FieldType<Element>, atLeastOne: Bool = false
  ) -> FieldType<[Element]> where Value == [Element] {
    FieldType(shape: .list(element.shape, atLeastOne: atLeastOne)) { node, findings in
      let advice = "hãy viết mỗi mục một dòng, bắt đầu bằng “- ”"
      switch node.content {
      case .sequence(let items) where !items.isEmpty || !atLeastOne:
        return items.compactMap { element.read($0, &findings) }
      case .sequence:
        findings.error(
          "thieu-gia-tri", "danh sách phải có ít nhất một mục", at: node.bytes, advice: advice)
      case .scalar where node.isEmpty:
        findings.error(
          "thieu-gia-tri", "danh sách chưa có mục nào", at: node.bytes,
          advice: advice + (atLeastOne ? "" : ", hoặc viết [] nếu không có gì"))
      case .scalar, .mapping:
        findings.error("sai-kieu", "ở đây phải là danh sách", at: node.headBytes, advice: advice)
      }
      return nil
    }
  }

  /// Fields of their own.
  static func record(_ record: Record<Value>) -> FieldType {
    FieldType(shape: .record(record.describe)) { node, findings in record.read(node, &findings) }
  }

  /// Fields of their own, or one value alone that stands for them.
  static func record<Brief>(
    _ record: Record<Value>, or brief: FieldType<Brief>,
    _ whole: @escaping @Sendable (Brief) -> Value
  ) -> FieldType {
    FieldType(shape: .brief(brief.shape, or: record.describe)) { node, findings in
      if case .mapping = node.content { return record.read(node, &findings) }
      return brief.read(node, &findings).map(whole)
    }
  }
}

/// The text of a scalar, without blanks around it and with a blank for each tab.
private func scalar(_ node: YAMLNode, _ findings: inout Findings) -> String? {
  guard case .scalar(let raw, _) = node.content else {
    let advice =
      switch node.content {
      case .mapping: "nếu dấu hai chấm là một phần của câu, hãy đặt cả câu trong ngoặc kép \"…\""
      case .sequence, .scalar: "hãy viết ngay sau dấu hai chấm, không có dấu gạch đầu dòng"
      }
    findings.error("sai-kieu", "ở đây phải là một dòng chữ", at: node.headBytes, advice: advice)
    return nil
  }
  let text = raw.trimmed.withoutTabs
  if text.isEmpty {
    findings.error(
      "thieu-gia-tri", "chưa viết giá trị", at: node.bytes,
      advice: "hãy viết giá trị hoặc xóa dòng này")
    return nil
  }
  return text
}

extension YAMLNode {
  /// Puts `text`, which needs no quotes, in place of a scalar; nil for one that is not written on
  /// one line as it reads.
  fileprivate func fix(to text: String, in path: String) -> [Fix]? {
    guard case .scalar(let raw, let isPlain) = content else { return nil }
    let quotes = isPlain ? 0 : 1
    guard bytes.count == raw.utf8.count + 2 * quotes, !raw.contains("\n") else { return nil }
    let inner = bytes.lowerBound + quotes..<bytes.upperBound - quotes
    return [Fix(SourceSpan(path: path, bytes: inner), text)]
  }

  /// The first byte of a collection, the whole of a scalar: what a message should mark.
  var headBytes: Range<Int> {
    if case .scalar = content { return bytes }
    return bytes.lowerBound..<min(bytes.lowerBound + 1, bytes.upperBound)
  }
}
