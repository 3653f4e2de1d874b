import Diagnostics
import DisclosureModel

extension Rule {
  /// A board names posters that there are.
  static let boardPosters = Rule(
    "X17", .error, "mỗi bảng chỉ ghi những bảng niêm yết có thật và đang dùng", needsWhole: true,
    example: Example(
      in: "boards.yaml",
      bad: """
        boards:
          - id: sanh
            name: Bảng sảnh
            place: Sảnh Bộ phận Một cửa
            posters: [phi-le-phi, ⟦danh-muc-ho-tic⟧, noi-quy-noi-quy, quy-trinh-khieu-nai, lich-tiep-cong-dan, phan-anh-kien-nghi]
        """,
      good: """
        boards:
          - id: sanh
            name: Bảng sảnh
            place: Sảnh Bộ phận Một cửa
            posters: [phi-le-phi, danh-muc-ho-tich, noi-quy-noi-quy, quy-trinh-khieu-nai, lich-tiep-cong-dan, phan-anh-kien-nghi]
        """)
  ) { input in
    let posters = input.catalog.posters(on: input.asOf)
    func findings(
      _ ids: [String], among known: [Poster], of item: CatalogItem, at path: String
    ) -> [Finding] {
      let names = known.map(\.id)
      let set = Set(names)
      return ids.enumerated().filter { !set.contains($1) }.map { index, id in
        Finding(
          item: item, path: "\(path)[\(index)]", message: "không có bảng niêm yết “\(id)”",
          advice: input.reasonForMissing(poster: id, among: names))
      }
    }
    let hung = input.catalog.boards.flatMap {
      findings($0.posters.map(\.poster), among: posters, of: .board(id: $0.id), at: "posters")
    }
    // Own posters that show one another could go on for ever.
    let shown = input.catalog.ownPosters.flatMap {
      findings(
        $0.shows, among: posters.filter { !$0.isOwn }, of: .ownPoster(id: $0.id), at: "shows")
    }
    return hung + shown
  }
}

extension RuleInput {
  /// Why there is no poster `id`, and what to do about it.
  fileprivate func reasonForMissing(poster id: String, among names: [String]) -> String {
    if id == "lich-tiep-cong-dan" || id.hasPrefix("lich-tiep-cong-dan-thang-") {
      return "chưa có lịch của năm \(asOf.year); hãy thêm reception/\(asOf.year).yaml"
    }
    if let procedure = catalog.procedures.first(where: { id == "tthc-\($0.code.text)" }) {
      let state =
        procedure.lifecycle.validity(on: asOf) == .future
        ? "chưa có hiệu lực vào ngày" : "đã hết hiệu lực vào ngày"
      return "thủ tục \(procedure.code.text) \(state) \(asOf.text); hãy bỏ dòng này"
    }
    if let period = period(ofPoster: id) {
      let state =
        period.validity(on: asOf) == .future
        ? "chưa có hiệu lực vào ngày" : "đã hết hiệu lực vào ngày"
      return "nội dung của bảng này \(state) \(asOf.text); hãy bỏ dòng này"
    }
    if names.contains("rieng-\(id)") { return "có phải là “rieng-\(id)”?" }
    if !id.hasPrefix("tthc-"), let nearest = nearestName(to: id, among: names) {
      return "có phải là “\(nearest)”?"
    }
    return "các dạng: " + Poster.idForms.joined(separator: ", ")
  }
  /// When that is in force which the poster `id` tells; nil when there is no such thing.
  private func period(ofPoster id: String) -> Period? {
    catalog.regulations.first {
      ["noi-quy-\($0.id)", "quy-tac-\($0.id)"].contains(id)
    }?.period ?? catalog.workflows.first { "quy-trinh-\($0.id)" == id }?.period
  }
}
