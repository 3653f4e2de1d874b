import ArgumentParser
import BoardBuild
import Diagnostics
import DisclosureModel

struct ReleaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Ghi lại các tờ nay treo trên tường, để lần sau biết phải thay tờ nào.")

  @OptionGroup var options: ContentOptions

  @Flag(help: "Chỉ nói sẽ ghi gì, không ghi.")
  var dryRun = false

  func run() async throws {
    let report = Report()
    let result = try await report.orExit {
      try await release(
        content: options.content, law: SharedFiles.law, asOf: options.day,
        isStrict: options.strict, isRehearsal: dryRun, width: options.width)
    }
    report.print(
      result.diagnostics.filter { $0.severity > .info }, sources: result.sources,
      folder: options.content)
    if result.diagnostics.forbidPublishing(strict: options.strict) {
      report.say(result.diagnostics.countInWords + ".")
      report.say("Chưa ghi gì.")
      throw ExitCode(1)
    }
    guard let release = result.release else {
      print("Không có gì mới từ lần phát hành trước, nên không ghi thêm.")
      return
    }
    lines(release, isFirst: result.isFirst, files: result.files).forEach { print($0) }
  }

  private func lines(_ release: Release, isFirst: Bool, files: [String]) -> [String] {
    let counts = [
      (release.editions.count, "bảng có lần niêm yết mới"), (release.withdrawn.count, "bảng bỏ"),
      (release.changes.count, "nội dung thay đổi"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let begin = isFirst ? "Lần phát hành đầu tiên" : "Lần phát hành mới"
    var lines = [
      "\(begin), đúng từ ngày \(release.day.text): "
        + (counts.isEmpty ? "chỉ đổi chỗ treo" : counts.joined(separator: ", ")) + "."
    ]
    if !isFirst {
      lines += release.editions.map {
        "  \($0.poster): \($0.reference) (\($0.title))"
      }
      lines += release.withdrawn.map { "  \($0): bỏ" }
      lines += release.changes.map { "  - \($0.change.line)" }
    }
    let names = files.joined(separator: " và ")
    return lines + [
      dryRun
        ? "Chưa ghi gì; bỏ --dry-run thì ghi \(names)."
        : "Đã ghi \(names); hãy lưu cả hai cùng với nội dung."
    ]
  }
}
