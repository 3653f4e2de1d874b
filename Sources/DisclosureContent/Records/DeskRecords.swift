import Diagnostics
import DisclosureModel

extension Record where Value == Desk {
  static let desk = Record("bộ phận một cửa") { fields in
    let name = fields.required("name", .text, "tên chính thức")
    let place = fields.required("place", .text, "nơi đặt")
    let phone = fields.optional("phone", .phone, "số điện thoại")
    let counters = fields.optional("counters", .counters, default: [], "các quầy")
    let rows = fields.optional(
      "plan", FieldType.list(of: .texts, atLeastOne: true),
      "sơ đồ nhìn từ trên xuống, hàng trong cùng trước; mỗi ô là mã quầy, tên một chỗ (Cửa chính, "
        + "Ghế chờ, Bạn đang ở đây…), hoặc “lối đi”")
    let translations = fields.translations(of: Desk.self)
    let plan = rows.map { FloorPlan(rows: $0, counters: counters.map(\.id)) }
    if let rows, let fault = faultOfPlan(rows, plan, counters.map(\.id)) {
      fields.error("so-do", fault.message, at: "plan", advice: fault.advice)
    }
    guard let name, let place else { return nil }
    return Desk(
      name: name, place: place, phone: phone, counters: counters, plan: plan,
      translations: translations)
  }

  /// What is wrong first with the squares of a plan.
  private static func faultOfPlan(
    _ rows: [[String]], _ plan: FloorPlan?, _ counters: [String]
  ) -> (message: String, advice: String)? {
    let width = rows.first?.count ?? 0
    if let index = rows.firstIndex(where: { $0.count != width }) {
      return (
        "hàng \(index + 1) của sơ đồ có \(rows[index].count) ô, hàng 1 có \(width) ô",
        "các hàng phải có số ô bằng nhau; hãy ghi “lối đi” vào ô trống"
      )
    }
    if !(1...8).contains(width) || rows.count > 12 {
      return (
        "sơ đồ có \(rows.count) hàng, mỗi hàng \(width) ô",
        "hãy vẽ không quá 12 hàng, mỗi hàng từ 1 đến 8 ô"
      )
    }
    for name in rows.joined() where !counters.contains(name) {
      if let nearest = nearestName(to: name, among: counters) {
        return ("không có quầy “\(name)”", "có phải là “\(nearest)”?")
      }
    }
    for id in counters {
      switch plan?.areas.count(where: { $0.thing == .counter(id: id) }) {
      case 1: continue
      case 0: return ("sơ đồ thiếu quầy “\(id)”", "hãy ghi “\(id)” vào ô của quầy ấy")
      default:
        return (
          "quầy “\(id)” đứng ở hai nơi trên sơ đồ",
          "hãy ghi các ô của một quầy liền nhau, thành hình chữ nhật"
        )
      }
    }
    return nil
  }
}

extension Record where Value == Desk.Counter {
  static let counter = Record("quầy") { fields in
    let id = fields.required("id", .identifier, "mã của quầy, thủ tục nhắc đến")
    let name = fields.required(
      "name", .text, "tên trên biển quầy: số quầy, dấu hai chấm, việc làm ở quầy")
    let place = fields.optional("place", .text, "vị trí")
    let officers = fields.optional(
      "officers", FieldType.list(of: .record(.officer)), default: [], "người làm việc ở quầy")
    let bring = fields.optional("bring", .text, "cần mang theo gì khi đến quầy")
    guard let id, let name else { return nil }
    return Desk.Counter(id: id, name: name, place: place, officers: officers, bring: bring)
  }
}

extension Record where Value == Desk.Officer {
  static let officer = Record("người làm việc ở quầy") { fields in
    let id = fields.required("id", .identifier, "mã của người ấy, khác mã lãnh đạo")
    let name = fields.required("name", .text, "họ và tên")
    let position = fields.required("position", .text, "chức vụ, chức danh")
    guard let id, let name, let position else { return nil }
    return Desk.Officer(id: id, name: name, position: position)
  }
}
