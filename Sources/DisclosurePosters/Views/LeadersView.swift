internal import DisclosureModel
internal import OrderedJSON

/// Whom to call: hotlines, leaders, suggestion boxes, feedback.
struct LeadersView: Sendable, Hashable {
  /// Somebody who can be called.
  struct Entry: Sendable, Hashable {
    /// Name of the person or the line.
    let name: Said
    /// Position; nil for a line.
    let position: Said?
    /// Duty, or scope and hours, each a line.
    let remarks: [Said]
    /// The number.
    let phone: String
  }

  /// Where to write or to go.
  struct Panel: Sendable, Hashable {
    /// What it is: "Hòm thư góp ý".
    let heading: Said
    /// The places, in order.
    let places: [Place]
  }

  /// A place with what is to be known of it.
  struct Place: Sendable, Hashable {
    /// The place, or whose it is.
    let name: Said
    /// Its facts, each a line.
    let lines: [Said]
  }

  /// Hotlines, in order.
  let hotlines: [Entry]
  /// Leaders, in order.
  let leaders: [Entry]
  /// What is said in place of leaders when there are none.
  let none: Said?
  /// Suggestion boxes, if any, and the feedback address.
  let panels: [Panel]
}

extension LeadersView {
  /// The contacts of `catalog`, told by `speaker`.
  init(_ catalog: Catalog, by speaker: Speaker) {
    func say<Thing: Translatable>(_ thing: Thing, _ parts: Thing.Part...) -> [Said] {
      parts.compactMap { speaker.say($0, of: thing) }
    }
    hotlines = catalog.contacts.hotlines.map {
      Entry(
        name: speaker.say(.name, of: $0) ?? Said($0.name), position: nil,
        remarks: say($0, .scope, .hours), phone: $0.phone.text)
    }
    leaders = catalog.contacts.leaders.map {
      Entry(
        name: Said($0.name), position: speaker.say(.position, of: $0), remarks: say($0, .duty),
        phone: $0.phone.text)
    }
    none = leaders.isEmpty ? speaker.say(\.noLeaders) : nil
    let boxes = catalog.contacts.suggestionBoxes.map { box in
      Place(
        name: speaker.say(.place, of: box) ?? Said(box.place),
        lines: [
          speaker.say(words: { language in
            box.text(.opened, in: language).map(language.opened)
          })
        ].compactMap(\.self))
    }
    panels = [
      Panel(heading: speaker.say(\.boxes), places: boxes),
      Panel(
        heading: speaker.say(\.feedbackOnRules),
        places: [Place(catalog.office.feedback, by: speaker)]),
    ].filter { !$0.places.isEmpty }
  }
}

extension LeadersView.Place {
  /// Where `feedback` is received.
  fileprivate init(_ feedback: FeedbackChannel, by speaker: Speaker) {
    name =
      speaker.say(words: { language in
        let agency = feedback.text(.agency, in: language)
        let unit = feedback.text(.unit, in: language)
        return agency.map { [$0, unit].compactMap(\.self).joined(separator: ", ") }
      }) ?? Said(feedback.agency)
    let numbers = [
      ("Điện thoại", feedback.phone.text as String?), ("Fax", feedback.fax?.text),
    ].compactMap { label, number in number.map { "\(label) \($0)" } }
    let addresses = [feedback.email, feedback.portal.map(shortAddress)].compactMap(\.self)
    lines =
      [
        Said(feedback.address), Said(numbers.joined(separator: " · ")),
        Said(addresses.joined(separator: " · ")),
      ] + [speaker.say(.hours, of: feedback)].compactMap(\.self)
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
      "name": name.json, "position": JSON(position), "remarks": JSON(remarks),
      "phone": .string(phone),
    ]
  }
}

extension LeadersView.Panel: TemplateData {
  var json: JSON { ["heading": heading.json, "places": JSON(places)] }
}

extension LeadersView.Place: TemplateData {
  var json: JSON { ["name": name.json, "lines": JSON(lines)] }
}
