internal import DisclosureModel
internal import Templates

/// The slogans in their registered wording.
struct SlogansPage: TemplateView {
  let source: SiteSource
  let page = SitePage.slogans

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .list("slogans") { view in
      view.source.catalog.slogans.map { slogan in
        SloganView(
          slogan: slogan,
          posters: view.source.posters.filter { $0.kind == .slogan(id: slogan.id) }
            .flatMap { view.source.paperLinks(of: $0, from: view.page) })
      }
    },
  ]
}

/// One slogan.
struct SloganView: TemplateView {
  let slogan: Slogan
  let posters: [LinkView]

  static let fields: [TemplateField<Self>] = [
    .text("id", \.slogan.id),
    .text("title", \.slogan.title),
    .optional("lead", \.slogan.lead),
    .list("groups") { $0.slogan.groups.map(GroupView.init) },
    .text("source", \.slogan.source),
    .list("posters", \.posters),
  ]

  /// A group of pledges.
  struct GroupView: TemplateView {
    let group: PledgeGroup

    static let fields: [TemplateField<Self>] = [
      .text("name", \.group.name),
      .optional("count") { $0.group.count.map(String.init) },
      .list("pledges") { $0.group.lines.map(PledgeView.init) },
    ]
  }

  /// One line of a group.
  struct PledgeView: TemplateView {
    let pledge: Pledge

    static let fields: [TemplateField<Self>] = [
      .text("key", \.pledge.key), .optional("detail", \.pledge.detail),
    ]
  }
}
