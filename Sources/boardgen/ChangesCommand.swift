import ArgumentParser
import BoardBuild
import Diagnostics
import DisclosureModel
import Glibc

struct ChangesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Nói nội dung thay đổi gì so với lần phát hành trước, hoặc giữa hai bản.",
    discussion: """
      Không ghi gì thêm thì so nội dung hiện nay với lần phát hành gần nhất. CŨ và MỚI là thư mục \
      nội dung, hoặc bản ghi trong Git (nhánh, thẻ, mã commit như HEAD~1) của kho chứa thư mục nội \
      dung; chỉ ghi CŨ thì so với thư mục nội dung. Thêm --as-of để xem một ngày sắp tới thay đổi gì.
      """)

  @OptionGroup var options: ContentOptions

  @Argument(help: ArgumentHelp("Thư mục hoặc bản ghi Git trước khi thay đổi.", valueName: "cũ"))
  var old: String?

  @Argument(help: ArgumentHelp("Thư mục hoặc bản ghi Git sau khi thay đổi.", valueName: "mới"))
  var new: String?

  @Option(
    help: ArgumentHelp(
      "Viết ra cho người đọc (text) hay cho chương trình khác (json).", valueName: "dạng"))
  var format = ChangeFormat.text

  @Option(
    help: ArgumentHelp(
      "Ghi thêm thay-doi.html, thay-doi.json, phiếu thay bảng và bộ in thay thế vào thư mục này.",
      valueName: "thư-mục"))
  var output: String?

  @Flag(help: "Kết thúc với mã 1 khi có thay đổi, hoặc khi chưa phát hành lần nào.")
  var exitCode = false

  func run() async throws {
    let report = Report()
    let result = try await report.orExit { try await compareContent(changeOptions) }
    guard let comparison = result.comparison else {
      try end(report, with: result.parts)
      return
    }
    let listing = ChangeListing(comparison: comparison)
    if let output {
      let found = try await report.orExit {
        try await comparison.write(
          json: listing.json, to: output, home: getenv("HOME").map { String(cString: $0) },
          options: changeOptions)
      }
      if found.contains(where: { $0.diagnostics.forbidPublishing(strict: false) }) {
        try end(report, with: found)
      }
    }
    if comparison.day != options.day {
      report.say(
        "Lần phát hành gần nhất dành cho ngày \(comparison.day.text), nên tính cho ngày ấy.")
    }
    print(format == .json ? listing.json : listing.text, terminator: "")
    if exitCode, comparison.old == nil || !comparison.isEmpty { throw ExitCode(1) }
  }

  /// Prints what forbids to go on, and ends the command.
  private func end(_ report: Report, with parts: [BuildReport.Findings]) throws {
    for part in parts {
      report.print(part.diagnostics, sources: part.sources, folder: part.folder)
    }
    report.say(parts.flatMap(\.diagnostics).countInWords + ".")
    throw ExitCode(1)
  }

  private var changeOptions: ChangeOptions {
    ChangeOptions(
      content: options.content, law: SharedFiles.law, themeFolders: SharedFiles.themeFolders,
      asOf: options.day, old: old, new: new, width: options.width, isStrict: options.strict)
  }
}

/// How changes are printed.
enum ChangeFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
