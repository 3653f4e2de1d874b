extension Catalog {
  /// The posters of this office on `day`, in the order of `Poster.Kind`, each in the catalogue's
  /// order and followed by those that say the same in two languages. What is not in force makes no
  /// poster; some are made only where a board asks for them.
  public func posters(on day: CivilDate) -> [Poster] {
    let current = procedures.filter { $0.lifecycle.period.contains(day) }
    let hung = hungFormats
    var posters: [Poster] = []
    func add(
      _ id: String, _ kind: Poster.Kind, _ title: String,
      on usual: [SheetFormat] = [.a4, .a3],
      page: String, in languages: [Language] = []
    ) {
      for language in [nil] + languages.map(Optional.some) {
        let id = language.map { "\(id)-\($0.rawValue)" } ?? id
        let formats = usual + hung[id, default: []].filter { !usual.contains($0) }
        if formats.isEmpty { continue }
        posters.append(
          Poster(
            id: id, kind: kind, other: language,
            title: language.map { "\(title) (có \($0.name))" } ?? title,
            formats: formats, page: page))
      }
    }
    if !current.isEmpty {
      add(
        "danh-muc-\(Poster.wholeList)", .procedureList(field: nil), "Danh mục toàn bộ thủ tục",
        page: "thu-tuc/")
    }
    for field in fields where current.contains(where: { $0.field == field.id }) {
      add(
        "danh-muc-\(field.id)", .procedureList(field: field.id),
        "Danh mục thủ tục: \(field.name)", page: "thu-tuc/#\(field.id)",
        in: languages(current.filter { $0.field == field.id }.areTranslated))
    }
    for procedure in current {
      add(
        "\(Poster.procedurePrefix)\(procedure.code.text)", .procedure(procedure.code),
        procedure.displayName,
        page: "thu-tuc/\(procedure.code.text).html")
    }
    if !current.isEmpty {
      add(
        "ma-qr", .codes(field: nil), "Mã QR các lĩnh vực", on: [.a4Near, .a3Near], page: "thu-tuc/")
    }
    for field in fields where current.contains(where: { $0.field == field.id }) {
      add(
        "ma-qr-\(field.id)", .codes(field: field.id), "Mã QR thủ tục: \(field.name)", on: [],
        page: "thu-tuc/#\(field.id)")
    }
    if !feeSchedules.isEmpty {
      add("phi-le-phi", .fees, "Phí, lệ phí", page: "phi-le-phi.html")
    }
    if let plan = receptionPlans.first(where: { $0.year == day.year }) {
      add(
        "lich-tiep-cong-dan", .reception(year: plan.year),
        "Lịch tiếp công dân năm \(plan.year)", page: "lich-tiep-cong-dan.html",
        in: languages { plan.isTranslated(into: $0) || plan.rules.areTranslated(into: $0) })
      for month in 1...12 {
        add(
          "lich-tiep-cong-dan-thang-\(month)", .receptionMonth(year: plan.year, month: month),
          "Lịch tiếp công dân tháng \(month)/\(plan.year)",
          on: (day.month...day.month + 2).contains(month) ? [.a4, .a3] : [],
          page: "lich-tiep-cong-dan.html")
      }
    }
    if !office.desk.counters.isEmpty {
      add("so-do-quay", .desk, "Sơ đồ các quầy", on: [.a4, .a3, .a2], page: "thu-tuc/")
    }
    for person in people {
      add(
        "bien-ten-\(person.id)", .namePlate(person: person.id), "Biển tên: \(person.name)",
        on: [.a4Landscape], page: "lanh-dao.html")
    }
    for counter in office.desk.counters {
      add(
        "bien-quay-\(counter.id)", .counterSign(counter: counter.id),
        "Biển quầy: \(counter.name)", on: [.a4Landscape, .a3Landscape], page: "thu-tuc/")
    }
    add(
      "lanh-dao", .leaders, "Số điện thoại lãnh đạo, đường dây nóng", page: "lanh-dao.html",
      in: languages {
        contacts.leaders.areTranslated(into: $0) || contacts.hotlines.areTranslated(into: $0)
      })
    add(
      "phan-anh-kien-nghi", .feedback, "Tiếp nhận phản ánh, kiến nghị",
      page: "phan-anh-kien-nghi.html")
    for slogan in slogans {
      add(
        "khau-hieu-\(slogan.id)", .slogan(id: slogan.id), slogan.title,
        on: [.a4, .a3, .a2],
        page: "khau-hieu.html#\(slogan.id)")
    }
    for regulation in regulations where regulation.period.contains(day) {
      add(
        "\(regulation.kind == .conduct ? "quy-tac" : "noi-quy")-\(regulation.id)",
        .regulation(id: regulation.id), regulation.title, on: [.a4, .a3, .a2],
        page: "noi-quy/\(regulation.id).html")
    }
    for workflow in workflows where workflow.period.contains(day) {
      add(
        "quy-trinh-\(workflow.id)", .workflow(id: workflow.id), "Quy trình: \(workflow.title)",
        on: [.a4, .a3, .a2], page: "quy-trinh/\(workflow.id).html")
    }
    if duties.contains(where: { $0.binds(office.level, on: day) }) {
      add("nghia-vu-niem-yet", .duties, Poster.dutiesTitle, page: Poster.dutiesPage)
    }
    for poster in ownPosters {
      add("rieng-\(poster.id)", .own(id: poster.id), poster.title, page: "")
    }
    return posters
  }

  /// What the boards ask each poster to be set for, by its id, in the order of the boards.
  private var hungFormats: [String: [SheetFormat]] {
    boards.reduce(into: [:]) { formats, board in
      for hanging in board.posters {
        let format = board.format(of: hanging)
        if !formats[hanging.poster, default: []].contains(format) {
          formats[hanging.poster, default: []].append(format)
        }
      }
    }
  }

  /// The languages that the office uses beside Vietnamese and for which `isTold` holds.
  private func languages(_ isTold: (Language) -> Bool) -> [Language] {
    office.languages.filter { $0 != .vi && isTold($0) }
  }
}

extension Sequence where Element: Translatable {
  /// Whether anything of any is said in `language`.
  fileprivate func areTranslated(into language: Language) -> Bool {
    contains { $0.isTranslated(into: language) }
  }
}

extension SheetFormat {
  fileprivate static let a4 = SheetFormat(.portrait(.a4))
  fileprivate static let a3 = SheetFormat(.portrait(.a3))
  fileprivate static let a2 = SheetFormat(.portrait(.a2))
  fileprivate static let a4Landscape = SheetFormat(.paper(.a4, isLandscape: true))
  fileprivate static let a3Landscape = SheetFormat(.paper(.a3, isLandscape: true))
  /// Distances from which codes are so large that four have room on a sheet.
  fileprivate static let a4Near = SheetFormat(
    .portrait(.a4), readingDistance: Length(millimetres: 700))
  fileprivate static let a3Near = SheetFormat(
    .portrait(.a3), readingDistance: Length(millimetres: 900))
}
