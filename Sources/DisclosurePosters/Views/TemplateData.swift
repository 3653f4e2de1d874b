internal import OrderedJSON

/// A part of a view that can be handed to a template.
protocol TemplateData {
  /// The part as JSON, members in a fixed order.
  var json: JSON { get }
}

extension JSON {
  /// A part, or null where there is none.
  init(_ part: (some TemplateData)?) { self = part?.json ?? .null }

  /// A list of parts.
  init(_ parts: [some TemplateData]) { self = .array(parts.map(\.json)) }
}
