import Diagnostics
import DisclosureModel

extension Rule {
  /// What the law wants to be read at the reception place hangs there.
  static let postedAtReception = Rule(
    "R05", .error,
    "nội quy, quy trình tiếp công dân, quy trình giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh và "
      + "lịch tiếp được đăng trên trang và treo tại nơi tiếp",
    basis: Citation(
      "Luật Tiếp công dân 42/2013/QH13", "Điều 19 khoản 1",
      says:
        "niêm yết tại nơi tiếp nội quy, hướng dẫn quy trình tiếp công dân, hướng dẫn quy trình giải "
        + "quyết khiếu nại, tố cáo, kiến nghị, phản ánh và lịch tiếp",
      certainty: .thirdPartyCopy),
    needsWhole: true,
    example: Example(
      in: "boards.yaml",
      bad: boards("quy-trinh-khieu-nai, lich-tiep-cong-dan"),
      good: boards("quy-trinh-khieu-nai, lich-tiep-cong-dan, noi-quy-noi-quy"))
  ) { input in
    let hung = Set(input.catalog.boards.flatMap(\.posters).map(\.poster))
    let lacking = input.postedAtReception.filter { !$0.posters.contains(where: hung.isHung) }
    let missing = lacking.filter(\.posters.isEmpty).map(\.what)
    let unhung = lacking.filter { !$0.posters.isEmpty }
    let (item, path): (CatalogItem, String) =
      input.catalog.boards.first.map { (.board(id: $0.id), "posters") } ?? (.office, "name")
    var findings: [Finding] = []
    if !missing.isEmpty {
      findings.append(
        Finding(
          item: item, path: path, message: "chưa có \(missing.joined(separator: ", "))",
          advice: "hãy viết thêm trong regulations/, workflows/, rồi treo ở bảng nơi tiếp"))
    }
    if !unhung.isEmpty {
      let posters = Set(unhung.map { $0.posters[0] }).sorted()
      findings.append(
        Finding(
          item: item, path: path,
          message: "\(unhung.map(\.what).joined(separator: ", ")) chỉ có trên trang, không treo ở "
            + "bảng nào",
          advice: "hãy thêm \(posters.joined(separator: ", ")) vào posters của bảng ở nơi tiếp"))
    }
    return findings
  }

  private static func boards(_ posters: String) -> String {
    """
    boards:
      - id: sanh
        name: Bảng sảnh
        place: Sảnh Bộ phận Một cửa
        posters: \(posters.contains("noi-quy") ? "[" : "⟦[⟧")phi-le-phi, phan-anh-kien-nghi, \(posters)]
    """
  }
}

extension RuleInput {
  /// What has to hang at the reception place, and the posters that tell it.
  fileprivate var postedAtReception: [(what: String, posters: [String])] {
    let rules = catalog.regulations.filter { $0.kind == .reception && $0.period.contains(asOf) }
    let current = catalog.workflows.filter { $0.period.contains(asOf) }
    func workflows(telling words: String...) -> [String] {
      current.filter { workflow in
        words.contains { PhraseSearch([$0]).hits(in: FoldedText(workflow.words)).isEmpty == false }
      }.map { "quy-trinh-\($0.id)" }
    }
    return [
      ("nội quy tiếp công dân", rules.map { "noi-quy-\($0.id)" }),
      ("quy trình tiếp công dân", workflows(telling: "tiếp công dân", "tiếp dân")),
      ("quy trình giải quyết khiếu nại", workflows(telling: "khiếu nại")),
      ("quy trình giải quyết tố cáo", workflows(telling: "tố cáo")),
      ("quy trình giải quyết kiến nghị, phản ánh", workflows(telling: "kiến nghị", "phản ánh")),
    ]
      // That there is none is told by R04.
      + (reception.contains { $0.plan.year == asOf.year }
        ? [("lịch tiếp công dân", ["lich-tiep-cong-dan"])] : [])
  }
}

extension Set<String> {
  /// Whether a poster hangs, alone or beside another language, or as a calendar of a month.
  fileprivate func isHung(_ poster: String) -> Bool {
    contains(poster)
      || Language.translated.contains { contains("\(poster)-\($0.rawValue)") }
      || poster == "lich-tiep-cong-dan" && contains { $0.hasPrefix("\(poster)-thang-") }
  }
}

extension Workflow {
  /// All that it says.
  fileprivate var words: String {
    let steps = steps + branches.flatMap(\.steps)
    return
      ([title, lead, note] + branches.flatMap { [$0.name, $0.about] }
      + steps.flatMap { [$0.name, $0.detail, $0.who] }).compactMap(\.self).joined(separator: ". ")
  }
}
