import Diagnostics
import DisclosureModel

/// The end of a check: how much was found, of what, and whether the office may publish.
struct CheckSummary {
  let diagnostics: [Diagnostic]
  let accepted: [AcceptedFinding]
  let isStrict: Bool

  /// The lines, in order.
  var lines: [String] { [diagnostics.countInWords + "."] + kinds + acceptances + [verdict] }

  /// A line for each code, the heaviest and most frequent first.
  private var kinds: [String] {
    let groups = Dictionary(grouping: diagnostics, by: \.code).map { code, findings in
      (code: code, worst: findings.map(\.severity).max() ?? .info, findings: findings)
    }
    let width = groups.map(\.code.count).max() ?? 0
    return groups.sorted {
      ($1.worst, $1.findings.count, $0.code) < ($0.worst, $0.findings.count, $1.code)
    }.map { code, _, findings in
      let gap = String(repeating: " ", count: width - code.count)
      return "  \(code)\(gap)  \(findings.countInWords)"
    }
  }

  /// A line for each thing that a file accepts, however often it is found there.
  private var acceptances: [String] {
    var lines: [String] = []
    for one in accepted {
      let file = one.finding.span?.path ?? "office.yaml"
      let day = (try? CivilDate.read(one.until).get())?.text ?? one.until
      let line = "  \(file): \(one.finding.code) đến hết ngày \(day): \(one.reason)"
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.isEmpty ? [] : ["Tạm chấp nhận \(accepted.count) điều:"] + lines
  }

  private var verdict: String {
    let errors = diagnostics.count(of: .error)
    if errors > 0 { return "Chưa đủ điều kiện niêm yết: còn \(errors) lỗi phải sửa." }
    let warnings = diagnostics.count(of: .warning)
    if isStrict, warnings > 0 {
      return "Chưa đủ điều kiện niêm yết: còn \(warnings) cảnh báo, mà --strict coi như lỗi."
    }
    return "Đủ điều kiện niêm yết."
  }
}

extension [Diagnostic] {
  /// "2 lỗi, 1 cảnh báo", or that there is nothing.
  var countInWords: String {
    let counts = [Severity.error, .warning, .info].compactMap { severity in
      let count = count(of: severity)
      return count == 0 ? nil : "\(count) \(severity.word)"
    }
    return counts.isEmpty ? "Không thấy lỗi nào" : counts.joined(separator: ", ")
  }
}
