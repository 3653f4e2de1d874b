import TestSupport
import Testing

private let day = "21/11/2026"

@Suite("boardgen changes since the last release") struct ReleaseChangesTests {
  /// The log beside it, of nothing on the walls.
  private static let log = "releases: []\nwalls: []\n"
  /// What was released of the small office: one procedure.
  private let released = """
    version: "1"
    day: "08/8/2026"
    subjects:
      - kind: thu-tuc
        id: "1.004873"
        name: 1.004873 Thủ tục cấp Giấy xác nhận tình trạng hôn nhân
        facts:
          thời hạn giải quyết:
            trực tiếp: 5 ngày làm việc

    """

  @Test func `says what to do when nothing has been released`() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen("changes", "--as-of", day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.output == """
        Chưa phát hành lần nào, nên chưa có gì để so sánh.
        Khi nội dung đã đúng và đã treo lên bảng, hãy chạy: boardgen release

        """)
    let coded = try await workshop.boardgen("changes", "--as-of", day, "--exit-code")
    #expect(coded.code == 1)
    let json = try await workshop.boardgen("changes", "--as-of", day, "--format", "json")
    #expect(json.output.contains("\"from\": null"))
  }

  @Test func `compares with its facts, and derives the pages from what has changed`() async throws {
    let workshop = try Workshop(changing: ["released.yaml": released, "editions.yaml": Self.log])
    let run = try await workshop.boardgen("changes", "--as-of", day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.output.hasPrefix(
        """
        Thay đổi từ lần phát hành ngày 08/8/2026 đến thư mục content, tính cho ngày 21/11/2026

        Thủ tục hành chính
          1.004873 Thủ tục cấp Giấy xác nhận tình trạng hôn nhân
            thêm tên: Thủ tục cấp Giấy xác nhận tình trạng hôn nhân

        """), "\(run.output)")
    #expect(run.output.contains("    thời hạn giải quyết 5 → 3 ngày làm việc\n"))
    #expect(run.output.contains("  Nguyễn Văn Mẫu\n    mới: Chủ tịch Ủy ban nhân dân xã, 0270"))
    #expect(run.output.contains("Trang web thay đổi (suy từ nội dung thay đổi): "))
    #expect(run.output.contains("  ~ thu-tuc/1.004873.html\n"))
  }

  @Test func `with a later day says what that day brings`() async throws {
    let text = try #require(SmallOffice.files["procedures/1.004873.md"])
    let workshop = try Workshop(changing: [
      "released.yaml": released, "editions.yaml": Self.log,
      "procedures/1.004873.md": text.replacing("sets: 1", with: "sets: 1\nto: 30/11/2026"),
    ])
    let run = try await workshop.boardgen("changes", "--as-of", "01/12/2026")
    #expect(
      run.output.hasPrefix(
        """
        Thay đổi từ lần phát hành ngày 08/8/2026 đến thư mục content, tính cho ngày 01/12/2026

        Thủ tục hành chính
          1.004873 Thủ tục cấp Giấy xác nhận tình trạng hôn nhân
            bãi bỏ từ 01/12/2026

        """), "\(run.output)\(run.errors)")
  }

  @Test func `is not in the way of an ordinary build, whatever became of the file`() async throws {
    let workshop = try Workshop(
      changing: ["released.yaml": "hỏng: [", "editions.yaml": Self.log])
    let run = try await workshop.boardgen("check", "--as-of", day, "--strict")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test(arguments: [
    ("hỏng: [", "content/released.yaml:1:8: lỗi[yaml]"),
    ("", "content/released.yaml:1:1: lỗi[ban-ghi-phat-hanh]: tệp trống"),
    (
      "version: \"2\"",
      "released.yaml:1:10: lỗi[ban-ghi-phat-hanh]: tệp này do một bản boardgen khác"
    ),
    ("version: \"1\"", "released.yaml:1:1: lỗi[ban-ghi-phat-hanh]: thiếu khóa “day”"),
    (
      "version: \"1\"\nday: \"32/8/2026\"\nsubjects: []",
      "released.yaml:2:6: lỗi[ban-ghi-phat-hanh]: không đọc được ngày “32/8/2026”"
    ),
    (
      "version: \"1\"\nday: \"08/8/2026\"\nsubjects:\n  - kind: lạ\n    id: a\n    name: a\n    facts: {}",
      "released.yaml:4:11: lỗi[ban-ghi-phat-hanh]: không có loại “lạ”"
    ),
    (
      "version: \"1\"\nday: \"08/8/2026\"\nsubjects:\n  - kind: quay\n    id: a\n    name: a\n"
        + "    facts:\n      tên: {a: [một]}",
      "released.yaml:8:16: lỗi[ban-ghi-phat-hanh]: ở đây phải là một giá trị và một ghi chú"
    ),
  ])
  func `says what is wrong with a release that cannot be read`(
    text: String, told: String
  ) async throws {
    let workshop = try Workshop(changing: ["released.yaml": text, "editions.yaml": Self.log])
    let run = try await workshop.boardgen("changes", "--as-of", day)
    #expect(run.code == 1)
    #expect(run.errors.contains(told), "\(run.errors)")
    #expect(run.output == "")
  }
}
