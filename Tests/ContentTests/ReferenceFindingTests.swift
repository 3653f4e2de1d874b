import TestSupport
import Testing

@Suite("What is told about references") struct ReferenceFindingTests {
  @Test("A fee row that is misspelt") func nearFee() async throws {
    #expect(
      try await findings(
        .replacing("fees: [xac-nhan]", by: "fees: [xac-nhn]", in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:9:12: lỗi[tham-chieu]: không có dòng phí “xac-nhn”
              9 |     fees: [xac-nhn]
                |            ^^^^^^^
            = có phải là “xac-nhan”? nếu không, hãy thêm vào fees/
          """)
  }

  @Test(
    "A field whose list would be called like another poster",
    arguments: ["toan-bo", "ho-tich-km", "ho-tich-en"])
  func fieldLikePoster(id: String) async throws {
    #expect(
      try await findings(
        .replacing(
          "    name: Hộ tịch\n", by: "    name: Hộ tịch\n  - id: \(id)\n    name: Khác\n",
          in: "fields.yaml")
      ).hasPrefix(
        "content/fields.yaml:4:9: lỗi[trung-ma]: mã lĩnh vực “\(id)” trùng với bảng “danh-muc-\(id)”"
      ))
  }

  @Test("Two prices for printing on one paper") func prices() async throws {
    #expect(
      try await findings(
        .replacing(
          "boards:\n",
          by:
            "prices:\n  - {paper: A3, price: 6.000 đồng}\n  - {paper: a3, price: 7.000 đồng}\nboards:\n",
          in: "boards.yaml")) == """
          content/boards.yaml:3:13: lỗi[trung-ma]: giá in khổ “A3” đã dùng rồi
              3 |   - {paper: a3, price: 7.000 đồng}
                |             ^^
            = mỗi mã chỉ dùng một lần; hãy đổi mã hoặc bỏ một chỗ
            content/boards.yaml:2:13: dùng lần đầu ở đây
              2 |   - {paper: A3, price: 6.000 đồng}
                |             ^^
          """)
  }

  @Test("A fee row that is not there") func farFee() async throws {
    #expect(
      try await findings(
        .replacing(
          "fees: [xac-nhan]", by: "fees: [ket-hon-nuoc-ngoai]", in: "procedures/1.004873.md"))
          == """
          content/procedures/1.004873.md:9:12: lỗi[tham-chieu]: không có dòng phí “ket-hon-nuoc-ngoai”
              9 |     fees: [ket-hon-nuoc-ngoai]
                |            ^^^^^^^^^^^^^^^^^^
            = hãy thêm “ket-hon-nuoc-ngoai” vào fees/, hoặc bỏ chỗ nhắc đến này
          """)
  }

  @Test("A workflow whose law is not there, whose step takes no time and whose way is empty")
  func workflow() async throws {
    let file = """
      id: khieu-nai
      title: Khiếu nại
      steps:
        - name: Thụ lý
          time: mười ngày
      branches:
        - name: Lần đầu
          steps: []
      legal_basis: [60/2014/QH14]

      """
    #expect(
      try await findings(.file("workflows/khieu-nai.yaml", file)) == """
        content/workflows/khieu-nai.yaml:5:11: lỗi[thoi-han-giai-quyet]: không đọc được thời hạn giải quyết “mười ngày”: cần một con số và đơn vị, như "3 ngày làm việc"
            5 |     time: mười ngày
              |           ^^^^^^^^^
          = hãy viết như: 3 ngày làm việc · 30 ngày · 4 giờ · 8 giờ làm việc · 1 tháng · 15 - 20 ngày · trong ngày · ngay khi tiếp nhận · theo kế hoạch hằng năm
        content/workflows/khieu-nai.yaml:8:12: lỗi[thieu-gia-tri]: danh sách phải có ít nhất một mục
            8 |     steps: []
              |            ^^
          = hãy viết mỗi mục một dòng, bắt đầu bằng “- ”
        content/workflows/khieu-nai.yaml:9:15: lỗi[tham-chieu]: không có văn bản “60/2014/QH14”
            9 | legal_basis: [60/2014/QH14]
              |               ^^^^^^^^^^^^
          = có phải là “60/2014/QH13”? nếu không, hãy thêm vào legal/
        """)
  }

  @Test("A field, an agency and a counter that are not there") func office() async throws {
    #expect(
      try await findings(
        .replacing("field: ho-tich", by: "field: ho-tic", in: "procedures/1.004873.md"),
        .replacing(
          "agency: ubnd-xa", by: "agency: so-tu-phap\ncounter: quay-2", in: "procedures/1.004873.md"
        )) == """
          content/procedures/1.004873.md:4:8: lỗi[tham-chieu]: không có lĩnh vực “ho-tic”
              4 | field: ho-tic
                |        ^^^^^^
            = có phải là “ho-tich”? nếu không, hãy thêm vào fields.yaml
          content/procedures/1.004873.md:16:9: lỗi[tham-chieu]: không có cơ quan “so-tu-phap”
             16 | agency: so-tu-phap
                |         ^^^^^^^^^^
            = hãy thêm “so-tu-phap” vào mục agencies của office.yaml, hoặc bỏ chỗ nhắc đến này
          content/procedures/1.004873.md:17:10: lỗi[tham-chieu]: không có quầy “quay-2”
             17 | counter: quay-2
                |          ^^^^^^
            = có phải là “quay-1”? nếu không, hãy thêm vào mục desk của office.yaml
          """)
  }

  @Test("A legal document that is not there") func legal() async throws {
    #expect(
      try await findings(
        .replacing(
          "[60/2014/QH13]", by: "[60/2014/QH13, 123/2015/NĐ-CP]", in: "procedures/1.004873.md"))
          == """
          content/procedures/1.004873.md:19:29: lỗi[tham-chieu]: không có văn bản “123/2015/NĐ-CP”
             19 | legal_basis: [60/2014/QH13, 123/2015/NĐ-CP]
                |                             ^^^^^^^^^^^^^^
            = hãy thêm “123/2015/NĐ-CP” vào legal/, hoặc bỏ chỗ nhắc đến này
          """)
  }

  @Test("A form file that is not there") func form() async throws {
    #expect(
      try await findings(
        .replacing(
          "originals: 1", by: "originals: 1\n        form: {name: Tờ khai, file: to-khai.docx}",
          in: "procedures/1.004873.md")) == """
          content/procedures/1.004873.md:14:37: lỗi[tham-chieu]: không có tệp biểu mẫu “to-khai.docx”
             14 |         form: {name: Tờ khai, file: to-khai.docx}
                |                                     ^^^^^^^^^^^^
            = hãy thêm “to-khai.docx” vào forms/, hoặc bỏ chỗ nhắc đến này
          """)
  }

  @Test("A leader that is not there") func leader() async throws {
    #expect(
      try await findings(
        .replacing("receiver: chu-tich", by: "receiver: pho-chu-tich", in: "reception/2026.yaml"))
          == """
          content/reception/2026.yaml:8:15: lỗi[tham-chieu]: không có lãnh đạo “pho-chu-tich”
              8 |     receiver: pho-chu-tich
                |               ^^^^^^^^^^^^
            = hãy thêm “pho-chu-tich” vào leaders.yaml, hoặc bỏ chỗ nhắc đến này
          """)
  }

  @Test("An id used twice") func idTwice() async throws {
    #expect(
      try await findings(
        .replacing(
          "agencies:\n", by: "agencies:\n  - id: ubnd-xa\n    name: Công an xã\n", in: "office.yaml"
        )) == """
          content/office.yaml:19:9: lỗi[trung-ma]: mã cơ quan “ubnd-xa” đã dùng rồi
             19 |   - id: ubnd-xa
                |         ^^^^^^^
            = mỗi mã chỉ dùng một lần; hãy đổi mã hoặc bỏ một chỗ
            content/office.yaml:17:9: dùng lần đầu ở đây
             17 |   - id: ubnd-xa
                |         ^^^^^^^
          """)
  }

  @Test("A legal document declared in two files") func numberTwice() async throws {
    #expect(
      try await findings(
        .file(
          "legal/ho-tich.yaml",
          "documents:\n  - number: 60/2014/QH13\n    title: Luật Hộ tịch\n    issuer: Quốc hội\n"))
          == """
          content/legal/ho-tich.yaml:2:13: lỗi[trung-ma]: số văn bản “60/2014/QH13” đã dùng rồi
              2 |   - number: 60/2014/QH13
                |             ^^^^^^^^^^^^
            = mỗi mã chỉ dùng một lần; hãy đổi mã hoặc bỏ một chỗ
            content/legal/chung.yaml:5:13: dùng lần đầu ở đây
              5 |   - number: 60/2014/QH13
                |             ^^^^^^^^^^^^
          """)
  }

  @Test("An exception of no rule") func exceptionOfNoRule() async throws {
    #expect(
      try await findings(
        .replacing(
          "rules:",
          by:
            "exceptions:\n  - date: 05/11/2026\n    rule: chutich\n    cancelled: có\n    reason: Họp\nrules:",
          in: "reception/2026.yaml")) == """
          content/reception/2026.yaml:8:11: lỗi[tham-chieu]: không có lịch định kỳ “chutich”
              8 |     rule: chutich
                |           ^^^^^^^
            = có phải là “chu-tich”? nếu không, hãy thêm vào mục rules của tệp này
          """)
  }

  @Test("An officer at a counter who is named as a leader is") func officer() async throws {
    let officer =
      "name: Quầy 1\n      officers: [{id: chu-tich, name: Võ Văn Giả Định, position: Công chức}]"
    let text = try await findings(.replacing("name: Quầy 1", by: officer, in: "office.yaml"))
    #expect(
      text.contains("lỗi[trung-ma]: mã lãnh đạo, công chức “chu-tich” đã dùng rồi"), "\(text)")
  }

  @Test(
    "A plan of the desk that cannot be drawn",
    arguments: [
      ("[[quay-1, lối đi], [Ghế chờ]]", "hàng 2 của sơ đồ có 1 ô, hàng 1 có 2 ô"),
      ("[[Ghế chờ]]", "sơ đồ thiếu quầy “quay-1”"),
      ("[[quay-1], [lối đi], [quay-1]]", "quầy “quay-1” đứng ở hai nơi trên sơ đồ"),
      ("[[quay-1, quay1]]", "không có quầy “quay1”"),
      ("[[quay-1, a, b, c, d, e, f, g, h]]", "sơ đồ có 1 hàng, mỗi hàng 9 ô"),
    ])
  func plan(rows: String, message: String) async throws {
    let text = try await findings(
      .replacing("place: Tầng trệt", by: "place: Tầng trệt\n  plan: \(rows)", in: "office.yaml"))
    #expect(text.contains("lỗi[so-do]: \(message)\n") && text.contains("  = "), "\(text)")
  }
}
