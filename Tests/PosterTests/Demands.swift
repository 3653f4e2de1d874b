import DisclosureModel

/// What a text is to its reader.
enum Role: Int, CaseIterable {
  case title, fact, note, fine
}

/// What is asked of a sheet by its size and by how far from it its readers stand.
struct Demands: Sendable {
  /// In millimetres.
  let width: Double
  /// In millimetres.
  let height: Double
  /// From which facts are read, in metres.
  let readingDistance: Double
  /// From which facts on sheets of this size are usually read, in metres.
  let usualDistance: Double

  private var shortSide: Double { min(width, height) }

  /// Blank paper on all sides, which printers cannot reach, in millimetres.
  var margin: Double { shortSide <= 297 ? 10 : 12 }

  /// The least side of its QR code in millimetres, a tenth of the distance from which people scan.
  var codeSide: Double {
    switch shortSide {
    case 210: 40
    case 297: 60
    case 420...: 100
    default: max(40, shortSide / 5)
    }
  }

  /// The least side of a QR code among the contents: a tenth of the distance from which the sheet is
  /// read, as far as two have room side by side, and one below the title.
  var scannedSide: Double {
    max(codeSide, min(readingDistance * 100, width * 0.38, height * 0.3) - 1)
  }

  /// The least height of a capital letter in millimetres: 4 mm for each metre (DIN 1450). Notes are
  /// read from nearer than facts, titles from further away, at that from as far as the sheet has
  /// usual; nothing is read from less than 70 cm.
  func capitals(for role: Role) -> Double {
    let facts = max(4 * readingDistance, 3)
    return switch role {
    case .title: max(facts * 4 / 3, 4 * usualDistance * 2.6)
    case .fact: facts
    case .note: max(facts * 0.75, 3)
    case .fine: 3
    }
  }
}

extension Demands {
  /// What is asked of sheets of a format.
  init(_ format: SheetFormat) {
    let (width, height) = format.size.millimetres
    let reduction = Double(format.reduction)
    self.width = Double(width) / reduction
    self.height = Double(height) / reduction
    readingDistance = Double(format.readingDistance) / 1000 / reduction
    usualDistance = Double(SheetFormat(format.size).readingDistance) / 1000 / reduction
  }
}
