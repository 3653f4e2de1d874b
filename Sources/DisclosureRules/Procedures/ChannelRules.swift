import Diagnostics
import DisclosureModel

extension Rule {
  /// A channel that takes another time says why.
  static let timeOfChannel = Rule(
    "T09", .warning, "cách nộp có thời hạn khác thì nói rõ vì sao",
    example: Example(
      in: "procedures/1.004873.md",
      bad: """
        channels:
          - type: trực tiếp
            fees: [xac-nhan]
          - type: bưu chính
            time: ⟦5 ngày làm việc⟧
        """,
      good: """
        channels:
          - type: trực tiếp
            fees: [xac-nhan]
          - type: bưu chính
            time: 5 ngày làm việc
            note: Thêm 2 ngày chuyển hồ sơ
        """)
  ) { input in
    input.procedures.flatMap { procedure in
      procedure.channels.enumerated().compactMap { index, channel in
        guard let time = channel.time, time != procedure.promisedTime, channel.note == nil,
          procedure.channels.count > 1
        else { return nil }
        return Finding(
          item: .procedure(procedure.code), path: "channels[\(index)].time",
          message: "nộp \(channel.kind.term.lowercased()) mất \(time.text), cách khác mất "
            + "\(procedure.promisedTime.text), mà không nói vì sao",
          advice: "hãy xem lại thời hạn, hoặc thêm note nói lý do")
      }
    }
  }

  /// A procedure says how far it is online, and why not in full.
  static let onlineLevel = Rule(
    "T12", .warning, "thủ tục ghi mức độ trực tuyến; chưa toàn trình thì nói lý do",
    basis: Citation(
      "Nghị định 224/2026/NĐ-CP", "Điều 14",
      says: "công khai lý do thủ tục chưa cung cấp trực tuyến toàn trình",
      certainty: .thirdPartyCopy),
    from: .july2026,
    example: Example(
      in: "procedures/1.004873.md", bad: "online_level: ⟦một phần⟧",
      good: """
        online_level: một phần
        online_reason: phải ký trước mặt công chức
        """)
  ) { input in
    input.procedures.compactMap { procedure in
      let (message, advice): (String, String)
      switch procedure.onlineLevel {
      case .unknown:
        message = "chưa rõ mức độ dịch vụ công trực tuyến"
        advice = "hãy tra danh mục của tỉnh rồi ghi: toàn trình, một phần hoặc không trực tuyến"
      case .partial where procedure.onlineReason == nil:
        message = "chỉ trực tuyến một phần mà chưa nói lý do"
        advice = "hãy thêm online_reason: việc gì còn phải làm trực tiếp và vì sao"
      case .full, .partial, .infoOnly, .none: return nil
      }
      return Finding(
        item: .procedure(procedure.code), path: "online_level", message: message, advice: advice)
    }
  }

  /// Procedures that are handed in together are shown together.
  static let linkedProcedures = Rule(
    "T19", .info, "nhóm thủ tục liên thông được niêm yết đủ", needsWhole: true,
    example: Example(
      in: "law/rieng.yaml",
      bad: """
        linked_procedures:
          - name: Giấy tờ kết hôn
            codes: [1.004873, 1.000894]
            source: Quy chế của tỉnh
        """,
      good: """
        linked_procedures:
          - name: Giấy tờ kết hôn
            codes: [1.004873]
            source: Quy chế của tỉnh
        """,
      setting: [("procedures/1.004873.md", "code: ⟦1.004873⟧")])
  ) { input in
    let shown = Set(input.procedures.map(\.code))
    return input.law.linkedProcedures.compactMap { group in
      let missing = group.codes.filter { !shown.contains($0) }
      guard let first = group.codes.first(where: shown.contains), !missing.isEmpty else {
        return nil
      }
      return Finding(
        item: .procedure(first), path: "code",
        message: "thủ tục này thuộc nhóm liên thông “\(group.name)” nhưng chưa có thủ tục "
          + missing.map(\.text).joined(separator: ", "),
        advice: "hãy thêm các thủ tục còn thiếu, hoặc chỉ cho người dân nơi nộp",
        basis: Citation(
          group.source, says: "các thủ tục này nộp cùng một lần", certainty: group.certainty))
    }
  }
}
