import ArgumentParser
import BoardBuild
import Diagnostics
import DisclosureModel

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Soát nội dung và nói chỗ nào cần sửa; không ghi gì.")

  @OptionGroup var options: ContentOptions

  @Option(
    help: ArgumentHelp(
      "Viết ra cho người đọc (text) hay cho chương trình khác (json, sarif, github).",
      valueName: "dạng"))
  var format = CheckFormat.text

  func run() async throws {
    let report = Report()
    let content = try await report.orExit {
      try await CheckedContent(
        folder: options.content, law: SharedFiles.law, asOf: options.day, width: options.width)
    }
    let isReady = !content.diagnostics.forbidPublishing(strict: options.strict)
    let found = FindingReport(
      content.diagnostics, accepted: content.accepted, isReady: isReady, day: options.day.iso,
      format: DiagnosticFormat(
        files: content.sources, prefix: ReportFolder.prefix(of: options.content)))
    switch format {
    case .text:
      report.print(content.diagnostics, sources: content.sources, folder: options.content)
      CheckSummary(
        diagnostics: content.diagnostics, accepted: content.accepted, isStrict: options.strict
      ).lines.forEach(report.say)
    case .json: print(found.json, terminator: "")
    case .sarif:
      let version = Boardgen.configuration.version
      print(found.sarif(kinds: CheckedContent.findingKinds, version: version), terminator: "")
    case .github: print(found.gitHubAnnotations, terminator: "")
    }
    if !isReady { throw ExitCode(1) }
  }
}
