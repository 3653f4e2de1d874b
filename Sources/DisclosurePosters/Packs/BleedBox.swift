extension RenderedPoster {
  /// The PDF with a bleed box on each page that has a trim box. Typst writes none, so that readers
  /// would take the whole page, crop marks and all, for the bleed.
  public var withBleedBoxes: [UInt8] { PDFText(pdf).withBleedBoxes(slug: PosterJob.slug) }
}

/// A PDF with a plain cross-reference table, as Typst writes it.
private struct PDFText {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The PDF with a bleed box on each page with a trim box, `slug` millimetres inside the page.
  func withBleedBoxes(slug: Int) -> [UInt8] {
    let inset = Double(slug) * 72 / 25.4
    let insertions = bytes.ranges(of: Array("/TrimBox[".utf8)).compactMap { range in
      mediaBox(before: range.lowerBound).map { width, height in
        (
          place: range.lowerBound,
          text: Array("/BleedBox[\(inset) \(inset) \(width - inset) \(height - inset)]".utf8)
        )
      }
    }
    guard let table = table else { return bytes }
    func moved(_ offset: Int) -> Int {
      insertions.reduce(offset) { $1.place < offset ? $0 + $1.text.count : $0 }
    }
    var output: [UInt8] = []
    var copied = 0
    for (place, text) in insertions {
      output += bytes[copied..<place] + text
      copied = place
    }
    output += bytes[copied..<table.start]
    for line in table.lines {
      // An entry of an object in use: "0000000016 00000 n ", 20 bytes with its line end.
      if line.count == 20, line.dropFirst(17).first == UInt8(ascii: "n"),
        let offset = Int(String(decoding: line.prefix(10), as: UTF8.self))
      {
        let digits = String(moved(offset))
        output += Array(String(repeating: "0", count: 10 - digits.count).utf8) + Array(digits.utf8)
        output += line.dropFirst(10)
      } else {
        output += line
      }
    }
    return output + Array("startxref\n\(moved(table.start))\n%%EOF".utf8)
  }

  /// Width and height of the page whose dictionary is written before `place`.
  private func mediaBox(before place: Int) -> (width: Double, height: Double)? {
    let start = Array("/MediaBox[".utf8)
    let window = bytes[max(0, place - 80)..<place]
    guard let box = window.ranges(of: start).last else { return nil }
    let numbers = String(decoding: window[box.upperBound...].dropLast(), as: UTF8.self)
      .split(separator: " ").compactMap { Double($0) }
    return numbers.count == 4 ? (numbers[2], numbers[3]) : nil
  }

  /// Where the cross-reference table begins, and its lines up to `startxref`, with their ends.
  private var table: (start: Int, lines: [ArraySlice<UInt8>])? {
    guard let mark = bytes.ranges(of: Array("startxref\n".utf8)).last else { return nil }
    let digits = bytes[mark.upperBound...].prefix { (0x30...0x39).contains($0) }
    guard let start = Int(String(decoding: digits, as: UTF8.self)), start < mark.lowerBound
    else { return nil }
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[start..<mark.lowerBound]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return (start, lines)
  }
}
