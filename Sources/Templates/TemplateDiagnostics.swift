internal import Diagnostics

// Mistakes in how a file is written.
extension Diagnostic {
  static func unclosedTag(ending: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "the-chua-dong", "thẻ mở ở đây chưa đóng", at: span,
      advice: "hãy thêm “\(ending)” ngay sau tên, trên cùng một dòng")
  }

  static func namelessTag(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "the-khong-ten", "thẻ không có tên", at: span,
      advice: "hãy viết tên giữa hai dấu ngoặc, hoặc xóa thẻ")
  }

  static func badName(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "ten-sai", "“\(name)” không thể là tên", at: span,
      advice: "tên viết liền, không có dấu cách và dấu ngoặc; các phần cách nhau bằng một dấu chấm")
  }

  static func badDelimiters(_ tag: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "dau-ngoac-sai", "thẻ đổi dấu ngoặc “\(tag)” không đọc được", at: span,
      advice: "hãy viết hai dấu ngoặc mới, cách nhau bằng một dấu cách, như “{{=<% %>=}}”")
  }

  static func unclosedSection(_ tag: String, _ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "doan-chua-dong", "đoạn “\(tag)” chưa đóng", at: span,
      advice: "hãy thêm “{{/\(name)}}” ở cuối đoạn")
  }

  static func unopenedSection(_ tag: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "doan-chua-mo", "thẻ đóng “\(tag)” không có thẻ mở nào đi trước", at: span,
      advice: "hãy xóa thẻ này, hoặc thêm thẻ mở ở đầu đoạn")
  }

  static func crossedSections(
    _ tag: String, open: String, at span: SourceSpan, openAt: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .error, "doan-cheo-nhau", "thẻ đóng “\(tag)” đứng trong đoạn “\(open)” chưa đóng", at: span,
      advice: "hãy đóng đoạn trong trước, đoạn ngoài sau",
      notes: [.init("đoạn mở ở đây", at: openAt)])
  }

  static func nestedTooDeeply(limit: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "long-qua-sau", "các đoạn lồng nhau quá \(limit) lớp", at: span,
      advice: "hãy tách phần bên trong thành mẫu con")
  }

  static func repeatedBlock(
    _ name: String, at span: SourceSpan, firstAt: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .error, "khoi-lap", "khối “\(name)” được thay hai lần trong cùng một mẫu cha", at: span,
      advice: "hãy giữ lại một khối", notes: [.init("lần đầu ở đây", at: firstAt)])
  }

  static func textInsideParent(_ parent: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "chu-ngoai-khoi", "chữ nằm trong “\(parent)” mà ngoài các khối sẽ không hiện ra",
      at: span, advice: "hãy chuyển chữ vào một khối “{{$…}}”, hoặc xóa đi")
  }

  static func tagInsideParent(_ tag: String, _ parent: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "chu-ngoai-khoi",
      "thẻ “\(tag)” nằm trong “\(parent)” mà ngoài các khối sẽ không hiện ra",
      at: span, advice: "hãy chuyển thẻ vào một khối “{{$…}}”, hoặc xóa đi")
  }
}

// Mistakes in the names of data.
extension Diagnostic {
  static func unknownName(
    _ name: String, in owner: String?, known: [String], at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .error, "ten-la",
      owner.map { "“\($0)” không có phần nào tên là “\(name)”" }
        ?? "Không có dữ liệu tên là “\(name)”",
      at: span, advice: suggestion(name, known))
  }

  static func fieldOfMissing(_ name: String, path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "co-the-thieu", "“\(name)” không dùng được ở đây vì “\(path)” có thể không có",
      at: span, advice: "hãy đặt thẻ vào trong “{{#\(path)}}…{{/\(path)}}”")
  }

  static func noFields(
    _ name: String, _ path: String, _ shape: TemplateShape, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .error, "ten-la", "“\(name)” không dùng được vì “\(path)” là \(shape.vietnamese)", at: span,
      advice: shape.usage(path))
  }

  static func textAsMarkup(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "chu-khong-la-html", "“\(name)” là chữ, không được đưa vào trang như HTML", at: span,
      advice: "hãy viết “{{\(name)}}”")
  }

  static func markupAsText(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "html-khong-la-chu", "“\(name)” là HTML, viết như chữ sẽ lộ các thẻ HTML ra trang",
      at: span, advice: "hãy viết “{{{\(name)}}}”")
  }

  static func notPrintable(_ name: String, _ shape: TemplateShape, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      .error, "khong-in-duoc", "“\(name)” là \(shape.vietnamese), không in ra như chữ được",
      at: span,
      advice: shape.usage(name))
  }

  static func notSection(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "khong-la-doan", "“\(name)” luôn có sẵn một giá trị, không mở thành đoạn được",
      at: span, advice: "hãy in thẳng giá trị ra, không cần đoạn")
  }

  static func alwaysThere(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "khong-bao-gio-hien", "“\(name)” lúc nào cũng có, nên đoạn này không bao giờ hiện ra",
      at: span, advice: "hãy xóa đoạn này")
  }
}

// Mistakes between templates.
extension Diagnostic {
  static func missingTemplate(_ name: String, near: String?) -> Diagnostic {
    Diagnostic(
      .error, "thieu-mau", "giao diện không có mẫu trang “\(name)”",
      advice: near.map { "Có phải tệp “\($0)” đặt sai tên không?" })
  }

  static func missingPartial(_ name: String, near: String?, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "thieu-mau", "giao diện không có mẫu “\(name)”", at: span,
      advice: near.map { "Có phải “\($0)” không?" } ?? "Thêm tệp mẫu này, hoặc xóa thẻ")
  }

  static func recursion(_ names: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "mau-goi-vong",
      "các mẫu gọi nhau không dứt: " + names.map { "“\($0)”" }.joined(separator: " → "), at: span,
      advice: "hãy bỏ thẻ gọi lại mẫu đang mở")
  }

  static func tooLarge(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "mau-qua-lon", "trang quá lớn, không chèn thêm mẫu “\(name)” được nữa", at: span,
      advice: "hãy bớt các mẫu chèn lẫn nhau nhiều lần")
  }

  static func unusedBlock(
    _ name: String, parent: String, known: [String], at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .error, "khoi-la", "mẫu “\(parent)” không có khối nào tên là “\(name)”", at: span,
      advice: suggestion(name, known))
  }

  private static func suggestion(_ name: String, _ known: [String]) -> String {
    if let near = nearestName(to: name, among: known) { return "Có phải “\(near)” không?" }
    if known.isEmpty { return "Ở đây không có tên nào để dùng" }
    return "Các tên dùng được ở đây: \(known.joined(separator: ", "))"
  }
}

extension TemplateShape {
  fileprivate var vietnamese: String {
    switch self {
    case .text: "chữ"
    case .markup: "HTML"
    case .flag: "điều kiện có hoặc không"
    case .list: "danh sách"
    case .record: "một nhóm thông tin"
    case .optional: "thông tin có thể không có"
    }
  }

  fileprivate func usage(_ name: String) -> String {
    switch self {
    case .text: "hãy viết “{{\(name)}}”"
    case .markup: "hãy viết “{{{\(name)}}}”"
    case .flag, .list, .optional: "Dùng đoạn “{{#\(name)}}…{{/\(name)}}”"
    case .record: "Viết tên một phần của nó, như “{{\(name).…}}”"
    }
  }
}
