extension Catalog {
  /// What is said of slogans, and of the regulations, workflows and notices in force on `day`.
  func publicationFacts(on day: CivilDate) -> [SubjectFacts] {
    slogans.map(\.subjectFacts)
      + regulations.compactMap { regulation in
        let subject = Subject(.regulation, id: regulation.id, name: regulation.title)
        return SubjectFacts(subject, regulation.facts, in: regulation.period, on: day)
      }
      + workflows.compactMap { workflow in
        let subject = Subject(.workflow, id: workflow.id, name: workflow.title)
        return SubjectFacts(subject, workflow.facts, in: workflow.period, on: day)
      }
      + notices.compactMap { notice in
        let subject = Subject(.notice, id: notice.id, name: notice.title)
        return SubjectFacts(subject, notice.facts, in: notice.posted, on: day)
      }
  }

  /// What is said of legal documents, and of what the law tells the office to post, on `day`.
  func legalFacts(on day: CivilDate) -> [SubjectFacts] {
    legalDocuments.map { document in
      var list = FactList()
      list.add("tên", document.title)
      list.add("cơ quan ban hành", document.issuer)
      list.add("ngày ban hành", document.date?.text)
      list.add("hiệu lực", document.period.text)
      list.add("tình trạng", document.period.validity(on: day).text)
      list.add("thay bằng", document.replacedBy)
      list.add("địa chỉ web", document.url)
      return SubjectFacts(
        Subject(.legalDocument, id: document.number, name: document.number), list.facts)
    }
      + coverage(on: day).map { coverage in
        var list = FactList()
        list.add("nội dung", coverage.duty.content)
        list.add("yêu cầu", coverage.duty.terms.joined(separator: "; "))
        list.add("xem tại chỗ", coverage.duty.note)
        list.add("căn cứ", coverage.duty.basis)
        list.add("tình trạng", coverage.status.name)
        list.add("còn thiếu", members: coverage.lacking)
        list.add("trang web", members: coverage.pages.map(\.title))
        list.add("treo ở", members: coverage.hung.map(\.board.name))
        return SubjectFacts(
          Subject(.duty, id: coverage.duty.id, name: coverage.duty.content), list.facts)
      }
  }
}

extension Slogan {
  fileprivate var subjectFacts: SubjectFacts {
    var list = FactList()
    list.add("tên", title)
    list.add("lời dẫn", lead)
    for group in groups {
      list.add(
        "nhóm “\(group.name)”",
        members: group.lines.map { line in line.detail.map { "\(line.key): \($0)" } ?? line.key })
    }
    list.add("nguồn", source)
    return SubjectFacts(Subject(.slogan, id: id, name: title), list.facts)
  }
}

extension Regulation {
  fileprivate var facts: [Fact] {
    var list = FactList()
    list.add("tên", title)
    list.add("loại", kind.term.inSentence)
    list.add("quyết định ban hành", decision)
    list.add("thời gian áp dụng", period.text)
    list.add("lời đầu", introduction)
    list.add(sections)
    return list.facts
  }
}

extension Notice {
  fileprivate var facts: [Fact] {
    var list = FactList()
    list.add("tên", title)
    list.add("số", number)
    list.add("ngày", date.text)
    list.add("niêm yết", posted.to.map { "đến hết \($0.text)" })
    list.add("lời đầu", introduction)
    list.add(sections)
    return list.facts
  }
}

extension Workflow {
  fileprivate var facts: [Fact] {
    var list = FactList()
    list.add("tên", title)
    list.add("lời dẫn", lead)
    list.add("thời gian áp dụng", period.text)
    list.add("các bước", steps: steps, from: 1)
    for branch in branches {
      list.add("“\(branch.name)” dùng cho", branch.about)
      list.add("nhánh “\(branch.name)”", steps: branch.steps, from: steps.count + 1)
    }
    list.add("ghi chú", note)
    list.add("căn cứ", members: legalBasis)
    return list.facts
  }
}

extension FactList {
  fileprivate mutating func add(_ name: String, steps: [Workflow.Step], from first: Int) {
    add(name, placed: zip(first..., steps).map { (place: "bước \($0)", text: $1.statement) })
  }
}

extension Workflow.Step {
  fileprivate var statement: String {
    let outcomes = outcomes.map { "\($0.condition): \($0.result)" }
    return ([name, who, detail, time?.text].compactMap(\.self) + outcomes).joined(separator: "\n")
  }
}

extension Validity {
  fileprivate var text: String {
    switch self {
    case .future: "chưa có hiệu lực"
    case .active: "đang có hiệu lực"
    case .ended: "hết hiệu lực"
    }
  }
}
