extension Catalog {
  /// What the pages and posters of the procedures in force on `day` say; of those that have ended,
  /// how they ended.
  func procedureFacts(on day: CivilDate) -> [SubjectFacts] {
    procedures.compactMap { procedure -> SubjectFacts? in
      switch procedure.lifecycle.validity(on: day) {
      case .future: return nil
      case .ended:
        return procedure.lifecycle.period.ending.map { end in
          SubjectFacts(
            Subject(procedure), [],
            ending: .init(day: end, successor: procedure.lifecycle.replacedBy.map(subject(of:))))
        }
      case .active:
        let since = procedure.lifecycle.period.from ?? procedure.localDecision?.effective
        return SubjectFacts(
          Subject(procedure), facts(of: procedure, on: day),
          note: Fact.note(from: since, by: procedure.localDecision?.number))
      }
    }
  }

  private func subject(of code: ProcedureCode) -> Subject {
    procedures.first { $0.code == code }.map(Subject.init)
      ?? Subject(.procedure, id: code.text, name: code.text)
  }

  private func facts(of procedure: Procedure, on day: CivilDate) -> [Fact] {
    var list = FactList()
    list.add("tên", procedure.name)
    list.add("tên thường gọi", procedure.shortName)
    list.add("mã địa phương", procedure.localCode)
    list.add("lĩnh vực", fields.first { $0.id == procedure.field }?.name ?? procedure.field)
    list.add("giới thiệu", procedure.introduction)
    addAnswers(of: procedure, to: &list)
    addContent(of: procedure, on: day, to: &list)
    addRecord(of: procedure, to: &list)
    list.add(translationsOf: procedure, in: office.languages)
    return list.facts
  }

  /// How long, where, what one gets.
  private func addAnswers(of procedure: Procedure, to list: inout FactList) {
    let name = "thời hạn giải quyết"
    if procedure.channels.isEmpty { list.add(name, procedure.promisedTime.text) }
    list.add(
      name, parts: procedure.channels.map { ($0.kind.part, procedure.time(in: $0).text, nil) })
    if procedure.committedTime != nil {
      list.add("thời hạn theo luật", procedure.statutoryTime.text)
    }
    list.add("giờ chốt nhận hồ sơ trong ngày", procedure.cutoff?.text)
    let counter = office.desk.counters.first { $0.id == procedure.counter }
    list.add("quầy tiếp nhận", counter?.name)
    list.add("nộp hồ sơ ở mọi nơi trong tỉnh", procedure.anyLocation)
    list.add("phục vụ tại nhà", procedure.homeService)
    list.add("kết quả", members: procedure.results.map(\.statement))
  }

  /// What to bring, the steps, the channels.
  private func addContent(
    of procedure: Procedure, on day: CivilDate, to list: inout FactList
  ) {
    list.add(
      "thành phần hồ sơ",
      named: procedure.dossier.flatMap { dossier in
        dossier.items.map { item in
          (
            [dossier.title, item.name].compactMap(\.self).joined(separator: ": "),
            item.statement
          )
        }
      })
    list.add("số lượng hồ sơ", "\(procedure.sets) bộ")
    list.add("trình tự thực hiện", procedure.steps)
    list.add("cách thức thực hiện", members: procedure.channels.map(\.kind.part))
    list.add("lưu ý khi nộp", parts: procedure.channels.map { ($0.kind.part, $0.note, nil) })
    list.add(
      "khoản phải nộp", parts: procedure.channels.map { ($0.kind.part, fees(of: $0, on: day), nil) }
    )
    if procedure.conditions.isEmpty {
      list.add("yêu cầu, điều kiện", "không")
    } else {
      list.add("yêu cầu, điều kiện", procedure.conditions)
    }
    list.add(procedure.extraSections)
  }

