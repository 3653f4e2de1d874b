internal import DisclosureModel
internal import OrderedJSON

extension SheetFormat {
  /// Lengths in tenths of a millimetre, type in tenths of a point, both as drawn. `bleed` is how far
  /// the sheet goes on beyond the cut, in millimetres; 0 for a sheet that is not cut.
  func json(bleed: Int) -> JSON {
    let (width, height) = size.millimetres
    func drawn(_ tenths: Int) -> JSON { .number(tenths / reduction) }
    return [
      "width": drawn(width * 10), "height": drawn(height * 10),
      "side": drawn(max(120, size.shortSide * 10 * 55 / 1000)),
      "edge": drawn(size.edge), "qr": drawn(size.codeSide * 10),
      "bleed": drawn(bleed * 10), "slug": .number(PosterJob.slug * 10),
      "type": TypeSizes(self).drawn(at: reduction),
    ]
  }
}

extension SheetSize {
  /// Room above the head and below the foot, in tenths of a millimetre: printers leave out 10 mm of
  /// A4 and A3, 12 mm of what is larger.
  fileprivate var edge: Int { max(shortSide > 300 ? 125 : 105, shortSide * 10 * 4 / 100) }

  /// Side of the QR code in millimetres: a tenth of the distance from which it is scanned, for
  /// which people step up to the sheet.
  var codeSide: Int {
    switch paper {
    case .a4: 40
    case .a3: 60
    case .a2: 100
    case .a1: 120
    case .a0: 160
    case nil: max(40, shortSide / 5)
    }
  }
}
