internal import CQREncode

/// A QR code (mã QR) as a square of dark and light modules, without its quiet zone.
struct QRCode: Sendable, Hashable {
  /// Modules in each row, dark is true; as many rows as columns.
  let rows: [[Bool]]

  /// The most modules a side that are still a millimetre wide on A4, where the code has 40 mm.
  private static let mostModules = 40

  /// Encodes `text` with error correction level Q, which survives a quarter of the symbol being
  /// unreadable, or M, which survives a seventh, where that would make the modules too small; nil
  /// when the text is too long for any QR code.
  init?(encoding text: String) {
    let bytes = Array(text.utf8)
    let rows = Self.rows(bytes, QR_ECLEVEL_Q)
    if let rows, rows.count <= Self.mostModules {
      self.rows = rows
    } else if let smaller = Self.rows(bytes, QR_ECLEVEL_M) {
      self.rows = smaller
    } else {
      return nil
    }
  }

  private static func rows(_ bytes: [UInt8], _ level: QRecLevel) -> [[Bool]]? {
    guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, level)
    else { return nil }
    defer { QRcode_free(code) }
    guard let modules = code.pointee.data else { return nil }
    let width = Int(code.pointee.width)
    return (0..<width).map { y in (0..<width).map { x in modules[y * width + x] & 1 == 1 } }
  }

  /// The number of modules a side.
  var modules: Int { rows.count }

  /// The dark modules as an SVG path in which a module is one unit, a rectangle for each run.
  var path: String {
    var path = ""
    for (y, row) in rows.enumerated() {
      var x = 0
      while x < row.count {
        let end = row[x...].firstIndex(of: !row[x]) ?? row.count
        if row[x] { path += "M\(x) \(y)h\(end - x)v1h-\(end - x)z" }
        x = end
      }
    }
    return path
  }
}
