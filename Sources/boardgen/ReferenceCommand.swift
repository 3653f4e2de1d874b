import ArgumentParser
import BoardBuild

struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Viết tài liệu về các tệp nội dung, các quy tắc và JSON Schema cho trình soạn thảo.")

  @Argument(help: ArgumentHelp("Thư mục ghi tài liệu.", valueName: "thư-mục"))
  var folder = "docs"

  func run() throws {
    try Report().orExit { try writeReference(to: folder) }
  }
}
