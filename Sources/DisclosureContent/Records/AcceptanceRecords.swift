import DisclosureModel

/// A file's word that what a rule finds in it may stand for a while (tạm chấp nhận).
struct Acceptance: Sendable, Hashable {
  /// Number of the rule: "T13".
  let rule: String
  /// The last day on which it holds; without one it never does.
  let until: CivilDate?
  /// Why; without a reason it does not hold.
  let reason: String?
}

/// What a file says, with what it accepts.
typealias WithAcceptances<Value> = (value: Value?, acceptances: [Acceptance])

extension Record {
  /// The record as it stands at the top of a file: every kind of file has the key `accept` as well.
  var ofFile: Record<WithAcceptances<Value>> {
    Record<WithAcceptances<Value>>(about) { fields in
      let value = body(&fields)
      let acceptances = fields.optional(
        "accept", .list(of: .record(.acceptance)), default: [],
        "những điều quy tắc tìm ra ở tệp này mà cơ quan tạm chấp nhận")
      return (value, acceptances)
    }
  }
}

extension Record where Value == Acceptance {
  static let acceptance = Record("điều tạm chấp nhận") { fields in
    let rule = fields.required("rule", .text, "số của quy tắc, như T13")
    let until = fields.optional(
      "until", .date, "ngày cuối cùng còn chấp nhận; không có ngày thì không được chấp nhận")
    let reason = fields.optional(
      "reason", .text, "vì sao chấp nhận; không có lý do thì không được chấp nhận")
    return rule.map { Acceptance(rule: $0, until: until, reason: reason) }
  }
}
