internal import DisclosureModel

/// The procedures in force as open data.
struct ProcedureData {
  private let source: SiteSource

  init(_ source: SiteSource) { self.source = source }

  var json: [UInt8] {
    dataDocument(source, "procedures", source.current.lazy.map(object))
  }

  var csv: [UInt8] {
    var table = CSV(columns: Self.columns)
    for procedure in source.current { table.append(row(procedure)) }
    return table.bytes
  }

  private func object(_ procedure: Procedure) -> JSON {
    .object([
      .init("code", .string(procedure.code.text)),
      .init("name", .string(procedure.name)),
      .init("short_name", .optional(procedure.shortName)),
      .init("keywords", .strings(procedure.keywords)),
      .init("field", .string(fieldName(procedure))),
      .init("levels", .strings(procedure.levels.map(\.term))),
      .init("statutory_time", .string(procedure.statutoryTime.text)),
      .init("committed_time", .optional(procedure.committedTime?.text)),
      .init("channels", .array(procedure.channels.map { channel(procedure, $0) })),
      .init("dossier", .array(procedure.dossier.map(dossier))),
      .init("sets", .number(procedure.sets)),
      .init("subjects", .strings(procedure.subjects.map(\.term))),
      .init("agency", .string(source.agency(procedure.agency))),
      .init("results", .array(procedure.results.map(result))),
      .init("steps", .string(procedure.steps.plainText)),
      .init("conditions", .string(procedure.conditions.plainText)),
      .init("legal_basis", .strings(procedure.legalBasis)),
      .init("online_level", .string(procedure.onlineLevel.term)),
      .init("decisions", .strings(procedure.decisions.map(\.citation))),
      .init("from", .optional(procedure.lifecycle.period.from?.iso)),
      .init("to", .optional(procedure.lifecycle.period.to?.iso)),
      .init("verified_on", .string(procedure.verification.on.iso)),
      .init("page", .string(page(procedure))),
    ])
  }

  private func channel(_ procedure: Procedure, _ channel: SubmissionChannel) -> JSON {
    .object([
      .init("type", .string(channel.kind.term)),
      .init("time", .string(procedure.time(in: channel).text)),
      .init("fees", .strings(channel.fees)),
      .init("note", .optional(channel.note)),
    ])
  }

  private func dossier(_ dossier: DossierCase) -> JSON {
    .object([
      .init("case", .optional(dossier.title)),
      .init(
        "items",
        .array(
          dossier.items.map { item in
            .object([
              .init("name", .string(item.name)),
              .init("originals", .number(item.originals)),
              .init("copies", .number(item.copies)),
              .init("action", .string(item.action.term)),
              .init("form", .optional(item.form?.name)),
              .init("data_source", .optional(item.dataSource)),
              .init("note", .optional(item.note)),
            ])
          })),
    ])
  }

  private func result(_ result: ProcedureResult) -> JSON {
    .object([
      .init("name", .string(result.name)),
      .init("code", .optional(result.code)),
      .init("validity", .optional(result.validity)),
    ])
  }

  private static let columns = [
    "code", "name", "short_name", "field", "statutory_time", "committed_time", "fees", "channels",
    "online_level", "agency", "results", "legal_basis", "decisions", "from", "to", "verified_on",
    "page",
  ]

  private func row(_ procedure: Procedure) -> [String] {
    let fees = source.catalog.feeStatements(of: procedure, on: source.asOf)
    return [
      procedure.code.text, procedure.name, procedure.shortName ?? "", fieldName(procedure),
      procedure.statutoryTime.text, procedure.committedTime?.text ?? "",
      fees.map { "\($0.name): \($0.text)" }.joined(separator: "; "),
      procedure.channels.map(\.kind.term).joined(separator: "; "), procedure.onlineLevel.term,
      source.agency(procedure.agency), procedure.results.map(\.name).joined(separator: "; "),
      procedure.legalBasis.joined(separator: "; "),
      procedure.decisions.map(\.citation).joined(separator: "; "),
      procedure.lifecycle.period.from?.iso ?? "", procedure.lifecycle.period.to?.iso ?? "",
      procedure.verification.on.iso, page(procedure),
    ]
  }

  private func fieldName(_ procedure: Procedure) -> String {
    source.field(procedure.field)?.name ?? procedure.field
  }

  private func page(_ procedure: Procedure) -> String {
    "\(source.baseURL)/\(SitePage.procedure(procedure.code).path)"
  }
}

/// A document of open data: whose it is, for which day, and the records. Records are made one at a
/// time, so that those of a whole province are never held at once.
func dataDocument(
  _ source: SiteSource, _ name: String, _ records: some Sequence<JSON>
) -> [UInt8] {
  var bytes = JSON.object([
    .init("office", .string(source.catalog.office.name)),
    .init("sample", .bool(source.catalog.office.isSample)),
    .init("as_of", .string(source.asOf.iso)),
  ]).bytes
  bytes.removeLast()
  bytes += ",\"\(name)\":[".utf8
  for (index, record) in records.enumerated() {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    record.write(to: &bytes)
  }
  bytes += "]}\n".utf8
  return bytes
}
