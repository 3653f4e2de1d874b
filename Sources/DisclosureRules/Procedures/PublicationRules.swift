import Diagnostics
import DisclosureModel

extension Rule {
  /// A procedure has been published by the province.
  static let localDecision = Rule(
    "T03", .error,
    "thủ tục có quyết định công bố của địa phương, có số, ngày ban hành, ngày hiệu lực",
    basis: .publicationDecision, levels: [.commune, .department, .province],
    example: Example(
      in: "procedures/1.004873.md",
      bad: """
        decisions:
          ⟦-⟧ {number: 163/QĐ-BTP, issuer: Bộ Tư pháp, origin: trung ương}
        """,
      good: """
        decisions:
          - {number: 163/QĐ-BTP, issuer: Bộ Tư pháp, origin: trung ương}
          - number: 12/QĐ-UBND
            issuer: Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long
            date: 15/7/2026
            effective: 20/7/2026
            origin: địa phương
        """)
  ) { input in
    input.procedures.compactMap { procedure in
      let local = procedure.decisions.enumerated().filter { $0.element.origin == .local }
      if local.contains(where: { $0.element.date != nil && $0.element.effective != nil }) {
        return nil
      }
      guard let (index, decision) = local.last else {
        return Finding(
          item: .procedure(procedure.code), path: "decisions",
          message: "chưa có quyết định công bố của địa phương",
          advice: "hãy thêm quyết định của Chủ tịch Ủy ban nhân dân tỉnh: number, issuer, date, "
            + "effective, origin: địa phương")
      }
      let missing = [
        decision.date == nil ? "ngày ban hành (date)" : nil,
        decision.effective == nil ? "ngày có hiệu lực (effective)" : nil,
      ].compactMap(\.self).joined(separator: " và ")
      return Finding(
        item: .procedure(procedure.code), path: "decisions[\(index)].number",
        message: "quyết định công bố \(decision.number) chưa ghi \(missing)",
        advice: "hãy ghi thêm, đúng như trên quyết định")
    }
  }

  /// A procedure that another replaces has an end.
  static let endOfReplaced = Rule(
    "T04", .error,
    "không niêm yết thủ tục đã bị bãi bỏ, thay thế: trang và bảng bỏ thủ tục sau ngày “to”",
    basis: .timeOfPosting,
    example: Example(
      in: "procedures/1.004873.md", bad: "replaced_by: ⟦1.001193⟧",
      good: """
        replaced_by: 1.001193
        to: 31/12/2026
        """)
  ) { input in
    input.procedures.compactMap { procedure in
      guard let code = procedure.lifecycle.replacedBy, procedure.lifecycle.period.to == nil else {
        return nil
      }
      return Finding(
        item: .procedure(procedure.code), path: "replaced_by",
        message: "đã có thủ tục \(code.text) thay thế mà vẫn niêm yết như đang dùng",
        advice: "hãy ghi ngày cuối cùng còn hiệu lực, ví dụ: to: 31/12/2026")
    }
  }

  /// A procedure is shown as current from the day on which its decision takes effect.
  static let startOfProcedure = Rule(
    "T05", .error,
    "thủ tục chưa có hiệu lực thì chưa niêm yết như đang dùng: “from” không trước ngày hiệu lực của "
      + "quyết định công bố",
    basis: .timeOfPosting,
    example: Example(
      in: "procedures/1.004873.md",
      bad: """
        decisions:
          - number: 3501/QĐ-UBND
            issuer: Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long
            date: 10/11/2026
            effective: ⟦01/3/2027⟧
            origin: địa phương
        """,
      good: """
        from: 01/3/2027
        decisions:
          - number: 3501/QĐ-UBND
            issuer: Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long
            date: 10/11/2026
            effective: 01/3/2027
            origin: địa phương
        """)
  ) { input in
    input.procedures.compactMap { procedure in
      let starts = procedure.decisions.enumerated().filter { $0.element.origin == .local }
        .compactMap { decision in decision.element.effective.map { (decision.offset, $0) } }
      guard procedure.lifecycle.validity(on: input.asOf) == .active,
        let (index, first) = starts.min(by: { $0.1 < $1.1 }), first > input.asOf
      else { return nil }
      return Finding(
        item: .procedure(procedure.code), path: "decisions[\(index)].effective",
        message: "quyết định công bố đến ngày \(first.text) mới có hiệu lực mà thủ tục đã niêm yết "
          + "như đang dùng",
        advice: "hãy ghi from: \(first.text) để thủ tục hiện là “sắp có hiệu lực”")
    }
  }

