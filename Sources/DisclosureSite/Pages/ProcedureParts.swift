internal import DisclosureModel
internal import Templates

/// A processing time, with the channels it holds for where they differ.
struct TimeView: TemplateView {
  let label: String?
  let time: String

  static let fields: [TemplateField<Self>] = [.optional("label", \.label), .text("time", \.time)]
}

/// What a procedure gives.
struct ResultView: TemplateView {
  let result: ProcedureResult

  static let fields: [TemplateField<Self>] = [
    .text("name", \.result.name),
    .optional("code", \.result.code),
    .optional("validity", \.result.validity),
  ]
}

/// The papers of one case.
struct CaseView: TemplateView {
  let title: String?
  let items: [ItemView]

  static let fields: [TemplateField<Self>] = [
    .optional("title", \.title), .list("items", \.items),
  ]
}

/// One paper to bring.
struct ItemView: TemplateView {
  let id: String
  let item: DossierItem
  /// What leads to the folder of the site.
  let root: String

  static let fields: [TemplateField<Self>] = [
    .text("id", \.id),
    .text("name", \.item.name),
    .text("action", \.item.action.term),
    .optional("originals") { $0.item.originals > 0 ? String($0.item.originals) : nil },
    .optional("copies") { $0.item.copies > 0 ? String($0.item.copies) : nil },
    .flag("has-quantities") { $0.item.originals > 0 || $0.item.copies > 0 },
    .flag("has-both") { $0.item.originals > 0 && $0.item.copies > 0 },
    .flag("is-presented") { $0.item.action == .present },
    .optional("form") { view in view.item.form.map { FormView(form: $0, root: view.root) } },
    .optional("data-source", \.item.dataSource),
    .optional("note", \.item.note),
  ]
}

/// A form to fill in.
struct FormView: TemplateView {
  let form: Form
  let root: String

  static let fields: [TemplateField<Self>] = [
    .text("name", \.form.name),
    .optional("code", \.form.code),
    .optional("file") { view in view.form.file.map { view.root + formAddress($0) } },
    .optional("format") { view in
      view.form.file.flatMap { file in
        file.lastIndex(of: ".").map { file[$0...].dropFirst().uppercased() }
      }
    },
    .optional("url", \.form.url),
  ]
}

/// A way to hand in the dossier.
struct ChannelView: TemplateView {
  let name: String
  let time: String
  let fees: [FeeLineView]
  let note: String?

  static let fields: [TemplateField<Self>] = [
    .text("name", \.name),
    .text("time", \.time),
    .list("fees", \.fees),
    .flag("names-fees") { $0.fees.count > 1 },
    .optional("note", \.note),
  ]
}

/// Who is exempt from a fee.
struct ExemptionView: TemplateView {
  let name: String
  let text: String

  static let fields: [TemplateField<Self>] = [.text("name", \.name), .text("text", \.text)]
}

/// A decision that published a procedure.
struct DecisionView: TemplateView {
  let decision: PublicationDecision

  static let fields: [TemplateField<Self>] = [
    .text("citation", \.decision.citation),
    .optional("effective", \.decision.effective?.text),
  ]
}
