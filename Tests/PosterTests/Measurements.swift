import Foundation
import TestSupport

/// What `tools/measure-posters` found in a PDF; lengths in millimetres.
struct Measurements: Sendable, Decodable {
  let title: String
  let language: String
  let isTagged: Bool
  /// Whether viewers show the title instead of the name of the file.
  let showsTitle: Bool
  let tags: [Tag]
  let sheets: [Sheet]

  /// An element of the structure tree.
  struct Tag: Sendable, Decodable {
    let name: String
    /// What it is in words, for a figure.
    let alternative: String
    let children: [Tag]

    /// It and all below it.
    var all: [Tag] { [self] + children.flatMap(\.all) }
  }

  struct Sheet: Sendable, Decodable {
    let width: Double
    let height: Double
    /// Blank paper at the left, top, right and bottom; empty on an empty sheet.
    let margins: [Double]
    /// Mean darkness, 0 to 1.
    let ink: Double
    let runs: [Run]
    let codes: [Code]

    /// Its words in the order of painting, with single blanks.
    var text: String {
      runs.flatMap { $0.text.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
    }
  }

  /// Text set at once.
  struct Run: Sendable, Decodable {
    let text: String
    /// Name without the mark of a subset: "NotoSans-Bold".
    let font: String
    let isEmbedded: Bool
    /// How many of its signs have no shape in the font (.notdef).
    let missing: Int
    /// Height of a capital letter.
    let capitals: Double
    /// Left, lower, right and upper edge from the lower left corner of the sheet, from the line that
    /// letters stand on to the height of capitals.
    let box: [Double]
    /// As "#rrggbb"; nil for what is no plain gray or RGB.
    let colour: String?
    /// What is painted beneath, likewise.
    let ground: String?
  }

  /// A QR code.
  struct Code: Sendable, Decodable {
    /// What it says; nil when it is too damaged.
    let address: String?
    /// On a side.
    let modules: Int
    /// Level of error correction: L, M, Q or H.
    let correction: String
    let side: Double
    /// Width of what is blank around it, in modules; no more than six are looked at.
    let quiet: Double
    /// Grey of dark and light modules, 0 to 255.
    let dark: Int
    let light: Int
    let readings: [Reading]
  }

  /// What two decoders read in a picture of a code, each nil if nothing.
  struct Reading: Sendable, Decodable {
    let picture: String
    let zbar: String?
    let zxing: String?
  }
}

/// Measures PDFs, in their order.
func measurements(of pdfs: [[UInt8]]) async throws -> [Measurements] {
  let python = "\(Checkout.folder)/.venv-test/bin/python3"
  guard FileManager.default.isExecutableFile(atPath: python) else {
    throw ToolFailure(description: "no \(python); run `tools/setup test` once")
  }
  let folder = try makeTemporaryFolder()
  defer { removeFolder(folder) }
  let files = try pdfs.enumerated().map { index, pdf in
    let file = "\(folder)/\(index).pdf"
    try Data(pdf).write(to: URL(fileURLWithPath: file))
    return file
  }
  let json = try await run(python, ["\(Checkout.folder)/tools/measure-posters"] + files)
  return try JSONDecoder().decode([Measurements].self, from: Data(json.utf8))
}
