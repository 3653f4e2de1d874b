import ArgumentParser
import DisclosureModel

/// What is made for printers beside the posters themselves.
struct PrintOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Cắt thêm bảng lớn thành các mảnh giấy A4 (hoặc A3) để in rồi ghép; viết được nhiều lần.",
      valueName: "a4|a3"))
  var tile: [String] = []

  /// Papers into which larger posters are cut, the smallest first.
  var tilePapers: [PaperSize] { [.a4, .a3].filter { tile.map(\.paper).contains($0) } }

  func validate() throws {
    let faults = tile.filter { ![.a4, .a3].contains($0.paper) }
      .map { "--tile: “\($0)” không dùng được; hãy viết a4 hoặc a3" }
    if !faults.isEmpty { throw ValidationError(faults.joined(separator: "\n")) }
  }
}

extension String {
  fileprivate var paper: PaperSize? { PaperSize(rawValue: lowercased()) }
}
