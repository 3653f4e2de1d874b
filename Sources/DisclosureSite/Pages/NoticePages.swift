internal import DisclosureModel
internal import Templates

/// The notices that are posted on this day, the newest first.
struct NoticeListPage: TemplateView {
  let source: SiteSource
  let page = SitePage.notices

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .list("notices") { view in
      view.source.postedNotices.map { NoticeLinkView(notice: $0, from: view.page) }
    },
    .flag("has-notices") { !$0.source.postedNotices.isEmpty },
  ]
}

/// One notice in a list.
struct NoticeLinkView: TemplateView {
  let notice: Notice
  let root: String

  init(notice: Notice, from page: SitePage) {
    self.notice = notice
    root = page.root
  }

  static let fields: [TemplateField<Self>] = [
    .text("title", \.notice.title),
    .text("href") { $0.root + SitePage.notice($0.notice.id).path },
    .text("date", \.notice.date.text),
    .optional("number", \.notice.number),
  ]
}

/// One notice.
struct NoticePage: TemplateView {
  let source: SiteSource
  let notice: Notice

  private var page: SitePage { .notice(notice.id) }

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .text("title", \.notice.title),
    .optional("number", \.notice.number),
    .text("date", \.notice.date.text),
    .optional("to", \.notice.posted.to?.text),
    .markup("introduction") { $0.source.markup($0.notice.introduction, on: $0.page, below: 1) },
    .list("sections") { $0.source.sections($0.notice.sections, on: $0.page) },
  ]
}

extension SiteSource {
  /// The notices within their period of posting, the newest first.
  var postedNotices: [Notice] { catalog.notices.filter { $0.posted.contains(asOf) } }
}
