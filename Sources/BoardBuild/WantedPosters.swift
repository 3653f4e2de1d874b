import Diagnostics
import DisclosureModel

/// The posters that the options ask for, on the papers they ask for.
func wantedPosters(of catalog: Catalog, _ options: BuildOptions) -> Diagnosed<[Poster]> {
  guard options.makesPosters else { return Diagnosed([]) }
  let all = catalog.posters(on: options.asOf)
  let known = all.map(\.id)
  var findings = (options.posterIDs ?? []).subtracting(known).sorted().map { id in
    Diagnostic(
      .error, "bang-niem-yet", "không có bảng niêm yết “\(id)” để làm",
      advice: nearestName(to: id, among: known).map { "có phải là “\($0)”?" }
        ?? "các bảng: \(known.joined(separator: ", "))")
  }
  let named = all.filter { options.posterIDs?.contains($0.id) ?? true }
  guard let papers = options.papers else { return Diagnosed(named, findings) }
  let wanted = named.compactMap { poster in
    poster.inFormats { $0.size.paper.map(papers.contains) ?? false }
  }
  if wanted.isEmpty, findings.isEmpty {
    findings.append(
      Diagnostic(
        .error, "kho-giay", "không có bảng nào trong số đã chọn làm được trên khổ giấy này",
        advice: "các bảng đã chọn có khổ \(named.papers); muốn khổ khác, hãy ghi khổ ấy (paper) ở "
          + "nơi treo bảng trong boards.yaml"))
  }
  return Diagnosed(wanted, findings)
}

extension [Poster] {
  /// The papers for which they are made, in their order: "A4, A3".
  fileprivate var papers: String {
    let names = flatMap(\.formats).compactMap { $0.size.paper?.text }
    return names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.element)
      .joined(separator: ", ")
  }
}
