import DisclosureModel

/// The days off of 2026 and the first ones of 2027, as announced or computed by the end of 2026.
func calendar2026() throws -> WorkCalendar {
  let holidays: [(String, String, String)] = [
    ("Tết Dương lịch", "2026-01-01", "2026-01-02"),
    ("Tết Nguyên đán", "2026-02-16", "2026-02-20"),
    ("Giỗ Tổ Hùng Vương", "2026-04-26", "2026-04-27"),
    ("Ngày Chiến thắng và Quốc tế Lao động", "2026-04-30", "2026-05-01"),
    ("Quốc khánh", "2026-08-31", "2026-09-02"),
    ("Nghỉ Ngày Văn hóa Việt Nam", "2026-11-24", "2026-11-24"),
  ]
  return try WorkCalendar([
    HolidayYear(
      year: 2026, source: "TB 9441/TB-BNV",
      holidays: holidays.map {
        try .init(name: $0.0, from: value($0.1), to: value($0.2))
      },
      makeUpDays: [value("2026-01-10"), value("2026-08-22")]),
    HolidayYear(
      year: 2027, source: "mẫu",
      holidays: [.init(name: "Tết Dương lịch", from: value("2027-01-01"), to: value("2027-01-01"))],
      makeUpDays: []),
  ])
}
