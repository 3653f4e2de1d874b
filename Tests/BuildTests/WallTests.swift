import Foundation
import TestSupport
import Testing

@Suite("What is to be exchanged on the walls") struct WallTests {
  private static let boards = """
    prices:
      - {paper: A4, price: 500 đồng/tờ}
    boards:
      - id: sanh
        name: Bảng sảnh
        place: Sảnh Bộ phận Một cửa
        paper: A4
        posters: [phi-le-phi, tthc-1.004873, lanh-dao]
      - id: tiep-cong-dan
        name: Bảng phòng tiếp công dân
        place: Phòng tiếp công dân
        posters: [noi-quy-noi-quy, quy-trinh-khieu-nai, lich-tiep-cong-dan, phan-anh-kien-nghi]

    """

  /// An office whose walls are as released on 03/11/2026.
  private func released() async throws -> Workshop {
    let workshop = try Workshop(changing: ["boards.yaml": Self.boards])
    let run = try await workshop.boardgen("release", "--as-of", "03/11/2026")
    #expect(run.code == 0, "\(run)")
    return workshop
  }

  private func edit(
    _ path: String, _ old: String, _ new: String, in workshop: borrowing Workshop
  ) throws {
    let text = try #require(try workshop.text(of: "content/\(path)"))
    #expect(text.contains(old))
    try workshop.write(text.replacing(old, with: new), to: "content/\(path)")
  }

  /// What `boardgen changes` says of the walls, without the marks.
  private func walls(_ run: Workshop.Run) -> String {
    let text = run.output.split(separator: "\n").drop { !$0.hasPrefix("Phải thay") }
      .prefix { !$0.hasPrefix("Trang web") && !$0.hasPrefix("Nội dung sẽ tự thay đổi") }
    return text.joined(separator: "\n").replacing(/[0-9A-Z]{4}-[0-9A-Z]{4}/, with: "…")
  }

  @Test("names each sheet with the reason, where it hangs, what it replaces and what it costs")
  func fee() async throws {
    let workshop = try await released()
    try edit("fees/ho-tich.yaml", "5.000", "4.000", in: workshop)
    let run = try await workshop.boardgen(
      "changes", "--as-of", "05/11/2026", "--output", "thay", "--exit-code")
    #expect(run.code == 1, "\(run)")
    #expect(
      walls(run) == """
        Phải thay trên tường. Cần in 3 tờ A4, hết khoảng 1.500 đồng.
          Bảng sảnh (Sảnh Bộ phận Một cửa)
            Thay: Phí, lệ phí (phi-le-phi)
              1 tờ A4, lần 2, mã …; gỡ lần 1, mã …, khổ A4
              vì: Cấp Giấy xác nhận tình trạng hôn nhân: lệ phí 5.000 → 4.000 đồng/bản \
        (01/2026/NQ-HĐND)
            Thay: Thủ tục cấp Giấy xác nhận tình trạng hôn nhân (tthc-1.004873)
              2 tờ A4, lần 2, mã …; gỡ lần 1, mã …, khổ A4
              vì: Cấp Giấy xác nhận tình trạng hôn nhân: lệ phí 5.000 → 4.000 đồng/bản \
        (01/2026/NQ-HĐND)
        """, "\(run.output)")

    let order = try await workshop.run(
      program: "/usr/bin/pdftotext", ["-layout", "thay/phieu-thay-bang.pdf", "-"]
    ).output
    #expect(order.matches(of: /Đã treo/).count == 3, "\(order)")
    #expect(order.contains("Bảng sảnh") && !order.contains("Bảng phòng tiếp công dân"))
    let pack = try await workshop.run(program: "/usr/bin/pdfinfo", ["thay/bo-in-thay-the.pdf"])
    #expect(pack.output.contains(/Pages: +4\n/), "\(pack)")
    let page = try #require(try workshop.text(of: "thay/thay-doi.html"))
    #expect(page.contains("Thay: Phí, lệ phí"))
    let json = try #require(try workshop.text(of: "thay/thay-doi.json"))
    #expect(json.contains("\"file\": \"bang/phi-le-phi-a4.pdf\""), "\(json)")
    #expect(json.contains("\"cost\": 1500"))
  }

  @Test("tells to hang, to take down and to change paper where a board is arranged anew")
  func arrangement() async throws {
    let workshop = try await released()
    try edit("boards.yaml", "tthc-1.004873, lanh-dao]", "danh-muc-ho-tich]", in: workshop)
    try edit(
      "boards.yaml", "[noi-quy-noi-quy,", "[{poster: noi-quy-noi-quy, paper: A4},", in: workshop)
    let run = try await workshop.boardgen("changes", "--as-of", "05/11/2026")
    #expect(
      walls(run) == """
        Phải thay trên tường. Cần in 2 tờ A4, hết khoảng 1.000 đồng.
          Bảng sảnh (Sảnh Bộ phận Một cửa)
            Treo thêm: Danh mục thủ tục: Hộ tịch (danh-muc-ho-tich)
              1 tờ A4, lần 1, mã …
              vì: Chưa treo ở bảng này
            Gỡ: Thủ tục cấp Giấy xác nhận tình trạng hôn nhân (tthc-1.004873)
              gỡ lần 1, mã …, khổ A4
              vì: Bảng này không còn treo tờ này
            Gỡ: Số điện thoại lãnh đạo, đường dây nóng (lanh-dao)
              gỡ lần 1, mã …, khổ A4
              vì: Bảng này không còn treo tờ này
          Bảng phòng tiếp công dân (Phòng tiếp công dân)
            Thay: Nội quy tiếp công dân (noi-quy-noi-quy)
              1 tờ A4, lần 1, mã …; gỡ lần 1, mã …, khổ A3
              vì: Đổi khổ giấy, khoảng cách đọc: A3 → A4
        """, "\(run.output)")
  }

  @Test("is the same between two folders, and nothing where nothing shows")
  func folders() async throws {
    let workshop = try await released()
    for (path, bytes) in try workshop.files(below: "content") {
      try workshop.write(bytes, to: "cu/\(path)")
    }
    let same = try await workshop.boardgen("changes", "cu", "--as-of", "05/11/2026")
    #expect(
      same.output.hasPrefix("Nội dung và các bảng trên tường không có gì thay đổi"), "\(same)")
    try edit("leaders.yaml", "0270 3850 001", "0270 3850 002", in: workshop)
    let run = try await workshop.boardgen("changes", "cu", "--as-of", "05/11/2026")
    #expect(
      walls(run) == """
        Phải thay trên tường. Cần in 1 tờ A4, hết khoảng 500 đồng.
          Bảng sảnh (Sảnh Bộ phận Một cửa)
            Thay: Số điện thoại lãnh đạo, đường dây nóng (lanh-dao)
              1 tờ A4, lần 2, mã …; gỡ lần 1, mã …, khổ A4
              vì: Nguyễn Văn Mẫu: điện thoại 0270 3850 001 → 0270 3850 002
        """, "\(run.output)")
    _ = try await workshop.boardgen("release", "--as-of", "05/11/2026")
    let done = try await workshop.boardgen("changes", "--as-of", "05/11/2026", "--output", "thay")
    #expect(walls(done) == "" && done.output.contains("không có gì thay đổi"), "\(done)")
    #expect(try workshop.files(below: "thay").keys.sorted() == ["thay-doi.html", "thay-doi.json"])
  }
}
