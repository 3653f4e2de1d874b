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

  @Test("All procedures stand by field, those not in force apart from them") func list()
    async throws
  {
    #expect(
      try await main(of: "thu-tuc/index.html", content: BusyOffice.files, hasPosters: true) == """
        Thủ tục hành chính
        2 thủ tục đang thực hiện tại đây
        Tìm thủ tục theo tên, theo cách gọi thông thường hoặc theo mã
        Tìm
        Hộ tịch (2)
        Sắp có hiệu lực
        Đã bãi bỏ
        Hộ tịch
        Thủ tục
        Thời hạn
        Phí, lệ phí
        Đăng ký kết hôn
        1.000894
        trong ngày
        Không thu
        Cấp Giấy xác nhận tình trạng hôn nhân
        1.004873
        2 ngày làm việc
        Tùy việc
        Sắp có hiệu lực
        Các thủ tục dưới đây đã được công bố nhưng chưa áp dụng.
        Thủ tục mới
        2.000002 · có hiệu lực từ ngày 01/3/2027
        Đã bãi bỏ
        Các thủ tục dưới đây không còn áp dụng, cơ quan không nhận hồ sơ.
        Thủ tục cũ
        2.000001 · có hiệu lực đến hết ngày 31/10/2026
        Thay bằng: Cấp Giấy xác nhận tình trạng hôn nhân
        """)
  }

  @Test("Fees for different cases are named with their cases") func feesByCase() async throws {
    var files = SmallOffice.files
    let fees = files["fees/ho-tich.yaml"] ?? ""
    files["fees/ho-tich.yaml"] =
      fees.replacing(
        "exemption: Không",
        with: """
            - id: cap-lai
              name: Cấp lại
              payer: Người yêu cầu
              amounts:
                - amount: 8.000 đồng/bản
          exemption: Không
          """)
    files["procedures/1.004873.md"] = files["procedures/1.004873.md"]?
      .replacing("fees: [xac-nhan]", with: "fees: [xac-nhan, cap-lai]")
    let words = try await main(of: "thu-tuc/1.004873.html", content: files.mapValues { $0 })
    #expect(
      words.contains(
        """
        Phải nộp bao nhiêu tiền
        Cấp Giấy xác nhận tình trạng hôn nhân 5.000 đồng/bản
        Cấp lại 8.000 đồng/bản
        """), "\(words)")
  }

  @Test("A procedure answers first, then tells the whole record") func procedure() async throws {
    #expect(
      try await main(of: "thu-tuc/1.004873.html", content: BusyOffice.files, hasPosters: true)
        == """
        Thủ tục hành chính
        Hộ tịch
        Cấp Giấy xác nhận tình trạng hôn nhân
        Tên chính thức: Thủ tục cấp Giấy xác nhận tình trạng hôn nhân · Mã thủ tục 1.004873
        Xem thêm kết hôn và Luật Hộ tịch.
        Bao lâu có kết quả
        Trực tiếp, trực tuyến 2 ngày làm việc
        Bưu chính công ích 5 ngày làm việc
        theo luật 3 ngày làm việc
        hồ sơ nhận sau 15 giờ tính từ ngày làm việc tiếp theo
        Phải nộp bao nhiêu tiền
        Tùy việc
        Xem từng mức ở mục “Cách nộp”
        Nơi nộp hồ sơ
        Bộ phận Một cửa
        Quầy 1
        Tầng trệt
        nộp được tại Trung tâm Phục vụ hành chính công bất kỳ trong tỉnh
        người cao tuổi, người khuyết tật được phục vụ tại nhà
        Nhận được gì
        Giấy xác nhận
        có giá trị 6 tháng
        Nộp trực tuyến Bản in A4 Bản in A3
        Cần mang theo
        Số lượng: 1 bộ hồ sơ
        Người chưa kết hôn
        Tờ khai
        Nộp 1 bản chính, 2 bản sao
        Mẫu: Tờ khai cấp giấy (Mẫu 01), TXT
        Căn cước
        Xuất trình 1 bản chính
        Không phải nộp nếu đã có trong Cơ sở dữ liệu quốc gia về dân cư
        Người đã ly hôn
        Bản án
        Nộp 1 bản sao
        Bản án có hiệu lực
        Các bước
        Nộp hồ sơ.
        Nhận kết quả.
        Cách nộp
        Hình thức nộp
        Thời hạn
        Phí, lệ phí
        Trực tiếp
        Tại Quầy 1
        2 ngày làm việc
        5.000 đồng/bản
        Trực tuyến
        2 ngày làm việc
        0 đồng/bản
        Bưu chính công ích
        5 ngày làm việc
        Cấp Giấy xác nhận tình trạng hôn nhân: 5.000 đồng/bản
        Bản sao: 2.000 đồng/trang
        từ trang thứ 3: 1.000 đồng/trang
        tối đa 200.000 đồng/bản
        Miễn, giảm (Cấp Giấy xác nhận tình trạng hôn nhân): Miễn cho hộ nghèo
        Miễn, giảm (Bản sao): Miễn cho hộ nghèo; Bản đầu tiên
        Mức thu thay đổi từ ngày 01/01/2027. Xem bảng phí, lệ phí
        Yêu cầu, điều kiện
        Không
        Cần biết thêm
        Trả chậm
        Gửi mẫu, xem https://dichvucong.gov.vn.
        Thông tin khác
        Đối tượng thực hiện
        Công dân Việt Nam, người nước ngoài
        Cơ quan thực hiện
        Ủy ban nhân dân xã Bình An
        Cơ quan có thẩm quyền
        Ủy ban nhân dân xã Bình An
        Kết quả
        Giấy xác nhận (KQ.G15.000038)
        Mức độ dịch vụ công trực tuyến
        Toàn trình; thanh toán trực tuyến được
        Cấp thực hiện
        Cấp xã
        Loại thủ tục
        Được luật giao quy định chi tiết
        Căn cứ pháp lý
        Luật Hộ tịch, số 60/2014/QH13 của Quốc hội
        Quyết định công bố
        Số 163/QĐ-BTP ngày 15/7/2026 của Bộ Tư pháp, có hiệu lực từ ngày 20/7/2026
        Cổng Dịch vụ công quốc gia
        Trang của thủ tục này trên Cổng Dịch vụ công quốc gia
        Kiểm tra lần cuối
        21/11/2026, Bộ phận Một cửa
        Thủ tục liên quan
        Đăng ký kết hôn
        """)
  }

  @Test("A repealed procedure says so and names what replaces it") func ended() async throws {
    #expect(
      try await main(of: "thu-tuc/2.000001.html", content: BusyOffice.files, hasPosters: true)
        == """
        Thủ tục hành chính
        Hộ tịch
        Thủ tục cũ
        Mã thủ tục 2.000001
        Thủ tục này đã bãi bỏ: có hiệu lực đến hết ngày 31/10/2026
        Cơ quan không còn nhận hồ sơ theo thủ tục này. Trang được giữ lại để người dân biết.
        Thay bằng: Cấp Giấy xác nhận tình trạng hôn nhân
        Quyết định công bố
        Số 163/QĐ-BTP của Bộ Tư pháp
        Các thủ tục thuộc lĩnh vực Hộ tịch
        """)
  }

  @Test("A procedure to come says from when it holds") func future() async throws {
    #expect(
      try await main(of: "thu-tuc/2.000002.html", content: BusyOffice.files, hasPosters: true)
        == """
        Thủ tục hành chính
        Hộ tịch
        Thủ tục mới
        Mã thủ tục 2.000002
        Thủ tục này chưa áp dụng: có hiệu lực từ ngày 01/3/2027
        Cơ quan chưa nhận hồ sơ theo thủ tục này.
        Quyết định công bố
        Số 163/QĐ-BTP của Bộ Tư pháp
        Các thủ tục thuộc lĩnh vực Hộ tịch
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

  @Test("A site without posters does not offer any") func noPosters() async throws {
    let words = try await main(of: "thu-tuc/1.004873.html", content: BusyOffice.files)
    #expect(!words.contains("Bản in"))
    #expect(try await main(of: "bang/index.html").contains("Bản dựng này không kèm tệp in"))
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
