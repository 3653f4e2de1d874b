import Diagnostics
import DisclosureModel

extension Rule {
  /// A group called "5 biết" has five lines.
  static let pledgeCount = Rule(
    "X16", .error, "nhóm khẩu hiệu có đủ số dòng như tên gọi",
    example: Example(
      in: "slogans/5-biet.yaml",
      bad: """
        groups:
          - name: ⟦3 thể hiện⟧
            lines:
              - Tôn trọng
              - Văn minh
        """,
      good: """
        groups:
          - name: 3 thể hiện
            lines:
              - Tôn trọng
              - Văn minh
              - Gần gũi
        """)
  ) { input in
    input.catalog.slogans.flatMap { slogan in
      slogan.groups.enumerated().compactMap { index, group in
        guard let count = group.count, count != group.lines.count else { return nil }
        return Finding(
          item: .slogan(id: slogan.id), path: "groups[\(index)].name",
          message: "nhóm “\(group.name)” phải có \(count) dòng, ở đây có \(group.lines.count)",
          advice: "hãy đối chiếu với \(slogan.source) rồi thêm hoặc bớt dòng")
      }
    }
  }
}
