import DisclosureModel

/// A catalogue with fee schedules and otherwise nothing to look at.
func catalog(feeSchedules: [FeeSchedule]) throws -> Catalog {
  let phone = try value("0294 3851 000", as: PhoneNumber.self)
  return Catalog(
    office: Office(
      name: "", shortName: "", level: .commune, parent: "", address: "", phone: nil, email: nil,
      siteURL: "", languages: [.vi], theme: "", isSample: true, workingHours: [],
      desk: Desk(name: "", place: "", phone: nil, counters: []), agencies: [],
      feedback: FeedbackChannel(
        agency: "", unit: nil, address: "", phone: phone, fax: nil, email: "", portal: nil,
        hours: nil)),
    boards: [], fields: [], procedures: [], feeSchedules: feeSchedules,
    contacts: Contacts(leaders: [], hotlines: [], suggestionBoxes: []), receptionPlans: [],
    holidays: [], slogans: [], regulations: [], workflows: [], notices: [], legalDocuments: [],
    formFiles: [])
}

/// A procedure with some channels and otherwise nothing to look at.
func procedure(channels: [SubmissionChannel]) throws -> Procedure {
  try Procedure(
    code: value("1.004873"), localCode: nil, name: "", shortName: nil, keywords: [], field: "",
    levels: [], kind: nil, channels: channels, statutoryTime: .sameDay, committedTime: nil,
    cutoff: nil, dossier: [], sets: 1, subjects: [], agency: "", competentAuthority: nil,
    delegatedAgency: nil, coordinating: [], counter: nil, anyLocation: false, homeService: false,
    results: [], legalBasis: [], onlineLevel: .none, onlinePayment: nil, decisions: [],
    lifecycle: Lifecycle(period: Period(), replacedBy: nil), related: [],
    verification: Verification(on: value("2026-11-21"), by: "", source: nil), portalURL: nil,
    steps: RichText(), conditions: RichText(), introduction: RichText(), extraSections: [])
}
