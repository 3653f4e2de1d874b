import Testing

@Suite("Pages") struct PageTests {
  @Test func dump() async throws {
    for p in ["index.html","thu-tuc/index.html","thu-tuc/1.004873.html","thu-tuc/2.000001.html","thu-tuc/2.000002.html","phi-le-phi.html","lich-tiep-cong-dan.html","bang/index.html"] {
      print("=====",p); print(try await main(of: p, content: BusyOffice.files, hasPosters: true))
    }
  }
}
