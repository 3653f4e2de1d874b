import Diagnostics

extension Diagnostic {
  // Limits

  static func documentTooLong(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "van-ban-qua-dai",
      "văn bản dài \((span.bytes.count + 1023) / 1024) KB, vượt mức \(MarkdownLimits.bytes / 1024) KB",
      at: span,
      advice: "hãy chia văn bản thành nhiều tệp")
  }

  static func lineTooLong(_ bytes: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "dong-qua-dai",
      "dòng dài \(bytes) byte, vượt mức \(MarkdownLimits.lineBytes) byte", at: span,
      advice: "hãy chia thành nhiều đoạn, giữa hai đoạn để một dòng trống")
  }

  static func nestedTooDeep(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "long-qua-sau",
      "danh sách, trích dẫn hoặc định dạng lồng nhau quá \(MarkdownLimits.nesting) cấp",
      at: span,
      advice: "hãy viết lại với ít cấp hơn; kiểm tra các dấu >, -, * và khoảng trắng thừa")
  }

  static func tooManyBrackets(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "qua-nhieu-dau-ngoac",
      "một đoạn có quá \(MarkdownLimits.brackets) dấu ngoặc vuông mở", at: span,
      advice: "hãy chia thành nhiều đoạn, giữa hai đoạn để một dòng trống")
  }

  // Characters and raw HTML

  static func controlCharacter(_ scalar: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "ky-tu-dieu-khien", "có ký tự điều khiển không nhìn thấy được (\(scalar.codeName))",
      at: span, advice: "hãy xóa ký tự này, hoặc xóa và gõ lại cả từ")
  }

  static func rawHTML(_ literal: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "ma-html", "không dùng được mã HTML “\(literal.excerpt)”", at: span,
      advice: "hãy viết bằng Markdown; để hiện nguyên văn dấu <, viết \\<")
  }

  // Links and pictures

  static func linkRefused(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "lien-ket-la",
      "liên kết đến “\(destination.excerpt)” không thuộc các dạng được chấp nhận", at: span,
      advice: """
        hãy viết https://…, http://…, mailto:địa-chỉ, tel:số, đường dẫn tương đối, #mục-trong-trang, \
        tthc:mã-thủ-tục, van-ban:số-ký-hiệu hoặc bieu-mau:tên-tệp
        """)
  }

  static func linkWithoutDestination(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "lien-ket-trong", "liên kết không có nơi đến", at: span,
      advice: "hãy viết nơi đến trong ngoặc tròn: [chữ](nơi-đến)")
  }

  static func linkWithoutText(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "lien-ket-khong-chu", "liên kết đến “\(destination.excerpt)” không có chữ để bấm",
      at: span, advice: "hãy viết chữ trong ngoặc vuông: [chữ](nơi-đến)")
  }

  static func linkFromHostRoot(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "lien-ket-tu-goc",
      "liên kết đến “\(destination.excerpt)” sẽ hỏng nếu trang đặt trong thư mục con của cổng",
      at: span,
      advice: "hãy viết đường dẫn tương đối, không có dấu / ở đầu")
  }

  static func titleDropped(_ title: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "chu-thich-bi-bo", "chú thích “\(title.excerpt)” không được hiển thị", at: span,
      advice: "hãy chuyển chú thích vào trong câu")
  }

  static func pictureRefused(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "hinh-la", "hình “\(destination.excerpt)” không phải hình của trang này", at: span,
      advice: "hãy chép hình vào thư mục images/ của nội dung và viết tên tệp: ![mô tả](so-do.png)"
    )
  }

  static func pictureWithoutAlternative(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "hinh-khong-mo-ta", "hình “\(destination.excerpt)” không có mô tả", at: span,
      advice: "hãy viết mô tả trong ngoặc vuông, cho người không nhìn thấy hình: ![mô tả](tệp)")
  }

  // Headings

  static func firstLevelHeading(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "tieu-de-cap-1", "tiêu đề cấp 1 đã dành cho tên trang", at: span,
      advice: "hãy viết tiêu đề mục với hai dấu thăng: ## Tiêu đề")
  }

  static func sectionInsideBlock(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "tieu-de-trong-khoi",
      "tiêu đề mục không được nằm trong danh sách hoặc trích dẫn", at: span,
      advice: "hãy đưa tiêu đề ra đầu dòng, hoặc viết với ba dấu thăng trở lên")
  }

  static func emptyHeading(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "tieu-de-khong-chu", "tiêu đề không có chữ", at: span,
      advice: "hãy viết tiêu đề sau các dấu thăng, hoặc xóa dòng này")
  }

  static func headingFormatDropped(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "dinh-dang-bi-bo", "tiêu đề mục chỉ giữ chữ, không giữ định dạng và liên kết",
      at: span,
      advice: "hãy bỏ định dạng trong tiêu đề; đưa liên kết xuống đoạn văn bên dưới")
  }

  // The reader itself

  static func unknownSyntax(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "cu-phap-la", "có cú pháp Markdown không đọc được", at: span,
      advice: "hãy viết lại đoạn này cho đơn giản hơn")
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
