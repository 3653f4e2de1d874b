import Diagnostics
import DisclosureContent
import DisclosureModel
import TestSupport
import Testing

@Suite("What was released") struct ReleasedFactsTests {
  /// Facts of every form that say `texts`, one after the other.
  private func released(saying texts: [String]) throws -> ReleasedFacts {
    var facts: [Fact] = []
    for (index, text) in texts.enumerated() {
      facts += [
        Fact("giá trị \(index)", text), Fact("\(text) \(index)", "tên lạ"),
        Fact("có ghi chú \(index)", text, note: text),
        Fact("theo kênh \(index)", item: .part("\(text) kênh"), text, note: text),
        Fact("giấy tờ \(index)", item: .named(text), text),
        Fact("giấy tờ \(index)", item: .named("\(text) nữa"), "khác"),
        Fact("bước \(index)", item: .placed(text), text),
        Fact("bước \(index)", item: .placed(text), "lần nữa"),
        Fact("danh sách \(index)", item: .member, text),
        Fact("danh sách \(index)", item: .member, text),
      ]
    }
    let subjects = texts.map { SubjectFacts(Subject(.notice, id: $0, name: $0), []) }
    return ReleasedFacts(
      day: try #require(today),
      subjects: [SubjectFacts(Subject(.procedure, id: "1.004873", name: "Một"), facts)] + subjects)
  }

  private func read(_ bytes: [UInt8]) -> Diagnosed<ReleasedFacts?> {
    readReleasedFacts(ContentFile(path: ReleasedFacts.path, bytes: bytes))
  }

  private static let hostile = [
    "no", "yes", "Null", "~", "", " ", "0294", "1.10", "1e5", "0x1F", "2026-11-21", "12:30:45",
    "- gạch", "-", "? hỏi", "?", ": hai chấm", "a: b", "a:", "a #b", "#b", "“trích”", "\"a\" b",
    "'a'", "\\n", "a\\", "[a]", "{a: b}", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`", "a\tb",
    "\ta", "a\nb", "a\n\nb", "\na", "a\n", " a", "a ", "a\n b", "a \nb", "a\r\nb", "a\u{85}b",
    "a\u{2028}b", "\u{FEFF}a", "\u{A0}a\u{A0}", "a\u{200B}b", "\u{7F}", "\u{0}", "\u{1}x", "😀",
    "ភាសាខ្មែរ", "\u{301}a", "---", "...", "--- a", "a\n---\nb", "a\n...\nb", "<<", "=",
    "- a\n- b", "a: b\nc: d", "# a\nb", "đ\u{323}\u{302}", "a,b", "a, [b", "Ệ ễ ự",
    String(repeating: "rất dài ", count: 300), String(repeating: "x", count: 3000),
  ]

  @Test(arguments: hostile)
  func `is read as it was written, whatever it says`(text: String) throws {
    let whole = try released(saying: [text])
    let back = read(writeReleasedFacts(whole))
    #expect(back.diagnostics.map(\.message) == [])
    #expect(back.value == whole)
  }

  @Test func `is read as it was written, whatever stands side by side`() throws {
    var random = SplitMix64(seed: 7)
    let letters = Array("aẦđ0:#-\"'\\ \n\t?[]{},&*!|>%@`~“” \u{301}")
    for _ in 0..<300 {
      var texts: [String] = []
      for _ in 0..<3 {
        var text = ""
        for _ in 0..<Int.random(in: 0...8, using: &random) {
          if let letter = letters.randomElement(using: &random) { text.append(letter) }
        }
        texts.append(text)
      }
      let whole = try released(saying: texts)
      let back = read(writeReleasedFacts(whole))
      #expect(back.value == whole, "\(texts)")
    }
  }

  @Test func `is a line for each fact, which no other reader takes for a number`() throws {
    let facts = [
      Fact("tên", "Cấp bản sao: trích lục"), Fact("mã", "1.10"), Fact("giờ", "07:30"),
      Fact("phục vụ tại nhà", "no"), Fact("thời hạn", item: .part("trực tuyến"), "3 ngày"),
      Fact("lệ phí", item: .part("trực tuyến"), "0 đồng", note: "từ 08/8/2026"),
      Fact("hồ sơ", item: .named("Tờ khai"), "nộp 1 bản chính"),
      Fact("trình tự", item: .placed("bước 1"), "Nộp:\nmột trong hai"),
      Fact("căn cứ", item: .member, "60/2014/QH13"),
    ]
    let day = try #require(today)
    let released = ReleasedFacts(
      day: day,
      subjects: [
        SubjectFacts(Subject(.procedure, id: "1.004873", name: "1.004873 Cấp bản sao"), facts),
        SubjectFacts(Subject(.slogan, id: "cu", name: "Cũ"), [], ending: .init(day: day)),
      ])
    #expect(
      String(decoding: writeReleasedFacts(released), as: UTF8.self).hasSuffix(
        """
        version: "1"
        day: "21/11/2026"
        subjects:
          - kind: thu-tuc
            id: "1.004873"
            name: 1.004873 Cấp bản sao
            facts:
              tên: "Cấp bản sao: trích lục"
              mã: "1.10"
              giờ: "07:30"
              phục vụ tại nhà: "no"
              thời hạn:
                trực tuyến: 3 ngày
              lệ phí:
                trực tuyến:
                  - 0 đồng
                  - từ 08/8/2026
              hồ sơ:
                “Tờ khai”: nộp 1 bản chính
              trình tự:
                - bước 1: |-
                    Nộp:
                    một trong hai
              căn cứ:
                - 60/2014/QH13

        """))
  }

  @Test func `is the same for the sample office after a round trip`() async throws {
    let files = try filesBelow("\(Checkout.folder)/content").sorted { $0.key < $1.key }
    let compilation = await Compilation(files.map { ContentFile(path: $0.key, bytes: $0.value) })
    let (catalog, day) = (try #require(compilation.catalog), try #require(today))
    let facts = catalog.facts(on: day)
    let back = read(writeReleasedFacts(ReleasedFacts(day: day, subjects: facts))).value
    let inForce = facts.filter { $0.ending == nil }
    #expect(inForce.count > 100)
    #expect(back?.subjects == inForce.map { SubjectFacts($0.subject, $0.facts) })
  }
}
