internal import OrderedJSON

/// A fact with its name: "Cách thu", "Nộp một lần tại quầy".
struct Fact: Sendable, Hashable {
  /// Its name.
  let label: Said
  /// Its values, each a line.
  let values: [Said]
}

extension Fact {
  /// A fact in Vietnamese alone.
  init(label: String, values: [String]) {
    self.init(label: Said(label), values: values.map { Said($0) })
  }
}

extension Fact: TemplateData {
  var json: JSON { ["label": label.json, "values": JSON(values)] }
}
