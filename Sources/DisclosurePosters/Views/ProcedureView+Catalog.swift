internal import DisclosureModel

extension ProcedureView {
  /// The view of `procedure` as it is on `day`.
  init(_ procedure: Procedure, in catalog: Catalog, on day: CivilDate) {
    let field = catalog.fields.first { $0.id == procedure.field }?.name
    officialName = procedure.officialNameIfOther
    identity = ["Mã thủ tục \(procedure.code.text)", field].compactMap(\.self)
    introduction = procedure.introduction
    answers = [
      Self.time(of: procedure), Self.cost(of: procedure, in: catalog, on: day),
      Self.place(of: procedure, in: catalog), Self.results(of: procedure),
    ]
    dossierHeading = "Cần mang theo"
    let hasForms = procedure.dossier.contains { $0.items.contains { $0.form != nil } }
    dossierNote =
      "Số lượng hồ sơ: \(procedure.sets) bộ."
      + (hasForms ? " Mẫu đơn treo ngay sau bảng này, có ở quầy và ở địa chỉ cuối tờ." : "")
    dossier = procedure.dossier.map { Case(title: $0.title, items: $0.items.map(Case.Item.init)) }
    steps = Section(heading: "Các bước", text: procedure.steps)
    channelsHeading = "Cách nộp"
    channels = procedure.channels
      .grouped {
        Terms(
          time: procedure.time(in: $0), fees: catalog.feeLines(of: $0, on: day).orFree(),
          note: $0.note)
      }
      .map { channels, terms in
        Channel(
          name: channels.map(\.kind).names, time: terms.time.text.capitalisedFirst,
          fees: terms.fees, notes: [terms.note].compactMap(\.self))
      }
    channelColumns = channels.count > 1 ? ["Hình thức nộp", "Thời hạn", "Phí, lệ phí"] : []
    channelNotes = Self.channelNotes(of: procedure)
    sections =
      (procedure.conditions.isEmpty
        ? [] : [Section(heading: Self.conditionsHeading, text: procedure.conditions)])
      + procedure.extraSections.map { Section(heading: $0.title, text: $0.content) }
    factsHeading = "Ai được làm, ai giải quyết"
    facts = Self.parties(of: procedure, in: catalog)
    sources = Self.sources(of: procedure, in: catalog)
  }

  private static let conditionsHeading = "Yêu cầu, điều kiện"

  /// What channels must have in common to stand together.
  private struct Terms: Equatable {
    let time: ProcessingTime
    let fees: [FeeLine]
    let note: String?
  }

  private static func time(of procedure: Procedure) -> Answer {
    let groups = procedure.channels.grouped { procedure.time(in: $0) }
    let promised = procedure.committedTime ?? procedure.statutoryTime
    var notes: [String] = []
    if procedure.committedTime != nil {
      notes.append("Theo luật: \(procedure.statutoryTime.text)")
    }
    if let cutoff = procedure.cutoff {
      notes.append("Hồ sơ nhận sau \(cutoff.text): tính từ ngày làm việc tiếp theo")
    }
    let lines = groups.map { channels, time in
      Answer.Line(
        label: groups.count > 1 ? channels.map(\.kind).names : nil,
        value: Price(words: time.text.capitalisedFirst))
    }
    return Answer(
      "Bao lâu có kết quả",
      lines.isEmpty
        ? [Answer.Line(label: nil, value: Price(words: promised.text.capitalisedFirst))] : lines,
      notes: notes)
  }

  private static func cost(
    of procedure: Procedure, in catalog: Catalog, on day: CivilDate
  ) -> Answer {
    let question = "Phải nộp bao nhiêu tiền"
    let statements = catalog.feeStatements(of: procedure, on: day)
    guard let only = statements.first else {
      return Answer(question, [Answer.Line(label: nil, value: Price(words: "Không thu"))])
    }
    if statements.count > 3 {
      return Answer(
        question, [Answer.Line(label: nil, value: Price(words: "Tùy việc"))],
        notes: ["Mức thu từng việc ghi ở mục “Cách nộp”"])
    }
    if statements.count > 1 {
      let lines = statements.flatMap { statement in
        statement.shares.map { share in
          let channels = statement.isUniform ? nil : share.channels.names
          return Answer.Line(
            label: [statement.name, channels].compactMap(\.self).joined(separator: ". "),
            value: Price(words: share.amount.text))
        }
      }
      return Answer(question, lines, isLarge: false)
    }
    return Answer(
      question, only.lines.map { Answer.Line(label: $0.label, value: $0.price) },
      notes: only.lines.flatMap { line in
        line.details.map { [line.label, $0].compactMap(\.self).joined(separator: ": ") }
      })
  }

