internal import DisclosureModel
internal import Templates

/// One procedure in force: the answers first, then the check-list, the steps and the record.
struct ProcedurePage: TemplateView {
  let source: SiteSource
  let procedure: Procedure
  let page: SitePage
  private let fees: ProcedureFees

  init(_ procedure: Procedure, from source: SiteSource) {
    self.procedure = procedure
    self.source = source
    page = .procedure(procedure.code)
    fees = ProcedureFees(procedure, from: source)
  }

  static let fields: [TemplateField<Self>] =
    [
      .record("site", \.source.office),
      .record("page") { $0.source.view(of: $0.page) },
      .text("code", \.procedure.code.text),
      .text("name", \.procedure.displayName),
      .flag("has-long-name", \.procedure.hasLongName),
      .optional("official-name") {
        $0.procedure.name == $0.procedure.displayName ? nil : $0.procedure.name
      },
      .record("field") { $0.fieldLink },
      .optional("introduction") { $0.optional($0.procedure.introduction) },
    ] + answers + content + record

  /// How long, how much, where, what one gets.
  private static let answers: [TemplateField<Self>] = [
    .list("times", \.times),
    .optional("statutory-time") { view in
      view.procedure.committedTime == nil ? nil : view.procedure.statutoryTime.text
    },
    .optional("cutoff", \.procedure.cutoff?.text),
    .record("cost") { $0.fees.cost(atMost: 3) },
    .optional("counter") { $0.source.counter($0.procedure.counter)?.name },
    .optional("counter-place") { $0.source.counter($0.procedure.counter)?.place },
    .flag("any-location", \.procedure.anyLocation),
    .flag("home-service", \.procedure.homeService),
    .list("results") { $0.procedure.results.map(ResultView.init) },
    .optional("apply-url", \.applyURL),
    .flag("has-actions") { $0.applyURL != nil || !$0.posters.isEmpty },
    .list("posters", \.posters),
  ]

  /// What to bring, the steps, the channels.
  private static let content: [TemplateField<Self>] = [
    .list("cases", \.cases),
    .text("sets") { String($0.procedure.sets) },
    .markup("steps") { $0.source.markup($0.procedure.steps, on: $0.page) },
    .list("channels", \.channels),
    .list("exemptions", \.exemptions),
    .optional("fee-change", \.feeChange),
    .optional("conditions") { $0.optional($0.procedure.conditions) },
    .list("sections") { $0.source.sections($0.procedure.extraSections, on: $0.page) },
  ]

  /// What the national record holds besides.
  private static let record: [TemplateField<Self>] = [
    .optional("local-code", \.procedure.localCode),
    .text("subjects") { $0.procedure.subjects.map(\.term).sentence },
    .text("levels") { $0.procedure.levels.map(\.term).sentence },
    .optional("kind", \.procedure.kind?.term),
    .text("agency") { $0.source.agency($0.procedure.agency) },
    .optional("competent-authority") { view in
      view.procedure.competentAuthority.map(view.source.agency)
    },
    .optional("delegated-agency") { view in
      view.procedure.delegatedAgency.map(view.source.agency)
    },
    .optional("coordinating") { view in
      view.procedure.coordinating.isEmpty
        ? nil : view.procedure.coordinating.map(view.source.agency).joined(separator: "; ")
    },
    .text("online-level", \.procedure.onlineStatement),
    .flag("pays-online") { $0.procedure.onlinePayment == true },
    .optional("portal-url", \.procedure.portalURL),
    .list("legal-basis") { view in
      view.procedure.legalBasis.compactMap { view.source.legalLink($0, from: view.page) }
    },
    .list("decisions") { $0.procedure.decisions.map(DecisionView.init) },
    .optional("from", \.procedure.lifecycle.period.from?.text),
    .optional("to", \.procedure.lifecycle.period.to?.text),
    .text("verified-on", \.procedure.verification.on.text),
    .text("verified-by", \.procedure.verification.by),
    .optional("verified-source", \.procedure.verification.source),
    .flag("has-related") { !$0.related.isEmpty },
    .list("related", \.related),
    .flag("has-history") { !$0.history.isEmpty },
    .list("history", \.history),
  ]

  private var history: [HistoryView] {
    source.history.entries(of: procedure.code).map(HistoryView.init)
  }
}

extension ProcedurePage {
  private var fieldLink: LinkView { source.fieldLink(of: procedure, from: page) }

  /// Where to hand it in online, where that can be done.
  private var applyURL: String? {
    procedure.channels.contains { $0.kind == .online } ? procedure.portalURL : nil
  }

  private func optional(_ text: RichText) -> Markup? {
    text.isEmpty ? nil : source.markup(text, on: page)
  }

  private var times: [TimeView] {
    var groups: [(channels: [String], time: ProcessingTime)] = []
    for channel in procedure.channels {
      let time = procedure.time(in: channel)
      if let alike = groups.firstIndex(where: { $0.time == time }) {
        groups[alike].channels.append(channel.kind.term)
      } else {
        groups.append(([channel.kind.term], time))
      }
    }
    if groups.count < 2 {
      let time = groups.first?.time ?? procedure.promisedTime
      return [TimeView(label: nil, time: time.text)]
    }
    return groups.map { TimeView(label: $0.channels.sentence, time: $0.time.text) }
  }

  private var posters: [LinkView] {
    source.poster(of: procedure.code).map { source.paperLinks(of: $0, from: page) } ?? []
  }

  private var cases: [CaseView] {
    procedure.dossier.enumerated().map { offset, dossier in
      CaseView(
        title: dossier.title,
        items: dossier.items.enumerated().map { number, item in
          ItemView(id: "giay-to-\(offset + 1)-\(number + 1)", item: item, root: page.root)
        })
    }
  }

  private var channels: [ChannelView] {
    zip(procedure.channels, fees.lines).map { channel, fees in
      ChannelView(
        name: channel.kind.term, time: procedure.time(in: channel).text, fees: fees,
        note: channel.note)
    }
  }

  private var exemptions: [ExemptionView] {
    fees.statements.map {
      ExemptionView(name: $0.name, text: $0.exemption)
    }
  }

  private var feeChange: String? {
    fees.statements.compactMap(\.nextChange).min()?.text
  }

  private var related: [LinkView] {
    procedure.related.compactMap { source.procedureLink($0, from: page) }
  }
}

extension Procedure {
  /// Whether its name takes too many lines in the type of a title: names without a short one reach
  /// a thousand characters.
  var hasLongName: Bool { displayName.count > 120 }
}

extension SiteSource {
  /// A link from `page` to the field of a procedure in the list of all.
  func fieldLink(of procedure: Procedure, from page: SitePage) -> LinkView {
    LinkView(
      text: field(procedure.field)?.name ?? procedure.field,
      href: page.root + SitePage.procedures.at(procedure.field))
  }
}
