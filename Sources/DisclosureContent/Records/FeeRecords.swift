import DisclosureModel

extension Record where Value == FeeSchedule {
  /// `fees/*.yaml`.
  static let feeSchedule = Record("biểu phí") { fields in
    let id = fields.required("id", .identifier, "mã của biểu")
    let name = fields.required("name", .text, "tên khoản thu")
    let kind = fields.required("kind", .feeKind, "phí hay lệ phí")
    let field = fields.required("field", .identifier, "mã lĩnh vực trong fields.yaml")
    let decision = fields.required(
      "decision", .text, "số, ký hiệu văn bản quy định, có trong legal/")
    let from = fields.optional("from", .date, "ngày bắt đầu áp dụng")
    let to = fields.optional("to", .date, "ngày cuối cùng áp dụng")
    let collection = fields.required("collection", .text, "phương thức thu, nộp")
    let exemption = fields.optional("exemption", .text, "ai được miễn, giảm")
    let rows = fields.required("rows", .feeRows, "các dòng của biểu")
    fields.checkOrder(from: from, to: to, at: "to")
    guard let id, let name, let kind, let field, let decision, let collection, let rows else {
      return nil
    }
    return FeeSchedule(
      id: id, name: name, kind: kind, field: field, decision: decision,
      period: Period(from: from, to: to), collection: collection, exemption: exemption, rows: rows)
  }
}

extension Record where Value == FeeRow {
  static let feeRow = Record("dòng phí") { fields in
    let id = fields.required("id", .identifier, "mã của dòng, cách nộp hồ sơ nhắc đến")
    let name = fields.required("name", .text, "thu cho việc gì")
    let payer = fields.required("payer", .text, "đối tượng nộp")
    let amounts = fields.required("amounts", .feeAmounts, "các mức thu")
    let exemption = fields.optional("exemption", .text, "ai được miễn, giảm riêng ở dòng này")
    let note = fields.optional("note", .text, "điều cần biết thêm")
    guard let id, let name, let payer, let amounts else { return nil }
    return FeeRow(
      id: id, name: name, payer: payer, amounts: amounts, exemption: exemption, note: note)
  }
}

extension Record where Value == FeeAmount {
  static let feeAmount = Record("mức thu") { fields in
    let price = fields.required("amount", .price, "mức thu")
    let tiers = fields.optional("tiers", .feeTiers, default: [], "mức khác từ đơn vị thứ mấy")
    let maximum = fields.optional("max", .price, "mức thu cao nhất")
    let channels = fields.optional(
      "channels", .channelKinds, default: [], "chỉ áp dụng cho các cách nộp này")
    let decision = fields.optional("decision", .text, "văn bản riêng của mức này")
    let from = fields.optional("from", .date, "ngày bắt đầu áp dụng mức này")
    let to = fields.optional("to", .date, "ngày cuối cùng áp dụng mức này")
    if zip(tiers, tiers.dropFirst()).contains(where: { $0.from >= $1.from }) {
      fields.error(
        "bac-phi", "các bậc phải xếp từ đơn vị nhỏ đến lớn, không trùng nhau", at: "tiers",
        advice: "hãy xếp lại theo số ở “from”")
    }
    fields.checkOrder(from: from, to: to, at: "to")
    guard let price else { return nil }
    return FeeAmount(
      price: price, tiers: tiers, maximum: maximum, channels: channels, decision: decision,
      period: Period(from: from, to: to))
  }
}

extension Record where Value == FeeTier {
  static let feeTier = Record("bậc phí") { fields in
    let from = fields.required("from", .count, "từ đơn vị thứ mấy, từ 2 trở lên")
    let price = fields.required("amount", .price, "mức thu của mỗi đơn vị từ đó")
    if let from, from < 2 {
      fields.error(
        "bac-phi", "bậc phí bắt đầu từ đơn vị thứ 2 trở lên", at: "from",
        advice: "mức của đơn vị thứ nhất viết ở “amount” bên trên")
    }
    guard let from, let price else { return nil }
    return FeeTier(from: from, price: price)
  }
}

// MARK: - Types of these fields

extension FieldType where Value == [FeeRow] {
  fileprivate static let feeRows = FieldType.list(of: .record(.feeRow), atLeastOne: true)
}

extension FieldType where Value == [FeeAmount] {
  fileprivate static let feeAmounts = FieldType.list(of: .record(.feeAmount), atLeastOne: true)
}

extension FieldType where Value == [FeeTier] {
  fileprivate static let feeTiers = FieldType.list(of: .record(.feeTier))
}

extension FieldType where Value == [SubmissionChannel.Kind] {
  fileprivate static let channelKinds = FieldType.list(of: .channel)
}

extension FieldType where Value == FeeSchedule.Kind {
  fileprivate static let feeKind = FieldType.choice([("lệ phí", .fee), ("phí", .charge)])
}
