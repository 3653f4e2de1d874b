import TestSupport
import Testing

@Suite("Words of pages") struct PageTests {
  @Test("The first page answers whom to call, when and where") func home() async throws {
    #expect(
      try await main(of: "index.html", content: BusyOffice.files, hasPosters: true) == """
        Biết nghe dân nói · Biết nói dân hiểu · Biết làm dân tin · Biết xin lỗi · Biết cảm ơn
        Bạn cần làm thủ tục gì?
        Tìm thủ tục theo tên, theo cách gọi thông thường hoặc theo mã
        Tìm
        Chủ tịch Ủy ban nhân dân xã tiếp công dân
        thứ Ba, 08/12/2026
        7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ. Phòng tiếp công dân, nhà A; tầng trệt
        Lịch cả năm
        Gọi cho lãnh đạo
        0270 3850 001
        Nguyễn Văn Mẫu, Chủ tịch Ủy ban nhân dân xã
        Tất cả số điện thoại
        Phí, lệ phí
        2 khoản
        Người dân chỉ nộp đúng số tiền ghi ở đây.
        Xem bảng phí, lệ phí
        Nơi nộp hồ sơ
        Bộ phận Một cửa
        Tầng trệt
        thứ Hai đến thứ Sáu: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ
        Thủ tục theo lĩnh vực
        Hộ tịch 2 thủ tục
        Xem các thủ tục sắp có hiệu lực
        Thông báo
        Thông báo mẫu
        02/11/2026
        Tất cả thông báo
        """)
  }

  @Test("Fees tell amount, payer, exemptions, collection and the legal text") func fees()
    async throws
  {
    #expect(
      try await main(of: "phi-le-phi.html", content: BusyOffice.files, hasPosters: true) == """
        Phí, lệ phí
        Người dân chỉ nộp đúng số tiền ghi ở đây. Nộp tiền xong được nhận biên lai.
        Bản in A4 Bản in A3
        Lệ phí hộ tịch
        Nội dung, người nộp
        Mức thu
        Cấp Giấy xác nhận tình trạng hôn nhân
        Người nộp: Người yêu cầu
        Mức thu thay đổi từ ngày 01/01/2027
        Trực tiếp, bưu chính công ích: 5.000 đồng/bản
        Trực tuyến: 0 đồng/bản
        Bản sao
        Người nộp: Người yêu cầu
        Miễn, giảm: Bản đầu tiên
        Tính theo trang của bản chính
        2.000 đồng/trang
        từ trang thứ 3: 1.000 đồng/trang
        tối đa 200.000 đồng/bản
        Phương thức thu
        Nộp tại quầy
        Miễn, giảm
        Miễn cho hộ nghèo
        Căn cứ
        Nghị quyết mẫu về lệ phí, số 01/2026/NQ-HĐND của Hội đồng nhân dân tỉnh; áp dụng từ ngày 01/8/2026
        """)
  }

  @Test("The reception calendar tells moved and cancelled sessions with reasons") func reception()
    async throws
  {
    #expect(
      try await main(of: "lich-tiep-cong-dan.html", content: BusyOffice.files, hasPosters: true)
        == """
        Lịch tiếp công dân
        Thêm vào lịch điện thoại Bản in A4 Bản in A3
        Buổi gần nhất
        thứ Ba, 08/12/2026
        7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ
        Người tiếp
        Nguyễn Văn Mẫu
        Chủ tịch Ủy ban nhân dân xã
        Địa điểm
        Phòng tiếp công dân, nhà A; tầng trệt
        Năm 2026
        Địa điểm
        Phòng tiếp công dân, nhà A; tầng trệt
        Tiếp thường xuyên
        Các ngày làm việc
        Chủ tịch Ủy ban nhân dân xã: Nguyễn Văn Mẫu
        thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng, 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ, từ ngày 01/10/2026
        Cùng tiếp: Công chức tư pháp
        Nội dung: Nghe phản ánh, kiến nghị
        Khi hoãn có thông báo tại nơi tiếp
        Tháng 10
        thứ Năm, 01/10/2026
        Nguyễn Văn Mẫu
        7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ
        thứ Năm, 15/10/2026
        Nguyễn Văn Mẫu
        7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ
        Tháng 11
        thứ Năm, 05/11/2026
        Nguyễn Văn Mẫu
        7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ
        thứ Năm, 19/11/2026
        Nguyễn Văn Mẫu
        7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ
        Tháng 12
        Buổi gần nhất
        thứ Ba, 08/12/2026
        Nguyễn Văn Mẫu
        7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ
        Chuyển từ thứ Năm, 03/12/2026 (Chủ tịch dự kỳ họp)
        thứ Năm, 17/12/2026
        Không tổ chức: Đã tiếp bù
        """)
  }

  @Test("A workflow tells its steps in order, those of each way numbered on") func workflow()
    async throws
  {
    let files = try await site(content: BusyOffice.files)
    let page = String(decoding: try #require(files["quy-trinh/khieu-nai.html"]), as: UTF8.self)
    #expect(page.split(separator: #"<ol class="text" start="3">"#).count == 3)
    #expect(
      main(in: page) == """
        Nội quy, quy tắc, quy trình
        Khiếu nại, tố cáo
        Việc đi qua những bước nào
        có hiệu lực từ ngày 01/7/2026
        Các bước đầu
        Nộp đơn
        Nhận giấy biên nhận
        Phân loại
        Thời hạn: 10 ngày làm việc
        Công chức
        Khiếu nại
        Việc làm thiệt hại cho mình
        Giải quyết lần đầu
        Thời hạn: 30 ngày
        Chủ tịch xã
        Đồng ý: việc kết thúc
        Không đồng ý: ra Tòa án
        Tố cáo
        Kết luận
        Không mất tiền.
        Căn cứ pháp lý
        Luật Hộ tịch, số 60/2014/QH13 của Quốc hội
        Bản in A4 Bản in A3 Bản in A2
        """)
    #expect(
      try await main(of: "noi-quy/index.html", content: BusyOffice.files)
        .contains("Khiếu nại, tố cáo\nQuy trình từng bước"))
  }

  @Test(
    "Pages whose content is missing say so",
    arguments: [
      ("khau-hieu.html", "slogans/5-biet.yaml", "Chưa có khẩu hiệu nào được đăng ký."),
      ("lich-tiep-cong-dan.html", "reception/2026.yaml", "Chưa có lịch tiếp công dân."),
      (
        "noi-quy/index.html", "regulations/noi-quy.md",
        "Chưa có nội quy, quy tắc nào đang có hiệu lực."
      ),
      (
        "thong-bao/index.html", "notices/thong-bao.md",
        "Hiện không có thông báo nào đang được niêm yết."
      ),
    ]) func empty(path: String, missing: String, words: String) async throws
  {
    let without = [missing: String?.none, "workflows/khieu-nai.yaml": nil]
    #expect(try await main(of: path, content: without).contains(words))
  }

  @Test(
    "A notice is shown only while it is posted",
    arguments: [
      ("01/11/2026", false), ("02/11/2026", true), ("30/11/2026", true), ("01/12/2026", false),
    ]) func posting(day: String, isShown: Bool) async throws
  {
    let notice = """
      ---
      title: Thông báo mẫu
      date: 02/11/2026
      posted_from: 02/11/2026
      posted_to: 30/11/2026
      ---
      Nội dung.

      """
    let files = try await site(content: ["notices/thong-bao.md": notice], asOf: day)
    #expect((files["thong-bao/thong-bao.html"] != nil) == isShown)
    let list = String(decoding: files["thong-bao/index.html"] ?? [], as: UTF8.self)
    #expect(list.contains("Thông báo mẫu") == isShown)
  }
}
