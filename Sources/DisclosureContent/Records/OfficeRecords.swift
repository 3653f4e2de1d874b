import DisclosureModel

extension Record where Value == Office {
  /// `office.yaml`.
  static let office = Record("cơ quan") { fields in
    let name = fields.required("name", .text, "tên đầy đủ của cơ quan")
    let shortName = fields.required("short_name", .text, "tên ngắn, dùng ở chỗ hẹp")
    let level = fields.required("level", .level, "cấp của cơ quan")
    let parent = fields.required("parent", .text, "cơ quan chủ quản")
    let address = fields.required("address", .text, "địa chỉ trụ sở")
    let phone = fields.optional("phone", .phone, "số điện thoại chung")
    let email = fields.optional("email", .email, "hộp thư công vụ")
    let siteURL = fields.required("site_url", .webAddress, "địa chỉ trang web được công bố")
    let languages = fields.optional(
      "languages", .languages, default: [.vi],
      "các ngôn ngữ có bảng niêm yết, tiếng Việt đứng đầu")
    let toneStyle = fields.optional(
      "tone_style", .toneStyle, default: .first,
      "cách đặt dấu thanh: hòa (kiểu cũ) hay hoà (kiểu mới)")
    let theme = fields.optional("theme", .identifier, default: "default", "tên giao diện")
    let isSample = fields.optional("sample", .flag, default: false, "nội dung chỉ là dữ liệu mẫu")
    let hours = fields.required("working_hours", .workingHours, "giờ làm việc")
    let desk = fields.required("desk", .record(.desk), "Bộ phận Một cửa")
    let agencies = fields.required(
      "agencies", .agencies, "các cơ quan mà thủ tục nhắc đến bằng mã")
    let feedback = fields.required(
      "feedback", .record(.feedback), "nơi tiếp nhận phản ánh, kiến nghị")
    let translations = fields.translations(of: Office.self)
    if languages.first != .vi || Set(languages).count < languages.count {
      fields.error(
        "ngon-ngu", "tiếng Việt phải đứng đầu, và mỗi ngôn ngữ chỉ ghi một lần", at: "languages",
        advice: "hãy viết như: languages: [vi, km]")
    }
    if let siteURL, siteURL.contains(where: { "?#".contains($0) }) {
      fields.error(
        "dia-chi-web", "địa chỉ trang web không được có dấu ? và dấu #", at: "site_url",
        advice: "hãy viết như https://binhan.vinhlong.gov.vn")
    }
    guard let name, let shortName, let level, let parent, let address, let siteURL, let hours,
      let desk, let agencies, let feedback
    else { return nil }
    return Office(
      name: name, shortName: shortName, level: level, parent: parent, address: address,
      phone: phone, email: email,
      siteURL: siteURL.hasSuffix("/") ? String(siteURL.dropLast()) : siteURL,
      languages: languages, toneStyle: toneStyle, theme: theme, isSample: isSample,
      workingHours: hours, desk: desk,
      agencies: agencies, feedback: feedback, translations: translations)
  }
}

extension Record where Value == WorkingHours {
  static let workingHours = Record("giờ làm việc") { fields in
    let days = fields.required("days", FieldType<WeekdayRange>.written, "các ngày trong tuần")
    let hours = fields.required("hours", .dayHours, "giờ của mỗi ngày đó")
    guard let days, let hours else { return nil }
    return WorkingHours(days: days, hours: hours)
  }
}

extension Record where Value == Agency {
  static let agency = Record("cơ quan thực hiện") { fields in
    let id = fields.required("id", .identifier, "mã của cơ quan, thủ tục nhắc đến")
    let name = fields.required("name", .text, "tên đầy đủ")
    guard let id, let name else { return nil }
    return Agency(id: id, name: name)
  }
}

extension Record where Value == FeedbackChannel {
  static let feedback = Record("nơi tiếp nhận phản ánh, kiến nghị") { fields in
    let agency = fields.required("agency", .text, "cơ quan tiếp nhận")
    let unit = fields.optional("unit", .text, "đơn vị trực tiếp tiếp nhận")
    let address = fields.required("address", .text, "địa chỉ liên hệ")
    let phone = fields.required("phone", .phone, "số điện thoại chuyên dùng")
    let fax = fields.optional("fax", .phone, "số fax")
    let email = fields.required("email", .email, "địa chỉ thư điện tử")
    let portal = fields.optional("portal", .webAddress, "trang tiếp nhận trực tuyến")
    let hours = fields.optional("hours", .text, "thời gian tiếp nhận")
    let translations = fields.translations(of: FeedbackChannel.self)
    guard let agency, let address, let phone, let email else { return nil }
    return FeedbackChannel(
      agency: agency, unit: unit, address: address, phone: phone, fax: fax, email: email,
      portal: portal, hours: hours, translations: translations)
  }
}

