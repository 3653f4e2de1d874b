public import DisclosureModel

/// A link in the content that leads to no thing of the catalogue, but to a page of the site or to
/// another site.
public struct ContentLink: Sendable, Hashable {
  /// The thing in whose text or field it stands.
  public let item: CatalogItem
  /// The field, such as `portal_url`; nil for a link in the text.
  public let field: String?
  /// Path of the page, below the site, that shows it.
  public let page: String
  /// Where it leads, as an address that is escaped as far as it must be.
  public let address: String
}

extension Catalog {
  /// Every such link that the site shows on `day`, in the order of the catalogue.
  public func contentLinks(on day: CivilDate) -> [ContentLink] {
    var links: [ContentLink] = []
    func add(_ item: CatalogItem, _ page: SitePage, texts: [RichText]) {
      for case .address(let address) in texts.flatMap(\.linkTargets) {
        links.append(ContentLink(item: item, field: nil, page: page.path, address: address))
      }
    }
    func add(_ item: CatalogItem, _ page: SitePage, _ field: String, _ address: String?) {
      guard let address else { return }
      links.append(ContentLink(item: item, field: field, page: page.path, address: address))
    }
    add(.office, .home, "site_url", office.siteURL)
    add(.office, .feedback, "feedback.portal", office.feedback.portal)
    for procedure in procedures where procedure.lifecycle.validity(on: day) == .active {
      let item = CatalogItem.procedure(procedure.code)
      let page = SitePage.procedure(procedure.code)
      add(
        item, page,
        texts: [procedure.introduction, procedure.steps, procedure.conditions]
          + procedure.extraSections.map(\.content))
      add(item, page, "portal_url", procedure.portalURL)
      for (index, dossierCase) in procedure.dossier.enumerated() {
        for (row, paper) in dossierCase.items.enumerated() {
          add(item, page, "dossier[\(index)].items[\(row)].form.url", paper.form?.url)
        }
      }
    }
    for regulation in regulations where regulation.period.contains(day) {
      add(
        .regulation(id: regulation.id), .regulation(regulation.id),
        texts: [regulation.introduction] + regulation.sections.map(\.content))
    }
    for notice in notices where notice.posted.contains(day) {
      add(
        .notice(id: notice.id), .notice(notice.id),
        texts: [notice.introduction] + notice.sections.map(\.content))
    }
    for document in legalDocuments {
      add(.legalDocument(number: document.number), .legalDocuments, "url", document.url)
    }
    return links
  }
}
