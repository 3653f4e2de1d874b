import Diagnostics
import DisclosureContent
import DisclosureModel
import Foundation
import TestSupport
import Testing

@Suite("The sample content") struct SampleContentTests {
  @Test("It compiles without errors and warnings") func compiles() async throws {
    let files = try filesBelow("\(Checkout.folder)/content").sorted { $0.key < $1.key }
    let compilation = await Compilation(files.map { ContentFile(path: $0.key, bytes: $0.value) })
    #expect(compilation.diagnostics.filter { $0.severity > .info }.map(\.message) == [])
    #expect((compilation.catalog?.procedures.count ?? 0) >= 40)
  }

  @Test func `docs/content-sources.md lists every Khmer text, for nobody has proofread it`() throws
  {
    let listed = try String(
      contentsOfFile: "\(Checkout.folder)/docs/content-sources.md", encoding: .utf8)
    let texts = try filesBelow("\(Checkout.folder)/content").values.flatMap { bytes in
      String(decoding: bytes, as: UTF8.self).matches(of: /\w+: ([^\n{}:"]*\p{Khmer}[^\n{}"]*)/)
        .map { String($0.1) }
    }
    #expect(texts.count > 40)
    #expect(texts.filter { !listed.contains("| \($0) |") } == [])
  }
}
