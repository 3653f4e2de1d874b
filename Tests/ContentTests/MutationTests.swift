import Diagnostics
import DisclosureContent
import TestSupport
import Testing

@Suite("Broken content never breaks the reader") struct MutationTests {
  @Test("2,000 random changes give a catalogue or an error", arguments: 0..<8)
  func mutations(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let files = try SmallOffice.contentFiles([])
    for round in 0..<250 {
      let index = Int.random(in: files.indices, using: &random)
      var bytes = files[index].bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, using: &random) }
      var mutated = files
      mutated[index] = ContentFile(path: files[index].path, bytes: bytes)
      let compilation = await Compilation(mutated)
      #expect(
        compilation.catalog != nil || compilation.diagnostics.containErrors,
        "seed \(seed), round \(round)")
      let outside = compilation.spansOutsideTheirFiles
      #expect(outside == [], "seed \(seed), round \(round)")
      // Quoting must not break either.
      #expect(compilation.text.isEmpty == compilation.diagnostics.isEmpty)
    }
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1:
      bytes.removeSubrange(place..<min(bytes.count, place + .random(in: 1...20, using: &random)))
    case 2: bytes.removeSubrange(place...)
    case 3:
      let end = min(bytes.count, place + .random(in: 1...60, using: &random))
      bytes.insert(contentsOf: bytes[place..<end], at: .random(in: bytes.indices, using: &random))
    default:
      let special = specials[.random(in: specials.indices, using: &random)]
      bytes.insert(contentsOf: special.utf8, at: place)
    }
  }
}

private let specials = [
  ":", ": ", "- ", "\n", "\n\n", "\t", "#", " #", "[", "]", "{", "}", ",", "&a ", "*a", "!x ",
  "|\n",
  ">", "'", "\"", "\\", "%", "@", "`", "---\n", "...\n", "? ", "<<: ", "~", "\u{0}", "\u{7}", "\r",
  "\u{85}", "\u{2028}", "\u{FEFF}", "\u{302}", "## ", "# ", "](tthc:", "](", "<b>", "&#0;", "**",
  "1. ", "> ", "![x](y)", "\u{1F600}", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
]

extension Compilation {
  fileprivate var spansOutsideTheirFiles: [SourceSpan] {
    let lengths = Dictionary(
      sources.map { ($0.path, $0.text.utf8.count) }, uniquingKeysWith: { first, _ in first })
    let spans = diagnostics.compactMap(\.span) + diagnostics.flatMap { $0.notes.map(\.span) }
    return spans.filter { span in
      lengths[span.path].map { span.bytes.upperBound > $0 || span.bytes.lowerBound < 0 } ?? false
    }
  }
}
