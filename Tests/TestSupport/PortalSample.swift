import Foundation

/// Forty procedures as the national portal shows them, with all their dirt: decomposed letters,
/// no-break spaces, tables glued into one line, times without a unit. They lie in
/// `../shared/portal-sample` beside the checkout.
public enum PortalSample {
  private static let folder = "\(Checkout.folder)/../shared/portal-sample"

  /// Whether the sample is there.
  public static var isPresent: Bool { FileManager.default.fileExists(atPath: folder) }

  /// The procedures, ascending by code; nil when the sample is not there.
  public static func procedures() throws -> [PortalProcedure]? {
    guard isPresent else { return nil }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".json") }
      .map { name in
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
        let texts = try JSONDecoder().decode([String: String].self, from: data)
        return PortalProcedure(texts: texts)
      }
  }

  /// Content with all the procedures and what they refer to, ascending by path; nil when the sample
  /// is not there. No word of the sample is left out.
  public static func files() throws -> [(path: String, text: String)]? {
    guard let procedures = try procedures() else { return nil }
    let fields = Registry("linh-vuc", procedures.map(\.field))
    let agencies = Registry("co-quan", procedures.map(\.agency))
    let amounts = Registry("muc", procedures.flatMap { $0.channels.compactMap(\.amount) })
    let documents = Registry("", procedures.flatMap(\.documentNumbers))
    var files = SmallOffice.files
    let agencyEntries = agencies.entries { "  - id: \($0)\n    name: \($1.quoted)\n" }
    files["office.yaml"] = files["office.yaml"]?.replacing(
      "agencies:\n", with: "agencies:\n" + agencyEntries)
    files["fields.yaml"]? += fields.entries { "  - id: \($0)\n    name: \($1.quoted)\n" }
    files["fees/cong.yaml"] = """
      id: cong
      name: Mức thu ghi trên Cổng
      kind: phí
      field: linh-vuc-1
      decision: 01/2026/NQ-HĐND
      collection: Nộp tại quầy
      exemption: Không
      rows:

      """
      + amounts.entries { id, amount in
        "  - id: \(id)\n    name: Mức \(amount)\n    payer: Người nộp hồ sơ\n"
          + "    amounts:\n      - amount: \(amount)\n"
      }
    files["legal/cong.yaml"] =
      "documents:\n"
      + documents.names.filter { $0 != "60/2014/QH13" }.map {
        "  - number: \($0)\n    title: Văn bản số \($0)\n    issuer: Cơ quan ban hành\n"
      }.joined()
    for procedure in procedures {
      files["procedures/\(procedure.code).md"] = procedure.content(
        field: fields.id(of: procedure.field), agency: agencies.id(of: procedure.agency),
        feeRow: amounts.id(of:))
    }
    return files.sorted { $0.key < $1.key }.map { (path: $0.key, text: $0.value) }
  }
}

/// Names with ids, in the order in which they first come.
private struct Registry {
  let names: [String]
  private let prefix: String

  init(_ prefix: String, _ all: [String]) {
    self.prefix = prefix
    var seen: Set<String> = []
    names = all.filter { seen.insert($0).inserted }
  }

  func id(of name: String) -> String {
    "\(prefix)-\((names.firstIndex(of: name) ?? names.count) + 1)"
  }

  func entries(_ entry: (_ id: String, _ name: String) -> String) -> String {
    names.map { entry(id(of: $0), $0) }.joined()
  }
}
