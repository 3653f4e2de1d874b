/// Everything one office discloses, with every reference resolved: the value in the middle, from
/// which pages, posters, feeds and data are made.
public struct Catalog: Sendable, Hashable {
  /// The office.
  public var office: Office
  /// Its boards, in the order given.
  public var boards: [Board]
  /// What a printed sheet costs, in the order given.
  public var printPrices: [PrintPrice]
  /// Posters of its own, in the order given.
  public var ownPosters: [OwnPoster]
  /// Fields, in the order they are shown.
  public var fields: [Field]
  /// Procedures, by field in the order of `fields`, then by code.
  public var procedures: [Procedure]
  /// Fee schedules, by field in the order of `fields`, then by id.
  public var feeSchedules: [FeeSchedule]
  /// Leaders, hotlines, suggestion boxes.
  public var contacts: Contacts
  /// Reception plans, ascending by year.
  public var receptionPlans: [ReceptionPlan]
  /// Holidays, ascending by year.
  public var holidays: [HolidayYear]
  /// Slogans, by id.
  public var slogans: [Slogan]
  /// Regulations, by id.
  public var regulations: [Regulation]
  /// Workflows, by id.
  public var workflows: [Workflow]
  /// Notices, the newest first.
  public var notices: [Notice]
  /// Registers of what was disclosed, ascending by year.
  public var registers: [DisclosureRegister]
  /// Legal documents, in Vietnamese order of their numbers.
  public var legalDocuments: [LegalDocument]
  /// Paths of the files below `forms/`, ascending.
  public var formFiles: [String]
  /// What has been put on the walls so far.
  public var editionLog: EditionLog
  /// What the law tells offices to post, in the order of the law; not all of it binds this one.
  public var duties: [Duty]

  /// Makes a catalogue.
  public init(
    office: Office, boards: [Board], printPrices: [PrintPrice] = [],
    ownPosters: [OwnPoster] = [], fields: [Field],
    procedures: [Procedure], feeSchedules: [FeeSchedule], contacts: Contacts,
    receptionPlans: [ReceptionPlan],
    holidays: [HolidayYear], slogans: [Slogan], regulations: [Regulation], workflows: [Workflow],
    notices: [Notice], registers: [DisclosureRegister] = [], legalDocuments: [LegalDocument],
    formFiles: [String], editionLog: EditionLog = EditionLog(), duties: [Duty] = []
  ) {
    self.office = office
    self.boards = boards
    self.printPrices = printPrices
    self.ownPosters = ownPosters
    self.fields = fields
    self.procedures = procedures
    self.feeSchedules = feeSchedules
    self.contacts = contacts
    self.receptionPlans = receptionPlans
    self.holidays = holidays
    self.slogans = slogans
    self.regulations = regulations
    self.workflows = workflows
    self.notices = notices
    self.registers = registers
    self.legalDocuments = legalDocuments
    self.formFiles = formFiles
    self.editionLog = editionLog
    self.duties = duties
  }
}
