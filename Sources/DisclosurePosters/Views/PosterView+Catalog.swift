internal import DisclosureModel
internal import OrderedJSON

extension PosterView {
  /// The view of an edition of a poster, as the office is on `day`, in `format` with `bleed`, of a
  /// site at `baseURL`; nil when the catalogue does not hold what the poster is about.
  init?(
    _ posting: PosterEdition, in catalog: Catalog, on day: CivilDate, baseURL: String,
    format: SheetFormat, bleed: Length?
  ) {
    let poster = posting.poster
    let speaker = Speaker(other: poster.other)
    let base = baseURL.withoutFinalSlash
    guard
      let told = Told(poster, in: catalog, on: day, base: base, format: format, by: speaker)
    else { return nil }
    self.format = format
    self.bleed = bleed?.millimetres ?? 0
    other = poster.other
    title = told.title
    lead = told.lead
    officialVersion = poster.other.map { _ in speaker.say(\.officialVersion) }
    date = posting.edition.from
    head = Head(catalog.office, tag: told.tag)
    foot = told.tag.map { _ in
      Foot(catalog.office, edition: posting.edition, base: base, by: speaker)
    }
    content = told.content
  }

  /// All that the sheets of a poster show but their edition, whatever their paper, and the template
  /// that shows it; nil as above.
  static func statement(
    of poster: Poster, in catalog: Catalog, on day: CivilDate, baseURL: String
  ) -> (words: JSON, template: String)? {
    let speaker = Speaker(other: poster.other)
    let base = baseURL.withoutFinalSlash
    let format = SheetFormat(.portrait(.a4))
    return Told(poster, in: catalog, on: day, base: base, format: format, by: speaker).map { told in
      (
        [
          "title": told.title.json, "lead": JSON(told.lead),
          "language": JSON(poster.other?.rawValue),
          "head": Head(catalog.office, tag: told.tag).json,
          "contacts": JSON(
            told.tag.map { _ in Foot.contacts(of: catalog.office, by: speaker) } ?? []),
          "site": JSON(told.tag.map { _ in base }), "body": told.content.json,
        ], told.content.template
      )
    }
  }
}

extension String {
  fileprivate var withoutFinalSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}

/// Title, lead, tag and content of a poster; without a tag its sheets are plain.
private struct Told {
  let title: Said
  let lead: Said?
  let tag: String?
  let content: PosterView.Content

