/// What a poster is set for: the size of its sheets and how far its readers stand.
public struct SheetFormat: Sendable, Hashable {
  /// Size of each sheet.
  public let size: SheetSize
  /// Distance from which its text is read, in millimetres; at least 700, that of fine print.
  public let readingDistance: Int

  /// Makes a format; without a distance, the usual one of the size.
  public init(_ size: SheetSize, readingDistance: Length? = nil) {
    self.size = size
    self.readingDistance = max(readingDistance?.millimetres ?? size.usualReadingDistance, 700)
  }

  /// Whether it is read from the usual distance of its size.
  public var hasUsualDistance: Bool { readingDistance == size.usualReadingDistance }

  /// "A3", "A3 ngang, đọc từ 2 m".
  public var text: String {
    let distance = Length(millimetres: readingDistance)
    return size.text + (hasUsualDistance ? "" : distance.map { ", đọc từ \($0.text)" } ?? "")
      + scaleText
  }

  /// The same without the distance: "A3", "12 m x 1 m, tệp vẽ tỷ lệ 1:10".
  public var sizeText: String { size.text + scaleText }

  private var scaleText: String { reduction == 1 ? "" : ", tệp vẽ tỷ lệ 1:\(reduction)" }

  /// Short name, safe in a file name and unique among formats: `a3`, `a3-ngang-2m`, `a4-70cm`,
  /// `1200x100cm-ty-le-1-10`.
  public var name: String {
    let (metres, rest) = readingDistance.quotientAndRemainder(dividingBy: 1000)
    let distance = rest == 0 ? "-\(metres)m" : "-\(readingDistance / 10)cm"
    return size.name + (hasUsualDistance ? "" : distance)
      + (reduction == 1 ? "" : "-ty-le-1-\(reduction)")
  }

  /// How many times smaller than life its PDF is drawn: 10 for what is longer than the 14,400 points
  /// (5.08 m) that a side of a page may have (PDF 1.7, annex C), else 1.
  public var reduction: Int {
    max(size.millimetres.width, size.millimetres.height) > 5_080 ? 10 : 1
  }
}

extension SheetSize {
  /// Distance in millimetres from which a sheet is usually read: five times its shorter side, to
  /// half a metre. A4 is read from 1 m, A3 from 1.5 m, A2 from 2 m, A0 from 4 m.
  var usualReadingDistance: Int { max(1, (shortSide * 5 + 250) / 500) * 500 }
}
