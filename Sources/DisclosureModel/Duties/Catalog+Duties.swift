extension Catalog {
  /// How the office fulfils each duty that binds it on `day`, in the order of the law.
  public func coverage(on day: CivilDate) -> [DutyCoverage] {
    let made = Dictionary(
      posters(on: day).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return duties.filter { $0.binds(office.level, on: day) }.map { duty in
      guard var evidence = evidence(of: duty, on: day) else {
        return DutyCoverage(duty, nil, hung: [])
      }
      // What binds only the site hangs nowhere, or may.
      let needs = duty.places.contains(where: \.isBoard) ? evidence.needs : []
      let wanted = needs.flatMap(\.kinds)
      let hung = boards.compactMap { board -> DutyCoverage.Hung? in
        let posters = board.posters.compactMap { made[$0.poster] }
          .filter { wanted.contains($0.kind) }
        return posters.isEmpty ? nil : DutyCoverage.Hung(board: board, posters: posters)
      }
      let kinds = hung.flatMap(\.posters).map(\.kind)
      evidence.lacking += needs.filter { !$0.kinds.contains(where: kinds.contains) }
        .map { "chưa treo \($0.name) trên bảng nào" }
      return DutyCoverage(duty, evidence, hung: hung)
    }
  }

  /// What the office has for `duty`; nil when nothing.
  private func evidence(of duty: Duty, on day: CivilDate) -> Evidence? {
    switch duty.subject {
    case .procedures: procedureEvidence(naming: duty.words, on: day)
    case .forms: formEvidence(on: day)
    case .fees:
      feeSchedules(on: day).isEmpty
        ? nil
        : Evidence(
          pages: [.init(title: "Phí, lệ phí", path: "phi-le-phi.html")],
          needs: [("bảng phí, lệ phí", [.fees])])
    case .reception: receptionEvidence(on: day)
    case .receptionRules: regulationEvidence(.reception, on: day)
    case .conduct: regulationEvidence(.conduct, on: day)
    case .workflows: workflowEvidence(naming: duty.words, on: day)
    case .feedback:
      Evidence(
        pages: [.init(title: "Phản ánh, kiến nghị", path: "phan-anh-kien-nghi.html")],
        needs: [("bảng phản ánh, kiến nghị", [.feedback])])
    case .leaders: leaderEvidence
    case .notices: noticeEvidence(naming: duty.words, on: day)
    case .list:
      Evidence(
        pages: [.init(title: Poster.dutiesTitle, path: Poster.dutiesPage)],
        needs: [("bảng danh mục này", [.duties])])
    }
  }

  private func procedureEvidence(naming words: [String], on day: CivilDate) -> Evidence? {
    let current = procedures.filter {
      $0.lifecycle.period.contains(day) && $0.name.mentions(anyOf: words)
    }
    let fields = fields.filter { field in current.contains { $0.field == field.id } }
    if fields.isEmpty { return nil }
    return Evidence(
      pages: words.isEmpty
        ? [.init(title: "Thủ tục hành chính", path: "thu-tuc/index.html")]
        : fields.map { .init(title: "Thủ tục: \($0.name)", path: "thu-tuc/index.html#\($0.id)") },
      needs: fields.map {
        ("danh mục thủ tục \($0.name)", [Poster.Kind.procedureList(field: $0.id)])
      })
  }

  private func formEvidence(on day: CivilDate) -> Evidence? {
    let current = procedures.filter { $0.lifecycle.period.contains(day) }
    let forms = current.flatMap { procedure in
      procedure.dossier.flatMap(\.items).compactMap(\.form).map { (procedure.code, $0) }
    }
    if forms.isEmpty { return nil }
    return Evidence(
      pages: [.init(title: "Thủ tục hành chính", path: "thu-tuc/index.html")],
      lacking: forms.filter { $0.1.file == nil && $0.1.url == nil }
        .map { "thủ tục \($0.0.text) chưa có tệp của \($0.1.name)" })
  }

  private func receptionEvidence(on day: CivilDate) -> Evidence? {
    guard receptionPlans.contains(where: { $0.year == day.year }) else { return nil }
    return Evidence(
      pages: [.init(title: "Lịch tiếp công dân", path: "lich-tiep-cong-dan.html")],
      needs: [
        (
          "lịch tiếp công dân",
          [.reception(year: day.year), .receptionMonth(year: day.year, month: day.month)]
        )
      ])
  }

  private func regulationEvidence(_ kind: Regulation.Kind, on day: CivilDate) -> Evidence? {
    let current = regulations.filter { $0.kind == kind && $0.period.contains(day) }
    if current.isEmpty { return nil }
    return Evidence(
      pages: current.map { .init(title: $0.title, path: "noi-quy/\($0.id).html") },
      needs: current.map { ("“\($0.title)”", [.regulation(id: $0.id)]) })
  }

  private func workflowEvidence(naming words: [String], on day: CivilDate) -> Evidence? {
    let current = workflows.filter { workflow in
      let texts = [workflow.title] + workflow.steps.map(\.name) + workflow.branches.map(\.name)
      return workflow.period.contains(day) && texts.contains { $0.mentions(anyOf: words) }
    }
    if current.isEmpty { return nil }
    return Evidence(
      pages: current.map {
        .init(title: "Quy trình: \($0.title)", path: "quy-trinh/\($0.id).html")
      },
      needs: [("quy trình ấy", current.map { Poster.Kind.workflow(id: $0.id) })])
  }

  private var leaderEvidence: Evidence? {
    contacts.leaders.isEmpty
      ? nil
      : Evidence(
        pages: [.init(title: "Lãnh đạo", path: "lanh-dao.html")],
        needs: [("bảng số điện thoại lãnh đạo", [.leaders])],
        lacking: contacts.leaders.filter { $0.duty == nil }.map {
          "chưa ghi nhiệm vụ của \($0.name)"
        })
  }

  private func noticeEvidence(naming words: [String], on day: CivilDate) -> Evidence? {
    let posted = notices.filter { $0.posted.contains(day) && $0.title.mentions(anyOf: words) }
    if posted.isEmpty { return nil }
    return Evidence(
      pages: posted.map { .init(title: $0.title, path: "thong-bao/\($0.id).html") })
  }
}

extension String {
  /// Whether it holds one of `words`, whatever the case; any where there are none.
  fileprivate func mentions(anyOf words: [String]) -> Bool {
    let text = lowercased()
    return words.isEmpty || words.contains { text.contains($0.lowercased()) }
  }
}
