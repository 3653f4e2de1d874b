import Diagnostics
import DisclosureContent
import Foundation
import TestSupport
import Testing

@Suite("Every kind of finding") struct FindingKindTests {
  @Test("that reading content can make is described, once")
  func described() throws {
    let kinds = contentFindingKinds.map(\.code)
    #expect(kinds.count == Set(kinds).count)
    #expect(try codes(in: ["DisclosureContent", "CommonMark"]).subtracting(kinds) == [])
  }

  /// The codes of the findings that some targets make, as their sources name them.
  private func codes(in targets: [String]) throws -> Set<String> {
    let call = /(?:\.(?:error|warning|info),|[. ](?:error|refusal|finding)\()\s*"([A-Za-z0-9-]+)"/
    var codes: Set<String> = []
    for target in targets {
      for (path, bytes) in try filesBelow("\(Checkout.folder)/Sources/\(target)")
      where path.hasSuffix(".swift") {
        codes.formUnion(
          String(decoding: bytes, as: UTF8.self).matches(of: call).map { String($0.1) })
      }
    }
    try #require(codes.count > 40)
    return codes
  }
}
