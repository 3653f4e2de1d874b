internal import DisclosureModel
internal import OrderedJSON

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
      ("code", .string(procedure.code.text)),
      ("name", .string(procedure.name)),
      ("short_name", JSON(procedure.shortName)),
      ("keywords", JSON(procedure.keywords)),
      ("field", .string(fieldName(procedure))),
      ("levels", JSON(procedure.levels.map(\.term))),
      ("statutory_time", .string(procedure.statutoryTime.text)),
      ("committed_time", JSON(procedure.committedTime?.text)),
      ("channels", .array(procedure.channels.map { channel(procedure, $0) })),
      ("dossier", .array(procedure.dossier.map(dossier))),
      ("sets", .number(procedure.sets)),
      ("subjects", JSON(procedure.subjects.map(\.term))),
      ("agency", .string(source.agency(procedure.agency))),
      ("results", .array(procedure.results.map(result))),
      ("steps", .string(procedure.steps.plainText)),
      ("conditions", .string(procedure.conditions.plainText)),
      ("legal_basis", JSON(procedure.legalBasis)),
      ("online_level", .string(procedure.onlineLevel.term)),
      ("decisions", JSON(procedure.decisions.map(\.citation))),
      ("from", JSON(procedure.lifecycle.period.from?.iso)),
      ("to", JSON(procedure.lifecycle.period.to?.iso)),
      ("verified_on", .string(procedure.verification.on.iso)),
      ("page", .string(page(procedure))),
    ])
  }

  private func channel(_ procedure: Procedure, _ channel: SubmissionChannel) -> JSON {
    .object([
      ("type", .string(channel.kind.term)),
      ("time", .string(procedure.time(in: channel).text)),
      ("fees", JSON(channel.fees)),
      ("note", JSON(channel.note)),
    ])
  }

  private func dossier(_ dossier: DossierCase) -> JSON {
    .object([
      ("case", JSON(dossier.title)),
      (
        "items",
        .array(
          dossier.items.map { item in
            .object([
              ("name", .string(item.name)),
              ("originals", .number(item.originals)),
              ("copies", .number(item.copies)),
              ("action", .string(item.action.term)),
              ("form", JSON(item.form?.name)),
              ("data_source", JSON(item.dataSource)),
              ("note", JSON(item.note)),
            ])
          })
      ),
    ])
  }

  private func result(_ result: ProcedureResult) -> JSON {
    .object([
      ("name", .string(result.name)),
      ("code", JSON(result.code)),
      ("validity", JSON(result.validity)),
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
    ("office", .string(source.catalog.office.name)),
    ("sample", .bool(source.catalog.office.isSample)),
    ("as_of", .string(source.asOf.iso)),
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
