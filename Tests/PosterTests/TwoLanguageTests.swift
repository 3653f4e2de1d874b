import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosurePosters
import TestSupport
import Testing

/// The sample office of the checkout.
private func contentCatalog() async throws -> Catalog {
  let files = try filesBelow("\(Checkout.folder)/content").sorted { $0.key < $1.key }
    .map { ContentFile(path: $0.key, bytes: $0.value) }
  return try #require(await readContent(files, width: 2).value.catalog)
}

/// The posters of the sample office in two languages, rendered once for all tests.
private let posters = Task {
  let catalog = try await contentCatalog()
  return try await render(
    try ["km", "en"].flatMap { language in
      try jobs(
        catalog, sheets: .papers(.a4), "lanh-dao-\(language)", "lich-tiep-cong-dan-\(language)",
        "danh-muc-ho-tich-\(language)")
    })
}

/// The text in syllables as Khmer writes them, each a stack of letters with its signs, without
/// blanks; of equal ones beside each other, one. A PDF tells a syllable once for each of its pieces
/// that stand at a height of their own, so no more can be compared.
private func syllables(_ text: String) -> String {
  let letters =
    /[\u{1780}-\u{17B3}](?:\u{17D2}[\u{1780}-\u{17B3}])*[\u{17B4}-\u{17D1}\u{17DD}]*|[^\s\u{200B}]/
    .matchingSemantics(.unicodeScalar)
  var syllables: [Substring] = []
  for syllable in text.matches(of: letters).map(\.0) where syllables.last != syllable {
    syllables.append(syllable)
  }
  return syllables.joined()
}

private func printed(_ poster: RenderedPoster) async throws -> String {
  try await withFile(poster.pdf) { try await run("pdftotext", ["-raw", $0, "-"]) }
}

@Suite("Posters in two languages") struct TwoLanguageTests {
  @Test func `there is one where something is translated into a language of the office`()
    async throws
  {
    var catalog = try await contentCatalog()
    let day: CivilDate = try value("21/11/2026")
    func ids() -> [String] {
      catalog.posters(on: day).filter { $0.other != nil }.map(\.id)
    }
    #expect(
      ids() == [
        "danh-muc-ho-tich-km", "danh-muc-ho-tich-en", "danh-muc-chung-thuc-km",
        "danh-muc-chung-thuc-en", "lich-tiep-cong-dan-km", "lich-tiep-cong-dan-en",
        "lanh-dao-km", "lanh-dao-en",
      ])
    catalog.office.languages = [.vi, .en]
    #expect(!ids().contains { $0.hasSuffix("-km") } && ids().contains("lanh-dao-en"))
    catalog.office.languages = [.vi]
    #expect(ids().isEmpty)
  }

  @Test func `every word in Vietnamese and English is on the sheets`() async throws {
    try await expectNoFaults(in: try await posters.value.filter { $0.job.poster.other == .en })
  }

  @Test func `every Khmer text is on the sheets, and no circle for a broken syllable`()
    async throws
  {
    for poster in try await posters.value where poster.job.poster.other == .km {
      let text = try await printed(poster)
      let sheets = syllables(text)
      let told = try texts(inView: poster.job.data)
        .filter { $0.unicodeScalars.contains(where: \.isKhmer) }
      #expect(told.count > 20)
      #expect(told.filter { !sheets.contains(syllables($0)) } == [], "\(poster.job.path)")
      #expect(!text.contains("\u{25CC}"))
    }
  }

  @Test func `both say which text is the official one`() async throws {
    for poster in try await posters.value {
      let text = try await printed(poster)
      #expect(text.contains("Bản tiếng Việt là bản chính thức."))
      #expect(
        poster.job.poster.other == .en
          ? text.contains("The Vietnamese text is the official version.")
          : syllables(text).contains(syllables("ច្បាប់ជាភាសាវៀតណាមជាច្បាប់ផ្លូវការ។")))
    }
  }

  @Test func `the program itself says the days`() async throws {
    for poster in try await posters.value where poster.job.poster.id.hasPrefix("lich") {
      let text = try await printed(poster)
      let isEnglish = poster.job.poster.other == .en
      let words =
        isEnglish
        ? ["First and third Thursday of every month, from 1 July 2026", "moved from 20 August"]
        : ["ថ្ងៃព្រហស្បតិ៍ទី 1 និងទី 3 រៀងរាល់ខែ, ចាប់ពីថ្ងៃទី 01/7/2026", "ប្តូរពីថ្ងៃទី 20/8"]
      for words in words { #expect(syllables(text).contains(syllables(words)), "\(words)") }
    }
  }

  @Test func `it carries Noto Sans and Noto Sans Khmer alone, and marks the other language`()
    async throws
  {
    for poster in try await posters.value {
      try await withFile(poster.pdf) { file in
        let fonts = try await run("pdffonts", [file]).split(separator: "\n").dropFirst(2)
        #expect(fonts.allSatisfy { $0.contains(/\+NotoSans(Khmer)?-/) })
        let isKhmer = poster.job.poster.other == .km
        #expect(fonts.contains { $0.contains("+NotoSansKhmer-") } == isKhmer)
        let structure = try await run("qpdf", ["--qdf", file, "-"])
        #expect(structure.contains("/Lang (vi-VN)"))
        #expect(structure.contains(isKhmer ? "/Lang(km)" : "/Lang(en)"))
        #expect(try await run("pdfinfo", [file]).contains("Tagged:          yes"))
      }
    }
  }

  @Test func `lines in Khmer stand at least 1.6 em apart`() async throws {
    var catalog = try await contentCatalog()
    // Letters without signs, so that the PDF has each line in one piece.
    let words = Array(repeating: "កក", count: 60).joined(separator: " ")
    catalog.contacts.leaders[0].translations = Translations([.km: [.duty: words]])
    let poster = try #require(
      try await render(try jobs(catalog, sheets: .papers(.a4), "lanh-dao-km")).first)
    let xml = try await withFile(poster.pdf) {
      try await run("pdftohtml", ["-xml", "-i", "-q", "-stdout", "-zoom", "3", $0])
    }
    let pieces = xml.matches(of: /<text top="(\d+)"[^>]*font="(\d+)">(?:ក|\s)+<\/text>/)
      .map { (top: Int($0.1) ?? 0, font: $0.2) }
    let font = try #require(pieces.first?.font)
    let sizes = xml.matches(of: /<fontspec id="(\d+)" size="(\d+)"/)
    let size = try #require(sizes.first { $0.1 == font }.flatMap { Int($0.2) })
    let pitches = zip(pieces, pieces.dropFirst()).map { $1.top - $0.top }.filter { $0 > 0 }
    #expect(pitches.count > 2)
    // Both are rounded to a third of a point.
    #expect(Double(try #require(pitches.min())) >= 1.6 * Double(size) - 1)
  }
}
