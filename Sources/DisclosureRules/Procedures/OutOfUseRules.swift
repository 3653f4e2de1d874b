import Diagnostics
import DisclosureModel

extension Rule {
  /// Nothing rests on a document, or uses a term, that the law has done away with.
  static let repealedLaw = Rule(
    "T11", .warning, "không viện dẫn văn bản đã hết hiệu lực, không dùng thuật ngữ đã bỏ",
    example: Example(
      in: "procedures/1.004873.md",
      bad: """
        ## Trình tự thực hiện

        1. Nộp hồ sơ theo Nghị định số ⟦61/2018/NĐ-CP⟧.
        2. Nhận kết quả.
        """,
      good: """
        ## Trình tự thực hiện

        1. Nộp hồ sơ theo Nghị định số 118/2025/NĐ-CP, thay thế Nghị định số 61/2018/NĐ-CP.
        2. Nhận kết quả.
        """)
  ) { input in
    input.repealedBases
      + input.mentions.compactMap { mention in
        switch mention.subject {
        case .document(let document): mention.finding(about: document)
        case .name(let name) where name.kind == .term: mention.finding(about: name)
        default: nil
        }
      }
  }

  /// No body of the district level is spoken of as if it were still there.
  static let districtBodies = Rule(
    "T17", .warning, "không nhắc cơ quan, đơn vị cấp huyện như đang còn",
    basis: Citation(
      "Nghị định 118/2025/NĐ-CP", says: "chỉ còn cấp tỉnh và cấp xã từ ngày 01/7/2025",
      certainty: .verified),
    from: .twoLevels,
    example: Example(
      in: "procedures/1.004873.md",
      bad: """
        ## Trình tự thực hiện

        1. Nộp hồ sơ tại ⟦Phòng Tư pháp⟧.
        2. Nhận kết quả.
        """,
      good: """
        ## Trình tự thực hiện

        1. Nộp hồ sơ tại Bộ phận Một cửa của xã (trước đây nộp tại Phòng Tư pháp).
        2. Nhận kết quả.
        """)
  ) { input in input.mentions.compactMap { $0.finding(aboutNameOf: .district) } }

  /// No former province is spoken of as if it were still there.
  static let formerProvinces = Rule(
    "T18", .warning, "không dùng tên tỉnh cũ như đang dùng; số của văn bản cũ vẫn ghi tên cũ",
    basis: Citation(
      "Nghị quyết của Quốc hội ngày 12/6/2025 về sắp xếp đơn vị hành chính cấp tỉnh năm 2025",
      says: "63 tỉnh, thành phố sắp xếp còn 34", certainty: .verified),
    from: .twoLevels,
    example: Example(
      in: "procedures/1.004873.md",
      bad: """
        ## Trình tự thực hiện

        1. Nộp hồ sơ tại Sở Tư pháp ⟦tỉnh Trà Vinh⟧.
        2. Nhận kết quả.
        """,
      good: """
        ## Trình tự thực hiện

        1. Nộp hồ sơ tại Sở Tư pháp tỉnh Vĩnh Long theo Quyết định 15/2019/QĐ-UBND của UBND tỉnh Trà Vinh.
        2. Nhận kết quả.
        """)
  ) { input in input.mentions.compactMap { $0.finding(aboutNameOf: .province) } }
}

extension RuleInput {
  /// Findings about procedures that rest on documents which are no longer in force, by the law of
  /// the rules or by the office's own list.
  fileprivate var repealedBases: [Finding] {
    var ended: [String: RepealedDocument] = [:]
    for document in catalog.legalDocuments {
      guard let to = document.period.to, to < asOf else { continue }
      ended[document.number] = RepealedDocument(
        number: document.number, kind: "Văn bản", since: to.adding(days: 1),
        replacement: document.replacedBy, certainty: .verified)
    }
    for document in law.repealed where document.since <= asOf { ended[document.number] = document }
    return procedures.flatMap { procedure in
      procedure.legalBasis.enumerated().compactMap { index, number in
        ended[number].map { document in
          Finding(
            item: .procedure(procedure.code), path: "legal_basis[\(index)]",
            message: document.message, advice: document.advice, basis: document.basis)
        }
      }
    }
  }
}

extension Mention {
  /// A finding at its words.
  func finding(_ message: String, advice: String, basis: Citation? = nil) -> Finding {
    Finding(
      item: item, path: path, message: message, advice: advice, basis: basis, span: span)
  }

  func finding(about document: RepealedDocument) -> Finding {
    finding(document.message, advice: document.advice, basis: document.basis)
  }

  fileprivate func finding(aboutNameOf kind: FormerName.Kind) -> Finding? {
    guard case .name(let name) = subject, name.kind == kind else { return nil }
    return finding(about: name)
  }

  fileprivate func finding(about name: FormerName) -> Finding {
    let past = name.kind == .term ? "" : "; nếu kể chuyện cũ, hãy ghi “trước đây”"
    return finding(
      "“\(words)” không còn dùng từ ngày \(name.since.text)",
      advice: "hãy viết: \(name.now)\(past)",
      basis: Citation(
        name.source, says: "từ ngày \(name.since.text) là \(name.now)", certainty: name.certainty))
  }
}

extension RepealedDocument {
  var message: String { "\(kind) \(number) hết hiệu lực từ ngày \(since.text)" }

  var advice: String {
    replacement.map { "hãy viện dẫn \($0) nếu nội dung vẫn còn" } ?? "hãy bỏ văn bản này"
  }

  var basis: Citation? {
    replacement.map {
      Citation($0, says: "thay thế \(number) từ ngày \(since.text)", certainty: certainty)
    }
  }
}
