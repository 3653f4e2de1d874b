import DisclosureModel
import Foundation
import Testing

@Suite("Feeds and open data") struct FeedTests {
  @Test("The calendar keeps to RFC 5545 and tells the sessions") func calendar() async throws {
    let bytes = try await calendar { _ in }
    #expect(bytes.last == 0x0A)
    let lines = try rawLines(bytes)
    for line in lines { #expect(line.utf8.count <= 75) }
    let events = try events(in: bytes)
    #expect(events.count == 12)
    #expect(Set(events.compactMap { $0["UID"] }).count == 12)
    #expect(events.allSatisfy { $0["DTSTAMP"] == "20261121T000000Z" })
    #expect(
      events[0] == [
        "UID": "chu-tich-20261001-1@binhan.vinhlong.gov.vn",
        "DTSTAMP": "20261121T000000Z",
        "DTSTART;TZID=Asia/Ho_Chi_Minh": "20261001T073000",
        "DTEND;TZID=Asia/Ho_Chi_Minh": "20261001T113000",
        "SUMMARY": "Chủ tịch Ủy ban nhân dân xã tiếp công dân",
        "LOCATION": "Phòng tiếp công dân, nhà A; tầng trệt",
        "DESCRIPTION": """
        Người tiếp: Nguyễn Văn Mẫu
        Cùng tiếp: Công chức tư pháp
        Nội dung: Nghe phản ánh, kiến nghị
        """,
        "STATUS": "CONFIRMED", "TRANSP": "TRANSPARENT",
        "URL": "https://binhan.vinhlong.gov.vn/lich-tiep-cong-dan.html",
      ])
    // A moved session keeps its name, so that calendars move it too.
    let moved = try #require(events.first { $0["UID"]?.hasPrefix("chu-tich-20261203-1") == true })
    #expect(moved["DTSTART;TZID=Asia/Ho_Chi_Minh"] == "20261208T073000")
    #expect(moved["DESCRIPTION"]?.hasSuffix("Lý do: Chủ tịch dự kỳ họp") == true)
    #expect(events.last?["STATUS"] == "CANCELLED")
  }

  @Test(
    "Any text survives the calendar",
    arguments: [
      #"a\b;c,d"#, "hai\ndòng", "hai\r\ndòng",
      String(repeating: "Ễ", count: 200), String(repeating: "👨‍👩‍👧", count: 40),
      "a" + String(repeating: "\u{0301}", count: 200), "BEGIN:VALARM\nEND:VALARM", "\u{0}\u{7}x",
      String(repeating: "ấ", count: 22) + "b",
    ]) func anyText(text: String) async throws
  {
    let bytes = try await calendar { $0.receptionPlans[0].place = text }
    for line in try rawLines(bytes) { #expect(line.utf8.count <= 75) }
    let kept = text.unicodeScalars.filter { $0 == "\n" || $0.value >= 0x20 }
    for event in try events(in: bytes) {
      #expect(event["LOCATION"].map { Array($0.unicodeScalars) } == Array(kept))
      #expect(event.count == 10)
    }
  }

  @Test("CSV files read back as they were written") func csv() async throws {
    let name = "=1+1, \"hai\"\ndòng"
    let files = try await site(content: BusyOffice.files) {
      $0.procedures[0].name = name
      $0.feeSchedules[0].rows[0].payer = "@SUM(A1)"
      $0.feeSchedules[0].rows[1].payer = "-"
    }
    let procedures = try records(try #require(files["du-lieu/procedures.csv"]))
    #expect(procedures.count == 2)
    #expect(procedures[0]["code"] == "1.000894")
    #expect(procedures[0]["name"] == "'" + name)
    #expect(procedures[1]["committed_time"] == "2 ngày làm việc")
    #expect(
      procedures[1]["page"] == "https://binhan.vinhlong.gov.vn/thu-tuc/1.004873.html")
    let fees = try records(try #require(files["du-lieu/fees.csv"]))
    #expect(fees.map { $0["dong"] } == ["5000", "0", "2000"])
    #expect(fees.map { $0["payer"] } == ["'@SUM(A1)", "'@SUM(A1)", "'-"])
    #expect(fees[0]["channels"] == "Trực tiếp; Bưu chính công ích")
    #expect(
      fees[2]["amount"]
        == "2.000 đồng/trang (từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản)")
  }

  @Test("JSON files read back as they were written") func json() async throws {
    let name = "a\"b\\c\nd\t<é>&\u{2028}\u{2029}\u{1}"
    let files = try await site(content: BusyOffice.files) { $0.procedures[0].name = name }
    let procedures = try object(files["du-lieu/procedures.json"])
    #expect(procedures["as_of"] as? String == "2026-11-21")
    let list = try #require(procedures["procedures"] as? [[String: Any]])
    #expect(list.map { $0["code"] as? String } == ["1.000894", "1.004873"])
    #expect(list[0]["name"] as? String == name)
    #expect(list[0]["short_name"] is NSNull)
    #expect((list[1]["channels"] as? [[String: Any]])?.count == 3)
    let fees = try #require(try object(files["du-lieu/fees.json"])["fees"] as? [[String: Any]])
    #expect((fees[1]["amounts"] as? [[String: Any]])?[0]["maximum_dong"] as? Int == 200_000)
    let sessions = try #require(
      try object(files["du-lieu/reception.json"])["sessions"] as? [[String: Any]])
    #expect(sessions.count == 6)
    #expect(sessions[4]["date"] as? String == "2026-12-08")
    #expect(sessions[4]["planned_date"] as? String == "2026-12-03")
    #expect(sessions[5]["cancelled"] as? Bool == true)
  }

