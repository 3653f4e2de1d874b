public import Diagnostics
public import DisclosureModel

extension ContentReading {
  /// Sorts what rules found, as of a day, into what still counts and what the content accepts.
  ///
  /// A file accepts what is found in it, `office.yaml` also what is found in no file. An acceptance
  /// whose day is past, or that lacks a day or a reason, is noted at what it was meant for. One that
  /// meets nothing is a warning among what counts. `rules` are the numbers of all rules.
  public func accepting(
    _ findings: [Diagnostic], of rules: [String], on day: CivilDate
  ) -> (counting: [Diagnostic], accepted: [AcceptedFinding]) {
    var counting: [Diagnostic] = []
    var accepted: [AcceptedFinding] = []
    var met: Set<Entry> = []
    for var finding in findings {
      let file = finding.span?.path ?? "office.yaml"
      let entries = entries(of: file).filter { $0.acceptance.rule == finding.code }
      if let (entry, lastDay, reason) = entries.lazy.compactMap({ $0.holding(on: day) }).first {
        met.insert(entry)
        accepted.append(AcceptedFinding(finding, until: lastDay.iso, reason: reason))
      } else {
        met.formUnion(entries)
        finding.notes += entries.prefix(1).map { .init($0.fault, at: place(of: $0)) }
        counting.append(finding)
      }
    }
    let idle = acceptances.flatMap { entries(of: $0.file) }.filter { !met.contains($0) }
    return (counting + idle.compactMap { self.finding(about: $0, rules) }, accepted)
  }

  /// An acceptance with its place.
  private struct Entry: Hashable {
    let file: String
    let index: Int
    let acceptance: Acceptance

    /// The entry with its day and reason; nil when it does not hold on `day`.
    func holding(on day: CivilDate) -> (Entry, lastDay: CivilDate, reason: String)? {
      guard let until = acceptance.until, until >= day, let reason = acceptance.reason else {
        return nil
      }
      return (self, until, reason)
    }

    /// Why it does not hold.
    var fault: String {
      if acceptance.reason == nil { return "chưa được chấp nhận, vì ở đây thiếu lý do (reason)" }
      guard let until = acceptance.until else {
        return "chưa được chấp nhận, vì ở đây thiếu ngày cuối cùng (until)"
      }
      return "không còn được chấp nhận từ sau ngày \(until.text)"
    }
  }

  private func entries(of file: String) -> [Entry] {
    acceptances.filter { $0.file == file }.flatMap { file, list in
      list.enumerated().map { Entry(file: file, index: $0, acceptance: $1) }
    }
  }

  private func place(of entry: Entry) -> SourceSpan {
    provenance.span(file: entry.file, "accept[\(entry.index)].rule")
  }

  /// What to say of an entry that met nothing. Where something could not be read, rules have not
  /// looked at it, and nothing is known.
  private func finding(about entry: Entry, _ rules: [String]) -> Diagnostic? {
    let number = entry.acceptance.rule
    if !rules.contains(number) {
      return Diagnostic(
        .warning, "chap-nhan-la", "không có quy tắc “\(number)” để chấp nhận", at: place(of: entry),
        advice: nearestName(to: number, among: rules).map { "có phải là “\($0)”?" }
          ?? "hãy viết số của quy tắc, như T07; điều chương trình không đọc được thì phải sửa")
    }
    guard isWhole else { return nil }
    return Diagnostic(
      .warning, "chap-nhan-thua", "quy tắc \(number) không tìm ra gì ở tệp này để chấp nhận",
      at: place(of: entry), advice: "hãy xóa mục này")
  }
}
