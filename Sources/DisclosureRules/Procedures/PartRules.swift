import Diagnostics
import DisclosureModel

extension Rule {
  /// A procedure has the code of the national portal.
  static let procedureCode = Rule(
    "T01", "mã thủ tục có dạng một chữ số từ 1 đến 6, dấu chấm, sáu chữ số; mỗi mã dùng một lần",
    reader: "ma-thu-tuc",
    example: Example(
      in: "procedures/1.004873.md", bad: "code: ⟦1.4873⟧", good: "code: 1.004873"))

  /// A procedure has all the parts that the law lists.
  static let procedureParts = Rule(
    "T02", "thủ tục có đủ các bộ phận mà pháp luật quy định", basis: .partsOfProcedure,
    reader: "thieu-khoa",
    example: Example(
      in: "procedures/1.004873.md", bad: "", good: "subjects: [công dân Việt Nam]"))

  /// A form that is asked for can be had.
  static let formToHave = Rule(
    "T06", .error, "giấy tờ cần mẫu thì có tệp mẫu hoặc nơi tải mẫu", basis: .formsAttached,
    example: Example(
      in: "procedures/1.004873.md",
      bad: """
        dossier:
          - items:
              - name: Tờ khai
                form:
                  name: ⟦Tờ khai mẫu số 1⟧
        """,
      good: """
        dossier:
          - items:
              - name: Tờ khai
                form:
                  name: Tờ khai mẫu số 1
                  url: https://dichvucong.gov.vn/mau-1.docx
        """)
  ) { input in
    input.procedures.flatMap { procedure in
      procedure.dossier.enumerated().flatMap { index, part in
        part.items.enumerated().compactMap { row, item in
          guard let form = item.form, form.file == nil, form.url == nil else { return nil }
          return Finding(
            item: .procedure(procedure.code), path: "dossier[\(index)].items[\(row)].form.name",
            message: "giấy tờ “\(item.name)” cần mẫu “\(form.name)” nhưng không có mẫu để lấy",
            advice: "hãy thêm file: tên tệp trong forms/, hoặc url: nơi tải mẫu")
        }
      }
    }
  }

  /// A time limit has a unit.
  static let timeWithUnit = Rule(
    "T08", "thời hạn giải quyết có đơn vị", reader: "thoi-han-giai-quyet",
    example: Example(
      in: "procedures/1.004873.md", bad: "statutory_time: ⟦3⟧",
      good: "statutory_time: 3 ngày làm việc"))

  /// A long name has a short one for large type.
  static let shortName = Rule(
    "T14", .warning, "tên dài hơn 120 chữ cái thì có tên ngắn để in chữ lớn",
    example: Example(
      in: "procedures/1.004873.md",
      bad: """
        name: ⟦Thủ tục cấp Giấy xác nhận tình trạng hôn nhân cho công dân Việt Nam cư trú ở trong nước để đăng ký kết hôn hoặc sử dụng vào mục đích khác⟧
        """,
      good: """
        name: Thủ tục cấp Giấy xác nhận tình trạng hôn nhân cho công dân Việt Nam cư trú ở trong nước để đăng ký kết hôn hoặc sử dụng vào mục đích khác
        short_name: Cấp Giấy xác nhận tình trạng hôn nhân
        """)
  ) { input in
    input.procedures.compactMap { procedure in
      let length = procedure.name.count
      guard length > 120, procedure.shortName == nil, !procedure.isNamedAsDecision else {
        return nil
      }
      return Finding(
        item: .procedure(procedure.code), path: "name",
        message: "tên dài \(length) chữ cái và chưa có tên ngắn, nên bảng phải in chữ nhỏ",
        advice: "hãy thêm short_name, không quá 90 chữ cái")
    }
  }

  /// A procedure has its own name, not that of the decision that publishes it.
  static let ownName = Rule(
    "T16", .warning, "tên thủ tục là tên việc, không phải tên của quyết định công bố",
    example: Example(
      in: "procedures/1.004873.md",
      bad: "name: ⟦Công bố danh mục thủ tục hành chính lĩnh vực hộ tịch⟧",
      good: "name: Cấp Giấy xác nhận tình trạng hôn nhân")
  ) { input in
    input.procedures.compactMap { procedure in
      let isTitle = procedure.isNamedAsDecision
      guard isTitle || procedure.name.contains(where: \.isNewline) else { return nil }
      return Finding(
        item: .procedure(procedure.code), path: "name",
        message: isTitle
          ? "tên này là trích yếu của quyết định công bố, không phải tên thủ tục"
          : "tên thủ tục bị ngắt dòng",
        advice: "hãy chép tên thủ tục từ danh mục kèm theo quyết định, viết trên một dòng")
    }
  }
}

extension Procedure {
  /// Whether its name is the title of a decision that publishes procedures.
  fileprivate var isNamedAsDecision: Bool {
    let name = name.lowercased()
    return ["công bố danh mục", "về việc công bố", "v/v công bố", "quyết định công bố"]
      .contains(where: name.hasPrefix)
  }
}
