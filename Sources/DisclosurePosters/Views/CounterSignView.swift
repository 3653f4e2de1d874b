internal import DisclosureModel
internal import OrderedJSON

/// The sign of a counter (biển quầy), with the hours of the office.
struct CounterSignView: Sendable, Hashable {
  /// What the sign says.
  let sign: CounterSign
  /// Days and hours, a line for each range of days.
  let hours: [String]
}

extension CounterSignView {
  /// The sign of `counter`, which tells the fields of what it receives on `day` where its name does
  /// not say what is done there; nil when there is no such counter.
  init?(counter id: String, in catalog: Catalog, on day: CivilDate) {
    let desk = catalog.office.desk
    guard let index = desk.counters.firstIndex(where: { $0.id == id }) else { return nil }
    let sign = desk.signs[index]
    let fields = catalog.fields(at: desk.counters[index], on: day).map(\.name)
      .joined(separator: ", ").sentenceCase
    self.sign = CounterSign(
      word: sign.word, number: sign.number, label: sign.label ?? (fields.isEmpty ? nil : fields))
    hours = catalog.office.workingHours.map {
      "\($0.days.text(in: .vi).capitalisedFirst): \($0.hours.text(in: .vi))"
    }
  }

  /// "Quầy 2: Chứng thực".
  var title: String {
    let number = [sign.word, sign.number].compactMap(\.self).joined(separator: " ")
    return [number, sign.label].compactMap(\.self).joined(separator: ": ")
  }
}

extension CounterSignView: TemplateData {
  var json: JSON { ["sign": sign.json, "hours": JSON(hours)] }
}
