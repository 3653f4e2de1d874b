import Diagnostics
import DisclosureModel

/// Names that a reference of one kind may use.
struct Names {
  /// What they name: "dòng phí".
  let noun: String
  /// The file in which they are declared.
  let home: String
  private let declared: [String]
  private let all: Set<String>

  init(_ noun: String, in home: String, _ declared: [String], also intended: Set<String>) {
    self.noun = noun
    self.home = home
    self.declared = declared
    all = intended.union(declared)
  }

  func contains(_ name: String) -> Bool { all.contains(name) }
  func nearest(to name: String) -> String? { nearestName(to: name, among: declared) }
}

/// All names that references may use.
struct KnownNames {
  let fields: Names
  let agencies: Names
  let counters: Names
  let feeRows: Names
  let legalDocuments: Names
  let procedures: Names
  let leaders: Names
  let forms: Names

  init(
    parts: Parts, office: Office?, contacts: Contacts?, formFiles: [String],
    also intended: Set<String>
  ) {
    func names(_ noun: String, in home: String, _ declared: [String]) -> Names {
      Names(noun, in: home, declared, also: intended)
    }
    fields = names("lĩnh vực", in: "fields.yaml", parts.fields.map(\.value.id))
    agencies = names("cơ quan", in: "office.yaml, mục agencies", parts.agencies.map(\.value.id))
    counters = names("quầy", in: "office.yaml, mục desk", parts.counters.map(\.value.id))
    feeRows = names("dòng phí", in: "fees/", parts.feeRows.map(\.value.id))
    legalDocuments = names("văn bản", in: "legal/", parts.legalDocuments.map(\.value.number))
    procedures = names("thủ tục", in: "procedures/", parts.procedures.map(\.value.code.text))
    leaders = names("lãnh đạo", in: "leaders.yaml", parts.leaders.map(\.value.id))
    forms = names("tệp biểu mẫu", in: "forms/", formFiles)
  }
}
