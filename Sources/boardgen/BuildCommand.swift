import ArgumentParser
import BoardBuild
import Diagnostics
import DisclosureModel

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Làm ra trang web và các bảng niêm yết.")

  @OptionGroup var options: ContentOptions

  @OptionGroup var places: PlaceOptions

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Địa chỉ trang web (mặc định: site_url trong office.yaml).", valueName: "địa-chỉ"))
  var baseURL: String?

  @Option(
    name: .customLong("poster"),
    help: ArgumentHelp("Chỉ làm bảng này; viết được nhiều lần.", valueName: "mã"))
  var posters: [String] = []

  @Option(help: ArgumentHelp("Chỉ làm khổ giấy này; viết được nhiều lần.", valueName: "a4…a0"))
  var paper: [PaperSize] = []

  @OptionGroup var printing: PrintOptions

  @Flag(name: .shortAndLong, help: "Không in gì khi mọi việc ổn.")
  var quiet = false

  @Flag(help: "In cả danh sách tệp đã thay đổi.")
  var verbose = false

  func validate() throws {
    if places.noPosters, !printing.tile.isEmpty || printing.bleed != nil {
      throw ValidationError("--tile và --bleed cần bảng in; hãy bỏ --no-posters")
    }
    guard let baseURL else { return }
    let isPlain = baseURL.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x3F && $0 != 0x23 }
    guard baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://"), isPlain else {
      throw ValidationError(
        "--base-url: “\(baseURL)” không dùng được; hãy viết như https://binhan.vinhlong.gov.vn")
    }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let report = Report()
    let bar = ProgressLine(isOn: !quiet)
    let result = try await report.orExit {
      try await build(buildOptions) { bar.show($0) }
    }
    bar.clear()
    for part in result.parts {
      report.print(part.diagnostics, sources: part.sources, folder: part.folder)
    }
    guard let published = result.published else {
      report.say(result.diagnostics.countInWords + ".")
      report.say("Chưa ghi gì: \(places.output) vẫn như cũ.")
      throw ExitCode(1)
    }
    if quiet { return }
    Summary(published: published, elapsed: ContinuousClock.now - start, isVerbose: verbose)
      .lines(findings: result.diagnostics.count).forEach { print($0) }
  }

  private var buildOptions: BuildOptions {
    var build = places.buildOptions(for: options)
    build.baseURL = baseURL
    build.posterIDs = posters.isEmpty ? nil : Set(posters)
    build.papers = paper.isEmpty ? nil : Set(paper)
    build.tilePapers = printing.tilePapers
    build.bleed = printing.bleedLength
    return build
  }
}