  /// Which rows of the fee schedules are paid; how much is a fact of the rows.
  private func fees(of channel: SubmissionChannel, on day: CivilDate) -> String {
    let names = channel.fees.map { id in
      guard let (schedule, row) = feeRow(id) else { return id }
      let isSet = row.amount(for: channel.kind, on: day, schedule: schedule) != nil
      return isSet ? row.name : "\(row.name) (chưa quy định mức thu)"
    }
    return names.isEmpty ? "không thu" : names.joined(separator: "; ")
  }

  /// What the national record holds besides.
  private func addRecord(of procedure: Procedure, to list: inout FactList) {
    func agency(_ id: String) -> String { office.agencies.first { $0.id == id }?.name ?? id }
    list.add("đối tượng thực hiện", members: procedure.subjects.map(\.term.inSentence))
    list.add("cấp thực hiện", members: procedure.levels.map(\.term.inSentence))
    list.add("loại thủ tục", procedure.kind?.term.inSentence)
    list.add("cơ quan thực hiện", agency(procedure.agency))
    list.add("cơ quan có thẩm quyền", procedure.competentAuthority.map(agency))
    list.add("cơ quan được ủy quyền", procedure.delegatedAgency.map(agency))
    list.add("cơ quan phối hợp", members: procedure.coordinating.map(agency))
    list.add("mức độ trực tuyến", procedure.onlineStatement.inSentence)
    list.add("thanh toán trực tuyến", procedure.onlinePayment == true)
    list.add("địa chỉ trên Cổng Dịch vụ công quốc gia", procedure.portalURL)
    list.add("căn cứ pháp lý", members: procedure.legalBasis)
    list.add("quyết định công bố", members: procedure.decisions.map(\.statement))
    list.add("hiệu lực", procedure.lifecycle.period.text)
    list.add("thủ tục liên quan", members: procedure.related.map(\.text))
    let check = procedure.verification
    let source = check.source.map { "; theo \($0)" } ?? ""
    list.add(Fact.lastCheck, "\(check.on.text), \(check.by)\(source)")
  }
}

extension Subject {
  fileprivate init(_ procedure: Procedure) {
    let code = procedure.code.text
    self.init(.procedure, id: code, name: "\(code) \(procedure.displayName)")
  }
}

extension Procedure {
  /// The last decision of the province that publishes it.
  fileprivate var localDecision: PublicationDecision? { decisions.last { $0.origin == .local } }
}

extension ProcedureResult {
  fileprivate var statement: String {
    let details = [code, validity.map { "có giá trị \($0.inSentence)" }].compactMap(\.self)
    return details.isEmpty ? name : "\(name) (\(details.joined(separator: "; ")))"
  }
}

extension PublicationDecision {
  fileprivate var statement: String {
    citation + (effective.map { ", có hiệu lực từ \($0.text)" } ?? "")
  }
}

extension DossierItem {
  /// What is to be done with it: "nộp 1 bản chính; mẫu “Tờ khai” (CT01, ct01.docx)".
  fileprivate var statement: String {
    let counts = [(originals, "bản chính"), (copies, "bản sao")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let parts = [
      counts.isEmpty ? action.term.inSentence : "\(action.term.inSentence) \(counts)",
      form?.statement, dataSource.map { "không phải nộp nếu đã có trong \($0)" }, note,
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }
}

extension Form {
  fileprivate var statement: String {
    let details = [code, file ?? url].compactMap(\.self).joined(separator: ", ")
    return "mẫu “\(name)”" + (details.isEmpty ? "" : " (\(details))")
  }
}

extension SubmissionChannel.Kind {
  /// "trực tiếp", "trực tuyến", "bưu chính".
  var part: String { self == .postal ? "bưu chính" : term.lowercased() }
}

extension Period {
  /// The first day after it; nil when it has no end.
  var ending: CivilDate? { to?.adding(days: 1) }
}

extension Fact {
  /// "từ 08/8/2026, 23/2026/NQ-HĐND"; nil when nothing is known.
  static func note(from day: CivilDate?, by document: String?) -> String? {
    let parts = [day.map { "từ \($0.text)" }, document].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
