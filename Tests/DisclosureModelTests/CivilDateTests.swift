import DisclosureModel
import Testing

@Suite struct CivilDateTests {
  @Test(
    "A date is read in every accepted form and shown as NĐ 30/2020 writes it",
    arguments: [
      ("05/6/2026", "05/6/2026"),
      ("5/6/2026", "05/6/2026"),
      ("05/06/2026", "05/6/2026"),
      ("2026-06-05", "05/6/2026"),
      ("ngày 05 tháng 6 năm 2026", "05/6/2026"),
      ("Ngày 5 tháng 06 năm 2026", "05/6/2026"),
      ("1/1/2027", "01/01/2027"),
      ("15/2/2027", "15/02/2027"),
      ("24/11/2026", "24/11/2026"),
      ("29/02/2028", "29/02/2028"),
      ("05-6-2026", "05/6/2026"),
      ("05.6.2026", "05/6/2026"),
    ])
  func forms(text: String, shown: String) {
    #expect(reading(text) { (date: CivilDate) in date.text } == shown)
  }

  @Test(
    "A date that is none is refused with the reason",
    arguments: [
      ("31/4/2026", "tháng 4 chỉ có 30 ngày"),
      ("30/02/2026", "tháng 2 năm 2026 chỉ có 28 ngày"),
      ("29/02/1900", "tháng 2 năm 1900 chỉ có 28 ngày"),
      ("30/02/2028", "tháng 2 năm 2028 chỉ có 29 ngày"),
      ("2026-09-31", "tháng 9 chỉ có 30 ngày"),
      ("32/1/2026", "tháng 1 chỉ có 31 ngày"),
      ("0/1/2026", "không có ngày 0"),
      ("06/25/2026", "không có tháng 25; ngày viết trước, tháng viết sau"),
      ("2026-13-01", "không có tháng 13; ngày viết trước, tháng viết sau"),
      ("40/13/2026", "không có tháng 13"),
      ("05/6/26", "năm phải có bốn chữ số"),
      ("05/6/20260", "năm phải có bốn chữ số"),
      ("05/6/0206", "năm phải từ 1900 đến 2199, ở đây là 206"),
      ("05/6", "cần đủ ngày, tháng và năm, viết bằng chữ số"),
      ("mùng 5 tháng 6", "cần đủ ngày, tháng và năm, viết bằng chữ số"),
      ("05/6/2026 sáng", "cần đủ ngày, tháng và năm, viết bằng chữ số"),
      ("", "cần đủ ngày, tháng và năm, viết bằng chữ số"),
    ])
  func refusals(text: String, reason: String) {
    #expect(reading(text) { (date: CivilDate) in date.text } == "✗ \(reason)")
  }

  @Test(
    "The weekday of a date is that of the calendar",
    arguments: [
      ("17/02/2026", "thứ Ba"), ("24/11/2026", "thứ Ba"), ("24/11/2027", "thứ Tư"),
      ("06/02/2027", "thứ Bảy"), ("26/4/2026", "Chủ nhật"), ("16/4/2027", "thứ Sáu"),
      ("22/8/2026", "thứ Bảy"), ("02/9/2027", "thứ Năm"), ("26/01/2028", "thứ Tư"),
      ("01/01/1970", "thứ Năm"), ("29/02/2000", "thứ Ba"),
    ])
  func weekdays(text: String, weekday: String) {
    #expect(reading(text) { (date: CivilDate) in date.weekday.text } == weekday)
  }

  @Test func `A date has a long form and the form of ISO 8601`() throws {
    let date = try value("5/1/2026", as: CivilDate.self)
    #expect(date.longText == "ngày 05 tháng 01 năm 2026")
    #expect(date.iso == "2026-01-05")
    #expect(CivilDate(year: 7, month: 11, day: 30)?.iso == "0007-11-30")
  }

  @Test func `Day numbers and dates name each other for the whole range of years`() throws {
    var random = SplitMix64(seed: 20_261_121)
    for _ in 0..<5_000 {
      let number = Int.random(in: -719_162...2_932_896, using: &random)
      let date = CivilDate(dayNumber: number)
      #expect(date.dayNumber == number)
      #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
      if date.year < 9999 {
        #expect(date < date.adding(days: 1))
        #expect(date.adding(days: 7).weekday == date.weekday)
      }
    }
  }

  @Test func `Every form of a date is read back as that date`() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<2_000 {
      let date = CivilDate(dayNumber: Int.random(in: -25_567...83_000, using: &random))
      for text in [date.text, date.longText, date.iso] {
        #expect(try value(text) == date)
      }
    }
  }

  @Test func `Counting beyond the calendar stops at its ends`() throws {
    let date = try value("05/6/2026", as: CivilDate.self)
    #expect(date.adding(days: .max).iso == "9999-12-31")
    #expect(date.adding(days: .min).iso == "0001-01-01")
    #expect(CivilDate(year: 2026, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 0, month: 1, day: 1) == nil)
    #expect(CivilDate(year: 2026, month: 13, day: 1) == nil)
  }
}
