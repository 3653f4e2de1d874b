/// A poster (bảng niêm yết): what one or more sheets tell, whatever their paper.
public struct Poster: Sendable, Hashable {
  /// What a poster is about.
  public enum Kind: Sendable, Hashable {
    /// The procedures of one field (danh mục thủ tục).
    case procedureList(field: String)
    /// One procedure in full.
    case procedure(ProcedureCode)
    /// All fees (phí, lệ phí).
    case fees
    /// The reception calendar of one year (lịch tiếp công dân).
    case reception(year: Int)
    /// Leaders, hotlines, suggestion boxes.
    case leaders
    /// One slogan (khẩu hiệu).
    case slogan(id: String)
  }

  /// Short id, unique among posters, safe in a file name: `tthc-1.004873`.
  public let id: String
  /// What it is about.
  public let kind: Kind
  /// Its title for lists of posters.
  public let title: String
  /// The papers it is made for, the smallest first.
  public let papers: [PaperSize]
  /// Address, below the site's, of the page that tells the same: the target of its QR code.
  public let page: String

  /// Makes a poster.
  public init(id: String, kind: Kind, title: String, papers: [PaperSize], page: String) {
    self.id = id
    self.kind = kind
    self.title = title
    self.papers = papers
    self.page = page
  }

  /// The poster for those of its papers that are among `wanted`; nil when none is.
  public func onPapers(_ wanted: Set<PaperSize>) -> Poster? {
    let papers = papers.filter(wanted.contains)
    if papers.isEmpty { return nil }
    return Poster(id: id, kind: kind, title: title, papers: papers, page: page)
  }

  /// Path of its PDF for `paper`, below the site.
  public func path(_ paper: PaperSize) -> String { "bang/\(id)-\(paper.rawValue).pdf" }

  /// Path of the picture of its first sheet, below the site.
  public var previewPath: String { "bang/\(id).png" }
}

extension Catalog {
  /// The posters of this office on `day`: lists by field, procedures, fees, reception, leaders,
  /// slogans, each in the catalogue's order. What is not in force makes no poster.
  public func posters(on day: CivilDate) -> [Poster] {
    let current = procedures.filter { $0.lifecycle.period.contains(day) }
    let office: [PaperSize] = [.a4, .a3]
    var posters: [Poster] = []
    for field in fields where current.contains(where: { $0.field == field.id }) {
      posters.append(
        Poster(
          id: "danh-muc-\(field.id)", kind: .procedureList(field: field.id),
          title: "Danh mục thủ tục: \(field.name)", papers: office,
          page: "thu-tuc/#\(field.id)"))
    }
    for procedure in current {
      posters.append(
        Poster(
          id: "tthc-\(procedure.code.text)", kind: .procedure(procedure.code),
          title: procedure.displayName, papers: office,
          page: "thu-tuc/\(procedure.code.text).html"))
    }
    if !feeSchedules.isEmpty {
      posters.append(
        Poster(
          id: "phi-le-phi", kind: .fees, title: "Phí, lệ phí", papers: office,
          page: "phi-le-phi.html"))
    }
    if let plan = receptionPlans.first(where: { $0.year == day.year }) {
      posters.append(
        Poster(
          id: "lich-tiep-cong-dan", kind: .reception(year: plan.year),
          title: "Lịch tiếp công dân năm \(plan.year)", papers: office,
          page: "lich-tiep-cong-dan.html"))
    }
    posters.append(
      Poster(
        id: "lanh-dao", kind: .leaders, title: "Số điện thoại lãnh đạo, đường dây nóng",
        papers: office, page: "lanh-dao.html"))
    for slogan in slogans {
      posters.append(
        Poster(
          id: "khau-hieu-\(slogan.id)", kind: .slogan(id: slogan.id), title: slogan.title,
          papers: office + [.a2], page: "khau-hieu.html#\(slogan.id)"))
    }
    return posters
  }
}
