import Testing

/// Sheets without exactly one QR code, plain sheets with any, and codes that a telephone may not read or that lead astray.
func codeFaults(_ proof: Proof) -> [String] {
  proof.faults { sheet in
    guard sheet.codes.count == (proof.address == nil ? 0 : 1) else {
      return ["\(sheet.codes.count) codes"]
    }
    guard let code = sheet.codes.first else { return [] }
    return codeFaults(code, in: proof)
  }
}

private func codeFaults(_ code: Measurements.Code, in proof: Proof) -> [String] {
  var faults: [String] = []
  func demand(_ isMet: Bool, _ fault: String) { if !isMet { faults.append(fault) } }
  // Lengths are measured to an eighth of a module.
  let module = code.side / Double(code.modules)
  demand(code.side >= proof.demands.codeSide - module / 8, "a code of \(code.side) mm")
  demand(module >= 1, "modules of \(module) mm")
  demand(code.quiet >= 3.75, "\(code.quiet) modules blank around the code")
  demand(["M", "Q", "H"].contains(code.correction), "error correction \(code.correction)")
  let contrast = contrast(grey: code.dark, grey: code.light)
  demand(contrast >= 7, "a code of contrast \(contrast)")
  for reading in code.readings {
    for (decoder, address) in [("zbar", reading.zbar), ("zxing", reading.zxing)] {
      demand(
        address == proof.address, "\(decoder) reads \(address ?? "nothing"), \(reading.picture)")
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
    ("#show image: it => scale(60%, it)", "modules of 0.6"),
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
    let faults = codeFaults(try await brokenProof(before: typst))
    #expect(faults.contains { $0.contains(fault) }, "\(faults)")
  }
}
