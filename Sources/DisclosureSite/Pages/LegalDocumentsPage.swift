internal import DisclosureModel
internal import Templates

/// The legal documents on which procedures and fees rest.
struct LegalDocumentsPage: TemplateView {
  let source: SiteSource
  let page = SitePage.legalDocuments

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .flag("has-documents") { !$0.source.catalog.legalDocuments.isEmpty },
    .list("documents") { view in
      view.source.catalog.legalDocuments.map { Row(source: view.source, document: $0) }
    },
  ]

  /// One document.
  struct Row: TemplateView {
    let source: SiteSource
    let document: LegalDocument

    static let fields: [TemplateField<Self>] = [
      .text("id") { legalAnchor($0.document.number) },
      .text("number", \.document.number),
      .text("title", \.document.title),
      .text("issuer", \.document.issuer),
      .optional("date", \.document.date?.text),
      .optional("from", \.document.period.from?.text),
      .optional("to", \.document.period.to?.text),
      .flag("is-ended") { $0.document.period.validity(on: $0.source.asOf) == .ended },
      .flag("is-future") { $0.document.period.validity(on: $0.source.asOf) == .future },
      .optional("replaced-by", \.document.replacedBy),
      .optional("url", \.document.url),
    ]
  }
}
