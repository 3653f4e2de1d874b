import DisclosureModel
import Testing

@Suite("Days and hours in each language") struct LanguageTests {
  @Test(arguments: [
    (
      "thứ Năm tuần thứ nhất và thứ ba hằng tháng", "ថ្ងៃព្រហស្បតិ៍ទី 1 និងទី 3 រៀងរាល់ខែ",
      "first and third Thursday of every month"
    ),
    (
      "thứ Ba tuần thứ hai và thứ Sáu tuần cuối hằng tháng",
      "ថ្ងៃអង្គារទី 2 និងថ្ងៃសុក្រចុងក្រោយ រៀងរាល់ខែ",
      "second Tuesday and last Friday of every month"
    ),
    (
      "thứ Ba, thứ Năm hằng tuần", "រៀងរាល់ថ្ងៃអង្គារ និងថ្ងៃព្រហស្បតិ៍",
      "every Tuesday and Thursday"
    ),
    (
      "ngày 01, 12 và 22 hằng tháng", "ថ្ងៃទី 01, ទី 12 និងទី 22 រៀងរាល់ខែ",
      "the 1st, 12th and 22nd of every month"
    ),
    (
      "ngày làm việc đầu tiên hằng tháng", "ថ្ងៃធ្វើការទី 1 រៀងរាល់ខែ",
      "first working day of every month"
    ),
  ])
  func `days of reception`(written: String, khmer: String, english: String) throws {
    let days = try ReceptionDays.read(written).get()
    #expect(days.text(in: .km) == khmer)
    #expect(days.text(in: .en) == english)
    #expect(days.text(in: .vi) == days.text)
  }

  @Test(arguments: [
    ("3 ngày làm việc", "3 ថ្ងៃធ្វើការ", "3 working days"), ("1 ngày", "1 ថ្ងៃ", "1 day"),
    ("1,5 ngày", "1,5 ថ្ងៃ", "1.5 days"), ("15 – 20 ngày", "15 – 20 ថ្ងៃ", "15 – 20 days"),
    ("trong ngày", "ក្នុងថ្ងៃ", "same day"), ("theo kế hoạch hằng năm", nil, nil),
  ])
  func `processing times`(written: String, khmer: String?, english: String?) throws {
    let time = try ProcessingTime.read(written).get()
    #expect(time.text(in: .km) == khmer)
    #expect(time.text(in: .en) == english)
  }

  @Test func `weekdays, hours and dates`() throws {
    let days = try WeekdayRange.read("thứ Hai đến thứ Sáu").get()
    #expect(days.text(in: .km) == "ថ្ងៃចន្ទដល់ថ្ងៃសុក្រ")
    #expect(days.text(in: .en) == "Monday to Friday")
    let hours = try DayHours.read("7 giờ 30 – 11 giờ, 13 giờ 05 – 17 giờ").get()
    #expect(hours.text(in: .en) == "7:30 – 11:00, 13:05 – 17:00")
    #expect(hours.text(in: .vi) == hours.text)
    let date = try #require(CivilDate(year: 2026, month: 6, day: 5))
    #expect(date.text(in: .en) == "5 June 2026" && date.text(in: .km) == "05/6/2026")
    #expect(CivilDate.monthName(12, in: .km) == "ខែធ្នូ")
  }
}
