import TestSupport
import Testing

@Suite("What is told about whole files") struct FileFindingTests {
  @Test("The small office has no findings") func clean() async throws {
    #expect(try await findings() == "")
  }

  @Test("office.yaml is missing") func missingOffice() async throws {
    #expect(
      try await findings(.without("office.yaml")) == """
        lỗi[thieu-tep]: thiếu tệp office.yaml (cơ quan)
          = hãy tạo tệp này; “boardgen init thu-muc-moi” chép nội dung mẫu vào thư mục mới, có tệp này
        """)
  }

  @Test("A file of no kind is a warning") func unknownFile() async throws {
    #expect(
      try await findings(.file("ghi-chu.txt", "Nhớ hỏi chị Lan")) == """
        content/ghi-chu.txt: cảnh báo[tep-la]: không biết tệp này để làm gì, nên bỏ qua
          = các tệp được dùng: office.yaml, fields.yaml, procedures/*.md, fees/*.yaml, leaders.yaml, reception/*.yaml, holidays/*.yaml, slogans/*.yaml, regulations/*.md, workflows/*.yaml, notices/*.md, register/*.yaml, legal/*.yaml, boards.yaml, law/*.yaml, posters/*, forms/*, images/*
        """)
  }

  @Test("A wrong ending is recognised") func wrongEnding() async throws {
    #expect(
      try await findings(.without("slogans/5-biet.yaml"), .file("slogans/5-biet.yml", "")) == """
        content/slogans/5-biet.yml: cảnh báo[tep-la]: không biết tệp này để làm gì, nên bỏ qua
          = có phải là slogans/5-biet.yaml?
        """)
  }

  @Test("A wrong folder is recognised") func wrongFolder() async throws {
    #expect(
      try await findings(.file("procedure/1.001193.md", "")) == """
        content/procedure/1.001193.md: cảnh báo[tep-la]: không biết tệp này để làm gì, nên bỏ qua
          = có phải là procedures/1.001193.md?
        """)
  }

  @Test("A procedure whose file is named otherwise") func procedureName() async throws {
    #expect(
      try await findings(
        .without("procedures/1.004873.md"),
        .file("procedures/hon-nhan.md", SmallOffice.files["procedures/1.004873.md"] ?? "")) == """
          content/procedures/hon-nhan.md:2:7: lỗi[ten-tep]: tên tệp không khớp với mã thủ tục 1.004873
              2 | code: 1.004873
                |       ^^^^^^^^
            = hãy đổi tên tệp thành 1.004873.md, hoặc sửa lại mã
          """)
  }

  @Test("A page or an id that Windows keeps for a device") func device() async throws {
    #expect(
      try await findings(
        .file("notices/con.md", SmallOffice.files["notices/thong-bao.md"] ?? ""),
        .replacing("id: khieu-nai", by: "id: aux", in: "workflows/khieu-nai.yaml")) == """
          content/notices/con.md:1:1: lỗi[ten-tep]: tên tệp “con” trùng tên riêng của Windows
              1 | ---
                | ^
            = hãy đặt tên tệp theo nội dung, ví dụ: nghi-le.md
          content/workflows/khieu-nai.yaml:1:5: lỗi[ma-ngan]: “aux” không dùng làm mã được vì trùng tên riêng của Windows
              1 | id: aux
                |     ^^^
            = hãy thêm vào mã, ví dụ: aux-1
          """)
  }

  @Test("A copied procedure that keeps its code") func copiedProcedure() async throws {
    #expect(
      try await findings(
        .file("procedures/1.001193.md", SmallOffice.files["procedures/1.004873.md"] ?? "")) == """
          content/procedures/1.001193.md:2:7: lỗi[ten-tep]: tên tệp không khớp với mã thủ tục 1.004873, mã này đã dùng rồi
              2 | code: 1.004873
                |       ^^^^^^^^
            = hãy sửa lại mã, hoặc xóa tệp này
            content/procedures/1.004873.md:2:7: dùng lần đầu ở đây
              2 | code: 1.004873
                |       ^^^^^^^^
          """)
  }

  @Test("A notice whose name cannot stand in an address") func noticeName() async throws {
    #expect(
      try await findings(
        .without("notices/thong-bao.md"),
        .file("notices/Thông báo.md", SmallOffice.files["notices/thong-bao.md"] ?? "")) == """
          content/notices/Thông báo.md:1:1: lỗi[ten-tep]: tên tệp “Thông báo” sẽ nằm trong địa chỉ trang nên chỉ được có chữ thường không dấu
              1 | ---
                | ^
            = hãy đổi tên tệp thành: thong-bao.md
          """)
  }

  @Test("A file without front matter") func noFrontMatter() async throws {
    #expect(
      try await findings(.replacing("---\ntitle", by: "title", in: "notices/thong-bao.md")) == """
        content/notices/thong-bao.md:1:1: lỗi[phan-dau]: tệp phải bắt đầu bằng phần khóa nằm giữa hai dòng “---”
            1 | title: Thông báo mẫu
              | ^
          = hãy viết dòng “---”, các khóa, rồi một dòng “---” nữa trước phần lời
        """)
  }

  @Test("Front matter that does not end") func endlessFrontMatter() async throws {
    #expect(
      try await findings(
        .replacing("02/11/2026\n---\n", by: "02/11/2026\n", in: "notices/thong-bao.md")) == """
          content/notices/thong-bao.md:1:1: lỗi[phan-dau]: thiếu dòng “---” thứ hai, kết thúc phần khóa
              1 | ---
                | ^
            = hãy thêm một dòng “---” sau khóa cuối cùng, trước phần lời
          """)
  }

  @Test("Front matter that is empty") func emptyFrontMatter() async throws {
    #expect(
      try await findings(.file("regulations/noi-quy.md", "---\n---\nNội quy.\n")) == """
        content/regulations/noi-quy.md:2:1: lỗi[tep-rong]: chưa có khóa nào của nội quy, quy tắc
            2 | ---
              | ^
          = hãy chép từ một tệp mẫu cùng loại rồi sửa
        """)
  }

  @Test("A file that is empty") func emptyFile() async throws {
    #expect(
      try await findings(.file("fields.yaml", "# để sau\n")) == """
        content/fields.yaml:1:1: lỗi[tep-rong]: chưa có khóa nào của danh sách lĩnh vực
            1 | # để sau
              | ^
          = hãy chép từ một tệp mẫu cùng loại rồi sửa
        """)
  }

  @Test("A text of 10 MB") func tooLong() async throws {
    #expect(
      try await findings(
        .bytes("legal/chung.yaml", Array(repeating: UInt8(ascii: "a"), count: 10 << 20))) == """
          content/legal/chung.yaml:1:1: lỗi[qua-lon]: tệp dài 10240 KB, quá giới hạn 512 KB
            = hãy chia nội dung thành nhiều tệp; tệp tải về để trong forms/, hình trong images/
          """)
  }

  @Test("YAML of 300 KB") func tooMuchYAML() async throws {
    #expect(
      try await findings(
        .file("legal/chung.yaml", String(repeating: "# dòng ghi chú\n", count: 17_000))) == """
          content/legal/chung.yaml:1:1: lỗi[qua-lon]: phần YAML dài 282 KB, quá giới hạn 256 KB
              1 | # dòng ghi chú
                | ^
            = hãy tách nội dung thành nhiều tệp
          """)
  }

  @Test("Bytes that are no UTF-8") func invalidUTF8() async throws {
    #expect(
      try await findings(.bytes("fields.yaml", Array("fields: [\n".utf8) + [0xFF, 0xFE, 0xC0]))
        == """
        content/fields.yaml:1:1: lỗi[khong-phai-utf8]: từ dòng 2 tệp không phải văn bản UTF-8
          = hãy lưu lại tệp với mã hóa UTF-8; tệp Word để trong forms/, hình trong images/
        """)
  }
}
