import Diagnostics
import DisclosureModel

extension Rule {
  /// A board names posters that there are.
  static let boardPosters = Rule(code: "bang-niem-yet", needsWhole: true) { input in
    let names = input.catalog.posters(on: input.asOf).map(\.id)
    let known = Set(names)
    return input.catalog.boards.flatMap { board in
      board.posters.enumerated().compactMap { index, id in
        if known.contains(id) { return nil }
        let nearest = nearestName(to: id, among: names).map { "có phải là “\($0)”? " } ?? ""
        return Finding(
          severity: .error, item: .board(id: board.id), path: "posters[\(index)]",
          message: "không có bảng niêm yết “\(id)”",
          advice: nearest
            + "các dạng: danh-muc-<lĩnh vực>, tthc-<mã>, phi-le-phi, lich-tiep-cong-dan, "
            + "lanh-dao, khau-hieu-<mã>; thủ tục hết hiệu lực không còn bảng")
      }
    }
  }
}
