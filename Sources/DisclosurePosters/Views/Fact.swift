internal import OrderedJSON

/// A fact with its name: "Cách thu", "Nộp một lần tại quầy".
struct Fact: Sendable, Hashable {
  /// Its name.
  let label: String
  /// Its values, each a line.
  let values: [String]
}

extension Fact: TemplateData {
  var json: JSON { ["label": .string(label), "values": JSON(values)] }
}
