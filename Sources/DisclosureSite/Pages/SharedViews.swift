internal import DisclosureModel
internal import Templates

/// A link with its words.
struct LinkView: TemplateView {
  let text: String
  let href: String

  static let fields: [TemplateField<Self>] = [.text("text", \.text), .text("href", \.href)]
}

/// A telephone number to read and to call.
struct PhoneView: TemplateView {
  let text: String
  let uri: String

  init(_ number: PhoneNumber) {
    text = number.text
    uri = number.uri
  }

  static let fields: [TemplateField<Self>] = [.text("text", \.text), .text("uri", \.uri)]
}

/// A titled part of a text.
struct SectionView: TemplateView {
  let title: String
  let content: Markup

  static let fields: [TemplateField<Self>] = [
    .text("title", \.title), .markup("content", \.content),
  ]
}

/// What is particular to a page beside its content.
struct PageView: TemplateView {
  let page: SitePage
  /// What leads to the folder of the site.
  let root: String
  /// Its full address.
  let address: String

  static let fields: [TemplateField<Self>] = [
    .text("root", \.root),
    .text("address", \.address),
    .flag("in-procedures") { $0.page.path.hasPrefix("thu-tuc/") },
    .flag("in-fees") { $0.page == .fees },
    .flag("in-reception") { $0.page == .reception },
    .flag("in-leaders") { $0.page == .leaders },
    .flag("in-feedback") { $0.page == .feedback },
  ]
}

/// What stands in the head and foot of every page.
struct OfficeView: TemplateView {
  let office: Office
  let hotline: HotlineView?
  let updated: String
  let hasPosters: Bool
  let hasReleases: Bool

  static let fields: [TemplateField<Self>] = [
    .text("name", \.office.name),
    .text("short-name", \.office.shortName),
    .text("parent", \.office.parent),
    .text("address", \.office.address),
    .optional("phone") { $0.office.phone.map(PhoneView.init) },
    .optional("email", \.office.email),
    .list("hours") { $0.office.workingHours.map { "\($0.days.text): \($0.hours.text)" } },
    .text("desk", \.office.desk.name),
    .text("desk-place", \.office.desk.place),
    .optional("desk-phone") { $0.office.desk.phone.map(PhoneView.init) },
    .optional("hotline", \.hotline),
    .flag("is-sample", \.office.isSample),
    .flag("has-posters", \.hasPosters),
    .flag("has-releases", \.hasReleases),
    .text("updated", \.updated),
  ]
}

/// A number to call at once.
struct HotlineView: TemplateView {
  let hotline: Hotline

  static let fields: [TemplateField<Self>] = [
    .text("name", \.hotline.name),
    .record("phone") { PhoneView($0.hotline.phone) },
    .text("scope", \.hotline.scope),
    .text("hours", \.hotline.hours),
  ]
}
