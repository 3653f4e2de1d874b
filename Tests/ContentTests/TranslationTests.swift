import DisclosureModel
import TestSupport
import Testing

private let chairman = "    head: có"

/// The small office with a block of translations for its chairman, in the languages it uses.
private func office(
  languages: String = "[vi, km, en]", chairman block: String, office: String = ""
) async throws -> Compilation {
  try await Compilation(
    SmallOffice.contentFiles([
      .replacing(
        "level: cấp xã", by: "level: cấp xã\nlanguages: \(languages)\n\(office)",
        in: "office.yaml"),
      .replacing(chairman, by: "\(chairman)\n\(block)", in: "leaders.yaml"),
    ]))
}

@Suite("Translations in the content") struct TranslationTests {
  @Test func `a thing keeps its translations beside its Vietnamese text`() async throws {
    let compilation = try await office(
      chairman: "    km:\n      position: ប្រធានគណៈកម្មាធិការប្រជាជនឃុំ\n"
        + "    en: {position: \"Chairman of the Commune People's Committee\"}")
    #expect(compilation.text == "")
    let leader = try #require(compilation.catalog?.contacts.leaders.first)
    #expect(leader.text(.position, in: .vi) == "Chủ tịch Ủy ban nhân dân xã")
    #expect(leader.text(.position, in: .km) == "ប្រធានគណៈកម្មាធិការប្រជាជនឃុំ")
    #expect(leader.text(.position, in: .en) == "Chairman of the Commune People's Committee")
    #expect(compilation.catalog?.office.languages == [.vi, .km, .en])
  }

  @Test func `Khmer text keeps the invisible marks between its words`() async throws {
    let compilation = try await office(chairman: "    km: {position: ប្រធាន\u{200B}ឃុំ}")
    #expect(compilation.text == "")
    #expect(
      compilation.catalog?.contacts.leaders.first?.text(.position, in: .km)
        == "ប្រធាន\u{200B}ឃុំ")
  }

  @Test func `a language that is not known is an error`() async throws {
    #expect(
      try await findings(
        .replacing(
          "level: cấp xã", by: "level: cấp xã\nlanguages: [vi, kh]", in: "office.yaml")) == """
          content/office.yaml:4:17: lỗi[gia-tri]: không nhận giá trị “kh”
              4 | languages: [vi, kh]
                |                 ^^
            = có phải là “km”? hãy chọn một trong: vi · km · en
          """)
  }

  @Test(arguments: ["[km, vi]", "[en]", "[vi, km, km]"])
  func `Vietnamese stands first and each language once`(languages: String) async throws {
    let told = try await findings(
      .replacing(
        "level: cấp xã", by: "level: cấp xã\nlanguages: \(languages)", in: "office.yaml"))
    #expect(
      told == """
        content/office.yaml:4:12: lỗi[ngon-ngu]: tiếng Việt phải đứng đầu, và mỗi ngôn ngữ chỉ ghi một lần
            4 | languages: \(languages)
              |            ^
          = hãy viết như: languages: [vi, km]
        """)
  }

  @Test func `many translations into a language that the office does not use are one finding`()
    async throws
  {
    let found = try await office(
      languages: "[vi, en]",
      chairman: "    km: {position: ប្រធាន}", office: "km: {parent: ខេត្ត}")
    #expect(found.catalog != nil)
    #expect(
      found.text == """
        content/office.yaml:5:14: cảnh báo[X20]: có bản dịch tiếng Khmer (2 chỗ) nhưng cơ quan không dùng tiếng Khmer
            5 | km: {parent: ខេត្ត}
              |              ^^^
          = hãy viết languages: [vi, km, en] trong office.yaml, hoặc bỏ các khối km
        """)
  }

  @Test func `Khmer in an old font, which is Latin letters, is refused`() async throws {
    #expect(
      try await office(chairman: "    km: {position: RbFan}").text == """
        content/leaders.yaml:7:20: lỗi[chu-khmer]: bản dịch tiếng Khmer không có chữ Khmer nào
            7 |     km: {position: RbFan}
              |                    ^^^^^
          = hãy gõ bằng bàn phím Khmer Unicode; chữ gõ bằng phông cũ như Limon phải đổi sang Unicode
        """)
  }

  @Test func `Khmer under another language is refused`() async throws {
    let told = try await office(chairman: "    en: {position: ប្រធាន}").text
    #expect(told.contains("lỗi[chu-khmer]: bản dịch tiếng Anh có chữ Khmer\n"))
    #expect(told.hasSuffix("  = hãy viết câu này trong khối km"))
  }

  @Test func `a name of a person is not translated`() async throws {
    let told = try await office(chairman: "    en: {name: Mr Mau}").text
    #expect(told.contains("lỗi[khoa-la]: không có khóa “name”\n"))
    #expect(told.contains("các khóa dùng được ở đây: position, duty"))
  }

  @Test func `what is not translated is known thing by thing`() async throws {
    let compilation = try await office(chairman: "    km: {position: ប្រធាន, duty: ទូទៅ}")
    let catalog = try #require(compilation.catalog)
    let items = catalog.translatableItems(on: try #require(today))
    let missing = items.flatMap { item in
      item.missing(in: .km).map { "\(item.noun) \(item.name): \($0)" }
    }
    #expect(missing.contains("thủ tục 1.004873: name"))
    #expect(missing.contains("lịch định kỳ chu-tich 2026: content"))
    #expect(!missing.contains { $0.hasPrefix("lãnh đạo") })
    #expect(items.first { $0.noun == "lãnh đạo" }?.missing(in: .en) == ["position", "duty"])
    let later = catalog.translatableItems(on: try #require(CivilDate(year: 2027, month: 1, day: 1)))
    #expect(!later.contains { $0.noun == "lịch tiếp công dân" })
  }
}
