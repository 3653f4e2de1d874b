import DisclosureModel
import Testing

/// Sheets without exactly one QR code of their own, plain sheets with any, codes among the contents
/// that are missing, and codes that a telephone may not read or that lead astray.
func codeFaults(_ proof: Proof) throws -> [String] {
  let scanned = try proof.scanned
  let codes = proof.found.sheets.flatMap(\.codes)
  let missing = scanned.filter { address in !codes.contains { $0.address == address } }
  let ofSheets = proof.faults { sheet in
    let own = sheet.codes.filter { !scanned.contains($0.address ?? "") }
    guard own.count == (proof.address == nil ? 0 : 1) else { return ["\(own.count) codes"] }
    return own.flatMap {
      codeFaults($0, of: proof.address, side: proof.demands.codeSide)
    }
      + sheet.codes.filter { scanned.contains($0.address ?? "") }.flatMap {
        codeFaults($0, of: $0.address, side: proof.demands.scannedSide)
      }
  }
  return ofSheets + missing.map { "no code of \($0)" }
}

private func codeFaults(
  _ code: Measurements.Code, of address: String?, side: Double
) -> [String] {
  var faults: [String] = []
  func demand(_ isMet: Bool, _ fault: String) { if !isMet { faults.append(fault) } }
  // Lengths are measured to an eighth of a module.
  let module = code.side / Double(code.modules)
  demand(code.side >= side - module / 8, "a code of \(code.side) mm")
  demand(module >= 1, "modules of \(module) mm")
  demand(code.quiet >= 3.75, "\(code.quiet) modules blank around the code")
  demand(["M", "Q", "H"].contains(code.correction), "error correction \(code.correction)")
  let contrast = contrast(grey: code.dark, grey: code.light)
  demand(contrast >= 7, "a code of contrast \(contrast)")
  for reading in code.readings {
    for (decoder, found) in [("zbar", reading.zbar), ("zxing", reading.zxing)] {
      demand(found == address, "\(decoder) reads \(found ?? "nothing"), \(reading.picture)")
    }
  }
  return faults
}

@Suite("The QR code of a poster") struct CodeTests {
  @Test func `two decoders read it on every sheet, also blurred, turned, pale and aslant`()
    async throws
  {
    try await expectNoSample(has: codeFaults)
  }

  @Test(arguments: [
    ("#show image: it => scale(60%, it)", "a code of 24"),
    ("#show image: it => scale(60%, it)", "modules of 0.7"),
    ("#show image: it => box(stroke: 1mm, inset: -0.5mm, outset: 3.5mm, it)", "modules blank"),
    (
      "#show image: it => block({ it; place(center + horizon, square(size: 22mm, fill: black)) })",
      "zxing reads nothing, clean"
    ),
    (
      "#show image: it => block({ it; place(top, rect(width: 40mm, height: 40mm, fill: rgb(\"#FFFC\"))) })",
      "a code of contrast"
    ),
    ("#show image: none", "0 codes"),
    ("#show image: it => it + place(top + left, dx: -44mm, it)", "2 codes"),
  ])
  func `a code that may not be read is found`(typst: String, fault: String) async throws {
    let faults = try codeFaults(try await brokenProof(before: typst))
    #expect(faults.contains { $0.contains(fault) }, "\(faults)")
  }

  @Test func `a board of codes has one for each procedure, or each field that has any`()
    async throws
  {
    let site = "https://binhan.vinhlong.gov.vn/thu-tuc/"
    for proof in try await sampleProofs.value where proof.name.contains("ma-qr") {
      let isOfField = proof.name.contains("ho-tich")
      #expect(try proof.scanned == [site + (isOfField ? "1.004873.html" : "#ho-tich")])
    }
  }

  @Test func `thirty codes of long names stand on sheets of any size`() async throws {
    var catalog = try sampleCatalog()
    catalog.procedures = try (0..<30).map {
      let name = String(repeating: "cấp lại giấy chứng nhận ", count: $0 % 5)
      return try sampleProcedure(code: "1.\(100_000 + $0)", shortName: "Thủ tục số \($0) \(name)")
    }
    let sheets: [SheetFormat] =
      .papers(.a3, .a1) + [
        SheetFormat(.paper(.a4, isLandscape: true)),
        SheetFormat(.portrait(.a4), readingDistance: Length(millimetres: 3000)),
      ]
    try await expectNoFaults(
      in: try await render(try jobs(catalog, sheets: sheets, "ma-qr-ho-tich")))
  }

  @Test func `a code among the contents that is missing or too small is found`() async throws {
    let missing = try codeFaults(
      try await brokenProof("ma-qr-ho-tich", before: "#show image: none"))
    #expect(missing.contains { $0.hasPrefix("no code of https://binhan.vinhlong.gov.vn") })
    let small = try codeFaults(
      try await brokenProof("ma-qr-ho-tich", before: "#show image: it => scale(40%, it)"))
    #expect(small.contains { $0.contains("a code of 37") })
  }
}