extension Record where Value == [Field] {
  /// `fields.yaml`.
  static let fieldFile = Record("danh sách lĩnh vực") { fields in
    fields.required(
      "fields", FieldType.list(of: .record(.field)), "các lĩnh vực, theo thứ tự hiện ra")
  }
}

extension Record where Value == Field {
  static let field = Record("lĩnh vực") { fields in
    let id = fields.required("id", .identifier, "mã của lĩnh vực, cũng là một phần địa chỉ trang")
    let name = fields.required("name", .text, "tên lĩnh vực")
    let summary = fields.optional("summary", .text, "nói bằng lời của người dân")
    let translations = fields.translations(of: Field.self)
    guard let id, let name else { return nil }
    return Field(id: id, name: name, summary: summary, translations: translations)
  }
}

extension Record where Value == Contacts {
  /// `leaders.yaml`.
  static let contacts = Record("lãnh đạo và đường dây nóng") { fields in
    let leaders = fields.required(
      "leaders", FieldType.list(of: .record(.leader)), "lãnh đạo, theo thứ bậc")
    let hotlines = fields.required(
      "hotlines", FieldType.list(of: .record(.hotline)), "đường dây nóng, số chính đứng đầu")
    let boxes = fields.required(
      "suggestion_boxes", FieldType.list(of: .record(.suggestionBox)), "hòm thư góp ý")
    guard let leaders, let hotlines, let boxes else { return nil }
    return Contacts(leaders: leaders, hotlines: hotlines, suggestionBoxes: boxes)
  }
}

extension Record where Value == Leader {
  static let leader = Record("lãnh đạo") { fields in
    let id = fields.required("id", .identifier, "mã của lãnh đạo, lịch tiếp công dân nhắc đến")
    let name = fields.required("name", .text, "họ và tên")
    let position = fields.required("position", .text, "chức vụ")
    let duty = fields.optional("duty", .text, "lĩnh vực phụ trách")
    let phone = fields.required("phone", .phone, "số điện thoại công vụ được công khai")
    let hasConsented = fields.optional(
      "phone_consent", .flag, default: false,
      "người này đã đồng ý bằng văn bản cho công khai số di động")
    let email = fields.optional("email", .email, "hộp thư công vụ")
    let isHead = fields.optional("head", .flag, default: false, "là người đứng đầu cơ quan")
    let translations = fields.translations(of: Leader.self)
    guard let id, let name, let position, let phone else { return nil }
    return Leader(
      id: id, name: name, position: position, duty: duty, phone: phone, hasConsented: hasConsented,
      email: email, isHead: isHead, translations: translations)
  }
}

extension Record where Value == Hotline {
  static let hotline = Record("đường dây nóng") { fields in
    let name = fields.required("name", .text, "tên đường dây")
    let phone = fields.required("phone", .phone, "số điện thoại")
    let scope = fields.required("scope", .text, "tiếp nhận việc gì")
    let hours = fields.required("hours", .text, "giờ có người nghe")
    let translations = fields.translations(of: Hotline.self)
    guard let name, let phone, let scope, let hours else { return nil }
    return Hotline(
      name: name, phone: phone, scope: scope, hours: hours, translations: translations)
  }
}

extension Record where Value == SuggestionBox {
  static let suggestionBox = Record("hòm thư góp ý") { fields in
    let place = fields.required("place", .text, "nơi đặt")
    let opened = fields.required("opened", .text, "khi nào mở, ai mở")
    let translations = fields.translations(of: SuggestionBox.self)
    guard let place, let opened else { return nil }
    return SuggestionBox(place: place, opened: opened, translations: translations)
  }
}

// MARK: - Types of these fields

extension FieldType where Value == ToneStyle {
  fileprivate static let toneStyle = FieldType.choice([("kiểu cũ", .first), ("kiểu mới", .second)])
}
