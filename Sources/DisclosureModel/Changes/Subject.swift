/// What facts are about (đối tượng): one thing that an office discloses.
public struct Subject: Sendable, Hashable {
  /// What sort of thing it is; the order of the cases is the order in which changes are told. The
  /// raw values stand in `released.yaml` and never change their meaning.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Thủ tục hành chính.
    case procedure = "thu-tuc"
    /// Biểu phí, lệ phí.
    case feeSchedule = "bieu-phi"
    /// Dòng phí, lệ phí: the only place where amounts stand.
    case feeRow = "dong-phi"
    /// Lĩnh vực.
    case field = "linh-vuc"
    /// Lãnh đạo.
    case leader = "lanh-dao"
    /// Đường dây nóng.
    case hotline = "duong-day-nong"
    /// Hòm thư góp ý.
    case suggestionBox = "hom-thu"
    /// Nơi tiếp nhận phản ánh, kiến nghị.
    case feedback = "phan-anh"
    /// Kế hoạch tiếp công dân of one year.
    case receptionPlan = "tiep-cong-dan"
    /// Lịch định kỳ, a rule of a plan.
    case receptionRule = "lich-dinh-ky"
    /// Buổi tiếp công dân that is moved, cancelled or otherwise not as its rule says.
    case receptionSession = "buoi-tiep"
    /// Khẩu hiệu.
    case slogan = "khau-hieu"
    /// Nội quy, quy tắc.
    case regulation = "noi-quy"
    /// Quy trình.
    case workflow = "quy-trinh"
    /// Thông báo.
    case notice = "thong-bao"
    /// The office itself.
    case office = "co-quan"
    /// Bộ phận Một cửa.
    case desk = "mot-cua"
    /// Quầy.
    case counter = "quay"
    /// Bảng on a wall.
    case board = "bang"
    /// Bảng that the office has designed itself.
    case ownPoster = "bang-rieng"
    /// Văn bản.
    case legalDocument = "van-ban"
    /// Nội dung phải công khai that the law names.
    case duty = "nghia-vu"

    /// The heading above changes of such things: "Thủ tục hành chính".
    public var heading: String {
      switch self {
      case .procedure: "Thủ tục hành chính"
      case .feeSchedule: "Biểu phí, lệ phí"
      case .feeRow: "Mức phí, lệ phí"
      case .field: "Lĩnh vực"
      case .leader: "Lãnh đạo"
      case .hotline: "Đường dây nóng"
      case .suggestionBox: "Hòm thư góp ý"
      case .feedback: "Tiếp nhận phản ánh, kiến nghị"
      case .receptionPlan: "Tiếp công dân"
      case .receptionRule: "Lịch tiếp công dân định kỳ"
      case .receptionSession: "Buổi tiếp công dân thay đổi"
      case .slogan: "Khẩu hiệu"
      case .regulation: "Nội quy, quy tắc"
      case .workflow: "Quy trình"
      case .notice: "Thông báo"
      case .office: "Cơ quan"
      case .desk: "Bộ phận Một cửa"
      case .counter: "Quầy"
      case .board: "Bảng niêm yết"
      case .ownPoster: "Bảng tự thiết kế"
      case .legalDocument: "Văn bản"
      case .duty: "Nội dung phải công khai"
      }
    }
  }

  /// What sort of thing it is.
  public var kind: Kind
  /// Which one: its code, id, number, date or name, unique among things of its kind.
  public var id: String
  /// As people say it: "1.004873 Cấp Giấy xác nhận tình trạng hôn nhân".
  public var name: String

  /// Makes a subject.
  public init(_ kind: Kind, id: String, name: String) {
    self.kind = kind
    self.id = id
    self.name = name
  }

  /// What stands before a change on a line of its own: the code of a procedure, else the name.
  public var label: String { kind == .procedure ? id : name }
}
