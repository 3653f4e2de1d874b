import Diagnostics

extension Diagnostic {
  // Limits

  static func documentTooLong(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "van-ban-qua-dai",
      "Văn bản dài \((span.bytes.count + 1023) / 1024) KB, vượt mức \(MarkdownLimits.bytes / 1024) KB",
      at: span,
      advice: "Chia văn bản thành nhiều tệp")
  }

  static func lineTooLong(_ bytes: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "dong-qua-dai",
      "Dòng dài \(bytes) byte, vượt mức \(MarkdownLimits.lineBytes) byte", at: span,
      advice: "Chia thành nhiều đoạn, giữa hai đoạn để một dòng trống")
  }

  static func nestedTooDeep(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "long-qua-sau",
      "Danh sách, trích dẫn hoặc định dạng lồng nhau quá \(MarkdownLimits.nesting) cấp",
      at: span,
      advice: "Viết lại với ít cấp hơn; kiểm tra các dấu >, -, * và khoảng trắng thừa")
  }

  static func tooManyBrackets(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "qua-nhieu-dau-ngoac",
      "Một đoạn có quá \(MarkdownLimits.brackets) dấu ngoặc vuông mở", at: span,
      advice: "Chia thành nhiều đoạn, giữa hai đoạn để một dòng trống")
  }

  // Characters and raw HTML

  static func controlCharacter(_ scalar: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "ky-tu-dieu-khien", "Có ký tự điều khiển không nhìn thấy được (\(scalar.codeName))",
      at: span, advice: "Xóa ký tự này, hoặc xóa và gõ lại cả từ")
  }

  static func rawHTML(_ literal: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "ma-html", "Không dùng được mã HTML “\(literal.excerpt)”", at: span,
      advice: "Viết bằng Markdown; để hiện nguyên văn dấu <, viết \\<")
  }

  // Links and pictures

  static func linkRefused(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "lien-ket-la",
      "Liên kết đến “\(destination.excerpt)” không thuộc các dạng được chấp nhận", at: span,
      advice: """
        Viết https://…, http://…, mailto:địa-chỉ, tel:số, đường dẫn tương đối, #mục-trong-trang, \
        tthc:mã-thủ-tục, van-ban:số-ký-hiệu hoặc bieu-mau:tên-tệp
        """)
  }

  static func linkWithoutDestination(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "lien-ket-trong", "Liên kết không có nơi đến", at: span,
      advice: "Viết nơi đến trong ngoặc tròn: [chữ](nơi-đến)")
  }

  static func linkWithoutText(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "lien-ket-khong-chu", "Liên kết đến “\(destination.excerpt)” không có chữ để bấm",
      at: span, advice: "Viết chữ trong ngoặc vuông: [chữ](nơi-đến)")
  }

  static func linkFromHostRoot(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "lien-ket-tu-goc",
      "Liên kết đến “\(destination.excerpt)” sẽ hỏng nếu trang đặt trong thư mục con của cổng",
      at: span,
      advice: "Viết đường dẫn tương đối, không có dấu / ở đầu")
  }

  static func titleDropped(_ title: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "chu-thich-bi-bo", "Chú thích “\(title.excerpt)” không được hiển thị", at: span,
      advice: "Chuyển chú thích vào trong câu")
  }

  static func pictureRefused(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "hinh-la", "Hình “\(destination.excerpt)” không phải hình của trang này", at: span,
      advice: "Chép hình vào nội dung và viết đường dẫn tương đối, như ![mô tả](hinh/so-do.png)")
  }

  static func pictureWithoutAlternative(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "hinh-khong-mo-ta", "Hình “\(destination.excerpt)” không có mô tả", at: span,
      advice: "Viết mô tả trong ngoặc vuông, cho người không nhìn thấy hình: ![mô tả](tệp)")
  }

  // Headings

  static func firstLevelHeading(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "tieu-de-cap-1", "Tiêu đề cấp 1 đã dành cho tên trang", at: span,
      advice: "Viết tiêu đề mục với hai dấu thăng: ## Tiêu đề")
  }

  static func sectionInsideBlock(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "tieu-de-trong-khoi",
      "Tiêu đề mục không được nằm trong danh sách hoặc trích dẫn", at: span,
      advice: "Đưa tiêu đề ra đầu dòng, hoặc viết với ba dấu thăng trở lên")
  }

  static func emptyHeading(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "tieu-de-khong-chu", "Tiêu đề không có chữ", at: span,
      advice: "Viết tiêu đề sau các dấu thăng, hoặc xóa dòng này")
  }

  static func headingFormatDropped(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "dinh-dang-bi-bo", "Tiêu đề mục chỉ giữ chữ, không giữ định dạng và liên kết",
      at: span,
      advice: "Bỏ định dạng trong tiêu đề; đưa liên kết xuống đoạn văn bên dưới")
  }

  // The reader itself

  static func unknownSyntax(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "cu-phap-la", "Có cú pháp Markdown không đọc được", at: span,
      advice: "Viết lại đoạn này cho đơn giản hơn")
  }
}

extension String {
  /// The beginning of the first line, with invisible characters named, to stand in a message.
  fileprivate var excerpt: String {
    let shown = unicodeScalars.prefix { $0 != "\n" }.prefix(60)
    var text = ""
    for scalar in shown {
      if scalar.isForbidden || scalar == "\t" {
        text += "[\(scalar.codeName)]"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    let rest = unicodeScalars[shown.endIndex...]
    return rest.isEmpty || rest.elementsEqual(["\n"]) ? text : text + "…"
  }
}
