import DisclosureContent
import TestSupport
import Testing

@Suite("Bad input is told in full") struct BadInputTests {
  @Test("The small office has no findings") func clean() async throws {
    #expect(try await findings(changing: [:]) == "")
  }

  @Test("A missing office.yaml") func missingOffice() async throws {
    #expect(
      try await findings(changing: ["office.yaml": nil]).hasPrefix(
        """
        lỗi[thieu-tep]: thiếu tệp office.yaml (cơ quan)
          = hãy tạo tệp này; “boardgen init” viết sẵn một tệp mẫu
        """))
  }

  @Test("A misspelt key") func misspeltKey() async throws {
    #expect(
      try await findings(
        in: "procedures/1.004873.md", replacing: "statutory_time:", by: "statutory_tme:")
        == """
        content/procedures/1.004873.md:2:1: lỗi[thieu-khoa]: thiếu khóa “statutory_time” (thời hạn theo luật)
            2 | code: 1.004873
              | ^
          = hãy thêm: statutory_time: 3 ngày làm việc
        content/procedures/1.004873.md:6:1: lỗi[khoa-la]: không có khóa “statutory_tme”
            6 | statutory_tme: 3 ngày làm việc
              | ^^^^^^^^^^^^^
          = có phải là “statutory_time”?
        """)
  }
}
