import Diagnostics
import DisclosureModel

extension Rule {
  /// An office may promise less time than the law gives, never more.
  static let committedTime = Rule(code: "thoi-han-cam-ket") { input in
    input.catalog.procedures.compactMap { procedure in
      guard let committed = procedure.committedTime,
        committed.isLonger(than: procedure.statutoryTime) == true
      else { return nil }
      return Finding(
        severity: .error, item: .procedure(procedure.code), path: "committed_time",
        message: "thời hạn cam kết \(committed.text) dài hơn thời hạn theo luật "
          + procedure.statutoryTime.text,
        advice: "chỉ được rút ngắn; hãy sửa committed_time hoặc statutory_time")
    }
  }
}
