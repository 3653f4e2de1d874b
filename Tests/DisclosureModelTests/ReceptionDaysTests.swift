import DisclosureModel
import Testing

@Suite struct ReceptionDaysTests {
  @Test(
    "A rule is read as offices write it and shown in one form",
    arguments: [
      (
        "thứ Năm tuần thứ nhất và thứ ba hằng tháng",
        "thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng"
      ),
      (
        "thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng",
        "thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng"
      ),
      (
        "Thứ năm của tuần thứ nhất, thứ ba hàng tháng",
        "thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng"
      ),
      ("thứ 5 tuần 1 và 3 hằng tháng", "thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng"),
      ("thứ 5 tuần thứ 1 và thứ 3 của tháng", "thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng"),
      (
        "thứ Hai tuần thứ hai, thứ ba và thứ tư hằng tháng",
        "thứ Hai tuần thứ hai, tuần thứ ba và tuần thứ tư hằng tháng"
      ),
      (
        "thứ Hai tuần thứ nhất và thứ Ba tuần thứ ba hằng tháng",
        "thứ Hai tuần thứ nhất và thứ Ba tuần thứ ba hằng tháng"
      ),
      (
        "thứ Ba và thứ Năm tuần thứ nhất hằng tháng",
        "thứ Ba và thứ Năm tuần thứ nhất hằng tháng"
      ),
      (
        "thứ Năm tuần thứ nhất, thứ Năm tuần thứ ba hằng tháng",
        "thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng"
      ),
      (
        "thứ Hai tuần đầu và tuần cuối hằng tháng",
        "thứ Hai tuần thứ nhất và tuần cuối hằng tháng"
      ),
      ("thứ Ba đầu tiên của tháng", "thứ Ba tuần thứ nhất hằng tháng"),
      ("thứ Sáu cuối cùng của mỗi tháng", "thứ Sáu tuần cuối hằng tháng"),
      ("thứ Năm hằng tuần", "thứ Năm hằng tuần"),
      ("ngày thứ Năm hàng tuần", "thứ Năm hằng tuần"),
      ("thứ Hai, thứ Tư hằng tuần", "thứ Hai và thứ Tư hằng tuần"),
      ("thứ Tư và thứ Hai mỗi tuần", "thứ Hai và thứ Tư hằng tuần"),
      ("ngày 15 hằng tháng", "ngày 15 hằng tháng"),
      ("ngày 5 và ngày 20 hằng tháng", "ngày 05 và ngày 20 hằng tháng"),
      ("ngày 05, 20 hằng tháng", "ngày 05 và ngày 20 hằng tháng"),
      ("các ngày 20, 10 và mùng 1 hằng tháng", "ngày 01, ngày 10 và ngày 20 hằng tháng"),
      ("ngày làm việc đầu tiên hằng tháng", "ngày làm việc đầu tiên hằng tháng"),
      (
        "ngày làm việc đầu tiên và ngày làm việc cuối cùng của tháng",
        "ngày làm việc đầu tiên và ngày làm việc cuối cùng hằng tháng"
      ),
      ("ngày làm việc thứ hai hằng tháng", "ngày làm việc thứ hai hằng tháng"),
    ])
  func forms(text: String, shown: String) throws {
    #expect(reading(text) { (days: ReceptionDays) in days.text } == shown)
    #expect(try value(shown) == value(text, as: ReceptionDays.self))
  }

  @Test(
    "A rule that does not tell its days is refused with the reason",
    arguments: [
      ("thứ Năm", "thiếu tuần thứ mấy, như \"tuần thứ nhất\", \"tuần cuối\""),
      (
        "thứ Năm hằng tháng",
        "thiếu tuần thứ mấy trong tháng, như \"thứ Năm tuần thứ nhất hằng tháng\""
      ),
      ("thứ Năm tuần thứ nhất", "cuối câu phải là \"hằng tuần\" hoặc \"hằng tháng\""),
      ("thứ Năm tuần thứ nhất hằng tuần", "cuối câu phải là \"hằng tuần\" hoặc \"hằng tháng\""),
      ("thứ Năm tuần thứ sáu hằng tháng", "một tháng không có tuần thứ 6"),
      ("thứ Năm tuần thứ nhất và thứ bảy hằng tháng", "một tháng không có tuần thứ 7"),
      (
        "thứ Năm tuần thứ nhất và thứ ba, thứ Sáu tuần thứ hai hằng tháng",
        "không rõ \"thứ\" nào là ngày, \"thứ\" nào là tuần; ghi chữ \"tuần\" trước mỗi tuần"
      ),
      (
        "thứ Năm tuần thứ nhất và tuần thứ nhất hằng tháng",
        "thứ Năm tuần thứ nhất được ghi hai lần"
      ),
      ("thứ Tám hằng tuần", "chỉ có thứ Hai đến thứ Bảy và Chủ nhật"),
      ("ngày 32 hằng tháng", "không có ngày 32"),
      ("ngày 15", "cuối câu phải là \"hằng tuần\" hoặc \"hằng tháng\""),
      ("ngày 15 và 15 hằng tháng", "ngày 15 được ghi hai lần"),
      ("ngày rằm hằng tháng", "sau chữ \"ngày\" phải là con số, như \"ngày 15\""),
      ("sáng thứ Năm hằng tuần", "buổi sáng, buổi chiều ghi ở phần giờ, ở đây chỉ ghi ngày"),
      ("", "chỉ có thứ Hai đến thứ Bảy và Chủ nhật"),
    ])
  func refusals(text: String, reason: String) {
    #expect(reading(text) { (days: ReceptionDays) in days.text } == "✗ \(reason)")
  }
}
