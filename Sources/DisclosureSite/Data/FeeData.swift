internal import DisclosureModel
internal import OrderedJSON

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
          ("id", .string(statement.row)),
          ("schedule", .string(statement.scheduleName)),
          ("kind", .string(statement.kind.term)),
          ("field", .string(fieldName(statement))),
          ("name", .string(statement.name)),
          ("payer", .string(statement.payer)),
          ("amounts", .array(statement.shares.map(share))),
          ("exemption", .string(statement.exemption)),
          ("collection", .string(statement.collection)),
          ("decisions", JSON(statement.decisions)),
          ("note", JSON(statement.note)),
        ])
      })
  }

  private func share(_ share: FeeStatement.Share) -> JSON {
    .object([
      ("channels", JSON(share.channels.map(\.term))),
      ("dong", .number(share.amount.price.money.dong)),
      ("unit", JSON(share.amount.price.unit)),
      (
        "tiers",
        .array(
          share.amount.tiers.map {
            .object([
              ("from", .number($0.from)), ("dong", .number($0.price.money.dong)),
            ])
          })
      ),
      ("maximum_dong", share.amount.maximum.map { .number($0.money.dong) } ?? .null),
      ("text", .string(share.amount.text)),
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
