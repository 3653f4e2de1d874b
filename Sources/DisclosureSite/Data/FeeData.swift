internal import DisclosureModel

/// The fees in force as open data: one record for each row and the channels that pay alike.
struct FeeData {
  private let source: SiteSource
  private let statements: [FeeStatement]

  init(_ source: SiteSource) {
    self.source = source
    statements = source.catalog.feeStatements(on: source.asOf)
  }

  var json: [UInt8] {
    dataDocument(
      source, "fees",
      statements.map { statement in
        .object([
          .init("id", .string(statement.row)),
          .init("schedule", .string(statement.scheduleName)),
          .init("kind", .string(statement.kind.term)),
          .init("field", .string(fieldName(statement))),
          .init("name", .string(statement.name)),
          .init("payer", .string(statement.payer)),
          .init("amounts", .array(statement.shares.map(share))),
          .init("exemption", .string(statement.exemption)),
          .init("collection", .string(statement.collection)),
          .init("decisions", .strings(statement.decisions)),
          .init("note", .optional(statement.note)),
        ])
      })
  }

  private func share(_ share: FeeStatement.Share) -> JSON {
    .object([
      .init("channels", .strings(share.channels.map(\.term))),
      .init("dong", .number(share.amount.price.money.dong)),
      .init("unit", .optional(share.amount.price.unit)),
      .init(
        "tiers",
        .array(
          share.amount.tiers.map {
            .object([
              .init("from", .number($0.from)), .init("dong", .number($0.price.money.dong)),
            ])
          })),
      .init("maximum_dong", share.amount.maximum.map { .number($0.money.dong) } ?? .null),
      .init("text", .string(share.amount.text)),
    ])
  }

  var csv: [UInt8] {
    var table = CSV(columns: [
      "id", "schedule", "kind", "field", "name", "payer", "channels", "dong", "unit", "amount",
      "exemption", "collection", "decisions", "note",
    ])
    for statement in statements {
      for share in statement.shares {
        table.append([
          statement.row, statement.scheduleName, statement.kind.term, fieldName(statement),
          statement.name, statement.payer, share.channels.map(\.term).joined(separator: "; "),
          String(share.amount.price.money.dong), share.amount.price.unit ?? "",
          share.amount.text, statement.exemption, statement.collection,
          statement.decisions.joined(separator: "; "), statement.note ?? "",
        ])
      }
    }
    return table.bytes
  }

  private func fieldName(_ statement: FeeStatement) -> String {
    source.field(statement.field)?.name ?? statement.field
  }
}
