import Diagnostics
import DisclosureModel

extension Rule {
  /// A register tells of every item of the law.
  static let registerItems = Rule(
    "D01", .error,
    "khi cơ quan ghi sổ công khai trong register/, mỗi khoản từ 1 đến 13 của Điều 11 có ít nhất một "
      + "mục trong entries hoặc được ghi không phát sinh trong none",
    basis: .itemsToDisclose, from: .july2023, levels: [.commune],
    example: Example(
      in: "register/2026.yaml", bad: "entries: []",
      good: Register.entry("6", "Bảng kê tài sản công"),
      setting: [("register/2026.yaml", Register.year(lackingOnly: 6, year: "⟦2026⟧"))])
  ) { input in
    input.registers.compactMap { register in
      let told = register.entries.map(\.item) + register.absences.map(\.item)
      let missing = (1...13).filter { !told.contains($0) }
      if missing.isEmpty { return nil }
      return Finding(
        item: .register(year: register.year), path: "year",
        message: "sổ công khai năm \(register.year) chưa ghi gì về khoản "
          + missing.map(String.init).joined(separator: ", ") + " của Điều 11",
        advice: "hãy ghi nội dung đã công khai vào entries, hoặc ghi khoản ấy vào none với lý do "
          + "không phát sinh")
    }
  }

  /// The list of what was disclosed is made every quarter.
  static let quarterlyList = Rule(
    "D05", .error,
    "sổ công khai có danh mục của quý vừa kết thúc, với ngày niêm yết danh mục ấy",
    basis: .postingOfItems, from: .july2023, levels: [.commune],
    example: Example(
      in: "register/2026.yaml", bad: "lists: ⟦[⟧{quarter: 2, posted: 06/7/2026}]",
      good: "lists: [{quarter: 2, posted: 06/7/2026}, {quarter: 3, posted: 05/10/2026}]",
      setting: [
        (
          "register/2026.yaml",
          Register.year(lackingOnly: 6) + "\n" + Register.entry("6", "Bảng kê tài sản công")
        )
      ])
  ) { input in
    let (year, quarter) = input.asOf.lastQuarter
    return input.registers.compactMap { register in
      guard register.year == year, !register.lists.contains(where: { $0.quarter == quarter })
      else { return nil }
      return Finding(
        item: .register(year: year), path: "lists",
        message: "chưa có danh mục nội dung đã công khai của quý \(quarter) năm \(year)",
        advice: "hãy niêm yết danh mục, rồi thêm vào lists: quarter: \(quarter) và ngày niêm yết")
    }
  }
}
