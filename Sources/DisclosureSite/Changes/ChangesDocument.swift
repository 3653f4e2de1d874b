public import Diagnostics
public import DisclosureModel
internal import Templates

/// The changes of an office as one page that stands alone, to be read, sent and printed: it needs no
/// other file, for the style sheet of the site is in it.
public struct ChangesDocument: Sendable {
  let office: Office
  let day: CivilDate
  let from: String?
  let to: String
  let changes: [Change]
  let pages: [String]
  let pagesAreExact: Bool
  let order: SheetOrder?

  /// Makes the page.
  ///
  /// - Parameter from: What is compared with what is now, in words; nil when nothing is.
  /// - Parameter pages: Paths of the pages of the site that change.
  /// - Parameter pagesAreExact: Whether these were found by comparing pages.
  /// - Parameter order: What is to be done on the walls, where that is known.
  public init(
    office: Office, day: CivilDate, from: String?, to: String, changes: [Change],
    pages: [String], pagesAreExact: Bool, order: SheetOrder?
  ) {
    self.office = office
    self.day = day
    self.from = from
    self.to = to
    self.changes = changes
    self.pages = pages
    self.pagesAreExact = pagesAreExact
    self.order = order
  }

  /// The HTML; nil, with findings, when the theme's template is faulty.
  public func html(_ theme: SiteTheme) -> Diagnosed<[UInt8]?> {
    let library = TemplateLibrary(
      theme.templates, constants: TemplateConstants(name: "text", theme.strings))
    let read = library.page("site/changes", for: ChangesPage.self)
    let style = theme.assets.first { $0.path == "site.css" }?.bytes ?? []
    let page = ChangesPage(
      document: self, style: Markup(String(decoding: style, as: UTF8.self)))
    return Diagnosed(read.value.map { $0.render(page) }, read.diagnostics)
  }
}

private struct ChangesPage: TemplateView {
  let document: ChangesDocument
  let style: Markup

  static let fields: [TemplateField<Self>] = [
    .markup("style", \.style),
    .text("office", \.document.office.name),
    .text("parent", \.document.office.parent),
    .flag("is-sample", \.document.office.isSample),
    .text("day", \.document.day.text),
    .optional("from", \.document.from),
    .text("to", \.document.to),
    .text("count") { String($0.document.changes.count) },
    .flag("has-changes") { !$0.document.changes.isEmpty },
    .list("groups") { $0.document.groups },
    .flag("has-pages") { !$0.document.pages.isEmpty },
    .flag("pages-are-exact", \.document.pagesAreExact),
    .list("pages") { $0.document.pages },
    .flag("has-boards") { $0.document.order?.entries.isEmpty == false },
    .text("order") { ($0.document.order?.summary ?? "").sentence },
    .list("boards") { ($0.document.order?.boards ?? []).map(ChangedBoard.init) },
  ]
}

/// What is to be done on one board.
private struct ChangedBoard: TemplateView {
  let board: SheetOrder.BoardPart

  static let fields: [TemplateField<Self>] = [
    .text("name", \.board.name),
    .text("place", \.board.place),
    .list("tasks") { $0.board.entries.map(ChangedSheets.init) },
  ]
}

/// What is to be done with one poster on a board.
private struct ChangedSheets: TemplateView {
  let entry: SheetOrder.Entry

  static let fields: [TemplateField<Self>] = [
    .text("action", \.entry.task.action.word),
    .text("title", \.entry.task.title),
    .optional("print", \.entry.printText),
    .optional("take-down", \.entry.task.old?.text),
    .list("reasons", \.entry.reasons),
  ]
}

extension String {
  fileprivate var sentence: String { isEmpty ? "" : self + "." }
}

extension ChangesDocument {
  fileprivate var groups: [ChangeGroup] {
    changes.grouped(by: \.subject.kind).map { kind, changes in
      ChangeGroup(
        heading: kind.heading,
        subjects: changes.grouped(by: \.subject).map { ChangedSubject(subject: $0, changes: $1) })
    }
  }
}

/// The changes of one kind of subject.
private struct ChangeGroup: TemplateView {
  let heading: String
  let subjects: [ChangedSubject]

  static let fields: [TemplateField<Self>] = [
    .text("heading", \.heading), .list("subjects", \.subjects),
  ]
}

/// The changes of one subject: that it came or went, or which facts are others.
private struct ChangedSubject: TemplateView {
  let subject: Subject
  let changes: [Change]

  static let fields: [TemplateField<Self>] = [
    .text("name", \.subject.name),
    .optional("whole") { view in view.changes.first { $0.fact == nil }?.text },
    .flag("has-facts") { view in view.changes.contains { $0.fact != nil } },
    .list("facts") { view in
      view.changes.filter { $0.fact != nil }.map(ChangedFact.init)
    },
  ]
}

/// A fact before and now.
private struct ChangedFact: TemplateView {
  let change: Change

  static let fields: [TemplateField<Self>] = [
    .text("name") { $0.change.fact ?? "" },
    .optional("note", \.change.note),
    .optional("before") { FactValue(change: $0.change, isNow: false) },
    .optional("after") { FactValue(change: $0.change, isNow: true) },
  ]
}

/// A value whose words that are others are marked; the whole of it, where there is nothing on the
/// other side.
private struct FactValue: TemplateView {
  let lead: String
  let core: String
  let trail: String

  init?(change: Change, isNow: Bool) {
    guard let value = isNow ? change.after : change.before else { return nil }
    guard let difference = change.difference else {
      (lead, core, trail) = ("", value, "")
      return
    }
    lead = difference.lead
    core = isNow ? difference.after : difference.before
    trail = difference.trail
  }

  static let fields: [TemplateField<Self>] = [
    .text("lead", \.lead), .text("core", \.core), .text("trail", \.trail),
  ]
}
