import TestSupport
import Testing

@Suite("What is told about YAML that cannot be read") struct YAMLFindingTests {
  @Test("Text behind a number sign") func comment() async throws {
    #expect(
      try await findings(
        .replacing("title: 5 biết", by: "title: 5 biết #1; và hơn", in: "slogans/5-biet.yaml"))
          == """
          content/slogans/5-biet.yaml:2:15: cảnh báo[ghi-chu]: phần từ dấu # không hiện ra, vì YAML coi là ghi chú
              2 | title: 5 biết #1; và hơn
                |               ^^^^^^^^^^
            = nếu là chữ, hãy đặt cả giá trị trong ngoặc kép; nếu là ghi chú, hãy để ở dòng riêng
          """)
  }

  @Test("A value that begins with a star") func star() async throws {
    #expect(
      try await findings(
        .replacing("source: Thông báo mẫu", by: "source: *Thông báo mẫu", in: "holidays/2026.yaml"))
          == """
          content/holidays/2026.yaml:2:9: lỗi[yaml]: giá trị bắt đầu bằng ký tự đặc biệt của YAML
              2 | source: *Thông báo mẫu
                |         ^
            = hãy đặt cả giá trị trong ngoặc kép "…"
          """)
  }

  @Test("A quote that is not closed") func quote() async throws {
    #expect(
      try await findings(.replacing("name: Hộ tịch", by: "name: \"Hộ tịch", in: "fields.yaml"))
        == """
        content/fields.yaml:3:11: lỗi[yaml]: dấu ngoặc mở ở đây mà không đóng lại
            3 |     name: "Hộ tịch
              |           ^
          = hãy thêm dấu đóng cùng loại ở cuối giá trị
        """)
  }

  @Test("Words after a closed quote") func afterQuote() async throws {
    #expect(
      try await findings(
        .replacing("name: Bảng sảnh", by: "name: \"Bảng\" sảnh", in: "boards.yaml")) == """
          content/boards.yaml:3:18: lỗi[yaml]: thừa chữ sau dấu đóng ngoặc
              3 |     name: "Bảng" sảnh
                |                  ^
            = nếu câu có ngoặc kép bên trong, hãy đặt cả câu trong ngoặc đơn '…'
          """)
  }

  @Test("A colon within a value") func colon() async throws {
    #expect(
      try await findings(
        .replacing("name: Bảng sảnh", by: "name: Bảng sảnh: tầng trệt", in: "boards.yaml")) == """
          content/boards.yaml:3:20: lỗi[yaml]: có dấu hai chấm ở chỗ không được có
              3 |     name: Bảng sảnh: tầng trệt
                |                    ^
            = nếu dấu hai chấm là một phần của câu, hãy đặt cả câu trong ngoặc kép "…"
          """)
  }

  @Test("A key that is indented too far") func indentedTooFar() async throws {
    #expect(
      try await findings(
        .replacing("  place: Tầng trệt", by: "   place: Tầng trệt", in: "office.yaml")) == """
          content/office.yaml:12:9: lỗi[yaml]: dòng này thụt vào không khớp với các dòng trên
             12 |    place: Tầng trệt
                |         ^
            = hãy cho các khóa cùng cấp thụt vào bằng nhau, chỉ dùng dấu cách
          """)
  }

  @Test("A key that is indented too little") func indentedTooLittle() async throws {
    #expect(
      try await findings(
        .replacing("    title: Nghị quyết", by: "   title: Nghị quyết", in: "legal/chung.yaml"))
          == """
          content/legal/chung.yaml:3:4: lỗi[yaml]: dòng này thụt vào không khớp với danh sách ở trên
              3 |    title: Nghị quyết mẫu về lệ phí
                |    ^
            = hãy cho các dấu gạch đầu dòng thụt vào bằng nhau, chỉ dùng dấu cách
          """)
  }

  @Test("A key without colon") func noColon() async throws {
    #expect(
      try await findings(
        .replacing(
          "place: Phòng tiếp công dân", by: "place Phòng tiếp công dân", in: "reception/2026.yaml"))
          == """
          content/reception/2026.yaml:2:1: lỗi[yaml]: thiếu dấu hai chấm sau tên khóa
              2 | place Phòng tiếp công dân
                | ^
            = hãy viết “khóa: giá trị”, có một dấu cách sau dấu hai chấm
          """)
  }

  @Test("A list beside its key") func listBesideKey() async throws {
    #expect(
      try await findings(
        .replacing("- amount: 5.000", by: "- amount: - 5.000", in: "fees/ho-tich.yaml")) == """
          content/fees/ho-tich.yaml:12:17: lỗi[yaml]: dấu gạch đầu dòng ở chỗ không được có
             12 |       - amount: - 5.000 đồng/bản
                |                 ^
            = hãy xuống dòng sau tên khóa rồi mới viết danh sách; nếu là chữ, hãy đặt trong ngoặc kép
          """)
  }

  @Test("A bracket that is not closed") func bracket() async throws {
    #expect(
      try await findings(
        .replacing("posters: [phi-le-phi]", by: "posters: [phi-le-phi", in: "boards.yaml")) == """
          content/boards.yaml:5:14: lỗi[yaml]: danh sách trong ngoặc vuông chưa đóng hoặc thiếu dấu phẩy
              5 |     posters: [phi-le-phi
                |              ^
            = hãy viết [một, hai, ba]
          """)
  }

  @Test("Brackets without a comma") func comma() async throws {
    #expect(
      try await findings(
        .replacing(
          "levels: [cấp xã]", by: "levels: [cấp xã] [cấp tỉnh]", in: "procedures/1.004873.md"))
          == """
          content/procedures/1.004873.md:5:18: lỗi[yaml]: thừa chữ sau dấu đóng ngoặc
              5 | levels: [cấp xã] [cấp tỉnh]
                |                  ^
            = nếu câu có ngoặc kép bên trong, hãy đặt cả câu trong ngoặc đơn '…'
          """)
  }

  @Test("A value that begins with a special character") func special() async throws {
    #expect(
      try await findings(.replacing("name: Quầy 1", by: "name: @Quầy 1", in: "office.yaml")) == """
        content/office.yaml:15:13: lỗi[yaml]: giá trị bắt đầu bằng ký tự đặc biệt của YAML
           15 |       name: @Quầy 1
              |             ^
          = hãy đặt cả giá trị trong ngoặc kép "…"
        """)
  }

  @Test("A value that begins with a percent sign") func percent() async throws {
    #expect(
      try await findings(
        .replacing("title: 5 biết", by: "title: %5 biết", in: "slogans/5-biet.yaml")) == """
          content/slogans/5-biet.yaml:2:8: lỗi[yaml]: giá trị bắt đầu bằng ký tự đặc biệt của YAML
              2 | title: %5 biết
                |        ^
            = hãy đặt cả giá trị trong ngoặc kép "…"
          """)
  }

  @Test("A value that begins with a greater-than sign") func folded() async throws {
    #expect(
      try await findings(
        .replacing("payer: Người yêu cầu", by: "payer: > Người yêu cầu", in: "fees/ho-tich.yaml"))
          == """
          content/fees/ho-tich.yaml:10:12: lỗi[yaml]: giá trị bắt đầu bằng ký tự đặc biệt của YAML
             10 |     payer: > Người yêu cầu
                |            ^
            = hãy đặt cả giá trị trong ngoặc kép "…"
          """)
  }

  @Test("An unknown escape") func escape() async throws {
    #expect(
      try await findings(
        .replacing(
          "place: Phòng tiếp công dân", by: "place: \"C:\\phòng\"", in: "reception/2026.yaml"))
          == #"""
          content/reception/2026.yaml:2:11: lỗi[yaml]: dấu \ trong ngoặc kép đi với ký tự lạ
              2 | place: "C:\phòng"
                |           ^
            = hãy dùng ngoặc đơn '…' thay cho ngoặc kép
          """#)
  }
}
