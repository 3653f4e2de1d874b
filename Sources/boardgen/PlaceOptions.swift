import ArgumentParser
import BoardBuild
import Glibc

/// Options that every command that makes the site takes.
struct PlaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Thư mục giao diện (mặc định: themes/<tên trong office.yaml>).", valueName: "thư-mục"))
  var theme: String?

  @Option(help: ArgumentHelp("Thư mục ghi kết quả.", valueName: "thư-mục"))
  var output = "_site"

  @Flag(help: "Chỉ làm trang web, không làm bảng niêm yết.")
  var noPosters = false

  @Option(help: ArgumentHelp("Trình thông dịch Python có gói typst.", valueName: "tệp"))
  var python: String?

  /// A build of all posters on their own papers, for the office's own address.
  func buildOptions(for content: ContentOptions) -> BuildOptions {
    BuildOptions(
      content: content.content, law: SharedFiles.law, theme: theme,
      themeFolders: SharedFiles.themeFolders, output: output,
      home: getenv("HOME").map { String(cString: $0) }, asOf: content.day, baseURL: nil,
      makesPosters: !noPosters, posterIDs: nil, papers: nil, tilePapers: [], bleed: nil,
      python: python, width: content.width, isStrict: content.strict)
  }
}
