internal import OrderedJSON

/// A name plate (biển tên), which is folded and stands on a desk.
struct NamePlateView: Sendable, Hashable {
  /// Family name first.
  let name: String
  /// Position.
  let position: String
}

extension NamePlateView: TemplateData {
  var json: JSON { ["name": .string(name), "position": .string(position)] }
}
