import DisclosureModel

extension Record where Value == ReceptionPlan {
  /// `reception/<year>.yaml`.
  static let receptionPlan = Record("lịch tiếp công dân") { fields in
    let year = fields.required("year", .year, "năm")
    let place = fields.required("place", .text, "nơi tiếp công dân")
    let regular = fields.required(
      "regular", .text, "tiếp công dân thường xuyên: ngày, giờ, ai tiếp")
    let dayOff = fields.required(
      "day_off", .dayOffRule, "buổi tiếp rơi vào ngày nghỉ thì chuyển đi đâu")
    let postponement = fields.required(
      "postponement", .text, "câu báo cho người dân khi phải hoãn buổi tiếp")
    let posted = fields.optional("posted", .date, "ngày niêm yết lịch")
    let rules = fields.required(
      "rules", FieldType.list(of: .record(.receptionRule)), "các lịch định kỳ")
    let exceptions = fields.optional(
      "exceptions", FieldType.list(of: .record(.receptionException)), default: [],
      "các buổi thay đổi")
    let translations = fields.translations(of: ReceptionPlan.self)
    guard let year, let place, let regular, let dayOff, let postponement, let rules else {
      return nil
    }
    return ReceptionPlan(
      year: year, place: place, regular: regular, rules: rules, dayOff: dayOff,
      exceptions: exceptions, postponement: postponement, posted: posted,
      translations: translations)
  }
}

extension Record where Value == ReceptionRule {
  static let receptionRule = Record("lịch định kỳ") { fields in
    let id = fields.required("id", .identifier, "mã của lịch này")
    let receiver = fields.required("receiver", .identifier, "mã lãnh đạo tiếp, trong leaders.yaml")
    let days = fields.required("days", FieldType<ReceptionDays>.written, "những ngày nào")
    let hours = fields.required("hours", .dayHours, "giờ tiếp")
    let place = fields.optional("place", .text, "nơi tiếp, nếu khác nơi chung")
    let participants = fields.required("participants", .text, "thành phần cùng tiếp")
    let content = fields.required("content", .text, "nội dung dự kiến")
    let from = fields.optional("from", .date, "áp dụng từ ngày")
    let to = fields.optional("to", .date, "áp dụng đến ngày")
    let translations = fields.translations(of: ReceptionRule.self)
    fields.checkOrder(from: from, to: to, at: "to")
    guard let id, let receiver, let days, let hours, let participants, let content else {
      return nil
    }
    return ReceptionRule(
      id: id, receiver: receiver, days: days, hours: hours, place: place,
      participants: participants, content: content, period: Period(from: from, to: to),
      translations: translations)
  }
}

extension Record where Value == ReceptionException {
  static let receptionException = Record("buổi thay đổi") { fields in
    let date = fields.required("date", .date, "ngày của buổi tiếp theo lịch định kỳ")
    let rule = fields.required("rule", .identifier, "mã lịch định kỳ")
    let movedTo = fields.optional("moved_to", .date, "chuyển sang ngày")
    let isCancelled = fields.optional("cancelled", .flag, default: false, "không tổ chức buổi này")
    let receiver = fields.optional("receiver", .identifier, "mã lãnh đạo tiếp thay")
    let hours = fields.optional("hours", .dayHours, "giờ mới")
    let reason = fields.required("reason", .text, "lý do")
    let translations = fields.translations(of: ReceptionException.self)
    guard let date, let rule, let reason else { return nil }
    return ReceptionException(
      date: date, rule: rule, movedTo: movedTo, isCancelled: isCancelled, receiver: receiver,
      hours: hours, reason: reason, translations: translations)
  }
}

extension Record where Value == HolidayYear {
  /// `holidays/<year>.yaml`.
  static let holidayYear = Record("ngày nghỉ lễ của một năm") { fields in
    let year = fields.required("year", .year, "năm")
    let source = fields.required("source", .text, "thông báo làm căn cứ")
    let holidays = fields.required(
      "holidays", FieldType.list(of: .record(.holiday)), "các dịp nghỉ, theo thứ tự ngày")
    let makeUpDays = fields.optional(
      "make_up_days", FieldType.list(of: .date), default: [], "các ngày làm bù")
    guard let year, let source, let holidays else { return nil }
    return HolidayYear(year: year, source: source, holidays: holidays, makeUpDays: makeUpDays)
  }
}

extension Record where Value == HolidayYear.Holiday {
  static let holiday = Record("dịp nghỉ lễ") { fields in
    let name = fields.required("name", .text, "tên ngày lễ")
    let from = fields.required("from", .date, "ngày nghỉ đầu tiên")
    let to = fields.optional("to", .date, "ngày nghỉ cuối cùng, nếu hơn một ngày")
    let translations = fields.translations(of: HolidayYear.Holiday.self)
    fields.checkOrder(from: from, to: to, at: "to")
    guard let name, let from else { return nil }
    return HolidayYear.Holiday(
      name: name, from: from, to: to ?? from, translations: translations)
  }
}

// MARK: - Types of these fields

extension FieldType where Value == ReceptionPlan.DayOffRule {
  fileprivate static let dayOffRule = FieldType.choice([
    ("ngày làm việc tiếp theo", .next), ("ngày làm việc liền trước", .previous),
    ("không tổ chức", .cancel),
  ])
}
