import Foundation

/// One record of the portal.
public struct PortalProcedure: Sendable {
  /// Its texts by the portal's own keys.
  public let texts: [String: String]

  /// Its code.
  public var code: String { self["ma_thu_tuc"] }

  /// The labels of the portal's tables, which our content has as keys.
  public static let labels = [
    "Hình thức nộpThời gianPhí, lệ phíMô tả", "Tên giấy tờMẫu đơn, tờ khaiSố lượng", "Mã: ",
  ]

  subscript(key: String) -> String { texts[key] ?? "" }

  var field: String { self["linh_vuc"] }
  var agency: String { self["co_quan_thuc_hien"] }

  /// A row of the table of channels.
  struct Channel {
    let kind: String
    /// All that stands in the row.
    let words: String

    var time: String {
      if let match = words.firstMatch(of: /^\D*?(\d+) (Ngày làm việc|Ngày)/) {
        return "\(match.1) \(match.2.lowercased())"
      }
      // A bare number on the portal means working days.
      if let match = words.firstMatch(of: /^\D*?(\d+)Miễn phí/) {
        return "\(match.1) ngày làm việc"
      }
      return "theo quy định của pháp luật"
    }

    var amount: String? {
      words.firstMatch(of: /(\d{1,3}(?:,\d{3})+) (?:Việt Nam Đồng|VNĐ)/).map {
        $0.1.replacing(",", with: ".") + " đồng"
      }
    }
  }

  var channels: [Channel] {
    let kinds = [
      "Trực tiếp": "trực tiếp", "Trực tuyến": "trực tuyến", "Dịch vụ bưu chính": "bưu chính",
    ]
    let table = self["cach_thuc_thuc_hien"].dropping(Self.labels[0])
    let rows = table.ranges(
      of: /(Trực tiếp|Trực tuyến|Dịch vụ bưu chính)(?=\d|Không có thông tin)/)
    return zip(rows, rows.dropFirst().map(\.lowerBound) + [table.endIndex]).map { row, end in
      Channel(kind: kinds[String(table[row])] ?? "", words: String(table[row.lowerBound..<end]))
    }
  }

  var documentNumbers: [String] {
    let all = self["can_cu_phap_ly"].matches(of: /\d{1,3}\/20\d\d\/(?:NĐ-CP|QH1\d)/)
    var seen: Set<String> = ["60/2014/QH13"]
    return ["60/2014/QH13"] + all.map { String($0.0) }.filter { seen.insert($0).inserted }
  }

