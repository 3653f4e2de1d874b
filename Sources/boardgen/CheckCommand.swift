import ArgumentParser
import BoardBuild
import Diagnostics
import DisclosureModel

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Soát nội dung và nói chỗ nào cần sửa; chỉ ghi khi có --fix.")

  @OptionGroup var options: ContentOptions

  @Option(
    help: ArgumentHelp(
      "Viết ra cho người đọc (text) hay cho chương trình khác (json, sarif, github).",
      valueName: "dạng"))
  var format = CheckFormat.text

  @Flag(help: "Tự sửa những chỗ chỉ có một cách sửa đúng, in ra chỗ đã sửa, rồi soát lại.")
  var fix = false

  @Flag(help: "Đi với --fix: chỉ in ra sẽ sửa gì, không sửa.")
  var dryRun = false

  @Flag(help: "In ra những gì pháp luật buộc niêm yết, công khai, và mỗi nội dung đang ở đâu.")
  var duties = false

  @Flag(help: "Soát cả các địa chỉ web bên ngoài trang; cần mạng.")
  var online = false

  @Option(
    help: ArgumentHelp(
      "Đi với --online: hỏi nhiều nhất bao nhiêu giây (mặc định: 120).", valueName: "giây"))
  var timeout: Int?

  func validate() throws {
    if let timeout, !online || timeout < 1 {
      throw ValidationError("--timeout: số giây từ 1 trở lên, chỉ đi với --online")
    }
    if fix, format != .text {
      throw ValidationError("--fix in ra chỗ đã sửa, nên không đi với --format \(format)")
    }
    if duties, ![.text, .json].contains(format) {
      throw ValidationError("--duties không viết được dạng \(format)")
    }
    if dryRun, !fix { throw ValidationError("--dry-run chỉ đi với --fix") }
  }

  func run() async throws {
    let report = Report()
    if fix { try await report.orExit { try await repair() } }
    let content = try await report.orExit {
      var content = try await CheckedContent(
        folder: options.content, law: SharedFiles.law, asOf: options.day, width: options.width)
      try content.checkLinks(themeFolders: SharedFiles.themeFolders)
      if online { try await content.checkOnline(within: .seconds(timeout ?? 120)) }
      return content
    }
    if duties, let catalog = content.catalog {
      let found = DutyReport(
        office: catalog.office.name, day: options.day, coverage: catalog.coverage(on: options.day))
      print(format == .json ? found.json : found.text, terminator: "")
      if options.strict, found.isLacking { throw ExitCode(1) }
      return
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

  /// Repairs the content and prints what has changed.
  private func repair() async throws {
    let repair = try await ContentRepair(
      folder: options.content, law: SharedFiles.law, asOf: options.day, width: options.width)
    print(repair.diff(prefix: Report.prefix(of: options.content)), terminator: "")
    if !dryRun { try repair.write() }
  }
}
