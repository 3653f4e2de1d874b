import DisclosureModel
import DisclosurePosters
import Testing

/// What a reader by ear would miss: title, language, tags, alternatives, headings and table heads.
func tagFaults(_ proof: Proof) -> [String] {
  let found = proof.found
  let tags = found.tags.flatMap(\.all)
  var faults: [String] = []
  func demand(_ isMet: Bool, _ fault: String) { if !isMet { faults.append(fault) } }
  demand(!found.title.isEmpty && found.showsTitle, "no title to show")
  demand(found.language == "vi-VN", "in the language “\(found.language)”")
  demand(found.isTagged, "not tagged")
  let titles = tags.count { $0.name == "H1" }
  demand(titles == 1, "\(titles) headings of level 1")
  let figures = tags.filter { $0.name == "Figure" }
  demand(figures.allSatisfy { !$0.alternative.isEmpty }, "a figure without alternative")
  if let place = proof.address?.drop(while: { $0 != ":" }).dropFirst(3) {
    let short = place.last == "/" ? place.dropLast() : place
    demand(
      figures.contains { $0.alternative.hasSuffix(short) }, "no code that tells where it leads")
  }
  let tables = tags.filter { $0.name == "Table" }
  demand(tables.allSatisfy { $0.all.contains { $0.name == "TH" } }, "a table without heads")
  return faults
}

@Suite("What a poster tells a reader by ear") struct TagTests {
  @Test func `it has a title, a language, headings, table heads and alternatives`() async throws {
    try await expectNoSample(has: tagFaults)
  }

  @Test func `each kind has the headings and tables that its contents need`() async throws {
    let expected = [
      "danh-muc-toan-bo": ["H1", "Table", "TH"],
      "danh-muc-ho-tich": ["H1", "Table", "TH"], "tthc-1.004873": ["H1", "H2", "H3", "L", "TH"],
      "ma-qr": ["H1", "H2", "Figure"], "ma-qr-ho-tich": ["H1", "H2", "Figure"],
      "phi-le-phi": ["H1", "H2", "Table", "TH"], "lich-tiep-cong-dan": ["H1", "Table", "TH"],
      "lich-tiep-cong-dan-thang-11": ["H1", "Table", "TH"],
      "lich-tiep-cong-dan-thang-12": ["H1", "Table", "TH"],
      "so-do-quay": ["H1"], "lanh-dao": ["H1", "H2"], "khau-hieu-5-biet": ["H1", "H2"],
      "phan-anh-kien-nghi": ["H1", "H2", "L"],
      "noi-quy-tiep-cong-dan": ["H1", "H2", "L"], "quy-trinh-khieu-nai": ["H1", "H2"],
      "nghia-vu-niem-yet": ["H1", "H2", "Table", "TH"],
    ]
    for (poster, proof) in zip(try await samplePosters.value, try await sampleProofs.value) {
      let tags = Set(proof.found.tags.flatMap(\.all).map(\.name))
      let kinds = poster.job.isPlain ? ["H1"] : try #require(expected[poster.job.poster.id])
      #expect(tags.isSuperset(of: kinds), "\(proof.name): \(tags.sorted())")
    }
  }

  @Test(arguments: [
    ("#table(columns: 2)[Một][Hai]", "a table without heads"),
    ("= Tiêu đề nữa", "2 headings of level 1"),
  ])
  func `what its tags lack is found`(typst: String, fault: String) async throws {
    #expect(tagFaults(try await brokenProof(after: typst)) == [fault])
  }

  @Test(arguments: [
    ("/Alt <", "/Alx <", ["a figure without alternative", "no code that tells where it leads"]),
    ("(vi-VN)", "(en-VN)", ["in the language “en-VN”"]),
    ("/Marked true", "/Marked null", ["not tagged"]),
    ("/DisplayDocTitle true", "/DisplayDocTitle null", ["no title to show"]),
    ("/S /H1", "/S /H2", ["0 headings of level 1"]),
  ])
  func `what a PDF lacks is found`(good: String, bad: String, faults: [String]) async throws {
    let broken = try await brokenProof { $0.replacing(good, with: bad) }
    #expect(tagFaults(broken) == faults)
  }
}