  private static func place(of procedure: Procedure, in catalog: Catalog) -> Answer {
    let desk = catalog.office.desk
    let counter = desk.counters.first { $0.id == procedure.counter }
    return Answer(
      "Nộp ở đâu", [Answer.Line(label: nil, value: Price(words: desk.name))], isLarge: false,
      notes: [counter?.name, counter?.place, desk.place].compactMap(\.self))
  }

  private static func channelNotes(of procedure: Procedure) -> [String] {
    [
      procedure.onlineLevel == .unknown ? nil : "\(procedure.onlineLevel.words).",
      procedure.onlinePayment == true ? "Trả tiền trực tuyến được." : nil,
      procedure.anyLocation
        ? "Nộp được tại mọi Trung tâm Phục vụ hành chính công trong tỉnh." : nil,
      procedure.homeService
        ? "Người cao tuổi, người khuyết tật được phục vụ tại nhà." : nil,
    ].compactMap(\.self)
  }

  private static func results(of procedure: Procedure) -> Answer {
    Answer(
      "Nhận được gì",
      procedure.results.map { Answer.Line(label: nil, value: Price(words: $0.name)) },
      isLarge: false,
      notes: procedure.results.compactMap { result in
        result.validity.map { validity in
          procedure.results.count == 1
            ? "Có giá trị \(validity.loweredFirst)"
            : "\(result.name): có giá trị \(validity.loweredFirst)"
        }
      })
  }

  private static func parties(of procedure: Procedure, in catalog: Catalog) -> [Fact] {
    func names(_ ids: [String]) -> [String] {
      ids.map { id in catalog.office.agencies.first { $0.id == id }?.name ?? id }
    }
    let decides = procedure.competentAuthority == procedure.agency
    return [
      Fact(
        label: "Đối tượng",
        values: [procedure.subjects.map(\.term).joined(separator: ", ").sentenceCase]),
      Fact(
        label: decides ? "Cơ quan thực hiện và có thẩm quyền" : "Cơ quan thực hiện",
        values: names([procedure.agency])),
      Fact(
        label: "Cơ quan có thẩm quyền",
        values: decides ? [] : names([procedure.competentAuthority].compactMap(\.self))),
      Fact(
        label: "Cơ quan được ủy quyền",
        values: names([procedure.delegatedAgency].compactMap(\.self))),
      Fact(label: "Cơ quan phối hợp", values: names(procedure.coordinating)),
      Fact(label: conditionsHeading, values: procedure.conditions.isEmpty ? ["Không"] : []),
    ].filter { !$0.values.isEmpty }
  }

  private static func sources(of procedure: Procedure, in catalog: Catalog) -> [Fact] {
    // When it was last checked stands on its page alone: a check that finds nothing new is no reason
    // to print the sheet again.
    [
      Fact(label: "Căn cứ pháp lý", values: procedure.legalBasis.map(catalog.citation(of:))),
      Fact(label: "Quyết định công bố", values: procedure.decisions.map(\.citation)),
      Fact(
        label: "Mã kết quả",
        values: procedure.results.compactMap { result in
          result.code.map { "\($0): \(result.name)" }
        }),
      Fact(
        label: "Thủ tục liên quan",
        values: procedure.related.map { code in
          let name = catalog.procedures.first { $0.code == code }?.displayName
          return [code.text, name].compactMap(\.self).joined(separator: " ")
        }),
    ].filter { !$0.values.isEmpty }
  }
}

extension ProcedureView.Case.Item {
  fileprivate init(_ item: DossierItem) {
    name = item.name
    let counts = [(item.originals, "bản chính"), (item.copies, "bản sao")].filter { $0.0 > 0 }
    var lines: [String] = []
    if !counts.isEmpty {
      lines.append(
        "\(item.action.term) " + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
    } else if item.action == .present {
      lines.append(item.action.term)
    }
    form = item.form.map { form in
      let name = form.name == item.name ? nil : form.name
      let words = [name, form.code.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
      return words.isEmpty ? "Có mẫu sẵn" : "Theo mẫu \(words)"
    }
    if let source = item.dataSource { lines.append("Không phải nộp nếu đã có trong \(source)") }
    if let note = item.note { lines.append(note) }
    self.lines = lines
  }
}

extension PublicationDecision {
  fileprivate var citation: String {
    var text = "Quyết định số \(number)"
    if let date { text += " ngày \(date.text)" }
    text += " của \(issuer)"
    if let effective { text += ", có hiệu lực từ \(effective.text)" }
    return text
  }
}

extension Procedure {
  /// The time within which the office answers a dossier handed in through `channel`.
  func time(in channel: SubmissionChannel) -> ProcessingTime {
    channel.time ?? committedTime ?? statutoryTime
  }
}
