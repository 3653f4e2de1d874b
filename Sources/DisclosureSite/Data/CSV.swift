/// A table as comma-separated values (RFC 4180): UTF-8 with a byte order mark, for spreadsheets
/// take any other file for a legacy encoding; CRLF line ends.
struct CSV {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Begins a table with the names of its columns.
  init(columns: [String]) { append(columns) }

  /// Adds a line of the table.
  mutating func append(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field)
    }
    bytes += [0x0D, 0x0A]
  }

  /// Adds a field. Text that a spreadsheet would take for a formula gets a leading apostrophe
  /// (OWASP, CSV injection).
  private mutating func append(_ field: String) {
    var text = field.utf8[...]
    let isFormula =
      switch text.first {
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13, 0:
        true
      default: false
      }
    let needsQuotes =
      isFormula || text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      bytes += text
      return
    }
    bytes.append(0x22)
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    while let quote = text.firstIndex(of: 0x22) {
      bytes += text[...quote]
      bytes.append(0x22)
      text = text[text.index(after: quote)...]
    }
    bytes += text
    bytes.append(0x22)
  }
}
