import Diagnostics
import Testing

@Suite("The law that a finding rests on") struct BasisTests {
  private let finding = Diagnostic(
    .error, "R03", "lịch công bố muộn", advice: "hãy công bố sớm hơn",
    basis: "Luật Tiếp công dân, Điều 24: trước 5 ngày")

  private var report: FindingReport {
    FindingReport(
      [finding], isReady: false, day: "2026-11-21", format: DiagnosticFormat(files: []))
  }

  @Test("stands on a line of its own") func text() {
    #expect(
      DiagnosticFormat(files: []).text(finding) == """
        lỗi[R03]: lịch công bố muộn
          = hãy công bố sớm hơn
          = căn cứ: Luật Tiếp công dân, Điều 24: trước 5 ngày
        """)
  }

  @Test("is told to programs") func programs() {
    #expect(
      report.json.contains(#""basis": "Luật Tiếp công dân, Điều 24: trước 5 ngày""#))
    #expect(
      report.sarif(kinds: [], version: "1.0.0").contains(
        #"Hãy công bố sớm hơn.\nCăn cứ: Luật Tiếp công dân, Điều 24: trước 5 ngày."#))
    #expect(
      report.gitHubAnnotations == """
        ::error title=R03::lịch công bố muộn%0Ahãy công bố sớm hơn%0Acăn cứ: Luật Tiếp công dân, \
        Điều 24: trước 5 ngày

        """)
  }
}
