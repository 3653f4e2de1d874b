internal import DisclosureModel
internal import OrderedJSON

/// What the law tells the office to post, and where it is.
struct DutiesView: Sendable, Hashable {
  /// What one part of the law tells.
  struct Group: Sendable, Hashable {
    /// Its heading.
    let name: String
    /// The document that all its duties are in, if it is one: fine print.
    let source: String?
    /// The duties.
    let rows: [Row]
  }

  /// One duty.
  struct Row: Sendable, Hashable {
    /// What must be made known.
    let content: String
    /// The numbers of the boards on which it hangs, as in the list of boards.
    let boards: String
    /// How much of it is there.
    let status: String
    /// Where it stands on the site and what is lacking, each a sentence.
    let remarks: [String]
    /// The law: fine print.
    let source: String
  }

  /// Column heads.
  let columns: [String]
  /// The groups, in the order of the law.
  let groups: [Group]
  /// The boards by number, then what the words for how much is there mean.
  let notes: [String]
  /// What marks after a source mean: fine print.
  let sources: [String]
}

extension DutiesView {
  /// The view of the duties that bind the office of `catalog` on `day`.
  init(_ catalog: Catalog, on day: CivilDate) {
    let coverage = catalog.coverage(on: day)
    let numbers = Dictionary(
      catalog.boards.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    columns = ["Nội dung", "Trên bảng", "Tình trạng"]
    groups = coverage.groups.map { name, duties in
      let documents = Set(duties.map(\.duty.document))
      let document = documents.count == 1 && duties.count > 1 ? documents.first : nil
      return Group(
        name: name, source: document,
        rows: duties.map { one in
          Row(
            content: one.duty.content,
            boards: one.hung.compactMap { numbers[$0.board.id].map { "(\($0))" } }
              .joined(separator: " "),
            status: one.status.name.capitalisedFirst,
            remarks: one.remarks,
            source: one.duty.source(isIn: document != nil))
        })
    }
    notes =
      catalog.boards.map { "(\(numbers[$0.id] ?? 0)) \($0.name): \($0.place)".sentence }
      + coverage.counts.map {
        "\($0.status.name.capitalisedFirst): \($0.status.meaning.loweredFirst)"
      }
    let certainties = coverage.map(\.duty.certainty)
    sources = [
      (Certainty.thirdPartyCopy, "căn cứ ghi theo bản chép của bên thứ ba."),
      (.unverified, "căn cứ chưa đối chiếu với văn bản gốc."),
    ].filter { certainties.contains($0.0) }.map { "\($0.0.mark) \($0.1)" }
  }
}

extension Duty {
  /// Document and article, or the article alone, with a mark that `notes` explain.
  fileprivate func source(isIn heading: Bool) -> String {
    let place = [heading ? nil : document, article].compactMap(\.self).joined(separator: ", ")
    return place + certainty.mark
  }
}

extension Certainty {
  fileprivate var mark: String {
    switch self {
    case .verified: ""
    case .thirdPartyCopy: "*"
    case .unverified: "**"
    }
  }
}

extension DutyCoverage {
  fileprivate var remarks: [String] {
    let titles = pages.map(\.title).joined(separator: "; ")
    return (titles.isEmpty ? [] : ["Trang web: \(titles)".sentence])
      + lacking.map(\.capitalisedFirst).map(\.sentence)
  }
}

extension DutiesView: TemplateData {
  var json: JSON {
    [
      "columns": JSON(columns), "groups": JSON(groups),
      "notes": JSON(notes), "sources": JSON(sources),
    ]
  }
}

extension DutiesView.Group: TemplateData {
  var json: JSON { ["name": .string(name), "source": JSON(source), "rows": JSON(rows)] }
}

extension DutiesView.Row: TemplateData {
  var json: JSON {
    [
      "content": .string(content), "boards": .string(boards),
      "status": .string(status), "remarks": JSON(remarks), "source": .string(source),
    ]
  }
}
