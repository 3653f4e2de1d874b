internal import DisclosureModel

// Vietnamese words for what the model holds as cases.

extension SubmissionChannel.Kind {
  var words: String {
    switch self {
    case .inPerson: "Trực tiếp"
    case .online: "Trực tuyến"
    case .postal: "Bưu chính công ích"
    }
  }

  /// A shorter form where channels are listed.
  fileprivate var brief: String { self == .postal ? "bưu chính" : words.loweredFirst }
}

extension [SubmissionChannel.Kind] {
  /// "Trực tiếp, bưu chính".
  var names: String { map(\.brief).joined(separator: ", ").capitalisedFirst }
}

extension Procedure.OnlineLevel {
  var words: String {
    switch self {
    case .full: "Trực tuyến toàn trình"
    case .partial: "Trực tuyến một phần"
    case .infoOnly: "Chỉ cung cấp thông tin trực tuyến"
    case .none: "Không trực tuyến"
    case .unknown: "Trực tuyến: chưa rõ"
    }
  }
}

extension Procedure.Subject {
  var words: String {
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

extension Procedure {
  /// The official name where the name in large type is another one; the word "Thủ tục" before it
  /// makes no other name.
  var officialNameIfOther: String? {
    let short = displayName.lowercased()
    return [short, "thủ tục \(short)"].contains(name.lowercased()) ? nil : name
  }
}

extension DossierItem.Action {
  var words: String {
    switch self {
    case .submit: "Nộp"
    case .present: "Xuất trình"
    }
  }
}

extension FeeSchedule.Kind {
  var words: String {
    switch self {
    case .charge: "Phí"
    case .fee: "Lệ phí"
    }
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter in lower case, for use within a sentence; words that begin
  /// with two capitals, such as UBND, stay.
  var loweredFirst: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}

extension String {
  /// The text with a full stop at its end.
  var sentence: String { last.map { ".!?…".contains($0) } ?? true ? self : self + "." }
}

extension Period {
  /// "từ 01/8/2026 đến hết 31/12/2026"; nil when both ends are open.
  var words: String? {
    switch (from, to) {
    case (let from?, let to?): "từ \(from.text) đến hết \(to.text)"
    case (let from?, nil): "từ \(from.text)"
    case (nil, let to?): "đến hết \(to.text)"
    case (nil, nil): nil
    }
  }
}

extension Catalog {
  /// "Luật Hộ tịch số 60/2014/QH13"; the number alone where the document is not known.
  func citation(of number: String) -> String {
    legalDocuments.first { $0.number == number }.map { "\($0.title) số \(number)" } ?? number
  }
}