  init?(
    _ poster: Poster, in catalog: Catalog, on day: CivilDate, base: String, format: SheetFormat,
    by speaker: Speaker
  ) {
    switch poster.kind {
    case .procedureList(nil):
      title = Said("Danh mục thủ tục")
      lead = nil
      tag = "Danh mục thủ tục hành chính"
      content = .procedureList(
        ProcedureListView(fields: catalog.fields, in: catalog, on: day, by: speaker))
    case .procedureList(let id?):
      guard let field = catalog.fields.first(where: { $0.id == id }) else { return nil }
      title = speaker.sentence { language in
        language.listTitle(field: field.text(.name, in: language) ?? field.name)
      }
      lead = speaker.say(.summary, of: field)
      tag = "Danh mục thủ tục hành chính"
      content = .procedureList(
        ProcedureListView(fields: [field], in: catalog, on: day, by: speaker))
    case .procedure(let code):
      guard let procedure = catalog.procedures.first(where: { $0.code == code }) else { return nil }
      title = Said(procedure.displayName)
      lead = nil
      tag = "Thủ tục hành chính"
      content = .procedure(ProcedureView(procedure, in: catalog, on: day))
    case .codes(let id):
      let field = catalog.fields.first { $0.id == id }
      title = Said(
        field.map { "Quét mã xem thủ tục \($0.name.loweredFirst)" } ?? "Quét mã xem thủ tục")
      lead = Said(
        "Đưa máy ảnh điện thoại vào mã, bấm vào địa chỉ hiện ra. Chưa quen thì nhờ cán bộ.")
      tag = "Mã QR tra cứu"
      content = .codes(CodesView(field: id, in: catalog, on: day, base: base, format: format))
    case .fees:
      title = Said("Phí, lệ phí")
      lead = Said("Chỉ nộp đúng số tiền ghi trên bảng này. Nộp tiền được nhận biên lai.")
      tag = "Bảng niêm yết công khai"
      content = .fees(FeesView(catalog, on: day))
    case .reception(let year):
      guard let plan = catalog.receptionPlans.first(where: { $0.year == year }) else { return nil }
      title = speaker.sentence { $0.receptionTitle(year) }
      lead = nil
      tag = "Bảng niêm yết công khai"
      content = .reception(ReceptionView(plan, in: catalog, by: speaker))
    case .receptionMonth(let year, let month):
      guard let plan = catalog.receptionPlans.first(where: { $0.year == year }) else { return nil }
      title = Said("Tiếp công dân tháng \(month)/\(year)")
      lead = nil
      tag = "Bảng niêm yết công khai"
      content = .receptionMonth(ReceptionMonthView(plan, month: month, in: catalog, by: speaker))
    case .desk:
      title = Said("Nộp hồ sơ ở quầy nào?")
      lead = Speaker(other: nil).sentence(catalog.office.hours(in:))
      tag = "Sơ đồ các quầy"
      content = .desk(DeskView(catalog, on: day))
    case .namePlate(let id):
      guard let person = catalog.people.first(where: { $0.id == id }) else { return nil }
      title = Said(person.name)
      lead = nil
      tag = nil
      content = .namePlate(NamePlateView(name: person.name, position: person.position))
    case .counterSign(let id):
      guard let view = CounterSignView(counter: id, in: catalog, on: day) else { return nil }
      title = Said(view.title)
      lead = nil
      tag = nil
      content = .counterSign(view)
    case .leaders:
      title = speaker.say(\.callLeaders)
      lead = speaker.sentence(catalog.office.hours(in:))
      tag = "Số điện thoại công khai"
      content = .leaders(LeadersView(catalog, by: speaker))
    case .feedback:
      title = Said("Phản ánh, kiến nghị")
      lead = Said("Góp ý về quy định hành chính, gửi về địa chỉ dưới đây.")
      tag = "Bảng niêm yết công khai"
      content = .feedback(FeedbackView(catalog))
    case .slogan(let id):
      guard let slogan = catalog.slogans.first(where: { $0.id == id }) else { return nil }
      title = Said(slogan.title)
      lead = nil
      if format.size.paper == nil {
        tag = nil
        content = .banner(BannerView(slogan))
      } else {
        tag = "Khẩu hiệu"
        content = .slogan(SloganView(slogan))
      }
    case .regulation(let id):
      guard let regulation = catalog.regulations.first(where: { $0.id == id }) else { return nil }
      title = Said(regulation.title)
      lead = nil
      tag = regulation.kind == .conduct ? "Quy tắc" : "Nội quy"
      content = .regulation(RegulationView(regulation, in: catalog, on: day))
    case .workflow(let id):
      guard let workflow = catalog.workflows.first(where: { $0.id == id }) else { return nil }
      title = Said(workflow.title)
      lead = workflow.lead.map { Said($0) }
      tag = "Quy trình từng bước"
      content = .workflow(WorkflowView(workflow, in: catalog))
    case .duties:
      title = Said("Nội dung công khai")
      lead = Said("Mỗi nội dung có trên trang web và trên bảng nào.")
      tag = "Bảng niêm yết công khai"
      content = .duties(DutiesView(catalog, on: day))
    case .own(let id):
      guard let own = catalog.ownPosters.first(where: { $0.id == id }) else { return nil }
      title = Said(own.title)
      lead = nil
      tag = "Bảng niêm yết công khai"
      let posters = catalog.posters(on: day).filter { !$0.isOwn }
      let shown = own.shows.compactMap { id in
        posters.first { $0.id == id }.flatMap {
          Told(
            $0, in: catalog, on: day, base: base, format: format, by: Speaker(other: $0.other))
        }.map { OwnView.Shown(id: id, content: $0.content) }
      }
      content = .own(OwnView(own, of: catalog.office, showing: shown))
    }
  }
}

extension Office {
  /// "Thứ Hai đến thứ Sáu: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ".
  func hours(in language: Language) -> String {
    workingHours.map {
      "\($0.days.text(in: language).capitalisedFirst): \($0.hours.text(in: language))"
    }.joined(separator: "; ")
  }
}
