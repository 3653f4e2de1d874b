import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosureSite

extension CheckedContent {
  /// Checks that links within the site and QR codes lead somewhere, which needs the theme: it makes
  /// the places on a page. A theme with mistakes, which a build reports, is passed over.
  public mutating func checkLinks(themeFolders: [String]) throws(IOFailure) {
    guard let catalog else { return }
    let theme = try Theme.read(Theme.folder(named: catalog.office.theme, in: themeFolders))
    let site = siteArtifacts(
      for: catalog, theme: theme.value.site,
      options: SiteOptions(
        asOf: asOf, baseURL: catalog.office.siteURL, posters: catalog.posters(on: asOf)))
    if !(theme.diagnostics + site.diagnostics).containErrors { checkLinks(within: site.value) }
  }

  /// The same for a site that is planned already.
  mutating func checkLinks(within site: [SiteArtifact]) {
    guard let catalog else { return }
    let posters = catalog.posters(on: asOf)
    var places = SitePlaces(
      site,
      others: posters.flatMap { [$0.previewPath] + $0.formats.map($0.path) }
        + catalog.boards.map(\.packPath) + publishedFiles.map(\.address))
    var found: [Diagnostic] = []
    for link in catalog.contentLinks(on: asOf) where link.isWithinSite {
      guard let fault = places.fault(of: link.address, on: link.page) else { continue }
      found.append(
        Diagnostic(
          .error, "lien-ket", fault.message,
          at: reading.provenance.span(of: link.address, inBodyOf: link.item),
          advice: fault.advice))
    }
    for poster in posters {
      // A server shows the first page of a folder.
      let path = poster.page.prefix { $0 != "#" }
      let address =
        (path.hasSuffix("/") ? path + "index.html" : path) + poster.page.dropFirst(path.count)
      guard let fault = places.fault(of: String(address), on: "index.html") else { continue }
      found.append(
        Diagnostic(
          .error, "lien-ket",
          "mã QR của bảng “\(poster.id)” dẫn đến chỗ không có: \(fault.message)",
          advice: "hãy sửa mẫu trang web trong thư mục giao diện"))
    }
    add(found)
  }
}

extension ContentLink {
  /// Whether it is a path or an anchor, not an address with a scheme or from the root of a host;
  /// what reads links reports the latter.
  fileprivate var isWithinSite: Bool {
    let path = address.prefix { !"/?#".contains($0) }
    return field == nil && !address.hasPrefix("/") && !path.contains(":")
  }
}

/// The files of a site and the places on its pages.
private struct SitePlaces {
  private let pages: [String: SiteArtifact]
  private let paths: Set<String>
  /// The places of the pages that were asked for.
  private var known: [String: [String]] = [:]

  /// Makes the places of a site that holds `others` as well.
  init(_ site: [SiteArtifact], others: [String]) {
    pages = Dictionary(site.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    paths = Set(site.map(\.path) + others)
  }

  /// What is wrong with an address that is written on a page; nil when it leads somewhere.
  mutating func fault(
    of address: String, on page: String
  ) -> (message: String, advice: String)? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = parts[0].prefix { $0 != "?" }
    let path = file.isEmpty ? page : String(file)
    guard paths.contains(path) else {
      let near = nearestName(to: path, among: paths.sorted()).map { "có phải là “\($0)”? " } ?? ""
      return (
        "trang web không có “\(path)” mà liên kết này dẫn đến",
        "\(near)địa chỉ tính từ trang chủ, ví dụ: phi-le-phi.html"
      )
    }
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    let place = String(parts[1])
    let places = places(on: path)
    if places.contains(place) { return nil }
    let near = nearestName(to: place, among: places).map { "có phải là “#\($0)”?" }
    return (
      "trang \(path) không có chỗ “#\(place)” mà liên kết này dẫn đến",
      near ?? "các chỗ có thể dẫn đến: " + places.map { "#" + $0 }.joined(separator: ", ")
    )
  }

  /// The ids of the elements of a page, in their order.
  private mutating func places(on path: String) -> [String] {
    if let places = known[path] { return places }
    let page = pages[path].map { String(decoding: $0.render(), as: UTF8.self) } ?? ""
    let places = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    known[path] = places
    return places
  }
}
