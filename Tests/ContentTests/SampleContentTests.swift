import DisclosureContent
import DisclosureModel
import TestSupport
import Testing

@Suite("The sample content") struct SampleContentTests {
  @Test("It compiles without findings") func compiles() async throws {
    let files = try filesBelow("\(Checkout.folder)/content").sorted { $0.key < $1.key }
    let compilation = await Compilation(files.map { ContentFile(path: $0.key, bytes: $0.value) })
    #expect(compilation.text == "")
    #expect((compilation.catalog?.procedures.count ?? 0) >= 40)
  }
}
