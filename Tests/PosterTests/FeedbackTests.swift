import DisclosureModel
import DisclosurePosters
import Testing

@Suite("The poster of feedback") struct FeedbackTests {
  @Test func `tells the six subjects, and every way to write that the office has`() async throws {
    var catalog = try sampleCatalog()
    #expect(FeedbackChannel.subjects.count == 6)
    for fax in [nil, try value("0270 3000 091") as PhoneNumber] {
      catalog.office.feedback.fax = fax
      let channel = catalog.office.feedback
      for poster in try await render(try jobs(catalog, "phan-anh-kien-nghi")) {
        // An address may break before its @.
        let text = try await spoken(poster).replacing(" @", with: "@")
        for words in FeedbackChannel.subjects
          + [channel.agency, channel.address, channel.email, channel.phone.text]
        {
          #expect(text.contains(words), "\(poster.job.path): \(text)")
        }
        #expect(text.contains("Fax") == (fax != nil), "\(poster.job.path): \(text)")
      }
    }
  }
}
