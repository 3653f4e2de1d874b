/// What kind of thing a name stands for, known before there is any data.
@usableFromInline
package indirect enum TemplateShape: Sendable {
  /// Plain text, escaped by `{{name}}`.
  case text
  /// HTML, inserted by `{{{name}}}`.
  case markup
  /// A condition, for `{{#name}}` and `{{^name}}` only.
  case flag
  /// Things of one shape in order.
  case list(of: TemplateShape)
  /// Named fields; made on demand, so that a view may hold views of its own type.
  case record(@Sendable () -> [TemplateShapeField])
  /// Something that may be missing; it is used inside `{{#name}}`.
  case optional(TemplateShape)

  /// A record of these fields.
  package static func record(_ fields: [TemplateShapeField]) -> TemplateShape { .record { fields } }

  /// The fields that `View` declares.
  @usableFromInline
  package static func view<View: TemplateView>(_: View.Type) -> TemplateShape {
    .record { View.fields.map { TemplateShapeField($0.name, $0.shape) } }
  }
}

/// A name of a record and what it stands for; its place in the record is its slot.
@usableFromInline
package struct TemplateShapeField: Sendable {
  package let name: String
  package let shape: TemplateShape

  package init(_ name: String, _ shape: TemplateShape) {
    self.name = name
    self.shape = shape
  }
}

/// Data of a `TemplateShape`.
@usableFromInline
package enum TemplateValue: Sendable {
  case text(String)
  case markup(Markup)
  case flag(Bool)
  case list([TemplateValue])
  /// One value a field, in the order of the shape.
  case record([TemplateValue])
  /// A missing optional; a present one is the value itself.
  case none
}
