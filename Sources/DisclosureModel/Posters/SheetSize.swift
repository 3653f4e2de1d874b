/// How large a sheet is, and which way it is turned: "A3", "A3 ngang", "300 x 60 cm".
public enum SheetSize: Sendable, Hashable {
  /// A paper size, portrait or landscape.
  case paper(PaperSize, isLandscape: Bool)
  /// A banner (băng rôn) of any width and height.
  case banner(BoardSize)

  /// Portrait paper.
  public static func portrait(_ paper: PaperSize) -> SheetSize {
    .paper(paper, isLandscape: false)
  }

  /// Width and height in millimetres, as it is read.
  public var millimetres: (width: Int, height: Int) {
    switch self {
    case .paper(let paper, let isLandscape):
      let (short, long) = paper.millimetres
      return isLandscape ? (long, short) : (short, long)
    case .banner(let size): return (size.width.millimetres, size.height.millimetres)
    }
  }

  /// The shorter side in millimetres.
  public var shortSide: Int { min(millimetres.width, millimetres.height) }

  /// The paper; nil for a banner.
  public var paper: PaperSize? {
    if case .paper(let paper, _) = self { paper } else { nil }
  }

  /// "A3", "A3 ngang", "3 m x 60 cm".
  public var text: String {
    switch self {
    case .paper(let paper, let isLandscape): paper.text + (isLandscape ? " ngang" : "")
    case .banner(let size): size.text
    }
  }

  /// Short name, safe in a file name: `a3`, `a3-ngang`, `300x60cm`.
  public var name: String {
    switch self {
    case .paper(let paper, let isLandscape): paper.rawValue + (isLandscape ? "-ngang" : "")
    case .banner(let size):
      size.width.millimetres % 10 == 0 && size.height.millimetres % 10 == 0
        ? "\(size.width.millimetres / 10)x\(size.height.millimetres / 10)cm"
        : "\(size.width.millimetres)x\(size.height.millimetres)mm"
    }
  }
}

extension SheetSize: WrittenValue {
  /// "khổ giấy".
  public static var noun: String { "khổ giấy" }
  /// "A3", "A3 ngang" and others.
  public static var forms: [String] { ["A3", "A3 ngang", "300 x 60 cm"] }

  /// Reads a paper, with "ngang" or "dọc" behind it, or the width and height of a banner, which is
  /// 8 cm to 20 m a side.
  public static func read(_ text: String) -> Result<SheetSize, Misreading> {
    let words = VietnameseText.folded(text).split(separator: " ")
    if let paper = words.first.flatMap({ PaperSize(rawValue: String($0)) }) {
      switch words.dropFirst() {
      case [], ["doc"]: return .success(.paper(paper, isLandscape: false))
      case ["ngang"]: return .success(.paper(paper, isLandscape: true))
      default: return .failure(Misreading("sau khổ giấy chỉ viết “ngang” hoặc “dọc”"))
      }
    }
    guard words.first?.first?.isNumber == true else {
      return .failure(Misreading("chỉ có các khổ giấy A4, A3, A2, A1, A0"))
    }
    return BoardSize.read(text).flatMap { size in
      let sides = [size.width.millimetres, size.height.millimetres]
      return sides.allSatisfy((80...20_000).contains)
        ? .success(.banner(size))
        : .failure(Misreading("mỗi chiều của băng rôn từ 8 cm đến 20 m"))
    }
  }
}
