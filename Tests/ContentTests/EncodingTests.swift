import TestSupport
import Testing

@Suite("What is told about encodings") struct EncodingTests {
  @Test("A whole file in TCVN3") func tcvn3() async throws {
    #expect(
      try await findings(.bytes("procedures/1.004873.md", SmallOffice.procedure.inTCVN3)) == """
        content/procedures/1.004873.md:1:1: lỗi[ma-cu]: từ dòng 3 chữ sai bảng mã: TCVN3 (phông .VnTime)
          = có lẽ muốn viết: “name: Thủ tục cấp Giấy xác nhận tình trạng hôn nhân”; hãy chuyển cả tệp sang Unicode (UTF-8)
        """)
  }

  @Test("A whole file in VNI") func vni() async throws {
    #expect(
      try await findings(
        .bytes(
          "fields.yaml",
          "fields:\n  - id: ho-tich\n    name: Hoä tòch, ñaêng kyù keát hoân\n".inLatin1)) == """
          content/fields.yaml:1:1: lỗi[ma-cu]: từ dòng 3 chữ sai bảng mã: VNI (phông VNI-Times)
            = có lẽ muốn viết: “name: Hộ tịch, đăng ký kết hôn”; hãy chuyển cả tệp sang Unicode (UTF-8)
          """)
  }

  @Test("A whole file in UTF-16") func utf16() async throws {
    #expect(
      try await findings(.bytes("fields.yaml", [0xFF, 0xFE, 0x54, 0x00, 0xEA, 0x00, 0x6E, 0x00]))
        == """
        content/fields.yaml:1:1: lỗi[ma-cu]: từ dòng 1 chữ sai bảng mã: UTF-16
          = có lẽ muốn viết: “Tên”; hãy chuyển cả tệp sang Unicode (UTF-8)
        """)
  }

  @Test("A line that was read as Windows-1252") func doubleUTF8() async throws {
    #expect(
      try await findings(
        .replacing("Công chức tư pháp", by: "CÃ´ng chá»©c tÆ° phÃ¡p", in: "reception/2026.yaml"))
          == """
          content/reception/2026.yaml:11:1: lỗi[ma-cu]: chữ sai bảng mã: UTF-8 bị đọc nhầm thành Windows-1252
             11 |     participants: CÃ´ng chá»©c tÆ° phÃ¡p
                | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            = có lẽ muốn viết: “participants: Công chức tư pháp”; hãy chuyển cả tệp sang Unicode (UTF-8)
          """)
  }

  @Test("A line in TCVN3 pasted into UTF-8") func pasted() async throws {
    #expect(
      try await findings(
        .replacing(
          "Nội dung thông báo.", by: "Thñ tôc hµnh chÝnh.\nBan Hộ tịch <b>",
          in: "notices/thong-bao.md")) == #"""
          content/notices/thong-bao.md:6:1: lỗi[ma-cu]: chữ sai bảng mã: TCVN3 (phông .VnTime)
              6 | Thñ tôc hµnh chÝnh.
                | ^^^^^^^^^^^^^^^^^^^
            = có lẽ muốn viết: “Thủ tục hành chính.”; hãy chuyển cả tệp sang Unicode (UTF-8)
          content/notices/thong-bao.md:7:13: lỗi[ma-html]: không dùng được mã HTML “<b>”
              7 | Ban Hộ tịch <b>
                |             ^^^
            = hãy viết bằng Markdown; để hiện nguyên văn dấu <, viết \<
          """#)
  }

  @Test("A byte order mark and CRLF change nothing") func windows() async throws {
    #expect(
      try await findings(
        .bytes("office.yaml", [0xEF, 0xBB, 0xBF] + SmallOffice.office.withCRLF),
        .bytes("procedures/1.004873.md", [0xEF, 0xBB, 0xBF] + SmallOffice.procedure.withCRLF)) == ""
    )
  }
}
