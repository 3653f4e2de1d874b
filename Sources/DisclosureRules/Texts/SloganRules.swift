import Diagnostics
import DisclosureModel

extension Rule {
  /// A slogan has the words of the document that it names.
  static let registeredWording = Rule(
    "X09", .warning, "lời khẩu hiệu đúng như văn bản đã ban hành",
    example: Example(
      in: "slogans/4-xin.yaml", bad: pledges("⟦Luôn thấu hiểu⟧"), good: pledges("Luôn lắng nghe"))
  ) { input in
    input.catalog.slogans.flatMap { slogan in
      let registered = input.law.slogans.first { slogan.source.contains($0.number) }
      return slogan.groups.enumerated().compactMap { index, group -> Finding? in
        guard let registered,
          let right = registered.groups.first(where: { $0.name.isWordedLike(group.name) }),
          let (number, line) = right.lines.enumerated().first(where: { number, line in
            !group.lines.indices.contains(number)
              || !group.lines[number].text.isWordedLike(line.text)
          })
        else { return nil }
        let written = group.lines.indices.contains(number) ? group.lines[number].text : nil
        return Finding(
          item: .slogan(id: slogan.id),
          path: "groups[\(index)]." + (written == nil ? "name" : "lines[\(number)]"),
          message: written.map { "“\($0)” khác lời đã ban hành" }
            ?? "thiếu dòng “\(line.text)” đã ban hành",
          advice: "hãy viết: \(line.text)",
          basis: Citation(
            registered.document,
            says: "\(right.name): \(right.lines.map(\.text).joined(separator: ", "))",
            certainty: registered.certainty))
      }
    }
  }

  private static func pledges(_ third: String) -> String {
    """
    id: 4-xin
    title: 4 luôn
    source: Quyết định số 1847/QĐ-TTg
    groups:
      - name: 4 luôn
        lines:
          - Luôn mỉm cười
          - Luôn nhẹ nhàng
          - \(third)
          - Luôn giúp đỡ
    """
  }

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

extension Pledge {
  /// The whole line.
  fileprivate var text: String { detail.map { "\(key): \($0)" } ?? key }
}

extension String {
  /// Whether it has the same words, whatever its capitals and its placement of tones.
  fileprivate func isWordedLike(_ other: String) -> Bool {
    FoldedText(self).letters == FoldedText(other).letters
  }
}
