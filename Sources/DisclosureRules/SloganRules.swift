import Diagnostics
import DisclosureModel

extension Rule {
  /// A group called "5 biết" has five lines.
  static let pledgeCount = Rule(code: "so-dong-khau-hieu") { input in
    input.catalog.slogans.flatMap { slogan in
      slogan.groups.enumerated().compactMap { index, group in
        guard let count = group.count, count != group.lines.count else { return nil }
        return Finding(
          severity: .error, item: .slogan(id: slogan.id), path: "groups[\(index)].name",
          message: "nhóm “\(group.name)” phải có \(count) dòng, ở đây có \(group.lines.count)",
          advice: "hãy đối chiếu với \(slogan.source) rồi thêm hoặc bớt dòng")
      }
    }
  }
}
