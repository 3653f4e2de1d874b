import Diagnostics
import DisclosureModel
import DisclosurePosters
import Foundation
import Testing

/// Words of the view that are not on the sheets as often as there, and words of the sheets that are
/// not in the view.
func wordFaults(_ proof: Proof) async throws -> [String] {
  let printed = try await withFile(proof.pdf) { file in
    words(try await run("pdftotext", ["-raw", file, "-"]))
  }
  let told = words(try texts(inView: proof.view).joined(separator: "\n"))
  var left = printed.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
  var missing: [String] = []
  for word in told {
    if left[word, default: 0] > 0 { left[word, default: 0] -= 1 } else { missing.append(word) }
  }
  // The numbers of the sheets are the template's.
  let strange = Set(printed).subtracting(told).subtracting((1...200).map(String.init))
  return missing.map { "“\($0)” is missing" } + strange.sorted().map { "“\($0)” is strange" }
}

@Suite("The words of a poster") struct WordTests {
  @Test func `every word of the view is on the sheets`() async throws {
    try await expectNoSample(has: wordFaults)
  }

  @Test func `a word that was dropped or added is found`() async throws {
    let broken = try await brokenProof(before: "#show \"Gần gũi\": none", after: "Thừa")
    #expect(
      try await wordFaults(broken) == ["“gũi” is missing", "“gần” is missing", "“thừa” is strange"])
  }

  @Test func `text that looks like Typst is printed as it stands`() async throws {
    let poster = try #require(
      try await render(try jobs(try sampleCatalog(), sheets: .papers(.a4), "tthc-1.004873")).first)
    let printed = try await withFile(poster.pdf) { file in
      try await run("pdftotext", ["-raw", file, "-"])
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(printed.contains(##"#import "x"; $a^2$ *đậm* _nghiêng_ @ref <nhãn> \ //"##))
  }

  @Test(arguments: [0, 1, 60]) func `a list of any length keeps all its rows`(count: Int)
    async throws
  {
    var catalog = try sampleCatalog()
    let last = try sampleProcedure()
    catalog.procedures = try (0..<count).map {
      try sampleProcedure(code: "1.\(100_000 + $0)", shortName: "Thủ tục mẫu thứ \($0)")
    }
    if count == 0 { catalog.procedures = [last] }
    var found = try jobs(catalog, "danh-muc-ho-tich")
    if count == 0 {
      catalog.procedures = []
      catalog.feeSchedules = []
      catalog.receptionPlans[0].rules = []
      catalog.contacts = Contacts(leaders: [], hotlines: [], suggestionBoxes: [])
      found = try jobs(catalog)
    }
    try await expectNoFaults(in: try await render(found))
  }

  @Test(arguments: [140, 1_094]) func `a long name loses no word`(length: Int) async throws {
    var catalog = try sampleCatalog()
    let clause = "cấp lại, đổi giấy chứng nhận quyền sử dụng đất đối với hộ gia đình đã ở Nghệ "
    let name = String(String(repeating: clause, count: 20).prefix(length))
    catalog.procedures = [try sampleProcedure(name: name, shortName: nil)]
    catalog.feeSchedules[0].rows[0].name = name
    catalog.feeSchedules[0].rows[0].note = String(repeating: name + " ", count: 3)
    catalog.contacts.leaders[0].duty = name
    catalog.receptionPlans[0].rules[0].content = name
    // A slogan of that length fits no sheet, and is refused.
    if length == 140 { catalog.slogans[0].groups[0].lines[0].detail = name }
    try await expectNoFaults(in: try await render(try jobs(catalog)))
  }

  @Test func `letters outside Vietnamese are printed, and those of no font are refused`()
    async throws
  {
    var catalog = try sampleCatalog()
    catalog.contacts.leaders[0].duty = "Từ 18 tuổi (≥ 18) → nộp tại quầy ½"
    try await expectNoFaults(in: try await render(try jobs(catalog, "lanh-dao")))
    catalog.contacts.leaders[0].duty = "Nụ cười 😀"
    let result = try await TypstEngine.find(workers: 1)
      .render(try jobs(catalog, sheets: .papers(.a4), "lanh-dao"), theme: try defaultTheme())
    #expect(result.value.isEmpty)
    #expect(result.diagnostics.map(\.code) == ["thieu-chu"])
    #expect(result.diagnostics.first?.message.contains("😀") == true)
  }
}
