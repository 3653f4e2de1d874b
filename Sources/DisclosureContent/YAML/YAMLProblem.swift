/// libyaml's complaints in the webmaster's language.
enum YAMLProblem {
  /// A message and advice for a problem that libyaml reports.
  static func inVietnamese(_ problem: String) -> (message: String, advice: String?) {
    for (part, message, advice) in known where problem.contains(part) { return (message, advice) }
    return ("không đọc được YAML ở đây (libyaml: \(problem))", "hãy so với một tệp mẫu cùng loại")
  }

  /// Parts of libyaml 0.2.5's messages, the more special first.
  private static let known: [(part: String, message: String, advice: String?)] = [
    (
      "mapping values are not allowed",
      "có dấu hai chấm ở chỗ không được có",
      "nếu dấu hai chấm là một phần của câu, hãy đặt cả câu trong ngoặc kép \"…\""
    ),
    (
      "could not find expected ':'", "thiếu dấu hai chấm sau tên khóa",
      "hãy viết “khóa: giá trị”, có một dấu cách sau dấu hai chấm"
    ),
    (
      "did not find expected key", "dòng này thụt vào không khớp với các dòng trên",
      "hãy cho các khóa cùng cấp thụt vào bằng nhau; chữ có dấu đặc biệt thì đặt trong ngoặc kép"
    ),
    (
      "did not find expected '-' indicator", "dòng này thụt vào không khớp với danh sách ở trên",
      "hãy cho các dấu gạch đầu dòng thụt vào bằng nhau"
    ),
    (
      "block sequence entries are not allowed", "dấu gạch đầu dòng ở chỗ không được có",
      "hãy xuống dòng sau tên khóa rồi mới viết danh sách"
    ),
    (
      "found unexpected end of stream", "dấu ngoặc kép hoặc ngoặc vuông mở ra mà không đóng lại",
      "hãy thêm dấu đóng"
    ),
    (
      "did not find expected ',' or ']'", "danh sách trong ngoặc vuông chưa đóng hoặc thiếu dấu phẩy",
      "hãy viết [một, hai, ba]"
    ),
    (
      "did not find expected ',' or '}'", "cặp ngoặc nhọn chưa đóng hoặc thiếu dấu phẩy",
      "hãy viết mỗi khóa một dòng thay cho ngoặc nhọn"
    ),
    (
      "found character that cannot start any token",
      "ký tự này không được đứng đầu một giá trị YAML",
      "hãy đặt cả giá trị trong ngoặc kép \"…\""
    ),
    (
      "control characters are not allowed", "có ký tự điều khiển vô hình trong tệp",
      "hãy xóa ký tự đó, thường do chép từ tệp khác sang"
    ),
    (
      "found unknown escape character", "dấu \\ trong ngoặc kép đi với ký tự lạ",
      "hãy dùng ngoặc đơn '…' thay cho ngoặc kép"
    ),
  ]
}
