import DisclosureModel
import TestSupport
import Testing

@Suite("What is told about content that breaks a rule") struct RuleFindingTests {
  @Test("An exception on a day without session") func exceptionOnNoSession() async throws {
    #expect(
      try await findings(
        .replacing(
          "rules:",
          by:
            "exceptions:\n  - date: 06/11/2026\n    rule: chu-tich\n    cancelled: có\n    reason: Họp\nrules:",
          in: "reception/2026.yaml")) == """
          content/reception/2026.yaml:7:11: lỗi[R12]: lịch “chu-tich” không có buổi tiếp nào vào ngày 06/11/2026
              7 |   - date: 06/11/2026
                |           ^^^^^^^^^^
            = các buổi trong tháng đó theo lịch: 05/11/2026, 19/11/2026
          """)
  }

  @Test("A group of five with four lines") func fourLines() async throws {
    #expect(
      try await findings(.replacing("      - Biết cảm ơn\n", by: "", in: "slogans/5-biet.yaml"))
        == """
        content/slogans/5-biet.yaml:5:11: lỗi[X16]: nhóm “5 biết” phải có 5 dòng, ở đây có 4
            5 |   - name: 5 biết
              |           ^^^^^^
          = hãy đối chiếu với Kế hoạch mẫu rồi thêm hoặc bớt dòng
        """)
  }

  @Test("A broken rule beside a mistake in another file") func besideMistake() async throws {
    let told = try await findings(
      .replacing("      - Biết cảm ơn\n", by: "", in: "slogans/5-biet.yaml"),
      .replacing("year: 2026", by: "year: 26", in: "reception/2026.yaml"))
    #expect(told.contains("content/reception/2026.yaml:1:7: lỗi[nam]"))
    #expect(told.contains("content/slogans/5-biet.yaml:5:11: lỗi[X16]"))
  }

  @Test("A promise longer than the law") func longPromise() async throws {
    #expect(
      try await findings(
        .replacing(
          "statutory_time: 3 ngày làm việc",
          by: "statutory_time: 3 ngày làm việc\ncommitted_time: 5 ngày làm việc",
          in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:7:17: lỗi[T07]: thời hạn cam kết 5 ngày làm việc dài hơn thời hạn theo luật 3 ngày làm việc
              7 | committed_time: 5 ngày làm việc
                |                 ^^^^^^^^^^^^^^^
            = chỉ được rút ngắn; hãy sửa committed_time hoặc statutory_time
          """)
  }

  @Test("A board with an unknown poster") func poster() async throws {
    #expect(
      try await findings(
        .replacing("[phi-le-phi]", by: "[phi-le-phi, tthc-1.004783]", in: "boards.yaml")) == """
          content/boards.yaml:5:27: lỗi[X17]: không có bảng niêm yết “tthc-1.004783”
              5 |     posters: [phi-le-phi, tthc-1.004783]
                |                           ^^^^^^^^^^^^^
            = các dạng: \(Poster.idForms.joined(separator: ", "))
          """)
  }

  @Test("A board with the poster of a procedure that has ended") func endedProcedure() async throws
  {
    #expect(
      try await findings(
        .replacing("[phi-le-phi]", by: "[phi-le-phi, tthc-1.004873]", in: "boards.yaml"),
        .replacing("sets: 1", by: "sets: 1\nto: 30/6/2026", in: "procedures/1.004873.md")) == """
          content/boards.yaml:5:27: lỗi[X17]: không có bảng niêm yết “tthc-1.004873”
              5 |     posters: [phi-le-phi, tthc-1.004873]
                |                           ^^^^^^^^^^^^^
            = thủ tục 1.004873 đã hết hiệu lực vào ngày 21/11/2026; hãy bỏ dòng này
          """)
  }

  @Test("A board with a calendar of a year that has no plan") func noPlan() async throws {
    #expect(
      try await findings(
        .without("reception/2026.yaml")) == """
          content/boards.yaml:9:53: lỗi[X17]: không có bảng niêm yết “lich-tiep-cong-dan”
              9 |     posters: [noi-quy-noi-quy, quy-trinh-khieu-nai, lich-tiep-cong-dan, phan-anh-kien-nghi]
                |                                                     ^^^^^^^^^^^^^^^^^^
            = chưa có lịch của năm 2026; hãy thêm reception/2026.yaml
          content/office.yaml:1:7: lỗi[R04]: chưa có lịch tiếp công dân năm 2026
              1 | name: Ủy ban nhân dân xã Bình An
                |       ^^^^^^^^^^^^^^^^^^^^^^^^^^
            = hãy thêm reception/2026.yaml
            = căn cứ: Luật Tiếp công dân 42/2013/QH13, Điều 24 khoản 2: niêm yết nơi tiếp, thời gian tiếp thường xuyên, lịch tiếp của người đứng đầu, thành phần tham dự và dự kiến nội dung (theo bản chép của bên thứ ba)
          """)
  }

  @Test("A reception plan without holidays") func holidays() async throws {
    #expect(
      try await findings(.without("holidays/2026.yaml")) == """
        content/reception/2026.yaml:1:7: cảnh báo[R13]: chưa có ngày nghỉ lễ của năm 2026, nên lịch chỉ tránh được thứ Bảy, Chủ nhật
            1 | year: 2026
              |       ^^^^
          = hãy thêm holidays/2026.yaml theo thông báo nghỉ lễ của năm
        """)
  }
}
