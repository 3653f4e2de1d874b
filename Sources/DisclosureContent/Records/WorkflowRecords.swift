import DisclosureModel

extension Record where Value == Workflow {
  /// `workflows/*.yaml`.
  static let workflow = Record("quy trình từng bước") { fields in
    let id = fields.required("id", .identifier, "mã của quy trình, cũng là địa chỉ trang")
    let title = fields.required("title", .text, "tên quy trình")
    let lead = fields.optional("lead", .text, "một câu dưới tên")
    let from = fields.optional("from", .date, "ngày bắt đầu áp dụng")
    let to = fields.optional("to", .date, "ngày cuối cùng còn áp dụng")
    let steps = fields.required("steps", .steps, "các bước mà việc nào cũng qua")
    let branches = fields.optional(
      "branches", FieldType.list(of: .record(.branch)), default: [],
      "các ngả tách ra sau những bước chung")
    let note = fields.optional("note", .text, "điều cần biết thêm")
    let basis = fields.optional(
      "legal_basis", .texts, default: [], "số, ký hiệu các văn bản làm căn cứ")
    fields.checkOrder(from: from, to: to, at: "to")
    guard let id, let title, let steps else { return nil }
    return Workflow(
      id: id, title: title, lead: lead, period: Period(from: from, to: to), steps: steps,
      branches: branches, note: note, legalBasis: basis)
  }
}

extension Record where Value == Workflow.Step {
  static let step = Record("bước") { fields in
    let name = fields.required("name", .text, "việc làm ở bước này")
    let detail = fields.optional("detail", .text, "điều cần biết khi làm")
    let who = fields.optional("who", .text, "ai làm, ai quyết định")
    let time = fields.optional("time", .time, "thời hạn nhiều nhất")
    let outcomes = fields.optional(
      "next", FieldType.list(of: .record(.outcome)), default: [],
      "sau bước này có thể rẽ sang đâu")
    guard let name else { return nil }
    return Workflow.Step(name: name, detail: detail, who: who, time: time, outcomes: outcomes)
  }
}

extension Record where Value == Workflow.Outcome {
  static let outcome = Record("ngả rẽ") { fields in
    let condition = fields.required("when", .text, "trong trường hợp nào")
    let result = fields.required("then", .text, "thì làm gì tiếp")
    guard let condition, let result else { return nil }
    return Workflow.Outcome(condition: condition, result: result)
  }
}

extension Record where Value == Workflow.Branch {
  static let branch = Record("một ngả của quy trình") { fields in
    let name = fields.required("name", .text, "tên ngả")
    let about = fields.optional("about", .text, "việc nào đi ngả này, bằng lời của người dân")
    let steps = fields.required("steps", .steps, "các bước riêng, đánh số tiếp các bước chung")
    guard let name, let steps else { return nil }
    return Workflow.Branch(name: name, about: about, steps: steps)
  }
}

extension FieldType where Value == [Workflow.Step] {
  fileprivate static let steps = FieldType.list(of: .record(.step), atLeastOne: true)
}
