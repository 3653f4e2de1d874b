import TestSupport
import Testing

@Suite("The history of an office") struct HistoryTests {
  private static let log = """
    releases:
      - day: 03/11/2026
        editions:
          - {poster: tthc-1.004873, title: Cấp Giấy xác nhận, number: 1, mark: 7f3k2q9m}
      - day: 10/11/2026
        changes:
          - subject: thu-tuc
            id: "1.004873"
            name: 1.004873 Cấp Giấy xác nhận
            change: sửa
            fact: thời hạn giải quyết
            before: 5 ngày làm việc
            after: 3 ngày làm việc
          - subject: dong-phi
            id: xac-nhan
            name: Giấy xác nhận <mẫu>
            change: sửa
            fact: lệ phí
            before: 8.000 đồng
            after: 5.000 đồng
      - day: 01/12/2026
        changes:
          - {subject: lanh-dao, id: moi, name: Trần Thị Mới, change: thêm}
    walls: []

    """
  private let content = ["editions.yaml": Optional(log)]

  @Test func `is told day by day, what is to come by itself and first`() async throws {
    let text = try await main(of: "cap-nhat.html", content: content)
    let told = try #require(
      text.firstMatch(of: /Sắp áp dụng, từ ngày 01\/12\/2026((?s).*)Từ ngày 10\/11\/2026((?s).*)/))
    #expect(told.1.contains("Trần Thị Mới\nmới"), "\(text)")
    #expect(
      told.2.contains("1.004873 Cấp Giấy xác nhận\nthời hạn giải quyết 5 → 3 ngày làm việc"),
      "\(text)")
    #expect(!told.2.contains("Trần Thị Mới") && !text.contains("03/11/2026"))
  }

  @Test func `stands on the page of a procedure, its fees included`() async throws {
    let text = try await main(of: "thu-tuc/1.004873.html", content: content)
    let history = try #require(text.firstMatch(of: /Đã thay đổi những gì((?s).*)/)).1
    #expect(history.contains("Từ ngày 10/11/2026\nthời hạn giải quyết 5 → 3 ngày làm việc"))
    #expect(history.contains("lệ phí 8.000 → 5.000 đồng"), "\(history)")
    #expect(!(try await main(of: "thu-tuc/1.004873.html")).contains("Đã thay đổi những gì"))
  }

  @Test func `can be subscribed to, without what is to come`() async throws {
    let bytes = try #require(try await site(content: content)["cap-nhat.xml"])
    let feed = String(decoding: bytes, as: UTF8.self)
    let entries = feed.matches(of: /<entry>((?s).*?)<\/entry>/)
    #expect(entries.count == 1)
    let entry = try #require(entries.first).1
    #expect(entry.contains("<id>https://binhan.vinhlong.gov.vn/cap-nhat.html#2026-11-10</id>"))
    #expect(entry.contains("<updated>2026-11-10T00:00:00+07:00</updated>"))
    #expect(
      entry.contains("&lt;li&gt;1.004873: thời hạn giải quyết 5 → 3 ngày làm việc&lt;/li&gt;"))
    #expect(entry.contains("Giấy xác nhận &amp;lt;mẫu&amp;gt;: lệ phí 8.000 → 5.000 đồng"))
    #expect(!feed.contains("Trần Thị Mới"))
  }

  @Test func `has no page where nothing was released`() async throws {
    let files = try await site()
    #expect(files["cap-nhat.html"] == nil && files["cap-nhat.xml"] == nil)
    #expect(
      !String(decoding: try #require(files["index.html"]), as: UTF8.self).contains("cap-nhat"))
  }
}
