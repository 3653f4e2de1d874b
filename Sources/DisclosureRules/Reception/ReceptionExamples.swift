/// Content for the examples of rules about reception.
enum Reception {
  /// A head who receives every week.
  static let weekly = rules("thứ Năm hằng tuần")

  /// A plan of the year after the one of the tests.
  static let nextYear = """
    year: 2027
    place: Phòng tiếp công dân
    regular: Các ngày làm việc
    day_off: ngày làm việc tiếp theo
    postponement: Khi hoãn có thông báo tại nơi tiếp
    \(rules("thứ Năm tuần thứ nhất và thứ ba hằng tháng"))
    """

  /// The holidays of that year.
  static let holidaysOfNextYear = """
    year: 2027
    source: Thông báo nghỉ lễ năm 2027
    holidays:
      - name: Tết Dương lịch
        from: 01/01/2027
    """

  /// A head who receives on some days.
  static func rules(_ days: String) -> String {
    """
    rules:
      - id: chu-tich
        receiver: chu-tich
        days: \(days)
        hours: 7 giờ 30 – 11 giờ 30
        participants: Công chức tư pháp
        content: Nghe phản ánh, kiến nghị
    """
  }

  /// A session on another day.
  static func moved(_ day: String, from date: String = "19/11/2026") -> String {
    """
    exceptions:
      - date: \(date)
        rule: chu-tich
        moved_to: \(day)
        reason: Họp Hội đồng nhân dân
    """
  }
}