  /// The record as a file of our content.
  func content(field: String, agency: String, feeRow: (String) -> String) -> String {
    let channels = channels
    var lines = [
      "---", "code: \(code)", "name: \(self["ten_thu_tuc"].quoted)", "field: \(field)",
      "levels: [\(chosen(from: ["cấp xã", "cấp tỉnh", "cấp bộ", "cơ quan khác"], in: "cap_thuc_hien"))]",
      "statutory_time: \(channels.first?.time ?? "theo quy định của pháp luật")", "channels:",
    ]
    for channel in channels {
      lines += ["  - type: \(channel.kind)", "    time: \(channel.time)"]
      lines += channel.amount.map { ["    fees: [\(feeRow($0))]"] } ?? []
      lines.append("    note: \(channel.words.quoted)")
    }
    lines += ["dossier:"] + dossier + ["sets: 1"]
    let subjects = [
      "công dân Việt Nam", "người Việt Nam định cư ở nước ngoài", "người nước ngoài",
      "doanh nghiệp", "hợp tác xã", "tổ chức",
    ]
    lines += [
      "subjects: [\(chosen(from: subjects, in: "doi_tuong_thuc_hien"))]", "agency: \(agency)",
      "results:",
    ]
    lines +=
      results + [
        "legal_basis: [\(documentNumbers.joined(separator: ", "))]", "online_level: toàn trình",
        "decisions:", "  - number: \(self["so_quyet_dinh"].quoted)", "    issuer: Cơ quan công bố",
        "    origin: trung ương", "  - number: 12/QĐ-UBND", "    issuer: Chủ tịch UBND tỉnh",
        "    date: 15/7/2026", "    effective: 20/7/2026", "    origin: địa phương", "verified:",
        "  on: 21/11/2026", "  by: Bộ phận Một cửa",
        "portal_url: \(self["detail_url"])", "---", "## Trình tự thực hiện", "",
      ]
    lines += self["trinh_tu_thuc_hien"].paragraphs.map { "1. \($0)" }
    lines += ["", "## Yêu cầu, điều kiện", ""] + self["yeu_cau_dieu_kien"].paragraphs
    lines += ["", "## Thông tin khác", ""]
    let told: Set = [
      "ma_thu_tuc", "ten_thu_tuc", "cach_thuc_thuc_hien", "thanh_phan_ho_so", "ket_qua_xu_ly",
      "so_quyet_dinh", "trinh_tu_thuc_hien", "yeu_cau_dieu_kien",
    ]
    lines += texts.keys.sorted().filter { !told.contains($0) }
      .flatMap { self[$0].paragraphs.map { "- \($0)" } }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The choices that a text of the record names, or else the last.
  private func chosen(from choices: [String], in key: String) -> String {
    let text = self[key].lowercased()
    let named = choices.filter { text.contains($0.lowercased()) }
    return (named.isEmpty ? choices.suffix(1) : named[...]).joined(separator: ", ")
  }

  private var dossier: [String] {
    let cases = self["thanh_phan_ho_so"].split(
      separator: Self.labels[1], omittingEmptySubsequences: false)
    guard cases.count > 1 else {
      return item(self["thanh_phan_ho_so"], quantity: nil, isFirst: true)
    }
    var title = String(cases[0])
    let lines = cases.dropFirst().flatMap { part -> [String] in
      var lines = title.isBlank ? [] : ["  - case: \(title.quoted)"]
      var start = part.startIndex
      var isFirst = title.isBlank
      lines += isFirst ? [] : ["    items:"]
      for quantity in part.matches(of: /\d+ bản chính(?:,\s?\d+ bản sao)?|\d+ bản sao/) {
        let name = String(part[start..<quantity.range.lowerBound])
        lines += item(name, quantity: String(quantity.0), isFirst: isFirst)
        isFirst = false
        start = quantity.range.upperBound
      }
      title = String(part[start...])
      return lines
    }
    return lines + (title.isBlank ? [] : item(title, quantity: nil, isFirst: false))
  }

  private func item(_ name: String, quantity: String?, isFirst: Bool) -> [String] {
    (isFirst ? ["  - items:"] : []) + ["      - name: \((name.isBlank ? "Giấy tờ" : name).quoted)"]
      + (quantity.map { ["        note: \($0.quoted)"] } ?? [])
  }

  private var results: [String] {
    let text = self["ket_qua_xu_ly"]
    var lines: [String] = []
    var start = text.startIndex
    for match in text.matches(of: /Mã: (KQ\.[A-Z]\d+\.\d{6})/) {
      let name = String(text[start..<match.range.lowerBound])
      lines += ["  - name: \(name.quoted)", "    code: \(match.1)"]
      start = match.range.upperBound
    }
    let rest = String(text[start...])
    return rest.isBlank ? lines : lines + ["  - name: \(rest.quoted)"]
  }
}

extension String {
  /// The text as a YAML scalar in double quotes.
  var quoted: String {
    let escaped = replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
    return "\"\(escaped)\""
  }

  /// The lines of the text as Markdown in which every character stands for itself.
  fileprivate var paragraphs: [String] {
    split(whereSeparator: \.isNewline).map { line in
      line.trimmingPrefix(while: \.isWhitespace).reduce(into: "") { text, character in
        if character.isASCII, !character.isLetter, !character.isNumber, !character.isWhitespace {
          text.append("\\")
        }
        text.append(character)
      }
    }.filter { !$0.isBlank }
  }

  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  fileprivate func dropping(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
