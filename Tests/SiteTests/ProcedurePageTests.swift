import TestSupport
import Testing

@Suite("Pages of procedures") struct ProcedurePageTests {
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

  @Test("A site without posters does not offer any") func noPosters() async throws {
    let words = try await main(of: "thu-tuc/1.004873.html", content: BusyOffice.files)
    #expect(!words.contains("Bản in"))
    #expect(try await main(of: "bang/index.html").contains("Bản dựng này không kèm tệp in"))
  }
}
