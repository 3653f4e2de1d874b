internal import DisclosureModel
internal import OrderedJSON

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

  /// Where to write or to go.
  struct Panel: Sendable, Hashable {
    /// What it is: "Hòm thư góp ý".
    let heading: String
    /// The places, in order.
    let places: [Place]
  }

  /// A place with what is to be known of it.
  struct Place: Sendable, Hashable {
    /// The place, or whose it is.
    let name: String
    /// Its facts, each a line.
    let lines: [String]
  }

  /// Hotlines, in order.
  let hotlines: [Entry]
  /// Leaders, in order.
  let leaders: [Entry]
  /// What is said in place of leaders when there are none.
  let none: String?
  /// Suggestion boxes, if any, and the feedback address.
  let panels: [Panel]
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
      Place(name: $0.place, lines: ["Mở: \($0.opened.loweredFirst)"])
    }
    func joined(_ parts: String?...) -> String? {
      let parts = parts.compactMap(\.self)
      return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
    let address = Place(
      name: [feedback.agency, feedback.unit].compactMap(\.self).joined(separator: ", "),
      lines: [
        feedback.address,
        joined("Điện thoại \(feedback.phone.text)", feedback.fax.map { "Fax \($0.text)" }),
        joined(feedback.email, feedback.portal.map(shortAddress)), feedback.hours,
      ].compactMap(\.self))
    panels = [
      Panel(heading: "Hòm thư góp ý", places: boxes),
      Panel(heading: "Tiếp nhận phản ánh, kiến nghị về quy định hành chính", places: [address]),
    ].filter { !$0.places.isEmpty }
  }
}

extension LeadersView: TemplateData {
  var json: JSON {
    [
      "hotlines": JSON(hotlines), "leaders": JSON(leaders), "none": JSON(none),
      "panels": JSON(panels),
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

extension LeadersView.Panel: TemplateData {
  var json: JSON { ["heading": .string(heading), "places": JSON(places)] }
}

extension LeadersView.Place: TemplateData {
  var json: JSON { ["name": .string(name), "lines": JSON(lines)] }
}
