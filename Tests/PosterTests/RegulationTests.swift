import DisclosureModel
import DisclosurePosters
import Foundation
import Testing

/// The rules of a poster in order: number, mark, words.
private func rules(_ catalog: Catalog, _ id: String) throws -> [String] {
  let data = try #require(try jobs(catalog, id).first).data
  let view = try #require(JSONSerialization.jsonObject(with: Data(data)) as? [String: Any])
  let body = try #require(view["body"] as? [String: Any])
  let sections = try #require(body["sections"] as? [[String: Any]])
  let parts = sections.flatMap { $0["parts"] as? [[String: Any]] ?? [] }
  return parts.flatMap { part -> [String] in
    guard let rules = part["rules"] as? [[String: Any]], let first = part["first"] as? Int
    else { return [] }
    return rules.enumerated().map { index, rule in
      let blocks = rule["text"] as? [[String: Any]] ?? []
      let words = blocks.flatMap { $0["items"] as? [String] ?? [] }.joined()
      let mark = ["allowed", "forbidden"].first { rule[$0] as? Bool == true }
      return "\(first + index) \(mark ?? "–") \(words)"
    }
  }
}

@Suite("The poster of a regulation") struct RegulationTests {
  @Test func `rules are numbered through, and say whether they allow or forbid`() throws {
    #expect(
      try rules(try sampleCatalog(), "noi-quy-tiep-cong-dan") == [
        "1 allowed Trình bày bằng lời", "2 allowed Không phải trả tiền",
        "3 – Xuất trình giấy tờ", "4 forbidden Không mang vũ khí",
        "5 forbidden Nhận quà",
      ])
  }

  @Test(arguments: ["Thẩm quyền tiếp công dân", "Nghiêm túc chấp hành", "Với đồng nghiệp"])
  func `a heading that neither allows nor forbids marks no rule`(heading: String) throws {
    var catalog = try sampleCatalog()
    catalog.regulations[0].sections = [
      TextSection(
        title: heading,
        content: RichText([
          .list(
            start: nil, isTight: true, items: [[.paragraph([.text("Nghiêm túc giữ lời")])]])
        ]))
    ]
    #expect(
      try rules(catalog, "noi-quy-tiep-cong-dan") == ["1 – Nghiêm túc giữ lời"])
  }

  @Test func `a regulation of a hundred long rules, and an empty one, lose no word`() async throws {
    var catalog = try sampleCatalog()
    let long = String(repeating: "không gây ồn ào, không đe dọa người khác; ", count: 12)
    let item: [RichText.Block] = [
      .paragraph([.text(long)]),
      .list(start: nil, isTight: true, items: [[.paragraph([.text("Chi tiết")])]]),
    ]
    catalog.regulations[0].title = String(repeating: "Nội quy tiếp công dân ", count: 5)
    catalog.regulations[0].sections[0].content = RichText([
      .list(start: nil, isTight: true, items: Array(repeating: item, count: 100))
    ])
    var empty = catalog.regulations[0]
    empty.id = "trong"
    empty.kind = .conduct
    empty.introduction = RichText()
    empty.sections = []
    catalog.regulations.append(empty)
    try await expectNoFaults(
      in: try await render(
        try jobs(catalog, "noi-quy-tiep-cong-dan", "quy-tac-trong"))
    )
  }

  @Test func `a regulation that is not in force makes no poster`() throws {
    var catalog = try sampleCatalog()
    catalog.regulations[0].period = Period(from: try value("22/11/2026"))
    #expect(try jobs(catalog, "noi-quy-tiep-cong-dan").isEmpty)
  }
}
