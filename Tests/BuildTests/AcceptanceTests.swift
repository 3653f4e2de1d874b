import TestSupport
import Testing

/// The small office with a promise longer than the law (T07), whose file accepts something.
private func procedure(accepting entry: String) throws -> [String: String?] {
  let path = "procedures/1.004873.md"
  let text = try #require(SmallOffice.files[path])
  let longer = "committed_time: 5 ngày làm việc\naccept:\n  - \(entry)\n"
  return [path: text.replacing("channels:\n", with: longer + "channels:\n")]
}

@Suite("A finding that the content accepts") struct AcceptanceTests {
  private let accepted = "{rule: T07, until: 31/12/2026, reason: Chờ sửa quyết định}"

  @Test("does not count, and is told at the end")
  func text() async throws {
    let workshop = try Workshop(changing: try procedure(accepting: accepted))
    let run = try await workshop.boardgen("check", "--as-of", "31/12/2026", "--strict")
    #expect(run.code == 0)
    #expect(
      run.errors == """
        Không thấy lỗi nào.
        Tạm chấp nhận 1 điều:
          procedures/1.004873.md: T07 đến hết ngày 31/12/2026: Chờ sửa quyết định
        Đủ điều kiện niêm yết.

        """)
  }

  @Test("lets the build publish")
  func publishes() async throws {
    let workshop = try Workshop(changing: try procedure(accepting: accepted))
    let run = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test("is told to programs with its reason")
  func programs() async throws {
    let workshop = try Workshop(changing: try procedure(accepting: accepted))
    let json = try await workshop.boardgen("check", "--as-of", "21/11/2026", "--format", "json")
    #expect(json.output.contains("\"findings\": [],\n  \"accepted\": [\n"))
    #expect(
      json.output.contains(
        "\"until\": \"2026-12-31\",\n      \"reason\": \"Chờ sửa quyết định\"\n"))
    let sarif = try await workshop.boardgen("check", "--as-of", "21/11/2026", "--format", "sarif")
    #expect(sarif.output.contains("\"ruleId\": \"T07\""))
    #expect(sarif.output.contains("\"justification\": \"Chờ sửa quyết định\""))
    let gitHub = try await workshop.boardgen(
      "check", "--as-of", "21/11/2026", "--format", "github")
    #expect(gitHub.output == "")
  }

  @Test("counts again the day after, and says why")
  func past() async throws {
    let workshop = try Workshop(changing: try procedure(accepting: accepted))
    let run = try await workshop.boardgen("check", "--as-of", "01/01/2027")
    #expect(run.code == 1)
    #expect(
      run.errors.contains(
        """
          content/procedures/1.004873.md:9:12: không còn được chấp nhận từ sau ngày 31/12/2026
            9 |   - {rule: T07, until: 31/12/2026, reason: Chờ sửa qu…
              |            ^^^
        """), "\(run.errors)")
  }

  @Test(
    "counts without a reason or a day, and says so",
    arguments: [
      ("{rule: T07, until: 31/12/2026}", "vì ở đây thiếu lý do (reason)"),
      ("{rule: T07, reason: Chờ}", "vì ở đây thiếu ngày cuối cùng (until)"),
    ])
  func incomplete(entry: String, told: String) async throws {
    let workshop = try Workshop(changing: try procedure(accepting: entry))
    let run = try await workshop.boardgen("check", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(run.errors.contains("lỗi[T07]"))
    #expect(run.errors.contains("chưa được chấp nhận, \(told)"))
    #expect(!run.errors.contains("chap-nhan"))
  }

  @Test("is not accepted by another file, whose word meets nothing")
  func otherFile() async throws {
    let changes = try procedure(accepting: accepted).mapValues {
      $0?.replacing("accept:\n  - \(accepted)\n", with: "")
    }
    let office = try #require(SmallOffice.files["office.yaml"]) + "accept: [\(accepted)]\n"
    let workshop = try Workshop(
      changing: changes.merging(["office.yaml": office]) { first, _ in first })
    let run = try await workshop.boardgen("check", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(run.errors.contains("lỗi[T07]"))
    #expect(
      run.errors.contains(
        """
        cảnh báo[chap-nhan-thua]: quy tắc T07 không tìm ra gì ở tệp này để chấp nhận
        """))
  }

  @Test("is never what could not be read")
  func unreadable() async throws {
    let workshop = try Workshop(
      changing: try procedure(
        accepting: "{rule: khoa-la, until: 31/12/2026, reason: Thử}\nla_lung: 1"))
    let run = try await workshop.boardgen("check", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(run.errors.contains("lỗi[khoa-la]: không có khóa “la_lung”"))
    #expect(
      run.errors.contains("cảnh báo[chap-nhan-la]: không có quy tắc “khoa-la” để chấp nhận\n"))
  }

  @Test("has its rule spelt right")
  func misspelt() async throws {
    let workshop = try Workshop(
      changing: try procedure(accepting: "{rule: t07, until: 31/12/2026, reason: Thử}"))
    let run = try await workshop.boardgen("check", "--as-of", "21/11/2026")
    #expect(run.errors.contains("không có quy tắc “t07” để chấp nhận\n"))
    #expect(run.errors.contains("  = có phải là “T07”?"))
  }
}
