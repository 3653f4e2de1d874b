import DisclosureModel
import Testing

@Suite struct HoursTests {
  @Test(
    "A weekday is read with and without its full name",
    arguments: [
      ("thứ hai", "thứ Hai"), ("Thứ Hai", "thứ Hai"), ("thứ 2", "thứ Hai"), ("T2", "thứ Hai"),
      ("t7", "thứ Bảy"), ("thứ bẩy", "thứ Bảy"), ("thứ Tư", "thứ Tư"), ("CN", "Chủ nhật"),
      ("chủ nhật", "Chủ nhật"),
      ("thứ 8", "✗ chỉ có thứ Hai đến thứ Bảy và Chủ nhật"),
      ("thứ 1", "✗ chỉ có thứ Hai đến thứ Bảy và Chủ nhật"),
      ("Hai", "✗ chỉ có thứ Hai đến thứ Bảy và Chủ nhật"),
      ("thứ Hai và", "✗ chỉ có thứ Hai đến thứ Bảy và Chủ nhật"),
    ])
  func weekday(text: String, shown: String) {
    #expect(reading(text) { (day: Weekday) in day.text } == shown)
  }

  @Test(
    "Weekdays are read as stretches and lists",
    arguments: [
      ("thứ Hai đến thứ Sáu", "thứ Hai đến thứ Sáu"),
      ("Từ thứ Hai đến thứ Sáu", "thứ Hai đến thứ Sáu"),
      ("thứ 2 - thứ 6", "thứ Hai đến thứ Sáu"),
      ("T2–T6", "thứ Hai đến thứ Sáu"),
      ("thứ 2 đến 6", "thứ Hai đến thứ Sáu"),
      ("thứ Hai, thứ Tư", "thứ Hai, thứ Tư"),
      ("thứ Tư và thứ Hai", "thứ Hai, thứ Tư"),
      ("thứ 2, 4, 6", "thứ Hai, thứ Tư, thứ Sáu"),
      ("thứ Hai, thứ Ba", "thứ Hai, thứ Ba"),
      ("thứ Hai, thứ Ba, thứ Tư", "thứ Hai đến thứ Tư"),
      ("thứ Hai đến thứ Tư, thứ Bảy", "thứ Hai đến thứ Tư, thứ Bảy"),
      ("thứ Bảy", "thứ Bảy"),
      ("hằng ngày", "thứ Hai đến Chủ nhật"),
      ("thứ Sáu đến thứ Hai", "✗ thứ Hai không đứng sau thứ Sáu trong tuần"),
      ("thứ Hai, thứ Hai", "✗ thứ Hai được ghi hai lần"),
      ("thứ Hai đến thứ Sáu, thứ Tư", "✗ thứ Tư được ghi hai lần"),
      ("sáng thứ Bảy", "✗ buổi sáng, buổi chiều ghi ở phần giờ, ở đây chỉ ghi ngày"),
      ("các ngày", "✗ chỉ có thứ Hai đến thứ Bảy và Chủ nhật"),
      ("thứ Hai thứ Ba", "✗ các ngày cách nhau bằng dấu phẩy hoặc chữ \"đến\""),
      ("thứ Hai đến", "✗ chỉ có thứ Hai đến thứ Bảy và Chủ nhật"),
    ])
  func weekdayRange(text: String, shown: String) {
    #expect(reading(text) { (days: WeekdayRange) in days.text } == shown)
  }

  @Test(
    "A time of day is read in its usual forms",
    arguments: [
      ("7 giờ 30", "7 giờ 30"), ("07 giờ 30 phút", "7 giờ 30"), ("7h30", "7 giờ 30"),
      ("7H05", "7 giờ 05"), ("07:30", "7 giờ 30"), ("15 giờ", "15 giờ"), ("15h", "15 giờ"),
      ("0:00", "0 giờ"), ("24 giờ", "24 giờ"), ("7g30", "7 giờ 30"),
      ("7 giờ 75", "✗ không có phút 75"),
      ("25 giờ", "✗ một ngày chỉ có 24 giờ"),
      ("24 giờ 30", "✗ một ngày chỉ có 24 giờ"),
      ("7:5", "✗ sau dấu hai chấm phải có hai chữ số chỉ phút"),
      ("7", "✗ sau 7 thiếu chữ \"giờ\""),
      ("bảy giờ", "✗ giờ viết bằng chữ số, như \"7 giờ 30\""),
      ("5 giờ chiều", "✗ viết giờ theo 24 giờ, như \"17 giờ\", không ghi sáng, chiều"),
      ("7 giờ 30 đúng", "✗ thừa chữ sau giờ"),
    ])
  func timeOfDay(text: String, shown: String) {
    #expect(reading(text) { (time: TimeOfDay) in time.text } == shown)
  }

  @Test(
    "The hours of a day are read as ascending spans",
    arguments: [
      ("7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ", "7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ"),
      ("7h30 - 11h30; 13h30-17h", "7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ"),
      (
        "từ 7 giờ 30 đến 11 giờ 30 và từ 13 giờ 30 đến 17 giờ",
        "7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ"
      ),
      (
        "Sáng: từ 7:30 đến 11:30; chiều: từ 13:30 đến 17:00",
        "7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ"
      ),
      ("7 giờ – 11 giờ", "7 giờ – 11 giờ"),
      ("7 giờ – 11 giờ, 11 giờ – 12 giờ", "7 giờ – 11 giờ, 11 giờ – 12 giờ"),
      ("11 giờ – 7 giờ", "✗ 7 giờ không sau 11 giờ"),
      ("7 giờ – 7 giờ", "✗ 7 giờ không sau 7 giờ"),
      ("7 giờ", "✗ sau 7 giờ thiếu giờ kết thúc"),
      (
        "13 giờ – 17 giờ, 7 giờ – 11 giờ",
        "✗ 7 giờ – 11 giờ không đứng sau 13 giờ – 17 giờ; ghi các khoảng giờ theo thứ tự"
      ),
      (
        "7 giờ – 11 giờ, 10 giờ – 12 giờ",
        "✗ 10 giờ – 12 giờ không đứng sau 7 giờ – 11 giờ; ghi các khoảng giờ theo thứ tự"
      ),
      (
        "sáng 7 giờ – 11 giờ, chiều 1 giờ 30 – 5 giờ",
        "✗ giờ buổi chiều viết theo 24 giờ, như \"13 giờ 30\""
      ),
      ("7 giờ – 11 giờ 13 giờ – 17 giờ", "✗ các khoảng giờ cách nhau bằng dấu phẩy"),
      ("7 giờ – 11 giờ hành chính", "✗ các khoảng giờ cách nhau bằng dấu phẩy"),
      ("giờ hành chính", "✗ giờ viết bằng chữ số, như \"7 giờ 30\""),
    ])
  func dayHours(text: String, shown: String) {
    #expect(reading(text) { (hours: DayHours) in hours.text } == shown)
  }

  @Test func `What is shown is read back as the same hours`() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let bounds = Set((0..<4).map { _ in Int.random(in: 0...1440, using: &random) }).sorted()
      let times = bounds.compactMap(TimeOfDay.init)
      let spans = stride(from: 0, to: times.count - 1, by: 2).compactMap {
        DayHours.Span(from: times[$0], to: times[$0 + 1])
      }
      let hours = try #require(DayHours(spans))
      #expect(try value(hours.text) == hours)
    }
  }
}
