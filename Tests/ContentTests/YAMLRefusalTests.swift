import TestSupport
import Testing

@Suite("What of YAML is refused") struct YAMLRefusalTests {
  @Test("A tab as indentation") func tab() async throws {
    #expect(
      try await findings(
        .replacing("  - id: ho-tich\n    name", by: "\t- id: ho-tich\n\t  name", in: "fields.yaml"))
          == """
          content/fields.yaml:2:1: lỗi[dau-tab]: dòng thụt vào bằng dấu tab, YAML chỉ nhận dấu cách (cả thảy 2 dòng)
              2 | \t- id: ho-tich
                | ^
            = hãy thay mỗi dấu tab bằng hai dấu cách
          """)
  }

  @Test("Anchor and alias") func alias() async throws {
    #expect(
      try await findings(
        .replacing("  - id: ho-tich", by: "  - &a\n    id: ho-tich", in: "fields.yaml"),
        .replacing("desk:\n", by: "desk: *a\nbàn:\n", in: "office.yaml")) == """
          content/fields.yaml:2:5: lỗi[bi-danh]: không dùng mỏ neo YAML (dấu &)
              2 |   - &a
                |     ^^
            = hãy bỏ dấu & và từ đi liền sau; nếu là chữ, hãy đặt cả dòng trong ngoặc kép
          content/office.yaml:10:7: lỗi[bi-danh]: không dùng bí danh YAML (dấu *)
             10 | desk: *a
                |       ^^
            = hãy viết lại đầy đủ nội dung ở đây
          """)
  }

  @Test("A bomb of aliases") func aliasBomb() async throws {
    #expect(
      try await findings(
        .file("fields.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nfields: *c\n")) == """
          content/fields.yaml:1:4: lỗi[bi-danh]: không dùng mỏ neo YAML (dấu &)
              1 | a: &a [x, x]
                |    ^^^^
            = hãy bỏ dấu & và từ đi liền sau; nếu là chữ, hãy đặt cả dòng trong ngoặc kép
          content/fields.yaml:2:4: lỗi[bi-danh]: không dùng mỏ neo YAML (dấu &)
              2 | b: &b [*a, *a]
                |    ^^^^
            = hãy bỏ dấu & và từ đi liền sau; nếu là chữ, hãy đặt cả dòng trong ngoặc kép
          content/fields.yaml:2:8: lỗi[bi-danh]: không dùng bí danh YAML (dấu *)
              2 | b: &b [*a, *a]
                |        ^^
            = hãy viết lại đầy đủ nội dung ở đây
          """)
  }

  @Test("A tag") func tag() async throws {
    #expect(
      try await findings(.replacing("name: Hộ tịch", by: "name: !!str Hộ tịch", in: "fields.yaml"))
        == """
        content/fields.yaml:3:11: lỗi[the-yaml]: không dùng thẻ YAML (dấu !)
            3 |     name: !!str Hộ tịch
              |           ^^^^^^^^^^^^^
          = hãy bỏ thẻ; nếu là chữ, hãy đặt cả dòng trong ngoặc kép
        """)
  }

  @Test("A key twice in one mapping") func duplicateKey() async throws {
    #expect(
      try await findings(
        .replacing(
          "    name: Hộ tịch\n",
          by: "    name: Hộ tịch\n    summary: Sinh, tử\n    name: Hộ tịch\n", in: "fields.yaml"))
          == """
          content/fields.yaml:5:5: lỗi[khoa-trung]: khóa “name” viết hai lần
              5 |     name: Hộ tịch
                |     ^^^^
            = hãy giữ lại một chỗ, xóa chỗ kia
            content/fields.yaml:3:5: viết lần đầu ở đây
              3 |     name: Hộ tịch
                |     ^^^^
          """)
  }

  @Test("A key twice in front matter") func duplicateInFrontMatter() async throws {
    #expect(
      try await findings(
        .replacing("sets: 1\n", by: "sets: 1\nsets: 2\n", in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:15:1: lỗi[khoa-trung]: khóa “sets” viết hai lần
             15 | sets: 2
                | ^^^^
            = hãy giữ lại một chỗ, xóa chỗ kia
            content/procedures/1.004873.md:14:1: viết lần đầu ở đây
             14 | sets: 1
                | ^^^^
          """)
  }

  @Test("33 levels") func depth() async throws {
    #expect(
      try await findings(
        .file(
          "fields.yaml",
          "fields: " + String(repeating: "[", count: 33) + String(repeating: "]", count: 33) + "\n")
      ) == """
        content/fields.yaml:1:40: lỗi[qua-sau]: nội dung lồng nhau quá 32 tầng
            1 | fields: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
              |                                        ^
          = hãy viết lại cho ít tầng hơn, theo mẫu trong tài liệu
        """)
  }

  @Test("Two documents in one file") func documents() async throws {
    #expect(
      try await findings(
        .replacing("fields:", by: "---\nfields: []\n---\nfields:", in: "fields.yaml")) == """
          content/fields.yaml:3:1: lỗi[yaml]: tệp có hơn một tài liệu YAML
              3 | ---
                | ^^^
            = hãy bỏ dòng “---” ở giữa tệp
          """)
  }

  @Test("A character that cannot be seen") func controlCharacter() async throws {
    #expect(
      try await findings(.replacing("name: Hộ tịch", by: "name: Hộ\u{7} tịch", in: "fields.yaml"))
        == """
        content/fields.yaml:3:13: lỗi[yaml]: có ký tự điều khiển không nhìn thấy được
            3 |     name: Hộ� tịch
              |             ^
          = hãy xóa ký tự này, hoặc xóa và gõ lại cả dòng
        """)
  }

  @Test("A key that is a list") func listAsKey() async throws {
    #expect(
      try await findings(.replacing("name: Hộ tịch", by: "[a, b]: Hộ tịch", in: "fields.yaml"))
        == """
        content/fields.yaml:2:5: lỗi[thieu-khoa]: thiếu khóa “name” (tên lĩnh vực)
            2 |   - id: ho-tich
              |     ^
          = hãy thêm: name: …
        content/fields.yaml:3:5: lỗi[sai-kieu]: tên khóa phải là một từ
            3 |     [a, b]: Hộ tịch
              |     ^
          = nếu đây là chữ, hãy đặt cả dòng trong ngoặc kép
        """)
  }
}
