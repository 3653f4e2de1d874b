import TestSupport
import Testing

@Suite("A check") struct CheckTests {
  @Test("of sound content says that the office may publish")
  func sound() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen("check", "--as-of", "21/11/2026")
    #expect(run.code == 0)
    #expect(run.output == "")
    #expect(run.errors == "Không thấy lỗi nào.\nĐủ điều kiện niêm yết.\n")
  }

  @Test("ends with what was found, the heaviest first, and that the office may not publish")
  func summary() async throws {
    let workshop = try Workshop(changing: [
      "la.txt": "?", "khac.txt": "?",
      "fields.yaml": "fields:\n  - id: ho-tich\n    name: Hộ tịch\n    nam: 1\n    thang: 2\n",
    ])
    let run = try await workshop.boardgen("check", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(
      run.errors.hasSuffix(
        """

        2 lỗi, 2 cảnh báo.
          khoa-la  2 lỗi
          tep-la   2 cảnh báo
        Chưa đủ điều kiện niêm yết: còn 2 lỗi phải sửa.

        """), "\(run.errors)")
  }

  @Test("passes with a warning, but not under --strict", arguments: ["text", "json"])
  func strict(format: String) async throws {
    let workshop = try Workshop(changing: ["la.txt": "?"])
    let lenient = try await workshop.boardgen(
      "check", "--as-of", "21/11/2026", "--format", format)
    #expect(lenient.code == 0)
    let strict = try await workshop.boardgen(
      "check", "--as-of", "21/11/2026", "--format", format, "--strict")
    #expect(strict.code == 1)
    if format == "text" {
      #expect(lenient.errors.hasSuffix("\nĐủ điều kiện niêm yết.\n"))
      #expect(strict.errors.hasSuffix("còn 1 cảnh báo, mà --strict coi như lỗi.\n"))
    } else {
      #expect(lenient.output.contains("\"ready\": true"))
      #expect(strict.output.contains("\"ready\": false"))
    }
  }

  @Test(
    "for a program leaves standard output empty when the content cannot be read",
    arguments: ["json", "sarif", "github"])
  func unreadable(format: String) async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen("check", "--content", "khong-co", "--format", format)
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.errors == "lỗi: không đọc được thư mục khong-co: không có\n")
  }

  @Test("in a format that there is not ends with 64")
  func unknownFormat() async throws {
    let workshop = try Workshop()
    #expect(try await workshop.boardgen("check", "--format", "xml").code == 64)
  }
}
