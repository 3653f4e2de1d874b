import Diagnostics
import DisclosureModel

/// Names that a reference of one kind may use.
struct Names {
  /// What they name: "dòng phí".
  let noun: String
  /// Where they are declared, for advice.
  let home: String
  private let declared: [String]
  private let all: Set<String>
  /// Whether every file that declares such names could be read.
  private let isComplete: Bool

  /// Names that are declared, with those that files with mistakes meant to declare.
  init(_ noun: String, in home: String, _ declared: [String], intentions: [Intention] = []) {
    self.noun = noun
    self.home = home
    self.declared = declared
    var all = Set(declared)
    var isComplete = true
    for intention in intentions {
      switch intention {
      case .ids(let ids): all.formUnion(ids)
      case .unknown: isComplete = false
      }
    }
    self.all = all
    self.isComplete = isComplete
  }

  /// Whether a reference to `name` is sound, or cannot be known to be wrong.
  func mayContain(_ name: String) -> Bool { !isComplete || all.contains(name) }

  /// The name that was probably meant. Nothing is guessed for a well-formed code: another code that
  /// looks alike is another procedure; and documents of other numbers or years are other laws.
  func nearest(to name: String) -> String? {
    if case .success = ProcedureCode.read(name) { return nil }
    func isLike(_ other: String) -> Bool { numbers(of: name) == numbers(of: other) }
    return nearestName(to: name, among: declared.filter(isLike))
      ?? nearestName(to: name, among: all.filter(isLike).sorted())
  }
}

/// Number and year of a document, "60/2014" of "60/2014/QH13"; nil of other names.
private func numbers(of name: String) -> [Substring]? {
  let parts = name.split(separator: "/").prefix(2)
  return parts.count == 2 && parts.allSatisfy { $0.allSatisfy(\.isNumber) } ? Array(parts) : nil
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
  let pictures: Names

  init(parts: Parts, decoded: [DecodedFile], formFiles: [String], pictureFiles: [String]) {
    func names(
      _ noun: String, in home: String, files pattern: String, _ declared: [String]
    ) -> Names {
      Names(noun, in: home, declared, intentions: decoded.intentions(ofFiles: pattern))
    }
    fields = names(
      "lĩnh vực", in: "fields.yaml", files: "fields.yaml", parts.fields.map(\.value.id))
    agencies = names(
      "cơ quan", in: "mục agencies của office.yaml", files: "office.yaml",
      parts.agencies.map(\.value.id))
    counters = names(
      "quầy", in: "mục desk của office.yaml", files: "office.yaml", parts.counters.map(\.value.id))
    feeRows = names("dòng phí", in: "fees/", files: "fees/*.yaml", parts.feeRows.map(\.value.id))
    legalDocuments = names(
      "văn bản", in: "legal/", files: "legal/*.yaml", parts.legalDocuments.map(\.value.number))
    procedures = names(
      "thủ tục", in: "procedures/", files: "procedures/*.md",
      parts.procedures.map(\.value.code.text))
    leaders = names(
      "lãnh đạo", in: "leaders.yaml", files: "leaders.yaml", parts.leaders.map(\.value.id))
    forms = Names("tệp biểu mẫu", in: PublishedFolder.forms.prefix, formFiles)
    pictures = Names("tệp hình", in: PublishedFolder.pictures.prefix, pictureFiles)
  }
}

extension [DecodedFile] {
  /// What the files of one kind meant to declare; a file that must be there and is not may have
  /// declared anything.
  fileprivate func intentions(ofFiles pattern: String) -> [Intention] {
    let intentions = filter { $0.pattern == pattern }.map(\.intention)
    return intentions.isEmpty && !pattern.contains("*") ? [.unknown] : intentions
  }
}