  /// A procedure is one of those that the office receives.
  static let levelOfOffice = Rule(
    "T10", .warning, "thủ tục thuộc cấp của cơ quan, hoặc ghi rõ là cơ quan chỉ tiếp nhận",
    basis: Citation(
      "Thông tư 02/2017/TT-VPCP", "Điều 15",
      says: "cơ quan niêm yết các thủ tục mà mình trực tiếp tiếp nhận, giải quyết",
      certainty: .verified),
    levels: [.commune, .department, .province],
    example: Example(
      in: "procedures/1.004873.md", bad: "levels: [⟦cấp tỉnh⟧]",
      good: """
        levels: [cấp tỉnh]
        reception_only: có
        """)
  ) { input in
    let level = input.catalog.office.level
    // A department settles what the law gives to the province.
    let own: Set<Office.Level> = level == .commune ? [.commune] : [.department, .province]
    return input.procedures.compactMap { procedure in
      guard own.isDisjoint(with: procedure.levels), !procedure.receptionOnly else { return nil }
      return Finding(
        item: .procedure(procedure.code), path: "levels[0]",
        message:
          "thủ tục của \(procedure.levels.map { $0.term.lowercased() }.joined(separator: ", "))"
          + ", mà cơ quan này là \(level.term.lowercased())",
        advice: "hãy sửa levels; nếu cơ quan chỉ nhận hồ sơ thay, hãy thêm reception_only: có")
    }
  }

  /// A procedure has been compared with its source not long ago.
  static let recentlyVerified = Rule(
    "T13", .warning, "thủ tục được đối chiếu với nguồn trong vòng \(verificationDays) ngày",
    basis: .updatedAtOnce, from: .july2026,
    example: Example(
      in: "procedures/1.004873.md",
      bad: """
        verified:
          on: ⟦01/7/2026⟧
          by: Bộ phận Một cửa
        """,
      good: """
        verified:
          on: 20/11/2026
          by: Bộ phận Một cửa
        """)
  ) { input in
    input.procedures.compactMap { procedure in
      let age = input.asOf.dayNumber - procedure.verification.on.dayNumber
      guard age > verificationDays else { return nil }
      return Finding(
        item: .procedure(procedure.code), path: "verified.on",
        message: "lần đối chiếu gần nhất đã cách đây \(age) ngày",
        advice: "hãy so lại với quyết định công bố và Cổng Dịch vụ công quốc gia, rồi ghi ngày vào "
          + "verified")
    }
  }

  /// How old a verification may be, in days.
  private static let verificationDays = 90

  /// A procedure leads to its page on the national portal.
  static let portalPage = Rule(
    "T15", .info, "thủ tục có địa chỉ trang của nó trên Cổng Dịch vụ công quốc gia",
    example: Example(
      in: "procedures/1.004873.md",
      bad: "portal_url: ⟦https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1.004873⟧",
      good: """
        portal_url: https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-6eb3-7019-bf3f-fc58c9ee44b9
        """)
  ) { input in
    input.procedures.compactMap { procedure in
      let item = CatalogItem.procedure(procedure.code)
      guard let address = procedure.portalURL else {
        return Finding(
          item: item, path: "", message: "chưa có địa chỉ trang của thủ tục trên Cổng",
          advice: "hãy mở thủ tục trên dichvucong.gov.vn rồi chép địa chỉ vào portal_url")
      }
      guard address.contains(procedure.code.text) else { return nil }
      return Finding(
        item: item, path: "portal_url",
        message: "địa chỉ này ghép từ mã thủ tục, mà Cổng không dùng mã trong địa chỉ",
        advice: "hãy mở thủ tục trên dichvucong.gov.vn rồi chép địa chỉ vào portal_url")
    }
  }
}
