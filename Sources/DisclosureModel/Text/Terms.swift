// The official terms for what the model holds as cases, as they stand in a sentence or a cell.

extension SubmissionChannel.Kind {
  /// "Trực tiếp", "Trực tuyến", "Bưu chính công ích".
  public var term: String {
    switch self {
    case .inPerson: "Trực tiếp"
    case .online: "Trực tuyến"
    case .postal: "Bưu chính công ích"
    }
  }
}

extension Procedure.OnlineLevel {
  /// "Toàn trình", "Một phần", ….
  public var term: String {
    switch self {
    case .full: "Toàn trình"
    case .partial: "Một phần"
    case .infoOnly: "Chỉ cung cấp thông tin trực tuyến"
    case .none: "Không trực tuyến"
    case .unknown: "Chưa rõ"
    }
  }
}

extension Procedure.Subject {
  /// "Công dân Việt Nam", ….
  public var term: String {
    switch self {
    case .citizen: "Công dân Việt Nam"
    case .overseasVietnamese: "Người Việt Nam định cư ở nước ngoài"
    case .foreigner: "Người nước ngoài"
    case .enterprise: "Doanh nghiệp"
    case .household: "Hộ kinh doanh"
    case .cooperative: "Hợp tác xã"
    case .organisation: "Tổ chức"
    }
  }
}

extension Procedure.Kind {
  /// "Luật quy định chi tiết", …: the portal's "loại thủ tục".
  public var term: String {
    switch self {
    case .lawDetailed: "Được luật giao quy định chi tiết"
    case .local: "Do địa phương quy định"
    case .special: "Đặc thù"
    case .linked: "Liên thông"
    case .other: "Loại khác"
    }
  }
}

extension Office.Level {
  /// "Cấp xã", ….
  public var term: String {
    switch self {
    case .commune: "Cấp xã"
    case .department: "Cấp sở"
    case .province: "Cấp tỉnh"
    case .ministry: "Cấp bộ"
    case .other: "Cơ quan khác"
    }
  }
}

extension DossierItem.Action {
  /// "Nộp", "Xuất trình".
  public var term: String {
    switch self {
    case .submit: "Nộp"
    case .present: "Xuất trình"
    }
  }
}

extension FeeSchedule.Kind {
  /// "Phí", "Lệ phí".
  public var term: String {
    switch self {
    case .charge: "Phí"
    case .fee: "Lệ phí"
    }
  }
}

extension Regulation.Kind {
  /// "Nội quy tiếp công dân", ….
  public var term: String {
    switch self {
    case .reception: "Nội quy tiếp công dân"
    case .conduct: "Quy tắc ứng xử"
    case .other: "Quy định khác"
    }
  }
}
