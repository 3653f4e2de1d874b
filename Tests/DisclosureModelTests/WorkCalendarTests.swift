import DisclosureModel
import Testing

@Suite struct WorkCalendarTests {
  @Test(
    "A day is worked unless it is a weekend or a holiday that nothing makes up for",
    arguments: [
      ("2026-01-05", "worked"), ("2026-01-01", "nghỉ Tết Dương lịch"), ("2026-01-03", "thứ Bảy"),
      ("2026-01-04", "Chủ nhật"), ("2026-01-10", "worked"), ("2026-02-14", "thứ Bảy"),
      ("2026-02-17", "nghỉ Tết Nguyên đán"), ("2026-02-20", "nghỉ Tết Nguyên đán"),
      ("2026-02-23", "worked"), ("2026-04-26", "nghỉ Giỗ Tổ Hùng Vương"),
      ("2026-08-22", "worked"), ("2026-11-24", "Nghỉ Ngày Văn hóa Việt Nam"),
    ])
  func dayOff(day: String, expected: String) throws {
    let calendar = try calendar2026()
    #expect(try calendar.dayOff(on: value(day))?.text ?? "worked" == expected)
    #expect(try calendar.isWorkingDay(value(day)) == (expected == "worked"))
  }

  @Test(
    "Working days are counted over weekends and holidays",
    arguments: [
      ("2026-02-13", 1, "2026-02-23"), ("2026-02-13", 3, "2026-02-25"),
      ("2026-02-14", 1, "2026-02-23"), ("2026-08-21", 1, "2026-08-22"),
      ("2026-08-21", 2, "2026-08-24"), ("2026-02-23", -1, "2026-02-13"),
      ("2026-02-18", 0, "2026-02-18"), ("2026-12-31", 1, "2027-01-04"),
      ("2026-11-23", 5, "2026-12-01"),
    ])
  func adding(start: String, count: Int, end: String) throws {
    #expect(try calendar2026().adding(workingDays: count, to: value(start)).iso == end)
  }

  @Test func `The neighbours of a day off are the working days around it`() throws {
    let calendar = try calendar2026()
    let tet = try value("2026-02-17", as: CivilDate.self)
    #expect(calendar.workingDay(onOrAfter: tet).iso == "2026-02-23")
    #expect(calendar.workingDay(onOrBefore: tet).iso == "2026-02-13")
    let monday = try value("2026-02-23", as: CivilDate.self)
    #expect(calendar.workingDay(onOrAfter: monday) == monday)
    #expect(calendar.workingDay(onOrBefore: monday) == monday)
    #expect(calendar.workingDay(after: monday).iso == "2026-02-24")
    #expect(calendar.workingDay(before: monday).iso == "2026-02-13")
  }

  @Test func `A stretch of working days leaves out its first day and holds its last`() throws {
    let calendar = try calendar2026()
    #expect(try calendar.workingDays(after: value("2026-02-13"), through: value("2026-02-24")) == 2)
    #expect(try calendar.workingDays(after: value("2026-02-24"), through: value("2026-02-24")) == 0)
    #expect(try calendar.workingDays(after: value("2026-02-25"), through: value("2026-02-24")) == 0)
  }

  @Test func `A year without holidays is noticed`() throws {
    let calendar = try calendar2026()
    #expect(calendar.knows(year: 2027))
    #expect(!calendar.knows(year: 2028))
  }

  @Test func `A calendar of nothing but holidays ends the search at its end`() throws {
    let last = try #require(CivilDate(year: 9999, month: 12, day: 31))
    let calendar = WorkCalendar([
      HolidayYear(
        year: 9999, source: "",
        holidays: [.init(name: "x", from: last.adding(days: -30), to: last)], makeUpDays: [])
    ])
    #expect(calendar.workingDay(after: last.adding(days: -10)) == last)
    #expect(calendar.workingDay(onOrBefore: last).iso == "9999-11-30")
  }
}
