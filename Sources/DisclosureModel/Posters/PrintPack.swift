/// The print pack of a board (bộ in): one PDF with a sheet that shows where everything goes, then
/// all sheets of the board in hanging order.
public struct PrintPack: Sendable, Hashable {
  /// Id of the board.
  public let board: String
  /// Name of the board.
  public let name: String
  /// Path of the PDF below the site.
  public let path: String
  /// How many sheets of each paper hang on the board, in the order of first appearance.
  public let papers: [PaperCount]
  /// Number of pages of the PDF.
  public let pages: Int

  /// Makes a pack.
  public init(board: String, name: String, path: String, papers: [PaperCount], pages: Int) {
    self.board = board
    self.name = name
    self.path = path
    self.papers = papers
    self.pages = pages
  }
}

/// How many sheets of one paper.
public struct PaperCount: Sendable, Hashable {
  /// The paper.
  public let size: SheetSize
  /// How many sheets, from 1.
  public let sheets: Int

  /// "17 tờ A3".
  public var text: String { "\(sheets) tờ \(size.text)" }

  /// Counts `sheets` by paper, in the order of first appearance.
  public static func counts(_ sheets: [SheetSize]) -> [PaperCount] {
    var order: [SheetSize] = []
    for size in sheets where !order.contains(size) { order.append(size) }
    return order.map { size in
      PaperCount(size: size, sheets: sheets.count { $0 == size })
    }
  }
}

extension Board {
  /// Path of its print pack below the site.
  public var packPath: String { "bang/bo-in-\(id).pdf" }
}

extension Poster {
  /// Path, below the site, of its PDF in `format` cut into tiles of `paper`.
  public func tilesPath(_ format: SheetFormat, paper: PaperSize) -> String {
    "bang/\(id)-\(format.name)-ghep-\(paper.rawValue).pdf"
  }

  /// Path, below the site, of its PDF in `format` with bleed and crop marks.
  public func bleedPath(_ format: SheetFormat) -> String {
    "bang/\(id)-\(format.name)-chua-xen.pdf"
  }
}
