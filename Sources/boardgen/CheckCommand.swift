import ArgumentParser
import BoardBuild
import Diagnostics

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Soát nội dung và nói chỗ nào cần sửa; không ghi gì.")

  @OptionGroup var options: ContentOptions

  func run() async throws {
    let report = Report()
    let content = try await report.orExit {
      try await CheckedContent(folder: options.content, asOf: options.day, width: options.width)
    }
    report.print(content.diagnostics, sources: content.sources, folder: options.content)
    report.printCount(content.diagnostics)
    if content.diagnostics.forbidPublishing(strict: options.strict) { throw ExitCode(1) }
  }
}
