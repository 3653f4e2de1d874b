import Foundation
import TestSupport
import Testing

@Suite("A report on what the law tells an office to post") struct DutyReportTests {
  @Test("tells people where each thing is, what is lacking, and who says so")
  func text() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen("check", "--duties", "--as-of", "21/11/2026")
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(
      run.output.hasPrefix(
        "Nội dung phải niêm yết, công khai của Ủy ban nhân dân xã Bình An, ngày 21/11/2026\n"))
    #expect(
      run.output.contains(
        """
        Phí, lệ phí

        - [CÓ] Tên, mức thu, cách thu, người nộp, miễn, giảm và văn bản quy định của từng khoản
            trang web: phi-le-phi.html (Phí, lệ phí)
            bảng: Bảng sảnh, Sảnh Bộ phận Một cửa
            yêu cầu: nơi thu, trang web; nơi có thu phí, lệ phí
            căn cứ: Luật Phí và lệ phí 97/2015/QH13, Điều 14 khoản 1; phạt theo Nghị định 02/2026/NĐ-CP, Điều 14 (theo bản chép)

        Tiếp công dân

        - [CÓ] Nội quy tiếp công dân
            trang web: noi-quy/noi-quy.html (Nội quy tiếp công dân)
            bảng: Bảng phòng tiếp công dân, Phòng tiếp công dân

        """), "\(run.output)")
    #expect(
      run.output.contains(
        "    còn thiếu: chưa treo danh mục thủ tục Hộ tịch trên bảng nào\n"))
    #expect(
      try await workshop.boardgen("check", "--duties", "--strict", "--as-of", "21/11/2026").code
        == 1)
  }

  @Test("tells programs the same")
  func json() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen(
      "check", "--duties", "--format", "json", "--as-of", "21/11/2026")
    #expect(
      run.output.contains(
        """
            {
              "id": "phi-le-phi",
              "status": "met",
              "group": "Phí, lệ phí",
              "content": "Tên, mức thu, cách thu, người nộp, miễn, giảm và văn bản quy định của từng khoản",
              "places": ["collection", "website"],
              "duration": null,
              "due": null,
              "occasion": "nơi có thu phí, lệ phí",
              "note": null,
              "document": "Luật Phí và lệ phí 97/2015/QH13",
              "article": "Điều 14 khoản 1; phạt theo Nghị định 02/2026/NĐ-CP, Điều 14",
              "certainty": "thirdPartyCopy",
              "pages": [
                {
                  "title": "Phí, lệ phí",
                  "path": "phi-le-phi.html"
                }
              ],
              "boards": [
                {
                  "id": "sanh",
                  "name": "Bảng sảnh",
                  "place": "Sảnh Bộ phận Một cửa",
                  "posters": ["phi-le-phi"]
                }
              ],
              "lacking": []
            }
        """), "\(run.output)")
  }

  @Test("is a page of the site, too, which says the same of each")
  func page() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    #expect(run.code == 0)
    let page = try #require(try workshop.text(of: "_site/nghia-vu-niem-yet.html"))
    #expect(page.contains("<a href=\"bang/index.html#bang-sanh\">Bảng sảnh</a>"))
    #expect(
      page.contains("<p class=\"small\">chưa treo danh mục thủ tục Hộ tịch trên bảng nào</p>"))
    #expect(page.components(separatedBy: "<tr id=").count == 26)
  }

  @Test("is not made of content with mistakes, which are told instead")
  func mistakes() async throws {
    let workshop = try Workshop(changing: ["office.yaml": nil])
    let run = try await workshop.boardgen("check", "--duties", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("lỗi[thieu-tep]"))
  }

  @Test("knows what the office adds to the law, and posters that hang for it")
  func added() async throws {
    let workshop = try Workshop(changing: [
      "law/rieng.yaml": """
      duties:
        - id: duong-day-nong
          group: Riêng của tỉnh
          content: Số điện thoại lãnh đạo
          subject: lãnh đạo
          places: [trụ sở]
          document: Kế hoạch 65/KH-UBND

      """,
      "boards.yaml": SmallOffice.files["boards.yaml"]?.replacing(
        "[phi-le-phi]", with: "[phi-le-phi, nghia-vu-niem-yet]"),
    ])
    let run = try await workshop.boardgen("check", "--duties", "--as-of", "21/11/2026")
    #expect(
      run.output.contains("Riêng của tỉnh\n\n- [CHƯA ĐỦ] Số điện thoại lãnh đạo\n"),
      "\(run.output)\(run.errors)")
    #expect(run.output.contains("- [CÓ] Danh mục nội dung đã công khai, hình thức và thời gian\n"))
  }
}
