internal import DisclosureModel

// Vietnamese words for what the model holds as cases.

extension SubmissionChannel.Kind {
  /// A shorter form where channels are listed.
  fileprivate var brief: String { self == .postal ? "bưu chính" : term.loweredFirst }
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

extension Procedure {
  /// The official name where the name in large type is another one; the word "Thủ tục" before it
  /// makes no other name.
  var officialNameIfOther: String? {
    let short = displayName.lowercased()
    return [short, "thủ tục \(short)"].contains(name.lowercased()) ? nil : name
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
  var words: String? { Language.vi.words(for: self) }
}

extension Catalog {
  /// "Luật Hộ tịch số 60/2014/QH13"; the number alone where the document is not known.
  func citation(of number: String) -> String {
    legalDocuments.first { $0.number == number }.map { "\($0.title) số \(number)" } ?? number
  }
}
