internal import DisclosureModel

/// Whom to call: hotlines, leaders, suggestion boxes, feedback.
struct LeadersView: Sendable, Hashable {
  /// Somebody who can be called.
  struct Entry: Sendable, Hashable {
    /// Name of the person or the line.
    let name: String
    /// Position; nil for a line.
    let position: String?
    /// Duty, or scope and hours, each a line.
    let remarks: [String]
    /// The number.
    let phone: String
  }

  /// Hotlines, in order.
  let hotlines: [Entry]
  /// Leaders, in order.
  let leaders: [Entry]
  /// What is said in place of leaders when there are none.
  let none: String?
  /// Suggestion boxes and the feedback address, each with its lines.
  let places: [Fact]
}

extension LeadersView {
  /// The contacts of `catalog`.
  init(_ catalog: Catalog) {
    hotlines = catalog.contacts.hotlines.map {
      Entry(name: $0.name, position: nil, remarks: [$0.scope, $0.hours], phone: $0.phone.text)
    }
    leaders = catalog.contacts.leaders.map {
      Entry(
        name: $0.name, position: $0.position, remarks: [$0.duty].compactMap(\.self),
        phone: $0.phone.text)
    }
    none = leaders.isEmpty ? "Chưa công bố số điện thoại của lãnh đạo." : nil
    let feedback = catalog.office.feedback
    let boxes = catalog.contacts.suggestionBoxes.map {
      "\($0.place). Mở: \($0.opened.loweredFirst)"
    }
    let phones = [
      "Điện thoại \(feedback.phone.text)", feedback.fax.map { "Fax \($0.text)" },
      feedback.email, feedback.portal.map(shortAddress),
    ]
    places = [
      Fact(label: "Hòm thư góp ý", values: boxes),
      Fact(
        label: "Tiếp nhận phản ánh, kiến nghị về quy định hành chính",
        values: [
          [feedback.agency, feedback.unit].compactMap(\.self).joined(separator: ", "),
          feedback.address, phones.compactMap(\.self).joined(separator: " · "),
        ] + (feedback.hours.map { [$0] } ?? [])),
    ].filter { !$0.values.isEmpty }
  }
}

extension LeadersView: TemplateData {
  var json: JSON {
    [
      "hotlines": JSON(hotlines), "leaders": JSON(leaders), "none": JSON(none),
      "places": JSON(places),
    ]
  }
}

extension LeadersView.Entry: TemplateData {
  var json: JSON {
    [
      "name": .string(name), "position": JSON(position), "remarks": JSON(remarks),
      "phone": .string(phone),
    ]
  }
}