  private func calendar(_ edit: (inout Catalog) -> Void) async throws -> [UInt8] {
    let files = try await site(content: BusyOffice.files, edit: edit)
    return try #require(files["lich-tiep-cong-dan.ics"])
  }

  /// The lines as they stand in the file; each must end with CRLF and be UTF-8 by itself.
  private func rawLines(_ bytes: [UInt8]) throws -> [String] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.removeLast().isEmpty)
    return try lines.map { line in
      #expect(line.last == 0x0D && line.dropLast().allSatisfy { $0 >= 0x20 })
      return try #require(String(validating: line.dropLast(), as: UTF8.self))
    }
  }

  /// The properties of each event, unfolded and unescaped.
  private func events(in bytes: [UInt8]) throws -> [[String: String]] {
    var lines: [[UInt8]] = []
    for line in try rawLines(bytes) {
      if line.utf8.first == 0x20, let last = lines.indices.last {
        lines[last] += line.utf8.dropFirst()
      } else {
        lines.append(Array(line.utf8))
      }
    }
    var events: [[String: String]] = []
    var event: [String: String]?
    for bytes in lines {
      let line = String(decoding: bytes, as: UTF8.self)
      switch line {
      case "BEGIN:VEVENT": event = [:]
      case "END:VEVENT":
        events.append(try #require(event))
        event = nil
      default:
        guard event != nil else { continue }
        let colon = try #require(line.unicodeScalars.firstIndex(of: ":"))
        let name = String(line.unicodeScalars[..<colon])
        #expect(event?[name] == nil, "\(name) twice")
        event?[name] = unescaped(line.unicodeScalars[line.unicodeScalars.index(after: colon)...])
      }
    }
    return events
  }

  private func unescaped(_ text: Substring.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for unit in text {
      if isEscaped {
        result.append(unit == "n" ? "\n" : unit)
        isEscaped = false
      } else if unit == "\\" {
        isEscaped = true
      } else {
        result.append(unit)
      }
    }
    return String(result)
  }

  /// The records of a CSV file (RFC 4180) by column.
  private func records(_ bytes: [UInt8]) throws -> [[String: String]] {
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    var rows: [[String]] = [[]]
    var field: [UInt8] = []
    var isQuoted = false
    var rest = bytes.dropFirst(3)
    func text() -> String { String(decoding: field, as: UTF8.self) }
    while let byte = rest.popFirst() {
      switch byte {
      case 0x22 where isQuoted && rest.first == 0x22:
        rest.removeFirst()
        field.append(byte)
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted:
        rows[rows.count - 1].append(text())
        field = []
      case 0x0D where !isQuoted:
        #expect(rest.popFirst() == 0x0A)
        rows[rows.count - 1].append(text())
        field = []
        rows.append([])
      default: field.append(byte)
      }
    }
    #expect(rows.removeLast().isEmpty)
    let columns = rows.removeFirst()
    return rows.map { row in
      #expect(row.count == columns.count)
      return Dictionary(uniqueKeysWithValues: zip(columns, row))
    }
  }

  private func object(_ bytes: [UInt8]?) throws -> [String: Any] {
    let data = Data(try #require(bytes))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}
