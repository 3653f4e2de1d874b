import Diagnostics
import DisclosureModel

extension Rule {
  /// An office may promise less time than the law gives, never more.
  static let committedTime = Rule(
    "T07", .error, "thời hạn cam kết không dài hơn thời hạn theo luật",
    example: Example(
      in: "procedures/1.004873.md",
      bad: """
        statutory_time: 3 ngày làm việc
        committed_time: ⟦5 ngày làm việc⟧
        """,
      good: """
        statutory_time: 3 ngày làm việc
        committed_time: 2 ngày làm việc
        """)
  ) { input in
    input.catalog.procedures.compactMap { procedure in
      guard let committed = procedure.committedTime,
        committed.isLonger(than: procedure.statutoryTime) == true
      else { return nil }
      return Finding(
        item: .procedure(procedure.code), path: "committed_time",
        message: "thời hạn cam kết \(committed.text) dài hơn thời hạn theo luật "
          + procedure.statutoryTime.text,
        advice: "chỉ được rút ngắn; hãy sửa committed_time hoặc statutory_time")
    }
  }
}
