/// A poster (bảng niêm yết): what one or more sheets tell, whatever their paper.
public struct Poster: Sendable, Hashable {
  /// What a poster is about.
  public enum Kind: Sendable, Hashable {
    /// The procedures of one field (danh mục thủ tục), or all, by field.
    case procedureList(field: String?)
    /// One procedure in full.
    case procedure(ProcedureCode)
    /// QR codes (mã QR): of the procedures of one field, or of the fields.
    case codes(field: String?)
    /// All fees (phí, lệ phí).
    case fees
    /// The reception calendar of one year (lịch tiếp công dân).
    case reception(year: Int)
    /// The reception sessions of one month (lịch tiếp công dân của tháng).
    case receptionMonth(year: Int, month: Int)
    /// Where the counters of the one-stop desk stand (sơ đồ quầy).
    case desk
    /// The name plate (biển tên) of a leader or an officer.
    case namePlate(person: String)
    /// The sign of a counter (biển quầy).
    case counterSign(counter: String)
    /// Leaders, hotlines, suggestion boxes.
    case leaders
    /// Where feedback on administrative rules goes (phản ánh, kiến nghị).
    case feedback
    /// One slogan (khẩu hiệu).
    case slogan(id: String)
    /// One regulation (nội quy, quy tắc).
    case regulation(id: String)
    /// One workflow (quy trình).
    case workflow(id: String)
    /// What the law tells the office to post, and where it is (nội dung phải niêm yết, công khai).
    case duties
    /// A poster of the office's own (bảng riêng).
    case own(id: String)
  }

  /// Short id, unique among posters, safe in a file name: `tthc-1.004873`.
  public let id: String
  /// What it is about.
  public let kind: Kind
  /// The language beside Vietnamese, if any; it is the end of the id.
  public let other: Language?
  /// Its title for lists of posters.
  public let title: String
  /// What it is set for: the usual papers, the smallest first, then what its boards ask for.
  public let formats: [SheetFormat]
  /// Address, below the site's, of the page that tells the same: the target of its QR code.
  public let page: String

  /// Makes a poster.
  public init(
    id: String, kind: Kind, other: Language? = nil, title: String, formats: [SheetFormat],
    page: String
  ) {
    self.id = id
    self.kind = kind
    self.other = other
    self.title = title
    self.formats = formats
    self.page = page
  }

  /// The poster for those of its formats that `isWanted`; nil when none is.
  public func inFormats(_ isWanted: (SheetFormat) -> Bool) -> Poster? {
    let formats = formats.filter(isWanted)
    if formats.isEmpty { return nil }
    return Poster(
      id: id, kind: kind, other: other, title: title, formats: formats, page: page)
  }

  /// Whether the office has made it.
  public var isOwn: Bool {
    if case .own = kind { true } else { false }
  }

  /// What ids look like, for people who write `boards.yaml`.
  public static let idForms = [
    "danh-muc-toan-bo", "danh-muc-<lĩnh vực>", "tthc-<mã>", "ma-qr", "ma-qr-<lĩnh vực>",
    "phi-le-phi", "lich-tiep-cong-dan", "lich-tiep-cong-dan-thang-<1…12>", "so-do-quay",
    "bien-ten-<mã>", "bien-quay-<mã>", "lanh-dao", "phan-anh-kien-nghi", "khau-hieu-<mã>",
    "noi-quy-<mã>", "quy-tac-<mã>", "quy-trinh-<mã>", "nghia-vu-niem-yet", "rieng-<mã>",
  ]

  /// What stands before the code in the id of the poster of a procedure.
  public static let procedurePrefix = "tthc-"

  /// What stands in place of a field in the id of the list of all procedures.
  public static let wholeList = "toan-bo"

  static let dutiesTitle = "Nội dung phải công khai"
  static let dutiesPage = "nghia-vu-niem-yet.html"

  /// Path of its PDF in `format`, below the site.
  public func path(_ format: SheetFormat) -> String { "bang/\(id)-\(format.name).pdf" }

  /// Path of the picture of its first sheet, below the site.
  public var previewPath: String { "bang/\(id).png" }
}
