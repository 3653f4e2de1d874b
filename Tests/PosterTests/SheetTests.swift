import DisclosureModel
import DisclosurePosters
import Testing

/// What reaches into the margin that printers leave out.
func marginFaults(_ proof: Proof) -> [String] {
  proof.faults { sheet in
    zip(["left", "top", "right", "bottom"], sheet.margins)
      .filter { $0.1 < proof.demands.margin }
      .map { "\($0.1) mm blank at the \($0.0), not \(proof.demands.margin)" }
  }
}

/// Sheets of another size than was asked for, to half a millimetre.
func sizeFaults(_ proof: Proof) -> [String] {
  let demands = proof.demands
  return proof.faults { sheet in
    abs(sheet.width - demands.width) < 0.5 && abs(sheet.height - demands.height) < 0.5
      ? [] : ["\(sheet.width) x \(sheet.height) mm, not \(demands.width) x \(demands.height)"]
  }
}

/// Sheets that take too much toner: the mean darkness of all that is printed is above a quarter.
func inkFaults(_ proof: Proof) -> [String] {
  proof.faults { $0.ink <= 0.25 ? [] : ["\($0.ink * 100) % ink"] }
}

@Suite("The sheets of a poster") struct SheetTests {
  @Test func `nothing is drawn in the margin that printers cannot reach`() async throws {
    try await expectNoSample(has: marginFaults)
    let broken = try await brokenProof(
      before: "#set page(background: place(top + left, dx: 9mm, dy: 50mm, [.]))")
    #expect(marginFaults(broken) == ["sheet 1: 9.14 mm blank at the left, not 10.0"])
  }

  @Test func `a sheet has the size of its paper`() async throws {
    try await expectNoSample(has: sizeFaults)
    let broken = try await brokenProof(after: "#set page(width: 209mm)\nThừa")
    #expect(sizeFaults(broken) == ["sheet 2: 209.0 x 297.0 mm, not 210.0 x 297.0"])
  }

  @Test func `it takes little ink`() async throws {
    try await expectNoSample(has: inkFaults)
    let broken = try await brokenProof(
      before: "#set page(background: rect(width: 100%, height: 30%, fill: black))")
    #expect(inkFaults(broken).count == 1)
  }

  @Test func `every sheet says whose it is, of which day and which of how many`() async throws {
    for proof in try await sampleProofs.value {
      for (index, sheet) in proof.found.sheets.enumerated() {
        let owner = ["ỦY BAN NHÂN DÂN XÃ BÌNH AN", "DỮ LIỆU MẪU"]
        let rest = [
          "ỦY BAN NHÂN DÂN TỈNH VĨNH LONG", "Lần 1, từ ngày 21/11/2026",
          "Mã ", "Tờ \(index + 1)/\(proof.found.sheets.count)", "0270 3000 090",
        ]
        for words in proof.address == nil ? owner : owner + rest {
          #expect(sheet.text.contains(words), "\(proof.name), \(index + 1)")
        }
      }
    }
  }

  @Test(arguments: [55, 300]) func `a long name of the office stays on the sheet`(length: Int)
    async throws
  {
    var catalog = try sampleCatalog()
    let name = String(
      repeating: "Trung tâm Phục vụ hành chính công phường Bình Hưng Hòa ", count: 6)
    catalog.office.name = String(name.prefix(length))
    try await expectNoFaults(
      in: try await render(
        try jobs(catalog, sheets: .papers(.a4, .a3), "lanh-dao", "tthc-1.004873")))
  }

  @Test func `an office with real content bears no mark of samples`() async throws {
    var catalog = try sampleCatalog()
    catalog.office.isSample = false
    let poster = try #require(
      try await render(try jobs(catalog, sheets: .papers(.a4), "lanh-dao")).first)
    try await withFile(poster.pdf) { file in
      let text = try await run("pdftotext", [file, "-"])
      #expect(text.contains("XÃ BÌNH AN") && !text.contains("DỮ LIỆU MẪU"))
    }
  }
}
