/// One of libyaml's complaints in the webmaster's language.
struct YAMLProblem {
  let message: String
  let advice: String?
  /// Whether the place to show is where something was opened, not where its end was missed.
  let pointsAtOpening: Bool

  private init(_ message: String, _ advice: String?, pointsAtOpening: Bool = false) {
    self.message = message
    self.advice = advice
    self.pointsAtOpening = pointsAtOpening
  }

  /// The problem that libyaml 0.2.5 calls `problem`; `words` stand before its place on the line.
  init(_ problem: String, before words: String) {
    switch problem {
    case "mapping values are not allowed in this context" where words.isKey: self = .indentation
    case "did not find expected key" where !words.isEmpty,
      "did not find expected '-' indicator" where !words.isEmpty:
      self = .wordsAfterQuotes
    default:
      self =
        Self.known[problem]
        ?? YAMLProblem(
          "không đọc được YAML ở đây (libyaml: \(problem))", "hãy so với một tệp mẫu cùng loại")
    }
  }

  private static let indentation = YAMLProblem(
    "dòng này thụt vào không khớp với các dòng trên",
    "hãy cho các khóa cùng cấp thụt vào bằng nhau, chỉ dùng dấu cách")

  private static let wordsAfterQuotes = YAMLProblem(
    "thừa chữ sau dấu đóng ngoặc",
    "nếu câu có ngoặc kép bên trong, hãy đặt cả câu trong ngoặc đơn '…'")

  private static let unclosedQuotes = YAMLProblem(
    "dấu ngoặc mở ở đây mà không đóng lại", "hãy thêm dấu đóng cùng loại ở cuối giá trị",
    pointsAtOpening: true)

  private static let specialCharacter = YAMLProblem(
    "giá trị bắt đầu bằng ký tự đặc biệt của YAML", "hãy đặt cả giá trị trong ngoặc kép \"…\"",
    pointsAtOpening: true)

  private static let badEscape = YAMLProblem(
    "dấu \\ trong ngoặc kép đi với ký tự lạ", "hãy dùng ngoặc đơn '…' thay cho ngoặc kép")

  private static let controlCharacter = YAMLProblem(
    "có ký tự điều khiển không nhìn thấy được",
    "hãy xóa ký tự này, hoặc xóa và gõ lại cả dòng")

  private static let known: [String: YAMLProblem] = [
    "mapping values are not allowed in this context": YAMLProblem(
      "có dấu hai chấm ở chỗ không được có",
      "nếu dấu hai chấm là một phần của câu, hãy đặt cả câu trong ngoặc kép \"…\""),
    "mapping keys are not allowed in this context": specialCharacter,
    "could not find expected ':'": YAMLProblem(
      "thiếu dấu hai chấm sau tên khóa",
      "hãy viết “khóa: giá trị”, có một dấu cách sau dấu hai chấm", pointsAtOpening: true),
    "did not find expected key": indentation,
    "did not find expected '-' indicator": YAMLProblem(
      "dòng này thụt vào không khớp với danh sách ở trên",
      "hãy cho các dấu gạch đầu dòng thụt vào bằng nhau, chỉ dùng dấu cách"),
    "block sequence entries are not allowed in this context": YAMLProblem(
      "dấu gạch đầu dòng ở chỗ không được có",
      "hãy xuống dòng sau tên khóa rồi mới viết danh sách; nếu là chữ, hãy đặt trong ngoặc kép"),
    "found unexpected end of stream": unclosedQuotes,
    "found unexpected document indicator": unclosedQuotes,
    "did not find expected ',' or ']'": YAMLProblem(
      "danh sách trong ngoặc vuông chưa đóng hoặc thiếu dấu phẩy", "hãy viết [một, hai, ba]",
      pointsAtOpening: true),
    "did not find expected ',' or '}'": YAMLProblem(
      "cặp ngoặc nhọn chưa đóng hoặc thiếu dấu phẩy",
      "hãy viết mỗi khóa một dòng thay cho ngoặc nhọn", pointsAtOpening: true),
    "did not find expected node content": YAMLProblem(
      "ở đây phải có một giá trị", "hãy xem lại các dấu ngoặc và dấu phẩy của dòng này"),
    "did not find expected <document start>": YAMLProblem(
      "dòng này không thuộc khóa nào ở trên", "hãy viết “khóa: giá trị”, mỗi khóa một dòng"),
    "did not find expected comment or line break": specialCharacter,
    "did not find expected alphabetic or numeric character": specialCharacter,
    "did not find expected whitespace or line break": specialCharacter,
    "could not find expected directive name": specialCharacter,
    "found unknown directive name": specialCharacter,
    "found character that cannot start any token": specialCharacter,
    "control characters are not allowed": controlCharacter,
    "found unknown escape character": badEscape,
    "did not find expected hexdecimal number": badEscape,
    "found invalid Unicode character escape code": badEscape,
  ]
}

extension String {
  /// Whether it could be the name of a field.
  fileprivate var isKey: Bool {
    !isEmpty && utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") }
  }
}
