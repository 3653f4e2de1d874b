import DisclosureModel
import DisclosurePosters
import Foundation
import Testing

/// The texts of a view with their roles. What the templates set small is named; the rest are facts.
private func roles(inView json: [UInt8]) throws -> [(role: Role, text: String)] {
  let notes: Set = [
    "introduction", "remarks", "facts", "identity", "details", "label", "notes", "note", "question",
    "columns", "unit", "none", "lines", "panels", "regular", "receiving", "change", "blanks",
    "address", "word", "form",
  ]
  func collect(_ value: Any, under key: String, as role: Role) -> [(role: Role, text: String)] {
    switch value {
    case _ as String where ["kind", "field", "path", "alt"].contains(key): []
    case let text as String where key == "money" && text.first?.isNumber == true:
      // Only the figure; the currency is part of the unit.
      [(role, String(text.prefix { $0 != " " }))]
    case let text as String: [(role, text)]
    case let items as [Any]:
      // The lines of a paper are texts, in one language or two; those of an answer have parts.
      items.flatMap { item in
        let isText = item is String || (item as? [String: Any])?["vi"] != nil
        return collect(item, under: key, as: key == "lines" && !isText ? .fact : role)
      }
    case let members as [String: Any]:
      members.sorted { $0.key < $1.key }.flatMap { key, value in
        let role: Role =
          switch key {
          case "sources", "source", "posted", "officialName": .fine
          case _ where notes.contains(key) && role == .fact: .note
          default: role
          }
        return collect(value, under: key, as: role)
      }
    default: []
    }
  }
  let view = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
  let title = try #require(view["title"] as? String ?? (view["title"] as? [String: String])?["vi"])
  // The title of plain sheets is not printed; a long name without a short form is set as text.
  let role = title.count <= 90 ? Role.title : .fact
  let titles = view["foot"] is NSNull ? [] : [(role: role, text: title)]
  return titles + collect(try #require(view["body"]), under: "", as: .fact)
}

/// Texts that are too small for what they are to their readers, by the height of capitals in the
/// PDF's own font.
func typeSizeFaults(_ proof: Proof) throws -> [String] {
  let runs = proof.found.sheets.flatMap(\.runs).filter { !$0.text.allSatisfy(\.isWhitespace) }
  // Rounding of sizes to tenths of a point.
  let tolerance = 0.03
  let fine = proof.demands.capitals(for: .fine) - tolerance
  var faults = runs.filter { $0.capitals < fine }
    .map { "“\($0.text)” with capitals of \($0.capitals) mm" }
  let told = try roles(inView: proof.view)
  for role in Role.allCases.dropLast() {
    let least = proof.demands.capitals(for: role) - tolerance
    var large = runs.filter { $0.capitals >= least }.flatMap { words($0.text) }
      .reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    for (_, text) in told.filter({ $0.role.rawValue <= role.rawValue }) {
      for word in words(text) {
        if large[word, default: 0] > 0 {
          large[word, default: 0] -= 1
        } else {
          faults.append("“\(word)” of “\(text)” is too small for a \(role)")
        }
      }
    }
  }
  return faults
}

@Suite("The type of a poster") struct TypeSizeTests {
  @Test func `each word is large enough for its role and its distance`() async throws {
    try await expectNoSample(has: typeSizeFaults)
  }

  @Test(arguments: [
    ("khau-hieu-5-biet", "", "#text(size: 11pt)[Chữ nhỏ]", "“Chữ nhỏ” with capitals of 2.77"),
    (
      "phi-le-phi", "#show \"5.000\": text.with(size: 9pt)", "",
      "of “5.000” is too small for a fact"
    ),
    (
      "phi-le-phi", "#show \"5.000\": it => scale(60%, reflow: true, it)", "",
      "of “5.000” is too small for a fact"
    ),
    (
      "lanh-dao", "#show \"Gọi cho\": it => scale(80%, reflow: true, it)", "",
      "is too small for a title"
    ),
  ])
  func `type that is too small is found`(id: String, before: String, after: String, fault: String)
    async throws
  {
    let faults = try typeSizeFaults(try await brokenProof(id, before: before, after: after))
    #expect(faults.contains { $0.contains(fault) }, "\(faults)")
  }
}
