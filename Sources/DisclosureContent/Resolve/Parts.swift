import Diagnostics
import DisclosureModel

/// The fragments by what they are, each with its file; in the order of the files.
struct Parts {
  private(set) var offices: [Resolver.Placed<Office>] = []
  private(set) var agencies: [Resolver.Placed<Agency>] = []
  private(set) var counters: [Resolver.Placed<Desk.Counter>] = []
  private(set) var boards: [Resolver.Placed<Board>] = []
  private(set) var printPrices: [Resolver.Placed<PrintPrice>] = []
  private(set) var ownPosters: [Resolver.Placed<OwnPoster>] = []
  private(set) var fields: [Resolver.Placed<Field>] = []
  private(set) var procedures: [Resolver.Placed<Procedure>] = []
  private(set) var feeSchedules: [Resolver.Placed<FeeSchedule>] = []
  private(set) var feeRows: [Resolver.Placed<FeeRow>] = []
  private(set) var contacts: [Resolver.Placed<Contacts>] = []
  private(set) var officers: [Resolver.Placed<Desk.Officer>] = []
  private(set) var leaders: [Resolver.Placed<Leader>] = []
  private(set) var receptionPlans: [Resolver.Placed<ReceptionPlan>] = []
  private(set) var holidays: [Resolver.Placed<HolidayYear>] = []
  private(set) var slogans: [Resolver.Placed<Slogan>] = []
  private(set) var regulations: [Resolver.Placed<Regulation>] = []
  private(set) var workflows: [Resolver.Placed<Workflow>] = []
  private(set) var notices: [Resolver.Placed<Notice>] = []
  private(set) var registers: [Resolver.Placed<DisclosureRegister>] = []
  private(set) var legalDocuments: [Resolver.Placed<LegalDocument>] = []
  /// What the office adds to the law of the rules.
  private(set) var law = Law()
  /// What has been put on the walls so far.
  private(set) var editionLog = EditionLog()
  private(set) var editions: [Resolver.Placed<Edition>] = []
  /// Where each item was written.
  private(set) var homes: [CatalogItem: Provenance.Home] = [:]

  init(_ decoded: [DecodedFile]) {
    for file in decoded {
      if let fragment = file.fragment { add(fragment, from: file.source.path) }
    }
  }

  private mutating func add(_ fragment: Fragment, from file: String) {
    switch fragment {
    case .office(let office):
      offices.append((office, file, ""))
      agencies += placed(office.agencies, in: file, "agencies")
      counters += placed(office.desk.counters, in: file, "desk.counters")
      for (index, counter) in office.desk.counters.enumerated() {
        officers += placed(counter.officers, in: file, "desk.counters[\(index)].officers")
      }
      home(.office, file)
    case .boards(let list):
      boards += placed(list.boards, in: file, "boards") { .board(id: $0.id) }
      ownPosters += placed(list.posters, in: file, "posters") { .ownPoster(id: $0.id) }
      printPrices += placed(list.prices, in: file, "prices")
    case .fields(let list):
      fields += placed(list, in: file, "fields") { .field(id: $0.id) }
    case .procedure(let procedure):
      procedures.append((procedure, file, ""))
      home(.procedure(procedure.code), file)
    case .feeSchedule(let schedule):
      feeSchedules.append((schedule, file, ""))
      feeRows += placed(schedule.rows, in: file, "rows")
      home(.feeSchedule(id: schedule.id), file)
    case .contacts(let value):
      contacts.append((value, file, ""))
      leaders += placed(value.leaders, in: file, "leaders")
      home(.contacts, file)
    case .receptionPlan(let plan):
      receptionPlans.append((plan, file, ""))
      home(.receptionPlan(year: plan.year), file)
    case .holidays(let year):
      holidays.append((year, file, ""))
      home(.holidays(year: year.year), file)
    case .slogan(let slogan):
      slogans.append((slogan, file, ""))
      home(.slogan(id: slogan.id), file)
    case .regulation(let regulation):
      regulations.append((regulation, file, ""))
      home(.regulation(id: regulation.id), file)
    case .workflow(let workflow):
      workflows.append((workflow, file, ""))
      home(.workflow(id: workflow.id), file)
    case .notice(let notice):
      notices.append((notice, file, ""))
      home(.notice(id: notice.id), file)
    case .register(let register):
      registers.append((register, file, ""))
      home(.register(year: register.year), file)
    case .legalDocuments(let list):
      legalDocuments += placed(list, in: file, "documents") { .legalDocument(number: $0.number) }
    case .law(let more):
      law = law.adding(more)
    case .editionLog(let log):
      editionLog = log
      for (index, release) in log.releases.enumerated() {
        editions += placed(release.editions, in: file, "releases[\(index)].editions")
      }
    }
  }

  private mutating func placed<Value>(
    _ values: [Value], in file: String, _ key: String, item: ((Value) -> CatalogItem)? = nil
  ) -> [Resolver.Placed<Value>] {
    values.enumerated().map { index, value in
      let path = "\(key)[\(index)]"
      if let item { home(item(value), file, path) }
      return (value, file, path)
    }
  }

  private mutating func home(_ item: CatalogItem, _ file: String, _ path: String = "") {
    if homes[item] == nil { homes[item] = Provenance.Home(file: file, path: path) }
  }
}
