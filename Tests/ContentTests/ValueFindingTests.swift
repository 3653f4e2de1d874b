import TestSupport
import Testing

@Suite("What is told about values") struct ValueFindingTests {
  @Test("An amount in words") func amount() async throws {
    #expect(
      try await findings(.replacing("5.000 đồng/bản", by: "tám nghìn", in: "fees/ho-tich.yaml"))
        == """
        content/fees/ho-tich.yaml:12:17: lỗi[muc-thu]: không đọc được mức thu “tám nghìn”: viết số tiền bằng chữ số, như "8.000 đồng"
           12 |       - amount: tám nghìn
              |                 ^^^^^^^^^
          = hãy viết như: 8.000 đồng/bản · 5.000 đồng · miễn phí
        """)
  }

  @Test("A day that no month has") func day() async throws {
    #expect(
      try await findings(
        .replacing("date: 02/11/2026", by: "date: 31/4/2026", in: "notices/thong-bao.md")) == """
          content/notices/thong-bao.md:3:7: lỗi[ngay]: không đọc được ngày “31/4/2026”: tháng 4 chỉ có 30 ngày
              3 | date: 31/4/2026
                |       ^^^^^^^^^
            = hãy viết như: 05/6/2026 · 2026-06-05 · ngày 05 tháng 6 năm 2026
          """)
  }

  @Test("A day without its year") func dayWithoutYear() async throws {
    #expect(
      try await findings(
        .replacing("date: 02/11/2026", by: "date: 31/4", in: "notices/thong-bao.md")) == """
          content/notices/thong-bao.md:3:7: lỗi[ngay]: không đọc được ngày “31/4”: cần đủ ngày, tháng và năm, viết bằng chữ số
              3 | date: 31/4
                |       ^^^^
            = hãy viết như: 05/6/2026 · 2026-06-05 · ngày 05 tháng 6 năm 2026
          """)
  }

  @Test("A letter in a phone number") func phone() async throws {
    #expect(
      try await findings(.replacing("0270 3850 001", by: "0270 385O 001", in: "leaders.yaml"))
        == """
        content/leaders.yaml:5:12: lỗi[so-dien-thoai]: không đọc được số điện thoại “0270 385O 001”: số điện thoại chỉ có chữ số, ở đây có chữ "o"
            5 |     phone: 0270 385O 001
              |            ^^^^^^^^^^^^^
          = hãy viết như: 0294 3851 000 · 0912 345 678 · 1900 1234 · 0294 3851 000, máy lẻ 12
        """)
  }

  @Test("Reception days that cannot be read") func receptionDays() async throws {
    #expect(
      try await findings(
        .replacing(
          "thứ Năm tuần thứ nhất và thứ ba hằng tháng", by: "hai ngày mỗi tháng",
          in: "reception/2026.yaml")) == """
          content/reception/2026.yaml:9:11: lỗi[ngay-tiep-cong-dan]: không đọc được ngày tiếp công dân “hai ngày mỗi tháng”: chỉ có thứ Hai đến thứ Bảy và Chủ nhật
              9 |     days: hai ngày mỗi tháng
                |           ^^^^^^^^^^^^^^^^^^
            = hãy viết như: thứ Năm tuần thứ nhất và thứ ba hằng tháng · thứ Năm hằng tuần · thứ Hai tuần đầu và tuần cuối hằng tháng · ngày 15 hằng tháng · ngày 05 và ngày 20 hằng tháng · ngày làm việc đầu tiên hằng tháng
          """)
  }

  @Test("Hours that cannot be read") func hours() async throws {
    #expect(
      try await findings(
        .replacing(
          "hours: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ", by: "hours: sáng 7h", in: "office.yaml"
        )) == """
          content/office.yaml:9:12: lỗi[khoang-gio-trong-ngay]: không đọc được khoảng giờ trong ngày “sáng 7h”: sau 7 giờ thiếu giờ kết thúc
              9 |     hours: sáng 7h
                |            ^^^^^^^
            = hãy viết như: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ · 7h30 - 11h30; 13h30 - 17h · từ 7:30 đến 11:30
          """)
  }

  @Test("A year of two digits") func year() async throws {
    #expect(
      try await findings(.replacing("year: 2026", by: "year: 26", in: "holidays/2026.yaml")) == """
        content/holidays/2026.yaml:1:7: lỗi[nam]: “26” không phải là năm
            1 | year: 26
              |       ^^
          = hãy viết đủ bốn chữ số, ví dụ: 2026
        """)
  }

  @Test("An id with capitals and marks") func identifier() async throws {
    #expect(
      try await findings(.replacing("- id: quay-1", by: "- id: Quầy số 1", in: "office.yaml"))
        == """
        content/office.yaml:14:11: lỗi[ma-ngan]: “Quầy số 1” không dùng làm mã được
           14 |     - id: Quầy số 1
              |           ^^^^^^^^^
          = mã có nhiều nhất 64 chữ, chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: quay-so-1
        """)
  }

  @Test("An address without a scheme") func webAddress() async throws {
    #expect(
      try await findings(
        .replacing(
          "https://binhan.vinhlong.gov.vn", by: "binhan.vinhlong.gov.vn", in: "office.yaml")) == """
          content/office.yaml:6:11: lỗi[dia-chi-web]: “binhan.vinhlong.gov.vn” không phải là địa chỉ web
              6 | site_url: binhan.vinhlong.gov.vn
                |           ^^^^^^^^^^^^^^^^^^^^^^
            = hãy viết đầy đủ, bắt đầu bằng https://
          """)
  }

  @Test("An e-mail address without a host") func email() async throws {
    #expect(
      try await findings(.replacing("kstthc@vinhlong.gov.vn", by: "kstthc", in: "office.yaml"))
        == """
        content/office.yaml:23:10: lỗi[thu-dien-tu]: “kstthc” không phải là địa chỉ thư điện tử
           23 |   email: kstthc
              |          ^^^^^^
          = hãy viết như ten@donvi.gov.vn
        """)
  }

  @Test("A word where a number is read") func count() async throws {
    #expect(
      try await findings(.replacing("sets: 1", by: "sets: một", in: "procedures/1.004873.md"))
        == """
        content/procedures/1.004873.md:14:7: lỗi[so-nguyen]: “một” không phải là số nguyên
           14 | sets: một
              |       ^^^
          = hãy viết bằng chữ số, ví dụ: 1
        """)
  }

  @Test("No set at all") func noSet() async throws {
    #expect(
      try await findings(.replacing("sets: 1", by: "sets: 0", in: "procedures/1.004873.md")) == """
        content/procedures/1.004873.md:14:7: lỗi[so-bo]: số bộ hồ sơ phải từ 1 trở lên
           14 | sets: 0
              |       ^
          = hãy viết: sets: 1
        """)
  }

  @Test("An unknown choice that is near") func nearChoice() async throws {
    #expect(
      try await findings(
        .replacing("levels: [cấp xã]", by: "levels: [Cấp xả]", in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:5:10: lỗi[gia-tri]: không nhận giá trị “Cấp xả”
              5 | levels: [Cấp xả]
                |          ^^^^^^
            = có phải là “cấp xã”? hãy chọn một trong: cấp xã · cấp sở · cấp tỉnh · cấp bộ · cơ quan khác
          """)
  }

  @Test("An unknown choice that is not near") func farChoice() async throws {
    #expect(
      try await findings(
        .replacing(
          "online_level: toàn trình", by: "online_level: mức độ 4", in: "procedures/1.004873.md"))
          == """
          content/procedures/1.004873.md:20:15: lỗi[gia-tri]: không nhận giá trị “mức độ 4”
             20 | online_level: mức độ 4
                |               ^^^^^^^^
            = hãy chọn một trong: toàn trình · một phần · chỉ cung cấp thông tin · không trực tuyến · chưa rõ
          """)
  }

  @Test("A short name that is long") func shortName() async throws {
    #expect(
      try await findings(
        .replacing(
          "field: ho-tich",
          by:
            "short_name: rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài dài\nfield: ho-tich",
          in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:4:13: lỗi[ten-ngan]: tên ngắn dài 99 chữ cái, thừa 9
              4 | short_name: rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài…
                |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            = hãy rút còn không quá 90 chữ cái
          """)
  }

  @Test("A holiday that ends before it begins") func holiday() async throws {
    #expect(
      try await findings(.replacing("to: 02/9/2026", by: "to: 31/8/2026", in: "holidays/2026.yaml"))
        == """
        content/holidays/2026.yaml:6:9: lỗi[thu-tu-ngay]: ngày cuối 31/8/2026 đứng trước ngày đầu 01/9/2026
            6 |     to: 31/8/2026
              |         ^^^^^^^^^
          = hãy xem lại cả hai ngày
        """)
  }
}
