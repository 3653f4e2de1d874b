import Diagnostics
import DisclosureContent
import DisclosureModel
import TestSupport
import Testing

@Suite("The log of editions") struct EditionLogTests {
  private func day(_ text: String) throws -> CivilDate { try CivilDate.read(text).get() }
  private func mark(_ text: String) throws -> EditionMark { try EditionMark.read(text).get() }

  /// A log of everything that there may be, with texts that YAML might misread.
  private func log() throws -> EditionLog {
    let from = try day("08/8/2026")
    let change = Change(
      Subject(.procedure, id: "1.10", name: "no: # \"tên\" \\ 'lạ'"), .changed,
      fact: "thời hạn, “a: b”", before: "- 3", after: "dòng một\ndòng hai", note: "0294",
      successor: Subject(.procedure, id: "1.000894", name: "yes"))
    return EditionLog(
      releases: [
        Release(
          day: from,
          editions: [
            Edition(
              poster: "phi-le-phi", title: "07:30", number: 1, from: from,
              mark: try mark("7F3K-2Q9M"))
          ], withdrawn: ["tthc-1.000894"],
          changes: [
            ReleasedChange(change, posters: ["phi-le-phi"]),
            ReleasedChange(Change(Subject(.leader, id: "a", name: "B"), .added), posters: []),
            // The order of all of a kind has changed.
            ReleasedChange(
              Change(
                Subject(.leader, id: "", name: "Lãnh đạo"), .changed, fact: "thứ tự",
                before: "A; B",
                after: "B; A"), posters: ["lanh-dao"]),
          ]),
        Release(day: try day("09/8/2026"), editions: [], withdrawn: ["phi-le-phi"]),
      ],
      walls: [
        Wall(
          board: "sanh", name: "Bảng: số 1", place: "?",
          posters: [Wall.Posted(poster: "phi-le-phi", format: "A3, đọc từ 2 m")])
      ])
  }

  @Test func `reads back as it was written`() async throws {
    let log = try log()
    let reading = await readContent(
      SmallOffice.files(changing: ["editions.yaml": editionLogText(log)]).map {
        ContentFile(path: $0.path, bytes: Array($0.text.utf8))
      }, width: 1)
    #expect(reading.diagnostics.filter { $0.span?.path == "editions.yaml" } == [])
    #expect(reading.value.catalog?.editionLog == log)
  }

  @Test func `may be longer than what people write`() async throws {
    var log = try log()
    log.releases[0].changes = (0..<4000).map {
      ReleasedChange(
        Change(
          Subject(.procedure, id: "\($0)", name: String(repeating: "tên rất dài ", count: 12)),
          .added), posters: [])
    }
    let text = editionLogText(log)
    #expect(text.utf8.count > ContentFile.textLimit)
    let reading = await readContent(
      SmallOffice.files(changing: ["editions.yaml": text]).map {
        ContentFile(path: $0.path, bytes: Array($0.text.utf8))
      }, width: 1)
    #expect(reading.value.catalog?.editionLog.releases.first?.changes.count == 4000)
  }

  @Test func `is refused where two editions bear one mark or one number`() async throws {
    var log = try log()
    let first = try #require(log.releases.first?.editions.first)
    log.releases[1].editions = [first]
    let reading = await readContent(
      SmallOffice.files(changing: ["editions.yaml": editionLogText(log)]).map {
        ContentFile(path: $0.path, bytes: Array($0.text.utf8))
      }, width: 1)
    #expect(
      reading.diagnostics.map(\.message) == [
        "lần niêm yết “phi-le-phi, lần 1” đã dùng rồi", "mã lần niêm yết “7f3k2q9m” đã dùng rồi",
      ])
  }

  @Test func `tells which edition holds on a day, and what became of the others`() throws {
    let history = EditionHistory(try log())
    #expect(history.current("phi-le-phi", on: try day("07/8/2026")) == nil)
    let edition = try #require(history.current("phi-le-phi", on: try day("08/8/2026")))
    #expect(edition.text == "Lần 1, từ ngày 08/8/2026")
    #expect(edition.path == "n/7f3k2q9m.html")
    let last = try day("09/8/2026")
    #expect(history.current("phi-le-phi", on: last) == nil)
    #expect(history.state(of: edition, current: nil, on: last) == .withdrawn(on: last))
    #expect(
      history.state(of: edition, current: edition, on: try day("08/8/2026"))
        == .current(until: last))
    #expect(history.state(of: edition, current: nil, on: try day("01/8/2026")) == .future)
  }

  @Test func `a mark is read as it is printed, and in no other letters`() throws {
    #expect(try mark("7F3K-2Q9M").shown == "7F3K-2Q9M")
    for text in ["7f3k2q9", "7f3k2q9mm", "7f3k2q9l", "7f3k2q9ọ", ""] {
      #expect(throws: Misreading.self) { try EditionMark.read(text).get() }
    }
  }
}
