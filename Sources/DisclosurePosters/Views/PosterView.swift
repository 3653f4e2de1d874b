internal import DisclosureModel
internal import OrderedJSON

/// Everything a poster shows: all its words, the code it carries and the sheets it is for.
///
/// A template adds nothing but the numbers of the sheets, so the view is what a poster depends on.
struct PosterView: Sendable, Hashable {
  /// What stands on top of each sheet.
  struct Head: Sendable, Hashable {
    /// Parent body; nil on a plain sheet.
    let parent: String?
    /// The office.
    let office: String
    /// What sort of poster it is: "Thủ tục hành chính"; nil on a plain sheet.
    let tag: String?
    /// The mark of invented content.
    let sample: String?
  }

  /// What stands at the bottom of each sheet.
  struct Foot: Sendable, Hashable {
    /// A way to reach somebody.
    struct Contact: Sendable, Hashable {
      /// Who or what for: "Phản ánh, kiến nghị".
      let label: Said
      /// Number or address.
      let value: String
    }

    /// "Lần 3, từ ngày 01/12/2026".
    let updated: String
    /// "Mã 7F3K-2Q9M".
    let mark: String
    /// The word before the number of a sheet.
    let sheet: String
    /// What the address is for.
    let invitation: String
    /// The address of the page that says whether the sheet still holds, without scheme.
    let address: String
    /// Whom to call, in order.
    let contacts: [Contact]
    /// The code of that address; nil when it is too long for one.
    let qr: QRCode?
    /// What the code is, in words.
    let alternative: String
  }

  /// What it is set for.
  let format: SheetFormat
  /// How far its sheets go on beyond the cut, in millimetres; 0 where they are not cut.
  let bleed: Int
  /// Title: the largest words.
  let title: Said
  /// A sentence below the title.
  let lead: Said?
  /// The language beside Vietnamese, if any.
  let other: Language?
  /// Which text is the legal one, where there are two.
  let officialVersion: Said?
  /// The day from which everything is true.
  let date: CivilDate
  /// Head of each sheet.
  let head: Head
  /// Foot of each sheet; nil on a plain one, which bears nothing but what it is for.
  let foot: Foot?
  /// What it tells.
  let content: Content

  /// What a poster tells, by kind.
  enum Content: Sendable, Hashable {
    case procedureList(ProcedureListView)
    case procedure(ProcedureView)
    case codes(CodesView)
    case fees(FeesView)
    case reception(ReceptionView)
    case receptionMonth(ReceptionMonthView)
    case desk(DeskView)
    case namePlate(NamePlateView)
    case counterSign(CounterSignView)
    case leaders(LeadersView)
    case feedback(FeedbackView)
    case slogan(SloganView)
    case regulation(RegulationView)
    case banner(BannerView)
    case own(OwnView)
    case workflow(WorkflowView)
    case duties(DutiesView)

    /// File name of its template.
    var template: String {
      switch self {
      case .procedureList: "procedure-list.typ"
      case .procedure: "procedure.typ"
      case .codes: "codes.typ"
      case .fees: "fees.typ"
      case .reception: "reception.typ"
      case .receptionMonth: "reception-month.typ"
      case .desk: "desk.typ"
      case .namePlate: "name-plate.typ"
      case .counterSign: "counter-sign.typ"
      case .leaders: "leaders.typ"
      case .feedback: "feedback.typ"
      case .slogan: "slogan.typ"
      case .regulation: "regulation.typ"
      case .banner: "banner.typ"
      case .own(let view): view.template
      case .workflow: "workflow.typ"
      case .duties: "duties.typ"
      }
    }
  }
}

extension PosterView: TemplateData {
  var json: JSON {
    [
      "sheet": format.json(bleed: bleed), "title": title.json, "lead": JSON(lead),
      "language": JSON(other?.rawValue), "officialVersion": JSON(officialVersion),
      "date": date.json,
      "head": head.json, "foot": foot?.json ?? .null, "body": content.json,
    ]
  }
}

extension CivilDate: TemplateData {
  var json: JSON { ["year": .number(year), "month": .number(month), "day": .number(day)] }
}

extension PosterView.Head: TemplateData {
  var json: JSON {
    [
      "parent": JSON(parent), "office": .string(office), "tag": JSON(tag),
      "sample": JSON(sample),
    ]
  }
}

extension PosterView.Foot: TemplateData {
  var json: JSON {
    [
      "updated": .string(updated), "mark": .string(mark), "sheet": .string(sheet),
      "invitation": .string(invitation),
      "address": .string(address), "contacts": JSON(contacts),
      "qr": qr?.json(alternative: alternative) ?? .null,
    ]
  }
}

extension QRCode {
  /// The code for a template, with what it is in words.
  func json(alternative: String) -> JSON {
    ["modules": .number(modules), "path": .string(path), "alt": .string(alternative)]
  }
}

extension PosterView.Foot.Contact: TemplateData {
  var json: JSON { ["label": label.json, "value": .string(value)] }
}

extension PosterView.Content: TemplateData {
  var json: JSON {
    switch self {
    case .procedureList(let view): view.json
    case .procedure(let view): view.json
    case .codes(let view): view.json
    case .fees(let view): view.json
    case .reception(let view): view.json
    case .receptionMonth(let view): view.json
    case .desk(let view): view.json
    case .namePlate(let view): view.json
    case .counterSign(let view): view.json
    case .leaders(let view): view.json
    case .feedback(let view): view.json
    case .slogan(let view): view.json
    case .regulation(let view): view.json
    case .banner(let view): view.json
    case .own(let view): view.json
    case .workflow(let view): view.json
    case .duties(let view): view.json
    }
  }
}
