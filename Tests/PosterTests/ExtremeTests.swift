import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosurePosters
import TestSupport
import Testing

@Suite("Posters of extreme contents") struct ExtremeTests {
  @Test func `a schedule of forty rows keeps them all`() async throws {
    var catalog = try sampleCatalog()
    let row = catalog.feeSchedules[0].rows[1]
    catalog.feeSchedules[0].rows += try (0..<40).map { number in
      var row = row
      row.id = "muc-\(number)"
      row.name = "Mức thu thứ \(number)"
      row.amounts = [
        try amount("\(number + 1).500 đồng/trường hợp"),
        try amount("\(number + 1).000 đồng/trường hợp", channels: [.postal]),
        try amount("0 đồng/trường hợp", channels: [.online]),
      ]
      row.amounts[2].period = Period(to: try value("31/12/2026"))
      return row
    }
    catalog.feeSchedules[0].rows[2].amounts = [try amount("1.000 đồng", channels: [.inPerson])]
    try await expectNoFaults(in: try await render(try jobs(catalog, "phi-le-phi")))
  }

  @Test func `a dossier of five cases with long remarks keeps them all`() async throws {
    var catalog = try sampleCatalog()
    let remark = String(
      repeating: "chỉ cần khi cán bộ không tra được nơi cư trú trên máy; ", count: 30)
    let first = catalog.procedures[0].dossier[0]
    catalog.procedures[0].dossier = (1...5).map { number in
      var items = first.items
      items[0].note = remark
      return DossierCase(title: "Trường hợp thứ \(number)", items: items)
    }
    catalog.procedures[0].channels[0].note = remark
    try await expectNoFaults(
      in: try await render(try jobs(catalog, "tthc-1.004873", "danh-muc-ho-tich")))
  }

  @Test(
    .enabled(if: PortalSample.isPresent, "../shared/portal-sample is not beside the checkout"))
  func `procedures as the national portal has them lose no word`() async throws {
    let files = try #require(try PortalSample.files())
      .map { ContentFile(path: $0.path, bytes: Array($0.text.utf8)) }
    let catalog = try #require(await readContent(files, width: 2).value.catalog)
    let posters = try await render(try jobs(catalog, sheets: .papers(.a3)))
      .filter { $0.job.template == "procedure.typ" }
    #expect(posters.count == 40)
    try await expectNoFaults(in: posters)
  }
}
