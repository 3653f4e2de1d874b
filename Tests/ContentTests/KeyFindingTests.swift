import TestSupport
import Testing

@Suite("What is told about keys") struct KeyFindingTests {
  @Test("A misspelt key") func misspeltKey() async throws {
    #expect(
      try await findings(
        .replacing("statutory_time:", by: "statutory_tme:", in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:6:1: lỗi[khoa-la]: không có khóa “statutory_tme”
              6 | statutory_tme: 3 ngày làm việc
                | ^^^^^^^^^^^^^
            = có phải là “statutory_time”?
          """)
  }

  @Test("A key of nothing") func unknownKey() async throws {
    #expect(
      try await findings(
        .replacing("sets: 1", by: "màu: xanh\nsets: 1", in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:14:1: lỗi[khoa-la]: không có khóa “màu”
             14 | màu: xanh
                | ^^^
            = các khóa dùng được ở đây: code, local_code, name, short_name, keywords, field, levels, kind, channels, statutory_time, committed_time, cutoff, dossier, sets, subjects, agency, competent_authority, delegated_agency, coordinating, counter, any_location, reception_only, home_service, results, legal_basis, online_level, online_reason, online_payment, decisions, from, to, replaced_by, related, verified, portal_url, km, en, accept
          """)
  }

  @Test("A required text is missing") func missingText() async throws {
    #expect(
      try await findings(.replacing("    name: Hộ tịch\n", by: "", in: "fields.yaml")) == """
        content/fields.yaml:2:5: lỗi[thieu-khoa]: thiếu khóa “name” (tên lĩnh vực)
            2 |   - id: ho-tich
              |     ^
          = hãy thêm: name: …
        """)
  }

  @Test("A required time is missing") func missingTime() async throws {
    #expect(
      try await findings(
        .replacing("statutory_time: 3 ngày làm việc\n", by: "", in: "procedures/1.004873.md"))
          == """
          content/procedures/1.004873.md:2:1: lỗi[thieu-khoa]: thiếu khóa “statutory_time” (thời hạn theo luật)
              2 | code: 1.004873
                | ^
            = hãy thêm: statutory_time: 3 ngày làm việc
          """)
  }

  @Test("A required list is missing") func missingList() async throws {
    #expect(
      try await findings(.replacing("levels: [cấp xã]\n", by: "", in: "procedures/1.004873.md"))
        == """
        content/procedures/1.004873.md:2:1: lỗi[thieu-khoa]: thiếu khóa “levels” (các cấp thực hiện)
            2 | code: 1.004873
              | ^
          = hãy thêm: levels: [cấp xã]
        """)
  }

  @Test("A required group of keys is missing") func missingRecord() async throws {
    #expect(
      try await findings(
        .replacing(
          "verified:\n  on: 21/11/2026\n  by: Bộ phận Một cửa\n", by: "",
          in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:2:1: lỗi[thieu-khoa]: thiếu khóa “verified” (lần đối chiếu gần nhất với nguồn)
              2 | code: 1.004873
                | ^
            = hãy thêm dòng “verified:”, bên dưới thụt vào các khóa: on, by
          """)
  }

  @Test("A required list of groups is missing") func missingRecords() async throws {
    #expect(
      try await findings(
        .replacing(
          SmallOffice.decisions, by: "", in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:2:1: lỗi[thieu-khoa]: thiếu khóa “decisions” (các quyết định công bố)
              2 | code: 1.004873
                | ^
            = hãy thêm dòng “decisions:”, bên dưới mỗi mục bắt đầu bằng “- ” và có các khóa: number, issuer, origin
          """)
  }

  @Test("A list where text is read") func listForText() async throws {
    #expect(
      try await findings(
        .replacing(
          "name: Thủ tục cấp Giấy", by: "name:\n  - Thủ tục cấp Giấy", in: "procedures/1.004873.md")
      ) == """
        content/procedures/1.004873.md:4:3: lỗi[sai-kieu]: ở đây phải là một dòng chữ
            4 |   - Thủ tục cấp Giấy xác nhận tình trạng h…
              |   ^
          = hãy viết ngay sau dấu hai chấm, không có dấu gạch đầu dòng
        """)
  }

  @Test("A colon that turns a line into a key") func mappingForText() async throws {
    #expect(
      try await findings(
        .replacing("- Biết xin lỗi", by: "- Biết xin lỗi: khi sai", in: "slogans/5-biet.yaml"))
          == """
          content/slogans/5-biet.yaml:10:9: lỗi[sai-kieu]: ở đây phải là một dòng chữ
             10 |       - Biết xin lỗi: khi sai
                |         ^
            = nếu dấu hai chấm là một phần của câu, hãy đặt cả câu trong ngoặc kép "…"
          """)
  }

  @Test("Text where a list is read") func textForList() async throws {
    #expect(
      try await findings(
        .replacing("posters: [phi-le-phi]", by: "posters: phi-le-phi", in: "boards.yaml")) == """
          content/boards.yaml:5:14: lỗi[sai-kieu]: ở đây phải là danh sách
              5 |     posters: phi-le-phi
                |              ^^^^^^^^^^
            = hãy viết mỗi mục một dòng, bắt đầu bằng “- ”
          """)
  }

  @Test("Text where keys are read") func textForRecord() async throws {
    #expect(
      try await findings(
        .replacing(
          "verified:\n  on: 21/11/2026\n  by: Bộ phận Một cửa\n", by: "verified: 21/11/2026\n",
          in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:25:11: lỗi[sai-kieu]: ở đây phải là các dòng “khóa: giá trị” của lần đối chiếu
             25 | verified: 21/11/2026
                |           ^^^^^^^^^^
            = hãy xuống dòng, thụt vào rồi viết các khóa: on, by
          """)
  }

  @Test("An empty value") func emptyValue() async throws {
    #expect(
      try await findings(.replacing("    name: Hộ tịch", by: "    name:", in: "fields.yaml")) == """
        content/fields.yaml:3:10: lỗi[thieu-gia-tri]: chưa viết giá trị
            3 |     name:
              |          ^
          = hãy viết giá trị hoặc xóa dòng này
        """)
  }

  @Test("An empty list") func emptyList() async throws {
    #expect(
      try await findings(
        .replacing("legal_basis: [60/2014/QH13]", by: "legal_basis:", in: "procedures/1.004873.md"))
          == """
          content/procedures/1.004873.md:19:13: lỗi[thieu-gia-tri]: danh sách chưa có mục nào
             19 | legal_basis:
                |             ^
            = hãy viết mỗi mục một dòng, bắt đầu bằng “- ”
          """)
  }

  @Test("A fee row without an amount") func noAmount() async throws {
    #expect(
      try await findings(
        .replacing(
          "amounts:\n      - amount: 5.000 đồng/bản", by: "amounts: []", in: "fees/ho-tich.yaml"))
          == """
          content/fees/ho-tich.yaml:11:14: lỗi[thieu-gia-tri]: danh sách phải có ít nhất một mục
             11 |     amounts: []
                |              ^^
            = hãy viết mỗi mục một dòng, bắt đầu bằng “- ”
          """)
  }

  @Test("A slogan without words") func emptySlogan() async throws {
    #expect(
      try await findings(
        .file("slogans/5-biet.yaml", "id: 5-biet\ntitle: 5 biết\nsource: Kế hoạch mẫu\n")) == """
          content/slogans/5-biet.yaml:2:8: lỗi[khau-hieu-trong]: khẩu hiệu chưa có lời nào
              2 | title: 5 biết
                |        ^^^^^^
            = hãy viết lời ở “lead” hoặc ở “groups”
          """)
  }
}
