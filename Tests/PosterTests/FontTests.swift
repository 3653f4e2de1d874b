import Testing

/// Texts in a font that is not the theme's for their script, not embedded, or without their signs.
func fontFaults(_ proof: Proof) -> [String] {
  proof.faults { sheet in
    sheet.runs.flatMap { run in
      var faults: [String] = []
      if run.missing > 0 { faults.append("no shape for \(run.missing) signs of “\(run.text)”") }
      if !run.isEmbedded { faults.append("\(run.font) is not embedded") }
      if !families(for: run.text).contains(String(run.font.prefix { $0 != "-" })) {
        faults.append("“\(run.text)” in \(run.font)")
      }
      return faults
    }
  }
}

/// The families that may set a text, by its letters and figures; any of them may set mere signs.
private func families(for text: String) -> Set<String> {
  if text.contains(/\p{Script=Latin}|[0-9]/) { return ["NotoSans"] }
  if text.contains(/\p{Script=Khmer}/) { return ["NotoSansKhmer"] }
  return ["NotoSans", "NotoSansKhmer", "NotoSansMath", "NotoSansSymbols", "NotoSansSymbols2"]
}

@Suite("The fonts of a poster") struct FontTests {
  @Test func `all is set in Noto Sans, embedded, with a shape for every letter`() async throws {
    try await expectNoSample(has: fontFaults)
  }

  @Test func `text in another family is found`() async throws {
    let broken = try await brokenProof(after: "#text(font: \"Noto Serif\")[Chữ lạ]")
    #expect(fontFaults(broken).contains { $0.contains("“Chữ lạ” in NotoSerif-Regular") })
  }

  @Test func `a letter without a shape is found`() async throws {
    let broken = try await brokenProof { $0.replacing(/<[0-9a-f]{4}> ?Tj/, with: "<0000>Tj") }
    #expect(fontFaults(broken).contains { $0.contains("no shape for 1 signs") })
  }

  @Test func `a font that is not embedded is found`() async throws {
    let broken = try await brokenProof { $0.replacing("/FontFile2 ", with: "/FontLost2 ") }
    #expect(fontFaults(broken).contains { $0.contains("NotoSans-Bold is not embedded") })
  }
}
