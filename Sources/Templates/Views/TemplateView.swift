/// What a page shows: a value whose named fields a template may use.
///
/// ```swift
/// struct StepView: TemplateView {
///   var title: String
///   var note: String?
///   static let fields: [TemplateField<Self>] = [
///     .text("title", \.title),
///     .optional("note", \.note),
///   ]
/// }
/// ```
public protocol TemplateView: Sendable {
  /// Every name that a template may use, each once. Store it (`static let`): it is read for every
  /// value that is rendered.
  static var fields: [TemplateField<Self>] { get }
}

extension TemplateView {
  @inlinable var templateValue: TemplateValue {
    .record(Self.fields.map { $0.value(self) })
  }
}

/// A view turned into template data once, to be shared by many pages.
public struct PreparedView<View: TemplateView>: Sendable {
  @usableFromInline let value: TemplateValue

  /// Reads all fields of `view`.
  public init(_ view: View) { value = view.templateValue }
}
