import DisclosureModel
import Testing

@Suite struct ProcessingTimeTests {
  @Test(
    "A processing time is read as people write it",
    arguments: [
      ("3 ngày làm việc", "3 ngày làm việc"),
      ("03 ngày làm việc", "3 ngày làm việc"),
      ("30 ngày", "30 ngày"),
      ("8 giờ làm việc", "8 giờ làm việc"),
      ("4 giờ", "4 giờ"),
      ("1 tháng", "1 tháng"),
      ("Không quá 3 ngày làm việc", "3 ngày làm việc"),
      ("tối đa 5 ngày", "5 ngày"),
      ("trong thời hạn 10 ngày làm việc", "10 ngày làm việc"),
      ("trong 2 ngày làm việc", "2 ngày làm việc"),
      ("15 - 20 ngày", "15 – 20 ngày"),
      ("15 đến 20 ngày làm việc", "15 – 20 ngày làm việc"),
      ("1,5 ngày làm việc", "1,5 ngày làm việc"),
      ("0,5 ngày", "0,5 ngày"),
      ("trong ngày", "trong ngày"),
      ("ngay trong ngày làm việc", "trong ngày"),
      ("Ngay trong ngày", "trong ngày"),
      ("ngay khi tiếp nhận", "ngay khi tiếp nhận"),
      ("ngay", "ngay khi tiếp nhận"),
      ("theo kế hoạch hằng năm", "theo kế hoạch hằng năm"),
      ("Theo Quyết định số 12/QĐ-UBND", "Theo Quyết định số 12/QĐ-UBND"),
    ])
  func forms(text: String, shown: String) {
    #expect(reading(text) { (time: ProcessingTime) in time.text } == shown)
  }

  @Test(
    "A time that cannot be posted is refused with the reason",
    arguments: [
      ("5", "thiếu đơn vị; ghi rõ ngày làm việc, ngày, giờ hay tháng sau con số"),
      ("không quá 5", "thiếu đơn vị; ghi rõ ngày làm việc, ngày, giờ hay tháng sau con số"),
      ("0 ngày", "thời hạn phải lớn hơn 0"),
      ("0,0 ngày", "thời hạn phải lớn hơn 0"),
      ("20 - 15 ngày", "số sau phải lớn hơn số trước"),
      ("0 - 15 ngày", "số sau phải lớn hơn số trước"),
      ("15 - ngày", "sau dấu gạch phải có con số lớn hơn, như \"15 - 20 ngày\""),
      ("99999 ngày", "thời hạn quá dài"),
      ("2 tuần", "không dùng đơn vị tuần; ghi theo ngày, như \"7 ngày\""),
      ("1 năm", "không dùng đơn vị năm; ghi theo tháng, như \"12 tháng\""),
      ("30 phút", "không dùng đơn vị phút; ghi theo giờ, như \"0,5 giờ\""),
      ("3 buổi", "đơn vị phải là ngày làm việc, ngày, giờ, giờ làm việc hay tháng"),
      (
        "3 ngày làm việc kể từ ngày nhận đủ hồ sơ",
        "chỉ ghi con số và đơn vị; bỏ phần sau \"ngày làm việc\""
      ),
      ("ba ngày", "cần một con số và đơn vị, như \"3 ngày làm việc\""),
      ("theo", "sau \"theo\" phải ghi theo kế hoạch, lịch hay quyết định nào"),
      ("", "cần một con số và đơn vị, như \"3 ngày làm việc\""),
    ])
  func refusals(text: String, reason: String) {
    #expect(reading(text) { (time: ProcessingTime) in time.text } == "✗ \(reason)")
  }

  @Test(
    "Times compare only where the answer does not depend on the calendar",
    arguments: [
      ("5 ngày làm việc", "3 ngày làm việc", "longer"),
      ("3 ngày làm việc", "5 ngày làm việc", "not longer"),
      ("3 ngày làm việc", "3 ngày làm việc", "not longer"),
      ("8 giờ làm việc", "1 ngày làm việc", "not longer"),
      ("9 giờ làm việc", "1 ngày làm việc", "longer"),
      ("24 giờ", "1 ngày", "not longer"),
      ("25 giờ", "1 ngày", "longer"),
      ("15 ngày làm việc", "30 ngày", "not longer"),
      ("15 ngày làm việc", "21 ngày", "not longer"),
      ("15 ngày làm việc", "20 ngày", "unknown"),
      ("15 ngày làm việc", "15 ngày", "unknown"),
      ("16 ngày làm việc", "15 ngày", "longer"),
      ("30 ngày", "15 ngày làm việc", "longer"),
      ("20 ngày", "15 ngày làm việc", "unknown"),
      ("15 ngày", "15 ngày làm việc", "not longer"),
      ("1 tháng", "31 ngày", "not longer"),
      ("1 tháng", "30 ngày", "unknown"),
      ("1 tháng", "27 ngày", "longer"),
      ("28 ngày", "1 tháng", "not longer"),
      ("15 - 20 ngày", "15 ngày", "longer"),
      ("20 ngày", "15 - 20 ngày", "not longer"),
      ("trong ngày", "1 ngày làm việc", "not longer"),
      ("1 ngày làm việc", "trong ngày", "longer"),
      ("trong ngày", "ngay", "longer"),
      ("ngay", "trong ngày", "not longer"),
      ("4 giờ", "trong ngày", "unknown"),
      ("theo kế hoạch hằng năm", "30 ngày", "unknown"),
      ("theo kế hoạch hằng năm", "theo kế hoạch hằng năm", "not longer"),
    ])
  func comparison(time: String, other: String, expected: String) throws {
    let isLonger = try value(time, as: ProcessingTime.self).isLonger(than: value(other))
    #expect(isLonger.map { $0 ? "longer" : "not longer" } ?? "unknown" == expected)
  }
}
