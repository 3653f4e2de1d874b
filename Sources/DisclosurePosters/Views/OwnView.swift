internal import DisclosureModel
internal import OrderedJSON

/// What a template of the office's own may show: the office, and what other posters tell.
struct OwnView: Sendable, Hashable {
  /// What another poster tells.
  struct Shown: Sendable, Hashable {
    /// The poster's id.
    let id: String
    /// Its contents.
    let content: PosterView.Content
  }

  /// File name of the template.
  let template: String
  /// Address, phone, e-mail and website of the office, those that are known.
  let facts: [Fact]
  /// Its working hours: the days, then the hours, each span a line.
  let hours: [Fact]
  /// What the posters tell that it names, in its order.
  let shown: [Shown]
}

extension OwnView {
  /// The view of `poster`, which shows `shown` of an office.
  init(_ poster: OwnPoster, of office: Office, showing shown: [Shown]) {
    template = poster.template
    facts = [
      Fact(label: "Địa chỉ", values: [office.address]),
      Fact(label: "Điện thoại", values: [office.phone?.text].compactMap(\.self)),
      Fact(label: "Thư điện tử", values: [office.email].compactMap(\.self)),
      Fact(label: "Trang thông tin", values: [shortAddress(office.siteURL)]),
    ].filter { !$0.values.isEmpty }
    hours = office.workingHours.map {
      Fact(label: $0.days.text.capitalisedFirst, values: $0.hours.spans.map(\.text))
    }
    self.shown = shown
  }
}

extension OwnView: TemplateData {
  var json: JSON {
    [
      "facts": JSON(facts), "hours": JSON(hours),
      "shown": .object(shown.map { ($0.id, $0.content.json) }),
    ]
  }
}
