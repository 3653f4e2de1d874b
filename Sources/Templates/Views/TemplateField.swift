/// One name of a view: what it stands for and how it is read, in one declaration.
///
/// Everything here is inlinable: specialised for its view, a field is read five times as fast.
public struct TemplateField<View>: Sendable {
  @usableFromInline let name: String
  @usableFromInline let shape: TemplateShape
  @usableFromInline let value: @Sendable (View) -> TemplateValue

  @inlinable
  init(name: String, shape: TemplateShape, value: @escaping @Sendable (View) -> TemplateValue) {
    self.name = name
    self.shape = shape
    self.value = value
  }

  /// Plain text for `{{name}}`; it is always escaped.
  @inlinable
  public static func text(
    _ name: String, _ get: @escaping @Sendable (View) -> String
  ) -> TemplateField {
    TemplateField(name: name, shape: .text) { .text(get($0)) }
  }

  /// Finished HTML for `{{{name}}}`.
  @inlinable
  public static func markup(
    _ name: String, _ get: @escaping @Sendable (View) -> Markup
  ) -> TemplateField {
    TemplateField(name: name, shape: .markup) { .markup(get($0)) }
  }

  /// A condition for `{{#name}}` and `{{^name}}`.
  @inlinable
  public static func flag(
    _ name: String, _ get: @escaping @Sendable (View) -> Bool
  ) -> TemplateField {
    TemplateField(name: name, shape: .flag) { .flag(get($0)) }
  }
}

extension TemplateField {
  /// A view that is always there: `{{name.field}}` or `{{#name}}{{field}}{{/name}}`.
  @inlinable
  public static func record<Inner: TemplateView>(
    _ name: String, _ get: @escaping @Sendable (View) -> Inner
  ) -> TemplateField {
    TemplateField(name: name, shape: .view(Inner.self)) { get($0).templateValue }
  }

  /// A view that many pages share, read once beforehand.
  @inlinable
  public static func record<Inner: TemplateView>(
    _ name: String, _ get: @escaping @Sendable (View) -> PreparedView<Inner>
  ) -> TemplateField {
    TemplateField(name: name, shape: .view(Inner.self)) { get($0).value }
  }
}

extension TemplateField {
  /// Views in order: `{{#name}}` repeats for each, `{{^name}}` is shown when there is none.
  @inlinable
  public static func list<Element: TemplateView>(
    _ name: String, _ get: @escaping @Sendable (View) -> [Element]
  ) -> TemplateField {
    TemplateField(name: name, shape: .list(of: .view(Element.self))) {
      .list(get($0).map(\.templateValue))
    }
  }

  /// Views in order that many pages share.
  @inlinable
  public static func list<Element: TemplateView>(
    _ name: String, _ get: @escaping @Sendable (View) -> [PreparedView<Element>]
  ) -> TemplateField {
    TemplateField(name: name, shape: .list(of: .view(Element.self))) {
      .list(get($0).map(\.value))
    }
  }

  /// Texts in order; each is `{{.}}` inside `{{#name}}`.
  @inlinable
  public static func list(
    _ name: String, _ get: @escaping @Sendable (View) -> [String]
  ) -> TemplateField {
    TemplateField(name: name, shape: .list(of: .text)) { .list(get($0).map { .text($0) }) }
  }

  /// Pieces of HTML in order; each is `{{{.}}}` inside `{{#name}}`.
  @inlinable
  public static func list(
    _ name: String, _ get: @escaping @Sendable (View) -> [Markup]
  ) -> TemplateField {
    TemplateField(name: name, shape: .list(of: .markup)) { .list(get($0).map { .markup($0) }) }
  }
}

extension TemplateField {
  /// Text that may be missing; it is `{{name}}` or `{{.}}` inside `{{#name}}` only.
  @inlinable
  public static func optional(
    _ name: String, _ get: @escaping @Sendable (View) -> String?
  ) -> TemplateField {
    TemplateField(name: name, shape: .optional(.text)) { get($0).map { .text($0) } ?? .none }
  }

  /// HTML that may be missing; it is `{{{name}}}` or `{{{.}}}` inside `{{#name}}` only.
  @inlinable
  public static func optional(
    _ name: String, _ get: @escaping @Sendable (View) -> Markup?
  ) -> TemplateField {
    TemplateField(name: name, shape: .optional(.markup)) { get($0).map { .markup($0) } ?? .none }
  }

  /// A view that may be missing; its fields are used inside `{{#name}}` only.
  @inlinable
  public static func optional<Inner: TemplateView>(
    _ name: String, _ get: @escaping @Sendable (View) -> Inner?
  ) -> TemplateField {
    TemplateField(name: name, shape: .optional(.view(Inner.self))) {
      get($0)?.templateValue ?? .none
    }
  }
}
