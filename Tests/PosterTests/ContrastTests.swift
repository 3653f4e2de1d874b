import Foundation
import Testing

/// The contrast of two greys as a printer without colours makes them, 1 to 21 (WCAG 2.2).
func contrast(grey first: Int, grey second: Int) -> Double {
  contrast(luminance([first, first, first]), luminance([second, second, second]))
}

private func contrast(_ first: Double, _ second: Double) -> Double {
  (max(first, second) + 0.05) / (min(first, second) + 0.05)
}

/// How light a colour is, 0 to 1: what remains of it in grey. Other formulas for grey give dark
/// colours less, so that this one is the strictest for text on paper.
private func luminance(_ components: [Int]) -> Double {
  zip([0.2126, 0.7152, 0.0722], components).reduce(0) { sum, part in
    let value = Double(part.1) / 255
    return sum + part.0 * (value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
  }
}

private func luminance(_ colour: String?) -> Double? {
  guard let colour, let value = Int(colour.dropFirst(), radix: 16) else { return nil }
  return luminance([value >> 16, value >> 8 & 255, value & 255])
}

/// Texts that a person of weak sight may not read once they are printed without colours: below 7:1.
func contrastFaults(_ proof: Proof) -> [String] {
  proof.faults { sheet in
    sheet.runs.filter { !$0.text.allSatisfy(\.isWhitespace) }.compactMap { run in
      guard let text = luminance(run.colour), let ground = luminance(run.ground) else {
        return "“\(run.text)” in a colour that is not plain"
      }
      let ratio = contrast(text, ground)
      return ratio >= 7
        ? nil
        : "“\(run.text)”, \(run.colour ?? "") on \(run.ground ?? ""): \((ratio * 10).rounded() / 10)"
    }
  }
}

@Suite("The colours of a poster") struct ContrastTests {
  @Test func `all text is dark enough without colours`() async throws {
    try await expectNoSample(has: contrastFaults)
  }

  @Test(arguments: [
    ("#text(fill: rgb(\"#A3741A\"))[Chữ vàng]", "“Chữ vàng”, #a3741a on #ffffff: 4.1"),
    (
      "#block(fill: rgb(\"#FBF6EC\"), text(fill: rgb(\"#5A5A5A\"))[Chữ xám])",
      "“Chữ xám”, #5a5a5a on #fbf6ec: 6.4"
    ),
    ("#block(fill: black)[Chữ chìm]", "“Chữ chìm”, #000000 on #000000: 1.0"),
    ("#text(fill: gradient.linear(red, ink))[Chữ loang]", "“Chữ loang” in a colour"),
  ])
  func `text that is too pale is found`(typst: String, fault: String) async throws {
    let faults = contrastFaults(try await brokenProof(after: typst))
    #expect(faults.contains { $0.contains(fault) }, "\(faults)")
  }
}
