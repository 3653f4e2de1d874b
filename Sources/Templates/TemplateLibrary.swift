public import Diagnostics

/// The templates of a theme, read once; pages and the partials and parents that they use.
public struct TemplateLibrary: Sendable {
  /// Names in order; a dictionary has none.
  private let names: [String]
  private let templates: [String: ParsedTemplate]
  private let constants: TemplateConstants

  /// Reads `files`; a template is named by its path below `root`, without extension.
  ///
  /// Mistakes are reported by `page`, with the pages that they concern.
  public init(
    _ files: [SourceFile], below root: String = "", constants: TemplateConstants = .none
  ) {
    self.constants = constants
    let parsed = files.map { (Self.name(of: $0.path, below: root), TemplateParser.parse($0)) }
    names = parsed.map(\.0).sorted()
    templates = Dictionary(parsed) { first, _ in first }
  }

  /// The template `name`, checked against the fields of `View`; nil when there are errors.
  ///
  /// The check covers every template that the page uses, whatever the data will be. Pages that
  /// share a faulty template each report its mistakes.
  public func page<View: TemplateView>(
    _ name: String, for view: View.Type
  ) -> Diagnosed<Template<View>?> {
    let compiled = page(name, shape: .view(view))
    return Diagnosed(compiled.value.map(Template.init), compiled.diagnostics)
  }

  /// The template `name`, checked against `shape`; nil when there are errors.
  package func page(_ name: String, shape: TemplateShape) -> Diagnosed<CompiledTemplate?> {
    let linked = TemplateLinker.link(
      name, in: templates, names: names, constants: constants, shape: shape)
    return Diagnosed(linked.value.map(CompiledTemplate.init), linked.diagnostics.sortedByPlace)
  }

  private static func name(of path: String, below root: String) -> String {
    var path = path[...]
    if !root.isEmpty, path.hasPrefix(root) {
      path = path.dropFirst(root.count).drop { $0 == "/" }
    }
    let fileStart = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let end = path[fileStart...].lastIndex(of: ".") ?? path.endIndex
    return String(path[..<end])
  }
}
