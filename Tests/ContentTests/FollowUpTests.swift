import TestSupport
import Testing

@Suite("One mistake is told once") struct FollowUpTests {
  @Test("Rows of a fee file that cannot be parsed") func brokenFeeFile() async throws {
    #expect(
      try await findings(
        .replacing("kind: lệ phí", by: "kind: lệ phí: mới", in: "fees/ho-tich.yaml")) == """
          content/fees/ho-tich.yaml:3:13: lỗi[yaml]: có dấu hai chấm ở chỗ không được có
              3 | kind: lệ phí: mới
                |             ^
            = nếu dấu hai chấm là một phần của câu, hãy đặt cả câu trong ngoặc kép "…"
          """)
  }

  @Test("A fee row that cannot be read") func brokenFeeRow() async throws {
    #expect(
      try await findings(.replacing("5.000 đồng/bản", by: "5 nghìn", in: "fees/ho-tich.yaml"))
        == """
        content/fees/ho-tich.yaml:12:17: lỗi[muc-thu]: không đọc được mức thu “5 nghìn”: viết đủ các chữ số, như "8.000 đồng"
           12 |       - amount: 5 nghìn
              |                 ^^^^^^^
          = hãy viết như: 8.000 đồng/bản · 5.000 đồng · miễn phí
        """)
  }

  @Test("A fee row whose id is under a misspelt key") func misspeltID() async throws {
    #expect(
      try await findings(
        .replacing("- id: xac-nhan", by: "- di: xac-nhan", in: "fees/ho-tich.yaml")) == """
          content/fees/ho-tich.yaml:8:5: lỗi[khoa-la]: không có khóa “di”
              8 |   - di: xac-nhan
                |     ^^
            = có phải là “id”?
          """)
  }

  @Test("A fee row whose id cannot be used") func unusableID() async throws {
    #expect(
      try await findings(
        .replacing("- id: xac-nhan", by: "- id: Xác nhận", in: "fees/ho-tich.yaml")) == """
          content/fees/ho-tich.yaml:8:9: lỗi[ma-ngan]: “Xác nhận” không dùng làm mã được
              8 |   - id: Xác nhận
                |         ^^^^^^^^
            = mã có nhiều nhất 64 chữ, chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: xac-nhan
          """)
  }

  @Test("Agencies, counters and fields of files that are missing") func missingFiles() async throws
  {
    #expect(
      try await findings(.without("fields.yaml")) == """
        lỗi[thieu-tep]: thiếu tệp fields.yaml (danh sách lĩnh vực)
          = hãy tạo tệp này; “boardgen init thu-muc-moi” chép nội dung mẫu vào thư mục mới, có tệp này
        """)
  }

  @Test("A procedure that cannot be read and is linked to") func brokenProcedure() async throws {
    #expect(
      try await findings(
        .replacing("sets: 1", by: "sets: một", in: "procedures/1.004873.md"),
        .replacing(
          "Nội dung thông báo.", by: "Xem [thủ tục](tthc:1.004873).", in: "notices/thong-bao.md"))
          == """
          content/procedures/1.004873.md:14:7: lỗi[so-nguyen]: “một” không phải là số nguyên
             14 | sets: một
                |       ^^^
            = hãy viết bằng chữ số, ví dụ: 1
          """)
  }

  @Test("A leader that cannot be read and receives") func brokenLeader() async throws {
    #expect(
      try await findings(.replacing("0270 3850 001", by: "1234", in: "leaders.yaml")) == """
        content/leaders.yaml:5:12: lỗi[so-dien-thoai]: không đọc được số điện thoại “1234”: số điện thoại phải bắt đầu bằng 0, 1800, 1900 hoặc +84
            5 |     phone: 1234
              |            ^^^^
          = hãy viết như: 0294 3851 000 · 0912 345 678 · 1900 1234 · 0294 3851 000, máy lẻ 12
        """)
  }

  @Test("A reception rule that cannot be read and has an exception") func brokenRule() async throws
  {
    #expect(
      try await findings(
        .replacing(
          "days: thứ Năm tuần thứ nhất và thứ ba hằng tháng", by: "days: thứ Năm",
          in: "reception/2026.yaml"),
        .replacing(
          "rules:",
          by:
            "exceptions:\n  - date: 05/11/2026\n    rule: chu-tich\n    cancelled: có\n    reason: Họp\nrules:",
          in: "reception/2026.yaml")) == """
          content/reception/2026.yaml:14:11: lỗi[ngay-tiep-cong-dan]: không đọc được ngày tiếp công dân “thứ Năm”: thiếu tuần thứ mấy, như "tuần thứ nhất", "tuần cuối"
             14 |     days: thứ Năm
                |           ^^^^^^^
            = hãy viết như: thứ Năm tuần thứ nhất và thứ ba hằng tháng · thứ Năm hằng tuần · thứ Hai tuần đầu và tuần cuối hằng tháng · ngày 15 hằng tháng · ngày 05 và ngày 20 hằng tháng · ngày làm việc đầu tiên hằng tháng
          """)
  }

  @Test("Legal documents of a file that cannot be decoded") func undecodable() async throws {
    #expect(
      try await findings(.bytes("legal/chung.yaml", [0xFF, 0xFF])) == """
        content/legal/chung.yaml:1:1: lỗi[khong-phai-utf8]: từ dòng 1 tệp không phải văn bản UTF-8
          = hãy lưu lại tệp với mã hóa UTF-8; tệp Word để trong forms/, hình trong images/
        """)
  }

  @Test("Ten mistakes in five files") func ten() async throws {
    #expect(
      try await findings(
        .replacing(
          "posters: [phi-le-phi]", by: "posters: [phi-le-phi]\n    mau: xanh", in: "boards.yaml"),
        .replacing("kind: lệ phí", by: "kind: phí lệ", in: "fees/ho-tich.yaml"),
        .replacing("5.000 đồng/bản", by: "năm nghìn", in: "fees/ho-tich.yaml"),
        .replacing("0270 3850 001", by: "0270 3850 O01", in: "leaders.yaml"),
        .replacing("scope: Phản ánh chậm trễ", by: "scope:", in: "leaders.yaml"),
        .replacing("sets: 1", by: "sets: 1\nsets: 1", in: "procedures/1.004873.md"),
        .replacing(
          "originals: 1", by: "originals: 1\n        form: {name: Tờ khai, file: to-khai.docx}",
          in: "procedures/1.004873.md"),
        .replacing(
          "fees: [xac-nhan]", by: "fees: [xac-nhan, xac-nhn]", in: "procedures/1.004873.md"),
        .replacing(
          "## Trình tự thực hiện", by: "## Trinh tu thuc hien", in: "procedures/1.004873.md"),
        .replacing("year: 2026", by: "year: 26", in: "reception/2026.yaml")) == """
          content/boards.yaml:6:5: lỗi[khoa-la]: không có khóa “mau”
              6 |     mau: xanh
                |     ^^^
            = các khóa dùng được ở đây: id, name, place, size, reading_distance, paper, posters
          content/fees/ho-tich.yaml:3:7: lỗi[gia-tri]: không nhận giá trị “phí lệ”
              3 | kind: phí lệ
                |       ^^^^^^
            = hãy chọn một trong: lệ phí · phí
          content/fees/ho-tich.yaml:12:17: lỗi[muc-thu]: không đọc được mức thu “năm nghìn”: viết số tiền bằng chữ số, như "8.000 đồng"
             12 |       - amount: năm nghìn
                |                 ^^^^^^^^^
            = hãy viết như: 8.000 đồng/bản · 5.000 đồng · miễn phí
          content/leaders.yaml:5:12: lỗi[so-dien-thoai]: không đọc được số điện thoại “0270 3850 O01”: số điện thoại chỉ có chữ số, ở đây có chữ "o"
              5 |     phone: 0270 3850 O01
                |            ^^^^^^^^^^^^^
            = hãy viết như: 0294 3851 000 · 0912 345 678 · 1900 1234 · 0294 3851 000, máy lẻ 12
          content/leaders.yaml:11:11: lỗi[thieu-gia-tri]: chưa viết giá trị
             11 |     scope:
                |           ^
            = hãy viết giá trị hoặc xóa dòng này
          content/procedures/1.004873.md:9:22: lỗi[tham-chieu]: không có dòng phí “xac-nhn”
              9 |     fees: [xac-nhan, xac-nhn]
                |                      ^^^^^^^
            = có phải là “xac-nhan”? nếu không, hãy thêm vào fees/
          content/procedures/1.004873.md:14:37: lỗi[tham-chieu]: không có tệp biểu mẫu “to-khai.docx”
             14 |         form: {name: Tờ khai, file: to-khai.docx}
                |                                     ^^^^^^^^^^^^
            = hãy thêm “to-khai.docx” vào forms/, hoặc bỏ chỗ nhắc đến này
          content/procedures/1.004873.md:16:1: lỗi[khoa-trung]: khóa “sets” viết hai lần
             16 | sets: 1
                | ^^^^
            = hãy giữ lại một chỗ, xóa chỗ kia
            content/procedures/1.004873.md:15:1: viết lần đầu ở đây
             15 | sets: 1
                | ^^^^
          content/procedures/1.004873.md:31:1: lỗi[thieu-muc]: đầu đề “Trinh tu thuc hien” không đúng tên mục cần có
             31 | ## Trinh tu thuc hien
                | ^^^^^^^^^^^^^^^^^^^^^
            = có phải là “Trình tự thực hiện”?
          content/reception/2026.yaml:1:7: lỗi[nam]: “26” không phải là năm
              1 | year: 26
                |       ^^
            = hãy viết đủ bốn chữ số, ví dụ: 2026
          """)
  }
}
