/// Content for the examples of rules about the register.
enum Register {
  /// A register in which nothing arose but of one item, whose entry the examples write.
  static func year(lackingOnly item: Int, year: String = "2026") -> String {
    let absences = (1...13).filter { $0 != item }.map {
      "  - {item: \($0), reason: Không phát sinh}"
    }
    return """
      year: \(year)
      loudspeakers: có
      none:
      \(absences.joined(separator: "\n"))
      lists:
        - {quarter: 3, posted: 05/10/2026}
      """
  }

  /// An entry.
  static func entry(
    _ item: String, _ title: String, decided: String = "01/10/2026", from: String = "05/10/2026",
    more: String...
  ) -> String {
    let lines = [
      "title: \(title)", "decided: \(decided)", "posted_from: \(from)",
      "place: Trụ sở và nhà văn hóa",
    ]
    return """
      entries:
        - item: \(item)
          \((lines + more).joined(separator: "\n    "))
      """
  }
}
