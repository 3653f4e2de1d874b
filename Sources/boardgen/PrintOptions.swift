import ArgumentParser
import DisclosureModel

/// What is made for printers beside the posters themselves.
struct PrintOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Cắt thêm bảng lớn thành các mảnh giấy A4 (hoặc A3) để in rồi ghép; viết được nhiều lần.",
      valueName: "a4|a3"))
  var tile: [String] = []

  @Option(
    help: ArgumentHelp(
      "Làm thêm tệp cho nhà in: chừa xén chừng này, có dấu cắt.", valueName: "3mm"))
  var bleed: String?

  /// Papers into which larger posters are cut, the smallest first.
  var tilePapers: [PaperSize] { [.a4, .a3].filter { tile.map(\.paper).contains($0) } }

  /// How far sheets for print shops go on beyond the cut.
  var bleedLength: Length? {
    guard let bleed, case .success(let length) = Length.read(bleed), length.millimetres <= 10
    else { return nil }
    return length
  }

  func validate() throws {
    var faults = tile.filter { ![.a4, .a3].contains($0.paper) }
      .map { "--tile: “\($0)” không dùng được; hãy viết a4 hoặc a3" }
    if let bleed, bleedLength == nil {
      faults.append("--bleed: “\(bleed)” không dùng được; hãy viết từ 1mm đến 10mm, như 3mm")
    }
    if !faults.isEmpty { throw ValidationError(faults.joined(separator: "\n")) }
  }
}

extension String {
  fileprivate var paper: PaperSize? { PaperSize(rawValue: lowercased()) }
}
