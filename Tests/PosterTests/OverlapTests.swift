import Testing

/// Texts printed over one another: boxes of which the smaller lies in the other by a twentieth.
func overlapFaults(_ proof: Proof) -> [String] {
  proof.faults { sheet in
    let runs = sheet.runs.filter { !$0.text.allSatisfy(\.isWhitespace) }
    return runs.indices.flatMap { index in
      runs[(index + 1)...].filter { overlap($0.box, runs[index].box) > 0.05 }
        .map { "“\($0.text)” over “\(runs[index].text)”" }
    }
  }
}

/// The part of the smaller box that lies in the other.
private func overlap(_ first: [Double], _ second: [Double]) -> Double {
  let width = min(first[2], second[2]) - max(first[0], second[0])
  let height = min(first[3], second[3]) - max(first[1], second[1])
  guard width > 0, height > 0 else { return 0 }
  return width * height / min(area(first), area(second))
}

private func area(_ box: [Double]) -> Double { (box[2] - box[0]) * (box[3] - box[1]) }

@Suite("The places of words on a poster") struct OverlapTests {
  @Test func `no text is printed over another`() async throws {
    try await expectNoSample(has: overlapFaults)
  }

  @Test func `text over another is found`() async throws {
    let broken = try await brokenProof(before: "#show \"Gần gũi\": it => [#it#h(-1em)đè]")
    #expect(overlapFaults(broken) == ["sheet 1: “đè” over “Gần gũi”"])
  }
}
